import type { Labels } from './labels.ts';

/** What reads show of a secret from a moment on. */
export interface SecretState {
  /** Milliseconds. */
  readonly since: number;
  readonly labels: Labels;
  readonly tags: Readonly<Record<string, string>>;
  /** When it will be gone, once it is scheduled for deletion. */
  readonly deletionAt?: number;
}

/** Older states are forgotten. */
const HISTORY_LENGTH = 64;

/** States of one secret, oldest first. */
export class SecretHistory {
  readonly #states: SecretState[] = [];

  remember(state: SecretState): void {
    this.#states.push(state);
    if (this.#states.length > HISTORY_LENGTH) this.#states.shift();
  }

  /** The state at a moment; undefined before the secret was there, and its oldest known state long ago. */
  at(moment: number): SecretState | undefined {
    return (
      this.#states.findLast(({ since }) => since <= moment) ??
      (this.#states.length === HISTORY_LENGTH ? this.#states[0] : undefined)
    );
  }

  first(): SecretState | undefined {
    return this.#states[0];
  }
}
