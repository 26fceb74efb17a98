/** What any stack needs that is neither whole nor gone, whatever is meant to become of it. */
export type RecoveryAction =
  /** RollbackStack: a failed operation that was left where it stopped. */
  | { readonly kind: 'roll-back' }
  /** ContinueUpdateRollback, once. */
  | { readonly kind: 'continue-rollback' }
  /** An operation runs: wait for its end, then decide again. */
  | { readonly kind: 'wait' }
  /** Only a person can go on. */
  | { readonly kind: 'stop'; readonly reason: string };

/**
 * Decides what must happen first to a stack in the middle of something.
 * @param facts.hasContinuedRollback - whether this run has already tried ContinueUpdateRollback
 */
export function planRecovery(
  status: string,
  facts: { readonly hasContinuedRollback?: boolean },
): RecoveryAction {
  switch (status) {
    case 'CREATE_FAILED':
    case 'UPDATE_FAILED':
      return { kind: 'roll-back' };
    case 'UPDATE_ROLLBACK_FAILED':
      return facts.hasContinuedRollback === true
        ? { kind: 'stop', reason: 'its rollback was continued once and failed again' }
        : { kind: 'continue-rollback' };
    default:
      return isInProgress(status)
        ? { kind: 'wait' }
        : { kind: 'stop', reason: 'CloudFormation has a status that this version does not know' };
  }
}

/** Whether an operation of the stack still runs. REVIEW_IN_PROGRESS only waits for someone to execute a change set. */
export function isInProgress(status: string): boolean {
  return status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS';
}
