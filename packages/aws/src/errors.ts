/** What went wrong with AWS, as far as a caller may want to act on it. */
export type AwsErrorCode =
  /** The credentials belong to another account than the environment. */
  | 'WRONG_ACCOUNT'
  /** A write was asked for before the account was verified: a mistake in the calling code. */
  | 'ACCOUNT_NOT_VERIFIED'
  | 'NO_CREDENTIALS'
  | 'EXPIRED_CREDENTIALS'
  /** AWS does not know the credentials or their signature. */
  | 'INVALID_CREDENTIALS'
  | 'ACCESS_DENIED'
  | 'UNREACHABLE'
  | 'THROTTLED'
  | 'NOT_FOUND'
  /** A secret version's id is taken by another value. */
  | 'VERSION_EXISTS'
  /** A staging label sits neither where it was expected nor where it was to go: someone else has moved it. */
  | 'LABEL_MOVED'
  /** The secret is scheduled for deletion: it can be described or restored, and nothing else. */
  | 'SECRET_DELETED'
  /** The key that encrypts a secret is disabled, deleted, or of the wrong kind. */
  | 'KEY_UNUSABLE'
  /** An object's key is taken by other bytes. */
  | 'OBJECT_CONFLICT'
  /** A command was asked for without a single host to run it. */
  | 'NO_TARGETS'
  | 'TEMPLATE_TOO_LARGE'
  /** The change set could not be made. */
  | 'CHANGE_SET_FAILED'
  /** The change set is another one than the one that was reviewed. */
  | 'CHANGE_SET_MOVED'
  /** Executing the change set would delete or replace something that holds data. */
  | 'DATA_LOSS_BLOCKED'
  /** The stack's operation ended and did not succeed. */
  | 'STACK_FAILED'
  /** The stack is in a state that a person must look at. */
  | 'STACK_STUCK'
  /** The deadline passed while an operation of the stack still runs. */
  | 'STACK_BUSY'
  /** Any other answer of AWS. */
  | 'SERVICE_ERROR';

/** Facts for programs; every field is safe to print. */
export interface AwsErrorData {
  /** `cloudformation:DescribeStacks`. */
  readonly operation?: string;
  /** AWS's own name of the error, `ValidationError`, say. */
  readonly awsCode?: string;
  readonly httpStatus?: number;
  readonly requestId?: string;
  readonly stack?: string;
  readonly stackStatus?: string;
  /** The resource that failed first, or that would be lost. */
  readonly logicalId?: string;
  readonly resourceType?: string;
  readonly reason?: string;
}

/** Anything that AWS, or the way to it, refused. Messages name what was asked and what to do, never a secret. */
export class AwsError extends Error {
  override readonly name = 'AwsError';
  readonly code: AwsErrorCode;
  readonly data: AwsErrorData;
  constructor(code: AwsErrorCode, message: string, options: ErrorOptions & { data?: AwsErrorData } = {}) {
    super(message, options);
    this.code = code;
    this.data = options.data ?? {};
  }
}

/** Whether the error is AWS's answer of the given name. */
export function isAwsAnswer(error: unknown, ...names: readonly string[]): error is AwsError {
  return error instanceof AwsError && error.data.awsCode !== undefined && names.includes(error.data.awsCode);
}
