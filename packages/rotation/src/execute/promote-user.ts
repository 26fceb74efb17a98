import { parseAppUser, type AppUser, SecretsError, updateStageLine } from '@syncops/secrets';
import { hasCode } from '../error-text.ts';
import { eachSecret, hidingValues, moveLabel } from './each-secret.ts';
import type { ConfirmChange } from '../ports.ts';
import { expectShown, isStillDue, unlessChanged } from './observe-secrets.ts';
import { enterPhase, note, titleOf, type Due, type Run, type SecretRun } from './run-state.ts';
import { hasLabel } from './state-text.ts';
import { counted, push, reportStep } from './steps.ts';
import { untilReadable } from './wait.ts';

/** Makes the new users, logs in as each, and makes their versions current. */
export async function promoteUser(run: Run, due: readonly Due<'promote-user'>[]): Promise<void> {
  await reportStep(run, 'converge', due, async (progress) => {
    const promoted = await eachSecret(run, due, (one) => promoteOne(run, one, progress));
    return [`${counted(promoted.length, 'new user')} current`, undefined];
  });
}

async function promoteOne(
  run: Run,
  { of, step, description }: Due<'promote-user'>,
  progress: (message: string) => void,
): Promise<void> {
  const { name, dbnode } = of.secret;
  const current = await readLogin(run, name, step.currentId);
  const pending = await readPending(run, of, step.pendingId, current);
  if (pending === undefined) return;
  const isMade = await unlessChanged(run, { of, description }, (confirm) =>
    converge(run, dbnode, pending, progress, confirm),
  );
  if (!isMade) return;
  if (!(await isStillDue(run, { of, description }))) return;
  enterPhase(run, of, 'accepted');
  await moveLabel(run, name, 'AWSCURRENT', { from: step.currentId, to: step.pendingId });
  expectShown(run, of, description, (seen) => hasLabel(seen, step.pendingId, 'AWSCURRENT'));
  await record(run, of, step.pendingId);
}

/**
 * Webheads get the current users, each of which is made, or made right, before. By then every run can read that they are
 * current, so that none still gives one another password, or drops it.
 */
export async function serveUser(run: Run, due: readonly Due<'serve-user'>[]): Promise<void> {
  if (!(await untilReadable(run, due))) return;
  const ready = await reportStep(run, 'converge', due, async (progress) => {
    const converged: Due<'serve-user'>[] = [];
    await eachSecret(run, due, async (one) => {
      const { of, step } = one;
      const { name, dbnode } = of.secret;
      const current = await readLogin(run, name, step.currentId);
      if (step.previousId !== undefined)
        await assertOtherName(run, name, { ...step, previousId: step.previousId }, current);
      const isMade = await unlessChanged(run, one, (confirm) =>
        converge(run, dbnode, current, progress, confirm),
      );
      if (!isMade) return;
      await record(run, of, step.currentId);
      converged.push(one);
    });
    return [`${counted(converged.length, 'user')} ready`, converged];
  });
  if (ready.length > 0) await push(run, 'webhead', 'new users', ready);
}

/** Writes down once what the databases were verified with: tags have a rate, too. */
async function record(run: Run, of: SecretRun, versionId: string): Promise<void> {
  if (of.recordedId === versionId) return;
  await run.ports.users.record(of.secret.dbnode, versionId);
  of.recordedId = versionId;
}

/** The login of one version. @throws SecretsError `INVALID_VALUE` */
export async function readLogin(run: Run, name: string, versionId: string): Promise<AppUser> {
  const { value } = await run.ports.secrets.getValue(name, { versionId });
  return parseAppUser(value, name);
}

/** A pending login that is none, or that would change the password of the user in use, is refused. */
async function readPending(
  run: Run,
  of: SecretRun,
  versionId: string,
  current: AppUser,
): Promise<AppUser | undefined> {
  try {
    const pending = await readLogin(run, of.secret.name, versionId);
    if (pending.username !== current.username) return pending;
  } catch (error) {
    if (!hasCode(error, 'INVALID_VALUE')) throw error;
  }
  note(run, `${titleOf(of.secret)}: version ${versionId} holds no login of the other user`);
  of.refused.add(versionId);
  return undefined;
}

async function assertOtherName(
  run: Run,
  name: string,
  { previousId, currentId }: { readonly previousId: string; readonly currentId: string },
  current: AppUser,
): Promise<void> {
  const previous = await readLogin(run, name, previousId);
  if (previous.username === current.username)
    throw new SecretsError(
      'IMPOSSIBLE_LABELS',
      `AWSPREVIOUS and AWSCURRENT of ${name} are logins of one user, whose password would change under the webheads; go back with ${updateStageLine(name, 'AWSCURRENT', { from: currentId, to: previousId })}`,
    );
}

async function converge(
  run: Run,
  dbnode: string,
  login: AppUser,
  progress: (message: string) => void,
  confirm: ConfirmChange,
): Promise<void> {
  const note = (message: string): void => {
    progress(`${dbnode}: ${message}`);
  };
  await hidingValues([login.password], () => run.ports.users.converge(dbnode, login, note, confirm));
}
