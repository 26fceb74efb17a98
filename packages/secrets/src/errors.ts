/** What can be wrong with a secret. */
export type SecretsErrorCode =
  /** The stored value does not have the form that its purpose needs. */
  | 'INVALID_VALUE'
  /** A staging label is attached where no rotation of ours could have put it. */
  | 'IMPOSSIBLE_LABELS'
  /** The secret exists, but no version of it is current. */
  | 'NO_CURRENT_VERSION'
  /** There is no such secret; the dbnode's stack makes it. */
  | 'SECRET_MISSING'
  /** The secret is scheduled for deletion. */
  | 'SECRET_DELETED'
  /** The entries of a secrets file would not stand in the order in which they were made. */
  | 'ENTRIES_OUT_OF_ORDER'
  /** An origin that a secrets file cannot carry. */
  | 'INVALID_ORIGIN';

/** A secret that cannot be used as it is; the message names the secret and what to do, never a value. */
export class SecretsError extends Error {
  override readonly name = 'SecretsError';
  readonly code: SecretsErrorCode;
  constructor(code: SecretsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
