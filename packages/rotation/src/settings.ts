/** How long a rotation waits. */
export interface RotationSettings {
  /** For how long a token that the tokenserver hands out is good. */
  readonly tokenDurationSeconds: number;
  /** Added to it: clocks differ, and requests take their time. */
  readonly marginSeconds?: number;
}

/** The same margin with which a dbnode that is removed waits for its tokens. */
const MARGIN_SECONDS = 30;

/** From the moment in which the tokenserver stopped to use a secret until its tokens have expired. */
export function settlingMs({ tokenDurationSeconds, marginSeconds }: RotationSettings): number {
  return (tokenDurationSeconds + (marginSeconds ?? MARGIN_SECONDS)) * 1000;
}
