/** The reasons why an operation on a secret fails. */
export type SecretsErrorCode =
  /** The stored value does not have the format that its purpose requires. */
  | 'INVALID_VALUE'
  /** A staging label is attached to a version to which no rotation of SyncOps could have attached it. */
  | 'IMPOSSIBLE_LABELS'
  /** The secret exists, but no version of it is current. */
  | 'NO_CURRENT_VERSION'
  /** The secret does not exist; the dbnode's stack creates it. */
  | 'SECRET_MISSING'
  /** The secret is scheduled for deletion. */
  | 'SECRET_DELETED'
  /** The entries of a secrets file would not be in the order in which they were created. */
  | 'ENTRIES_OUT_OF_ORDER'
  /** A secrets file cannot contain the origin. */
  | 'INVALID_ORIGIN'
  /** The environment has no dbnode of that name. */
  | 'UNKNOWN_DBNODE'
  /** The requested rotation does not select any secret. */
  | 'NOTHING_SELECTED'
  /** The release that hosts run does not contain the secret: deploy first. */
  | 'NOT_SERVED'
  /** The environment has no release yet: deploy first. */
  | 'NOT_DEPLOYED'
  /** A version of SyncOps that could not rotate created the release that hosts run: deploy first. */
  | 'HOSTS_OUTDATED'
  /** Another run, or a person, has moved a label in the meantime, or has aborted the rotation that this run performs. */
  | 'ROTATED_BY_OTHER'
  /** A label was moved, but reading it back does not show it. */
  | 'LABELS_LAG'
  /** The new version is already current: only another rotation can replace it. */
  | 'ABORT_TOO_LATE'
  /** Hosts refused a new value, and also the value that replaced it. */
  | 'PENDING_REFUSED'
  /** Requests signed with a secret that must be accepted failed. */
  | 'NOT_ACCEPTED'
  /** Requests signed with a retired secret succeeded. */
  | 'STILL_ACCEPTED'
  /** A secret did not reach a stable state within the number of steps that a rotation may take. */
  | 'RESTLESS'
  /** The name that the operator typed to confirm does not match. */
  | 'UNCONFIRMED'
  /** The run received a signal to stop. */
  | 'INTERRUPTED';

/** An operation on a secret failed; the message names the secret and the fix, and never contains a value. */
export class SecretsError extends Error {
  override readonly name = 'SecretsError';
  readonly code: SecretsErrorCode;
  constructor(code: SecretsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
