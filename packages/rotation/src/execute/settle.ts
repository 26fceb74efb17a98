import { SecretsError, parseMasterSecret, updateStageLine } from '@syncops/secrets';
import { ROTATION_TAG, formatRotationTag } from '../rotation-tag.ts';
import { eachSecret } from './each-secret.ts';
import { expectShown } from './observe-secrets.ts';
import { fail, type Due, type Run } from './run-state.ts';
import { counted, push, reportStep } from './steps.ts';
import { untilReadable } from './wait.ts';

/**
 * Lets the tokenserver sign with new secrets. Before it does, every webhead acknowledges once more: since the promotion can be
 * read, no host applies a release without the new version any more, so none can fall behind after that.
 */
export async function settle(run: Run, due: readonly Due<'settle'>[]): Promise<void> {
  const ordered = await eachSecret(run, due, (one) => assertOrder(run, one));
  if (ordered.length === 0 || !(await untilReadable(run, ordered))) return;
  try {
    await push(run, 'webhead', 'new secrets once more', ordered);
    await push(run, 'tokenserver', 'new secrets', ordered);
  } catch (error) {
    for (const { of } of ordered) fail(of, error);
    return;
  }
  await startSettling(run, ordered);
}

/** Writes down that no host signs with the old versions any more. */
export async function startSettling(run: Run, due: readonly Due<'settle' | 'retire'>[]): Promise<void> {
  const at = Math.ceil(run.ports.clock() / 1000);
  await reportStep(run, 'settle', due, async () => {
    const settling = await eachSecret(run, due, async ({ of, step, description }) => {
      const { name } = of.secret;
      const { previousId, currentId } = step;
      const tag = formatRotationTag({ state: 'settling', at, previousId, newId: currentId });
      await run.ports.secrets.tag(name, { [ROTATION_TAG]: tag });
      expectShown(run, of, description, (seen) => seen.tags[ROTATION_TAG] === tag);
    });
    return [`${counted(settling.length, 'secret')} in use`, undefined];
  });
}

/** Both versions stand in one line of the secrets file, in which the tokenserver signs with the later timestamp. */
async function assertOrder(run: Run, { of, step }: Due<'settle'>): Promise<void> {
  if (of.checked.has(step.currentId)) return;
  const { name } = of.secret;
  const read = async (versionId: string): Promise<number> =>
    parseMasterSecret((await run.ports.secrets.getValue(name, { versionId })).value, name).createdAt;
  const [previous, current] = await Promise.all([read(step.previousId), read(step.currentId)]);
  if (previous >= current)
    throw new SecretsError(
      'IMPOSSIBLE_LABELS',
      `AWSPREVIOUS of ${name} was made after its AWSCURRENT, so the tokenserver would sign with it; move the newer one forward with ${updateStageLine(name, 'AWSCURRENT', { from: step.currentId, to: step.previousId })}`,
    );
  of.checked.add(step.currentId);
}
