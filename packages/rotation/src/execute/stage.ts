import {
  createAppUser,
  formatDatabaseUser,
  otherAppUserName,
  parseAppUser,
  SecretsError,
  createMasterSecret,
  formatMasterSecret,
  parseMasterSecret,
} from '@syncops/secrets';
import { hasCode } from '../error-text.ts';
import { MAX_ATTEMPTS, firstAttempt, pendingVersionId } from '../pending-version-id.ts';
import type { RotatingSecret } from '../ports.ts';
import { parseCompromisedTag, COMPROMISED_TAG } from '../rotation-tag.ts';
import { eachSecret, hidingValues } from './each-secret.ts';
import { expectShown } from './observe-secrets.ts';
import { note, titleOf, type Due, type Run } from './run-state.ts';
import { hasLabel } from './state-text.ts';
import { counted, reportStep } from './steps.ts';

/** Puts a new version of each secret as AWSPENDING. */
export async function stage(run: Run, due: readonly Due<'stage'>[]): Promise<void> {
  await reportStep(run, 'stage', due, async () => {
    const staged = await eachSecret(run, due, (one) => stageOne(run, one));
    return [counted(staged.length, 'new version'), undefined];
  });
}

async function stageOne(run: Run, { of, step, description }: Due<'stage'>): Promise<void> {
  const { currentId, replaces } = step;
  const { name } = of.secret;
  if (replaces !== undefined && of.refused.has(replaces)) assertFirstRefusal(of.hasReplaced, name);
  const { value: currentText } = await run.ports.secrets.getValue(name, { versionId: currentId });
  const value = newValue(run, of.secret, currentText);
  const unwanted = new Set([...of.refused, ...compromisedIds(description.tags[COMPROMISED_TAG])]);
  const versionId = await hidingValues([value, currentText], () =>
    putFree(run, name, value, { currentId, replaces, unwanted }),
  );
  if (versionId.isOwn) of.checked.add(versionId.id);
  else note(run, `${titleOf(of.secret)}: another run has staged a version; this run goes on with it`);
  if (replaces !== undefined) {
    of.hasReplaced ||= of.refused.has(replaces);
    note(run, `${titleOf(of.secret)}: version ${replaces} must not be used and was replaced`);
  }
  of.wish = 'advance';
  expectShown(
    run,
    of,
    description,
    (seen) => hasLabel(seen, versionId.id, 'AWSPENDING') || hasLabel(seen, versionId.id, 'AWSCURRENT'),
  );
}

/** A value that follows the current one. */
function newValue({ ports }: Run, { kind, name }: RotatingSecret, currentText: string): string {
  switch (kind) {
    case 'master':
      return formatMasterSecret(createMasterSecret(ports, parseMasterSecret(currentText, name)));
    case 'app-user': {
      const username = otherAppUserName(parseAppUser(currentText, name).username);
      return formatDatabaseUser(createAppUser(ports, { username }));
    }
    default:
      return kind satisfies never;
  }
}

/** Stores the value under the first id that is free, unless another run has staged a version under it. */
async function putFree(
  { ports, settings }: Run,
  name: string,
  value: string,
  search: {
    readonly currentId: string;
    readonly replaces: string | undefined;
    readonly unwanted: ReadonlySet<string>;
  },
): Promise<{ readonly id: string; readonly isOwn: boolean }> {
  const { currentId, replaces, unwanted } = search;
  let hasWaited = false;
  const isInUse = async (secretName: string, versionId: string): Promise<boolean> => {
    const { labels } = await ports.secrets.getValue(secretName, { versionId });
    return labels.includes('AWSPENDING') || labels.includes('AWSCURRENT');
  };
  for (let attempt = firstAttempt(name, currentId, replaces); attempt <= MAX_ATTEMPTS; attempt += 1) {
    const id = pendingVersionId(name, currentId, attempt);
    try {
      await ports.secrets.putValue(name, id, value, ['AWSPENDING']);
      return { id, isOwn: true };
    } catch (error) {
      if (!hasCode(error, 'VERSION_EXISTS')) throw error;
    }
    if (id === replaces || unwanted.has(id)) continue;
    if (await isInUse(name, id)) return { id, isOwn: false };
    if (hasWaited) continue;
    // Another run may have put it just now: its label cannot be read before the lag is over.
    await ports.sleep(settings.labelLagMs);
    hasWaited = true;
    if (await isInUse(name, id)) return { id, isOwn: false };
  }
  throw new SecretsError(
    'PENDING_REFUSED',
    `${String(MAX_ATTEMPTS)} versions of ${name} were made after the current one, and all were taken back; Secrets Manager forgets them in time, or move AWSCURRENT forward by hand`,
  );
}

function assertFirstRefusal(hasReplaced: boolean, name: string): void {
  if (hasReplaced)
    throw new SecretsError(
      'PENDING_REFUSED',
      `hosts refused two new values of ${name} one after the other; look at what the hosts said, abort, and deploy before another try`,
    );
}

function compromisedIds(tag: string | undefined): readonly string[] {
  const read = parseCompromisedTag(tag);
  return read.kind === 'tag' ? read.tag.versionIds : [];
}
