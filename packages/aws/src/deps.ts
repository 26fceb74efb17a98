import { setTimeout } from 'node:timers/promises';

/** Time and chance, passed in so that tests neither wait nor guess. */
export interface AwsDeps {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** At least 0 and less than 1. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The real ones. */
export const SYSTEM_DEPS: AwsDeps = {
  clock: Date.now,
  random: Math.random,
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};

/** `milliseconds` give or take a quarter, so that several waiters do not call in step. */
export function jittered(milliseconds: number, deps: Pick<AwsDeps, 'random'>): number {
  return Math.round(milliseconds * (0.75 + deps.random() / 2));
}
