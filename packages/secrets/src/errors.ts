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
  | 'INVALID_ORIGIN'
  /** No dbnode of that name. */
  | 'UNKNOWN_DBNODE'
  /** A rotation of nothing was asked for. */
  | 'NOTHING_SELECTED'
  /** The release that hosts run does not contain the secret: deploy first. */
  | 'NOT_SERVED'
  /** There is no release yet: deploy first. */
  | 'NOT_DEPLOYED'
  /** The release that hosts run was made by a version of this tool that could not rotate: deploy first. */
  | 'HOSTS_OUTDATED'
  /** Another run, or a person, has moved a label meanwhile, or taken back what this run rotates. */
  | 'ROTATED_BY_OTHER'
  /** A label was moved, but reading it back does not show it. */
  | 'LABELS_LAG'
  /** The new version is current already: the way back is another rotation. */
  | 'ABORT_TOO_LATE'
  /** Hosts refused a new value, and the one that replaced it. */
  | 'PENDING_REFUSED'
  /** Signed requests failed with a secret that they should pass with. */
  | 'NOT_ACCEPTED'
  /** Signed requests passed with a secret that is retired. */
  | 'STILL_ACCEPTED'
  /** A secret did not come to rest within the steps that a rotation can take. */
  | 'RESTLESS'
  /** The name that was typed to confirm is another one. */
  | 'UNCONFIRMED'
  /** The run was asked to stop. */
  | 'INTERRUPTED';

/** A secret that cannot be used as it is; the message names the secret and what to do, never a value. */
export class SecretsError extends Error {
  override readonly name = 'SecretsError';
  readonly code: SecretsErrorCode;
  constructor(code: SecretsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
