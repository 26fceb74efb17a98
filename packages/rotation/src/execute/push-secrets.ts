import { parseMasterSecret } from '@syncops/secrets';
import { codeOf, hasCode } from '../error-text.ts';
import type { HostRole } from '../ports.ts';
import { stand } from '../standing.ts';
import { eachSecret } from './each-secret.ts';
import { fail, note, titleOf, type Due, type Run } from './run-state.ts';
import { push } from './steps.ts';

type PushDue = Due<'push-webhead' | 'push-tokenserver'>;

/** One push for all secrets that need one of this role; a value that a host refuses is remembered, and replaced next. */
export async function pushSecrets(run: Run, role: HostRole, due: readonly PushDue[]): Promise<void> {
  const usable = await eachSecret(run, due, (one) => checkPending(run, one));
  const ready = usable.filter((one) => pendingOf(run, one) === undefined || !isRefused(run, one));
  if (ready.length === 0) return;
  const purposes = [...new Set(ready.map(({ step }) => step.purpose))].sort();
  try {
    await push(run, role, purposes.join(', '), ready);
  } catch (error) {
    if (hasCode(error, 'PENDING_REFUSED')) refuse(run, ready, error);
    else for (const { of } of ready) fail(of, error);
  }
}

/** A pending version of someone else must be one that can stand in a secrets file behind the current one. */
async function checkPending(run: Run, one: PushDue): Promise<void> {
  const { of } = one;
  const pending = pendingOf(run, one);
  if (pending === undefined || of.checked.has(pending.pendingId)) return;
  const { name } = of.secret;
  const read = async (versionId: string): Promise<number> =>
    parseMasterSecret((await run.ports.secrets.getValue(name, { versionId })).value, name).createdAt;
  const current = await read(pending.currentId);
  try {
    if ((await read(pending.pendingId)) > current) {
      of.checked.add(pending.pendingId);
      return;
    }
  } catch (error) {
    if (codeOf(error) !== 'INVALID_VALUE') throw error;
  }
  note(
    run,
    `${titleOf(of.secret)}: version ${pending.pendingId} holds no secret that could follow the current one`,
  );
  of.refused.add(pending.pendingId);
}

function pendingOf(
  run: Run,
  { of, step, description }: PushDue,
): { readonly currentId: string; readonly pendingId: string } | undefined {
  if (step.purpose !== 'new secrets') return undefined;
  const standing = stand({ secret: of.secret, description, hosts: run.hosts, refused: of.refused });
  if (standing.kind === 'problem' || standing.pendingId === undefined) return undefined;
  return { currentId: standing.currentId, pendingId: standing.pendingId };
}

function isRefused(run: Run, one: PushDue): boolean {
  const pending = pendingOf(run, one);
  return pending !== undefined && one.of.refused.has(pending.pendingId);
}

/** Marks the pending versions that a host refused: those of the named secrets, else all that were pushed. */
function refuse(run: Run, pushed: readonly PushDue[], error: unknown): void {
  const named = new Set(secretNames(error));
  const suspects = pushed.filter(({ of }) => named.size === 0 || named.has(of.secret.name));
  const refused = suspects.flatMap((one) => {
    const pending = pendingOf(run, one);
    return pending === undefined ? [] : [{ ...one, pendingId: pending.pendingId }];
  });
  for (const { of, pendingId } of refused) {
    note(run, `${titleOf(of.secret)}: a host refused version ${pendingId}`);
    of.refused.add(pendingId);
  }
  if (refused.length === 0) for (const { of } of pushed) fail(of, error);
}

function secretNames(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null || !('secretNames' in error)) return [];
  const { secretNames: names } = error;
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
}
