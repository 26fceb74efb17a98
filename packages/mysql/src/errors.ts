/** What went wrong with a MySQL server, as far as a caller may want to act on it. */
export type MysqlErrorCode =
  /** No connection within the time allowed; the server may still be starting. */
  | 'UNREACHABLE'
  | 'ACCESS_DENIED'
  /** The server speaks no TLS, or not with a certificate that we trust for its name. */
  | 'TLS_FAILED'
  /** A statement took too long. */
  | 'TIMEOUT'
  /** A name of a database, user or node that we do not put into a statement. */
  | 'INVALID_NAME'
  /** The tokenserver's `services` table has no such row. */
  | 'UNKNOWN_SERVICE'
  /** The tokenserver's `nodes` table has no such row. */
  | 'UNKNOWN_NODE'
  /** What was written is not what is read back. */
  | 'NOT_AS_WRITTEN'
  /** The application's user has rights that must be taken away by hand. */
  | 'GRANTS_DIFFER'
  /** Connections of a user that is to go could not be ended; it is locked, so that no new one comes. */
  | 'CONNECTIONS_STAY'
  /** Another run changes users on the server at this moment. */
  | 'BUSY'
  /** `SYNCOPS_RESOLVER` or `SYNCOPS_RDS_CA_FILE` cannot be used. */
  | 'BAD_SETTING'
  /** Any other answer of the server. */
  | 'STATEMENT_FAILED';

/** Anything that a MySQL server, or the way to it, refused. Messages name the server and what to do, never a password. */
export class MysqlError extends Error {
  override readonly name = 'MysqlError';
  readonly code: MysqlErrorCode;
  constructor(code: MysqlErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
