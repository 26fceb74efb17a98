export type ReleaseErrorCode =
  | 'INVALID_RELEASE'
  | 'INVALID_INPUT'
  | 'HASH_MISMATCH'
  | 'INVALID_HOST_FACTS'
  | 'WRONG_HOST'
  | 'SECRET_UNREADABLE'
  | 'INVALID_SECRET'
  | 'DISK_FULL'
  | 'VALIDATION_FAILED'
  | 'RELOAD_FAILED'
  | 'HEARTBEAT_FAILED'
  | 'AGENT_MISSING'
  | 'NO_HOSTS'
  | 'PUSH_FAILED'
  | 'PUSH_TIMEOUT'
  | 'INTERNAL';

/** A release that cannot be made, applied or pushed; the message never carries a secret. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
  readonly code: ReleaseErrorCode;
  constructor(code: ReleaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
