import pMap from 'p-map';
import { SecretsError, type SecretDescription } from '@syncops/secrets';
import { hasCode } from '../error-text.ts';
import type { ConfirmChange } from '../ports.ts';
import { fail, note, titleOf, type Due, type Expectation, type Run, type SecretRun } from './run-state.ts';
import { labelText, stateText } from './state-text.ts';

/** How long a run waits until its own write can be read: Secrets Manager speaks of seconds. */
const LONGEST_LAG_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;

/** Reads the hosts and every secret that has not ended; a secret that cannot be read fails alone. */
export async function observeSecrets(run: Run): Promise<void> {
  const open = run.secrets.filter(({ ending }) => ending === undefined);
  await pMap(
    open,
    async (of) => {
      try {
        await observe(run, of);
      } catch (error) {
        fail(of, error);
      }
    },
    { concurrency: run.settings.concurrency },
  );
  try {
    run.hosts = await run.takeTurns(() => run.ports.hosts.observe());
  } catch (error) {
    for (const of of open) fail(of, error);
  }
}

/** What a write has changed must be seen before the secret goes on; `isShown` looks for it. */
export function expectShown(
  run: Run,
  of: SecretRun,
  before: SecretDescription,
  isShown: (description: SecretDescription) => boolean,
): void {
  of.expectation = { since: run.ports.clock(), before: stateText(before), isShown };
}

/** Reads one secret again and says whether it is still as it was when its step was decided. */
export async function isUnchanged(
  run: Run,
  { of, description }: Pick<Due, 'of' | 'description'>,
): Promise<boolean> {
  const seen = await describeNewest(run, of);
  return seen !== undefined && stateText(seen) === stateText(description);
}

/** Checks the same right before a write. If the secret has changed, nothing is written, and the run looks again. */
export async function isStillDue(run: Run, due: Pick<Due, 'of' | 'description'>): Promise<boolean> {
  const isDue = await isUnchanged(run, due);
  if (!isDue) note(run, `${titleOf(due.of.secret)} was changed by another run; looking again`);
  return isDue;
}

class ChangedMeanwhile extends Error {}

/**
 * Does what changes a user, with the question whether the secret is still as it was when the step was decided; where it is not,
 * nothing is done and the run looks again.
 * @returns whether it was done
 */
export async function unlessChanged(
  run: Run,
  due: Pick<Due, 'of' | 'description'>,
  act: (confirm: ConfirmChange) => Promise<void>,
): Promise<boolean> {
  try {
    await act(async () => {
      if (!(await isStillDue(run, due))) throw new ChangedMeanwhile();
    });
    return true;
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile)) throw error;
    return false;
  }
}

async function observe(run: Run, of: SecretRun): Promise<void> {
  const { description: before, expectation } = of;
  of.expectation = undefined;
  const description = await describeNewest(run, of, expectation);
  const now = run.ports.clock();
  if (before === undefined || description === undefined || labelText(before) !== labelText(description))
    of.labelsSeenAt = now;
  if (description !== undefined) {
    if (before !== undefined && stateText(before) !== stateText(description))
      of.replacedAt.set(stateText(before), now);
    of.replacedAt.delete(stateText(description));
  }
  of.description = description;
}

/**
 * Reads a secret, again while it does not show what this run has written, or shows what this run has seen replaced: two reads
 * may be answered from two places. What stays so was written by someone else, or undone.
 * @throws SecretsError `LABELS_LAG`
 */
async function describeNewest(
  run: Run,
  of: SecretRun,
  expectation?: Expectation,
): Promise<SecretDescription | undefined> {
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    const description = await describe(run, of);
    if (description === undefined || expectation?.isShown(description) === true) return description;
    const since = expectation?.since ?? of.replacedAt.get(stateText(description));
    if (since === undefined) return description;
    if (run.ports.clock() - since >= LONGEST_LAG_MS) {
      if (stateText(description) !== expectation?.before) return description;
      throw new SecretsError(
        'LABELS_LAG',
        `${titleOf(of.secret)} was changed, but reading it does not show that within ${String(LONGEST_LAG_MS / 1000)} s; run again`,
      );
    }
    await run.ports.sleep(pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
  }
}

async function describe(run: Run, of: SecretRun): Promise<SecretDescription | undefined> {
  try {
    return await run.ports.secrets.describe(of.secret.name);
  } catch (error) {
    if (hasCode(error, 'NOT_FOUND')) return undefined;
    throw error;
  }
}
