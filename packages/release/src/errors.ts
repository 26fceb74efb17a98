export type ReleaseErrorCode =
  | 'INVALID_RELEASE'
  | 'INVALID_INPUT'
  | 'HASH_MISMATCH'
  | 'INVALID_HOST_FACTS'
  | 'WRONG_HOST'
  | 'SECRET_UNREADABLE'
  | 'INVALID_SECRET'
  | 'INVALID_SECRETS_FILE'
  | 'STALE_RELEASE'
  | 'DISK_FULL'
  | 'VALIDATION_FAILED'
  | 'RELOAD_FAILED'
  | 'HEARTBEAT_FAILED'
  | 'AGENT_MISSING'
  | 'NO_HOSTS'
  | 'PUSH_FAILED'
  | 'PUSH_TIMEOUT'
  | 'SECRET_NOT_SERVED'
  | 'HOSTS_OUTDATED'
  | 'INTERNAL';

/** A host that a push failed at. */
export interface FailedHost {
  readonly instanceId: string;
  /**
   * `secret-value`: it read a secret's value that cannot be used, alone or together with the others; another value fixes it.
   * `silent`: no answer came until the deadline. `refused`: anything else.
   */
  readonly kind: 'secret-value' | 'refused' | 'silent';
  /** The agent's code, like `STALE_RELEASE`; absent where the host gave none. */
  readonly code?: string;
}

/** A release that cannot be made, applied or pushed; the message never carries a secret. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
  readonly code: ReleaseErrorCode;
  /** Where a push failed: the hosts at which it did, as far as it was one of them. */
  readonly hosts: readonly FailedHost[];
  constructor(
    code: ReleaseErrorCode,
    message: string,
    { hosts = [], ...options }: ErrorOptions & { readonly hosts?: readonly FailedHost[] } = {},
  ) {
    super(message, options);
    this.code = code;
    this.hosts = hosts;
  }
}
