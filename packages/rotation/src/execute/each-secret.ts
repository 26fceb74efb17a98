import pMap from 'p-map';
import { SecretsError } from '@syncops/secrets';
import { codeOf, hasCode, messageOf } from '../error-text.ts';
import { fail, type Run, type SecretRun } from './run-state.ts';

/**
 * Does something for each secret, several at a time; one that fails ends alone.
 * @returns those that went well
 */
export async function eachSecret<T extends { readonly of: SecretRun }>(
  run: Run,
  due: readonly T[],
  act: (due: T) => Promise<void>,
): Promise<readonly T[]> {
  await pMap(
    due.filter(({ of }) => of.ending === undefined),
    async (one) => {
      try {
        await act(one);
      } catch (error) {
        fail(one.of, error);
      }
    },
    { concurrency: run.settings.concurrency },
  );
  return due.filter(({ of }) => of.ending === undefined);
}

/** Runs something with secret values, and makes sure that an error of it, which others will read, shows none of them. */
export async function hidingValues<T>(values: readonly string[], act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const message = messageOf(error);
    if (!values.some((value) => message.includes(value))) throw error;
    const hidden = values.reduce((text, value) => text.replaceAll(value, '***'), message);
    // Without a cause: it would show what was hidden.
    throw Object.assign(new Error(hidden), { code: codeOf(error) ?? 'FAILED' });
  }
}

/** Moves a label, with the error that informs a person of a second rotation. */
export async function moveLabel(
  run: Run,
  name: string,
  label: string,
  move: { readonly from: string; readonly to?: string },
): Promise<void> {
  try {
    await run.ports.secrets.moveLabel(name, label, move);
  } catch (error) {
    if (codeOf(error) !== 'LABEL_MOVED') throw error;
    throw new SecretsError(
      'ROTATED_BY_OTHER',
      `${label} of ${name} is not where it was: another run, or a person, rotates this secret; look with --status`,
      { cause: error },
    );
  }
}

/** Takes AWSPENDING off a version; someone who has put it elsewhere has taken it off, too. */
export async function clearPending(run: Run, name: string, versionId: string): Promise<void> {
  try {
    await run.ports.secrets.moveLabel(name, 'AWSPENDING', { from: versionId });
  } catch (error) {
    if (!hasCode(error, 'LABEL_MOVED')) throw error;
  }
}
