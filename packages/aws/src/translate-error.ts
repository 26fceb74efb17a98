import { isThrottlingError } from '@smithy/core/retry';
import { AwsError, type AwsErrorCode, type AwsErrorData } from './errors.ts';

/** Operations that send a secret value: neither AWS's words about the request nor the request itself may travel on. */
const SECRET_OPERATIONS: ReadonlySet<string> = new Set(['secretsmanager:PutSecretValue']);

const CODES_BY_NAME: Readonly<Record<string, AwsErrorCode>> = {
  CredentialsProviderError: 'NO_CREDENTIALS',
  TokenProviderError: 'NO_CREDENTIALS',
  MissingAuthenticationToken: 'NO_CREDENTIALS',
  MissingAuthenticationTokenException: 'NO_CREDENTIALS',
  ExpiredToken: 'EXPIRED_CREDENTIALS',
  ExpiredTokenException: 'EXPIRED_CREDENTIALS',
  RequestExpired: 'EXPIRED_CREDENTIALS',
  InvalidClientTokenId: 'INVALID_CREDENTIALS',
  UnrecognizedClientException: 'INVALID_CREDENTIALS',
  InvalidAccessKeyId: 'INVALID_CREDENTIALS',
  SignatureDoesNotMatch: 'INVALID_CREDENTIALS',
  InvalidSignatureException: 'INVALID_CREDENTIALS',
  IncompleteSignature: 'INVALID_CREDENTIALS',
  AuthFailure: 'INVALID_CREDENTIALS',
  AccessDenied: 'ACCESS_DENIED',
  AccessDeniedException: 'ACCESS_DENIED',
  UnauthorizedOperation: 'ACCESS_DENIED',
  Forbidden: 'ACCESS_DENIED',
  ResourceNotFoundException: 'NOT_FOUND',
  NoSuchBucket: 'NOT_FOUND',
  TimeoutError: 'UNREACHABLE',
};

const NETWORK_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * Turns what an SDK client threw into an {@link AwsError} with the original as its cause.
 * @param operation - `<service>:<Operation>`, as IAM writes it
 */
export function translateError(error: unknown, operation: string): AwsError {
  if (error instanceof AwsError) return error;
  const facts = factsOf(error);
  const isSecret = SECRET_OPERATIONS.has(operation);
  const code = codeOf(error, facts);
  const words = isSecret ? facts.name : facts.message;
  const data: AwsErrorData = {
    operation,
    ...(facts.name === '' ? {} : { awsCode: facts.name }),
    ...(facts.httpStatus === undefined ? {} : { httpStatus: facts.httpStatus }),
    ...(facts.requestId === undefined ? {} : { requestId: facts.requestId }),
  };
  return new AwsError(code, messageOf(code, operation, words), isSecret ? { data } : { data, cause: error });
}

interface Facts {
  readonly name: string;
  readonly message: string;
  readonly systemCode: string;
  readonly httpStatus: number | undefined;
  readonly requestId: string | undefined;
}

function factsOf(error: unknown): Facts {
  const metadata = property(error, '$metadata');
  const httpStatus = property(metadata, 'httpStatusCode');
  const requestId = property(metadata, 'requestId');
  const systemCode = property(error, 'code');
  return {
    name: isError(error) ? error.name : '',
    message: isError(error) ? firstLine(error) : String(error),
    systemCode: typeof systemCode === 'string' ? systemCode : '',
    httpStatus: typeof httpStatus === 'number' ? httpStatus : undefined,
    requestId: typeof requestId === 'string' ? requestId : undefined,
  };
}

function codeOf(error: unknown, facts: Facts): AwsErrorCode {
  if (isSdkError(error) && isThrottlingError(error)) return 'THROTTLED';
  if (NETWORK_CODES.has(facts.systemCode)) return 'UNREACHABLE';
  return Object.hasOwn(CODES_BY_NAME, facts.name)
    ? (CODES_BY_NAME[facts.name] ?? 'SERVICE_ERROR')
    : 'SERVICE_ERROR';
}

/** `instanceof` fails for errors of another realm, as under a test runner or in a `vm`. */
function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}

/** The SDK asks for an error and reads optional fields of it only. */
function isSdkError(error: unknown): error is Parameters<typeof isThrottlingError>[0] {
  return isError(error);
}

/** What to do about the troubles that are not about the request itself. */
const ADVICE: Partial<Readonly<Record<AwsErrorCode, (operation: string, words: string) => string>>> = {
  NO_CREDENTIALS: (operation, words) =>
    `no AWS credentials for ${operation} (${words}); set AWS_PROFILE or AWS_ACCESS_KEY_ID, or let the workflow assume its role`,
  EXPIRED_CREDENTIALS: (operation, words) =>
    `the AWS credentials have expired (${operation}: ${words}); sign in again and repeat the run, it continues where it stopped`,
  INVALID_CREDENTIALS: (operation, words) =>
    `AWS does not accept the credentials (${operation}: ${words}); check the access key, its secret and this machine's clock`,
  ACCESS_DENIED: (operation, words) =>
    `not allowed to call ${operation} (${words}); add the permission to the role that runs this`,
  UNREACHABLE: (operation, words) =>
    `cannot reach AWS for ${operation} (${words}); check the network, the region and AWS_ENDPOINT_URL`,
  THROTTLED: (operation, words) =>
    `AWS still throttles ${operation} after all retries (${words}); wait a few minutes and repeat the run`,
};

function messageOf(code: AwsErrorCode, operation: string, words: string): string {
  return ADVICE[code]?.(operation, words) ?? `${operation} failed: ${words}`;
}

/** AWS's messages may have several lines; a failed connection to several addresses has only parts and no message. */
function firstLine(error: Error): string {
  const parts = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  const message =
    error.message === ''
      ? parts.map((part) => (isError(part) ? part.message : '')).join(', ')
      : error.message;
  const line = message.split('\n', 1)[0]?.trim() ?? '';
  return line === '' ? error.name : line;
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Reflect.get(value, key);
  return found;
}
