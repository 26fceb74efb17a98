import type { AwsDeps } from './deps.ts';

/** What a slow moment of this machine held up may be caught up with at once; far less than AWS lets pass in one burst. */
const CATCH_UP_MS = 100;

/**
 * Lets callers through one after the other, in the order in which they came, `perSecond` of them in a second on average:
 * also those who call at the same time.
 */
export function createPacer(perSecond: number, deps: Pick<AwsDeps, 'clock' | 'sleep'>): () => Promise<void> {
  const gapMs = 1000 / perSecond;
  let nextAt = 0;
  let last = Promise.resolve();

  async function pass(): Promise<void> {
    const now = deps.clock();
    nextAt = Math.max(nextAt, now - CATCH_UP_MS);
    // Never longer than one gap, not even where the clock was put back.
    const wait = Math.min(gapMs, nextAt - now);
    if (wait > 0) await deps.sleep(wait);
    nextAt = Math.min(nextAt, now + gapMs) + gapMs;
  }

  return () => (last = last.then(pass));
}
