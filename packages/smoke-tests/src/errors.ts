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

/** The message of anything thrown, for people; structural, because an error of Node's core may belong to another realm. */
export function messageOf(error: unknown): string {
  return textField(error, 'message') ?? String(error);
}

/** The code that Node's errors carry, e.g. `ECONNREFUSED`; empty where there is none. */
export function codeOf(error: unknown): string {
  return textField(error, 'code') ?? '';
}

function textField(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const field: unknown = Reflect.get(value, name);
  return typeof field === 'string' ? field : undefined;
}
