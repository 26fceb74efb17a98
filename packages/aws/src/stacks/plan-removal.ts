import { isInProgress } from './plan-stack-action.ts';

/** The next move towards a stack that is gone, given its status. */
export type RemovalAction =
  | { readonly kind: 'gone' }
  /** An operation runs, perhaps the deletion that a killed run has begun: wait for its end, then decide again. */
  | { readonly kind: 'wait' }
  /** It can still be changed: lift what protects it by an update, then delete it. */
  | { readonly kind: 'lift-then-delete' }
  /** It cannot be changed any more, or holds nothing. */
  | { readonly kind: 'delete' }
  | { readonly kind: 'roll-back' }
  /** ContinueUpdateRollback, once. */
  | { readonly kind: 'continue-rollback' }
  | { readonly kind: 'stop'; readonly reason: string };

/**
 * What to do with a stack that is to go; the table of docs/architecture.md, "Stack execution and recovery".
 * @param status - absent: there is no such stack
 * @param facts.hasContinuedRollback - whether this run has already tried ContinueUpdateRollback
 */
export function planRemoval(
  status: string | undefined,
  facts: { readonly hasContinuedRollback?: boolean } = {},
): RemovalAction {
  switch (status) {
    case undefined:
    case 'DELETE_COMPLETE':
      return { kind: 'gone' };
    case 'CREATE_COMPLETE':
    case 'UPDATE_COMPLETE':
    case 'UPDATE_ROLLBACK_COMPLETE':
    case 'IMPORT_COMPLETE':
    case 'IMPORT_ROLLBACK_COMPLETE':
      return { kind: 'lift-then-delete' };
    case 'CREATE_FAILED':
    case 'UPDATE_FAILED':
      return { kind: 'roll-back' };
    case 'UPDATE_ROLLBACK_FAILED':
      return facts.hasContinuedRollback === true
        ? { kind: 'stop', reason: 'its rollback was continued once and failed again' }
        : { kind: 'continue-rollback' };
    case 'REVIEW_IN_PROGRESS':
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
    case 'IMPORT_ROLLBACK_FAILED':
    case 'DELETE_FAILED':
      return { kind: 'delete' };
    default:
      return isInProgress(status)
        ? { kind: 'wait' }
        : { kind: 'stop', reason: 'CloudFormation has a status that this version does not know' };
  }
}
