import { inspect } from 'node:util';

const HIDDEN = '[secret]';

/** A secret value that cannot be printed by accident: every way to make text or JSON of it gives `[secret]`. */
export class SecretText {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself; call it where it is used, never to store or log it. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}
