import { planRecovery, type RecoveryAction } from './plan-recovery.ts';

/** The next move towards a stack that is gone, given its status. */
export type RemovalAction =
  | { readonly kind: 'gone' }
  /** It can still be changed: lift what protects it by an update, then delete it. */
  | { readonly kind: 'lift-then-delete' }
  /** It cannot be changed any more, or holds nothing. */
  | { readonly kind: 'delete' }
  /** Also for the deletion that a killed run has begun. */
  | RecoveryAction;

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
    case 'REVIEW_IN_PROGRESS':
    case 'ROLLBACK_COMPLETE':
    case 'ROLLBACK_FAILED':
    case 'IMPORT_ROLLBACK_FAILED':
    case 'DELETE_FAILED':
      return { kind: 'delete' };
    default:
      return planRecovery(status, facts);
  }
}
