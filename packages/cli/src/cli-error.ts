import type { Problem } from '@syncops/topology';

export type CliErrorCode =
  | 'USAGE'
  | 'INVALID_ENVIRONMENT'
  | 'DIGEST_CHANGED'
  | 'INVALID_DBNODE'
  | 'DBNODE_EXISTS'
  | 'SANDBOX_NOT_INSTALLED'
  | 'SANDBOX_FAILED';

export interface CliErrorOptions extends ErrorOptions {
  /** What to do next. */
  readonly hint?: string;
  /** What is wrong in the environment files, where that is the reason. */
  readonly problems?: readonly Problem[];
}

/** Something that the command line itself refuses or cannot do. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: CliErrorCode;
  readonly hint: string | undefined;
  readonly problems: readonly Problem[];

  constructor(code: CliErrorCode, message: string, options: CliErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.hint = options.hint;
    this.problems = options.problems ?? [];
  }
}
