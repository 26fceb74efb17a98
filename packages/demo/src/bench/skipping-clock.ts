/** Whatever is longer than this waits for tokens to expire or for connections to end, and not for AWS. */
const LONGEST_REAL_PAUSE_MS = 5000;

/** A clock that goes with the real one, but for long pauses: those it skips, and counts. */
export function createSkippingClock(): {
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds skipped until now. */
  readonly skippedMs: () => number;
} {
  let skipped = 0;
  return {
    clock: () => Date.now() + skipped,
    sleep: async (milliseconds) => {
      if (milliseconds > LONGEST_REAL_PAUSE_MS) {
        skipped += milliseconds;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    },
    skippedMs: () => skipped,
  };
}
