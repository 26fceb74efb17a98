export type DeployErrorCode =
  | 'PLAN_BLOCKED'
  | 'STEP_FAILED'
  | 'NOT_CONVERGED'
  | 'NODES_NOT_OBSERVED'
  | 'MISSING_OUTPUT'
  | 'MISSING_SECRET'
  | 'SMOKE_FAILED'
  | 'ACKNOWLEDGEMENT_MISSING';

/** A deploy that cannot begin, go on, or be called done. */
export class DeployError extends Error {
  override readonly name = 'DeployError';
  readonly code: DeployErrorCode;

  constructor(code: DeployErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
