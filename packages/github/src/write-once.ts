import { setTimeout as sleep } from 'node:timers/promises';
import { RETRIES, type Client } from './octokit-client.ts';
import type { GitHubDeps } from './deps.ts';
import { mayHaveHappened } from './translate-error.ts';

/** What every part of the adapter works with. */
export interface Context {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
  /** Login that the token writes under. */
  readonly login: string;
  readonly deps: Required<GitHubDeps>;
}

/** For the `request` of a POST: octokit itself must not repeat it after a 5xx or a broken connection. */
export const NEVER_REPEATED = { retries: 0 } as const;

/** Runs a write that makes something new; where its answer is lost, looks whether it is there before trying again. */
export async function writeOnce<T>(
  { deps }: Context,
  write: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (!mayHaveHappened(error)) throw error;
      deps.warn(`github: the answer to a write was lost; looking whether it happened`);
      await sleep(attempt ** 2 * deps.secondMs);
      const found = await find();
      if (found !== undefined) return found;
      if (attempt > RETRIES) throw error;
    }
  }
}
