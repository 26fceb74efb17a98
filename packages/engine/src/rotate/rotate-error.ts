export type RotateErrorCode =
  /** Inputs that cannot be used; the message has every problem. */
  | 'INVALID_INPUT'
  /** The environment does not say from which age its secrets are rotated. */
  | 'NO_AGE_LIMIT'
  /** A run in which a secret failed, or was left alone because of a problem. */
  | 'ROTATION_FAILED';

/** A rotation that cannot begin, or ended badly; the message says what to do, never a value. */
export class RotateError extends Error {
  override readonly name = 'RotateError';
  readonly code: RotateErrorCode;

  constructor(code: RotateErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
