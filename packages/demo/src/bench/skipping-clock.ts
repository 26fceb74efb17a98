import type { RotationEvent } from '@syncops/secrets';

/** The step in which a rotation looks for half a minute whether anybody is still connected. */
const QUIET_STEP = 'drop user';

/**
 * A clock that goes with the real one, but for a rotation's pauses in which tokens expire and connections end: those it
 * skips, and counts. All other pauses are real, those for labels to be readable everywhere among them.
 */
export function createSkippingClock(): {
  readonly clock: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** To be told what the rotation does. */
  readonly onEvent: (event: RotationEvent) => void;
  /** Milliseconds skipped until now. */
  readonly skippedMs: () => number;
} {
  let skipped = 0;
  let isSkipping = false;
  return {
    clock: () => Date.now() + skipped,
    sleep: async (milliseconds) => {
      if (isSkipping) skipped += milliseconds;
      else await new Promise((resolve) => setTimeout(resolve, milliseconds));
    },
    onEvent: (event) => {
      if (event.kind === 'waiting') isSkipping = true;
      else if (event.kind === 'step-started') isSkipping = event.step === QUIET_STEP;
      else if (event.kind === 'step-finished') isSkipping = false;
    },
    skippedMs: () => skipped,
  };
}
