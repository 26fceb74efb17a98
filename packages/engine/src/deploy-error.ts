export type DeployErrorCode =
  | 'PLAN_BLOCKED'
  | 'STEP_FAILED'
  | 'NOT_CONVERGED'
  | 'NODES_NOT_OBSERVED'
  | 'MISSING_OUTPUT'
  | 'MISSING_SECRET'
  | 'SMOKE_FAILED'
  | 'ACKNOWLEDGEMENT_MISSING'
  /** Webheads would not accept what the tokenserver would sign with. */
  | 'WEBHEADS_BEHIND'
  /** A removal that no one has confirmed. */
  | 'REMOVAL_UNCONFIRMED'
  /** A dbnode that is about to be deleted has rows again. */
  | 'NODES_REGISTERED'
  /** A person stopped the deploy while it only waited. */
  | 'INTERRUPTED'
  /** A file that is not a plan, or a plan of another version. */
  | 'PLAN_UNREADABLE'
  | 'PLAN_OTHER_VERSION'
  /** A plan file whose parts do not fit its digest. */
  | 'PLAN_FORGED';

/** A deploy that cannot begin, go on, or be called done. */
export class DeployError extends Error {
  override readonly name = 'DeployError';
  readonly code: DeployErrorCode;

  constructor(code: DeployErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
