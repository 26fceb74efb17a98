import type { MysqlErrorCode } from './errors.ts';

/** What a driver's error means, and whether time may cure it. */
export interface Trouble {
  readonly code: MysqlErrorCode;
  readonly transient: boolean;
}

/** A server that is starting, restarting, failing over or full for the moment. */
const TRANSIENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
  // A dbnode's name appears some time after its stack says so.
  'ENOTFOUND',
  'ENODATA',
  'EAI_AGAIN',
  'ESERVFAIL',
  'ETIMEOUT',
  'PROTOCOL_CONNECTION_LOST',
  'ER_CON_COUNT_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_USER_LIMIT_REACHED',
]);

const DENIED: ReadonlySet<string> = new Set([
  'ER_ACCESS_DENIED_ERROR',
  'ER_ACCESS_DENIED_NO_PASSWORD_ERROR',
  'ER_DBACCESS_DENIED_ERROR',
  'ER_TABLEACCESS_DENIED_ERROR',
  'ER_SPECIFIC_ACCESS_DENIED_ERROR',
  'ER_SECURE_TRANSPORT_REQUIRED',
  'ER_ACCOUNT_HAS_BEEN_LOCKED',
  'ER_HOST_NOT_PRIVILEGED',
]);

const TLS = /^(HANDSHAKE_(NO_)?SSL|ERR_(TLS|SSL|OSSL)_|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO)/;

/** Reads the `code` of an error of mysql2, of the socket below it, or of the resolver; never its text. */
export function classifyError(error: unknown): Trouble {
  const code = errorCode(error);
  if (code === undefined) return { code: 'STATEMENT_FAILED', transient: false };
  if (TRANSIENT.has(code)) return { code: 'UNREACHABLE', transient: true };
  if (DENIED.has(code)) return { code: 'ACCESS_DENIED', transient: false };
  if (TLS.test(code)) return { code: 'TLS_FAILED', transient: false };
  if (code === 'PROTOCOL_SEQUENCE_TIMEOUT') return { code: 'TIMEOUT', transient: false };
  return { code: 'STATEMENT_FAILED', transient: false };
}

/** The `code` of anything thrown, `ER_DUP_ENTRY` say. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What a thrown thing says of itself; a failed connection to several addresses has nothing but its code. */
export function errorWords(error: unknown): string {
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
  return message === '' ? (errorCode(error) ?? 'no reason given') : String(message);
}
