export type SandboxErrorCode =
  | 'PROCESS_NOT_READY'
  | 'PROCESS_NOT_ENDED'
  | 'PROGRAM_FAILED'
  | 'NO_FREE_ADDRESS'
  | 'NOT_RUNNING'
  | 'ALREADY_RUNNING'
  | 'BAD_OPTION';

/** Trouble with the sandbox itself, not an answer of the AWS that it plays. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  readonly code: SandboxErrorCode;

  constructor(code: SandboxErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
