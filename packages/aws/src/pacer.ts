import type { AwsDeps } from './deps.ts';

/** Lets callers through one after the other, never more than `perSecond` of them in a second. */
export function createPacer(perSecond: number, deps: Pick<AwsDeps, 'clock' | 'sleep'>): () => Promise<void> {
  const gapMs = 1000 / perSecond;
  let nextAt = 0;
  return async () => {
    const now = deps.clock();
    const at = Math.max(now, nextAt);
    nextAt = at + gapMs;
    if (at > now) await deps.sleep(at - now);
  };
}
