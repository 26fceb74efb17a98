import { SecretsError } from '@syncops/secrets';
import { COMPROMISED_TAG, ROTATION_TAG, formatCompromisedTag, formatRotationTag } from '../rotation-tag.ts';
import { stand } from '../standing.ts';
import { clearPending, eachSecret, moveLabel } from './each-secret.ts';
import { expectShown, isStillDue } from './observe-secrets.ts';
import type { Due, Run } from './run-state.ts';
import { hasLabel } from './state-text.ts';
import { counted, reportStep } from './steps.ts';
import { untilReadable } from './wait.ts';

/**
 * Takes AWSPENDING off versions that do not need it, however old the labels are that were read: where it has gone elsewhere
 * meanwhile it stays, and where the version has become current its rotation does not end by that.
 */
export async function clearPendings(run: Run, due: readonly Due<'clear-pending'>[]): Promise<void> {
  await eachSecret(run, due, async ({ of, step, description }) => {
    if (!(await isStillDue(run, { of, description }))) return;
    await clearPending(run, of.secret.name, step.pendingId);
    expectShown(run, of, description, (seen) => !hasLabel(seen, step.pendingId, 'AWSPENDING'));
  });
}

/** Takes AWSPREVIOUS off versions that were about to lose it when a run died. */
export async function clearPrevious(run: Run, due: readonly Due<'clear-previous'>[]): Promise<void> {
  await eachSecret(run, due, async ({ of, step, description }) => {
    await moveLabel(run, of.secret.name, 'AWSPREVIOUS', { from: step.previousId });
    expectShown(run, of, description, (seen) => !hasLabel(seen, step.previousId, 'AWSPREVIOUS'));
  });
}

/** Takes new versions back: their label goes, and with the next push the webheads forget them. */
export async function withdraw(run: Run, due: readonly Due<'withdraw' | 'withdraw-user'>[]): Promise<void> {
  await reportStep(run, 'abort', due, async () => {
    const withdrawn = await eachSecret(run, due, async ({ of, step, description }) => {
      const { name } = of.secret;
      const { pendingId } = step;
      if (of.withdrawnId !== undefined && of.withdrawnId !== pendingId)
        throw new SecretsError(
          'ROTATED_BY_OTHER',
          `another run has staged a version of ${name} since this one took one back; look with --status, and abort again`,
        );
      if (!(await isStillDue(run, { of, description }))) return;
      of.withdrawnId = pendingId;
      if (step.kind === 'withdraw-user') {
        const tag = {
          state: 'withdrawing',
          at: step.rotatedAt,
          previousId: pendingId,
          newId: step.currentId,
        } as const;
        await run.ports.secrets.tag(name, { [ROTATION_TAG]: formatRotationTag(tag) });
      }
      await moveLabel(run, name, 'AWSPENDING', { from: pendingId });
      expectShown(run, of, description, (seen) => !hasLabel(seen, pendingId, 'AWSPENDING'));
    });
    return [`${counted(withdrawn.length, 'new version')} taken back`, undefined];
  });
}

/**
 * Takes back tags that speak of no version that has a label, also once every label that was moved can be read. No one knows any more
 * when the last rotation ended: the secret counts as old as it can be.
 */
export async function forgetTags(run: Run, due: readonly Due<'forget-tags'>[]): Promise<void> {
  if (!(await untilReadable(run, due))) return;
  await eachSecret(run, due, async ({ of, step, description }) => {
    if (!(await isStillDue(run, { of, description }))) return;
    const at = Math.floor((description.createdAt ?? 0) / 1000);
    const rotated = formatRotationTag({ state: 'rotated', at, newId: step.currentId });
    const tags = Object.fromEntries(step.tags.map((tag) => [tag, tag === ROTATION_TAG ? rotated : '']));
    await run.ports.secrets.tag(of.secret.name, tags);
    expectShown(run, of, description, (seen) =>
      Object.entries(tags).every(([tag, value]) => (seen.tags[tag] ?? '') === value),
    );
  });
}

/** Writes down, before anything else is done, that others know every version that has a label now. */
export async function declareCompromised(run: Run): Promise<void> {
  const due = run.secrets.flatMap((of) =>
    of.description === undefined || of.ending !== undefined ? [] : [{ of, description: of.description }],
  );
  await reportStep(run, 'declare compromised', due, async () => {
    const at = Math.floor(run.ports.clock() / 1000);
    const declared = await eachSecret(run, due, async ({ of, description }) => {
      const standing = stand({ secret: of.secret, description, hosts: run.hosts, refused: of.refused });
      if (standing.kind === 'problem') return;
      const { previousId, currentId, pendingId } = standing;
      const versionIds = [previousId, currentId, pendingId].filter((id) => id !== undefined);
      const tag = formatCompromisedTag({ at, versionIds });
      await run.ports.secrets.tag(of.secret.name, { [COMPROMISED_TAG]: tag });
      expectShown(run, of, description, (seen) => seen.tags[COMPROMISED_TAG] === tag);
    });
    return [`${counted(declared.length, 'secret')} declared known to others`, undefined];
  });
}
