export type SmokeErrorCode =
  | 'INVALID_INPUT'
  | 'INVALID_TARGET'
  | 'NAME_NOT_RESOLVED'
  | 'CONNECTION_FAILED'
  | 'TLS_FAILED'
  | 'REQUEST_TIMED_OUT'
  | 'RESPONSE_TOO_LARGE';

/** A request that got no answer, or an input that cannot be used; its message never carries a header, a body or a secret. */
export class SmokeError extends Error {
  override readonly name = 'SmokeError';
  readonly code: SmokeErrorCode;
  constructor(code: SmokeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The message of anything thrown, for people. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
