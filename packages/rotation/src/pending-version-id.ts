import { createHash } from 'node:crypto';

/** How many versions may be tried after one current version: each was refused, declared known to others, or aborted. */
export const MAX_ATTEMPTS = 10;

/**
 * The id of the version that shall follow a current one. It depends on nothing else: of two runs that stage at once, the
 * second is refused by Secrets Manager and goes on with the first one's value.
 * @param attempt - from 1; the ids before it belong to versions that were taken back
 */
export function pendingVersionId(name: string, currentId: string, attempt: number): string {
  return createHash('sha256')
    .update(`syncops rotation of ${name} after ${currentId} attempt ${String(attempt)}`)
    .digest('hex');
}

/** The attempt with which the search for a free id begins: the one after `pendingId` where that is one of ours. */
export function firstAttempt(name: string, currentId: string, pendingId: string | undefined): number {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    if (pendingVersionId(name, currentId, attempt) === pendingId) return attempt + 1;
  }
  return 1;
}
