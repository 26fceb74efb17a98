import { holdsData } from '@syncops/topology';
import { planRecovery, type RecoveryAction } from './plan-recovery.ts';

/** A resource that CloudFormation still counts to a stack, or that it left behind. */
export interface StackResource {
  readonly logicalId: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  /** Whether it has a physical id. One without was never made: nothing of it can be lost. Absent: not known. */
  readonly exists?: boolean;
}

/** The next move for a stack, given what was found. */
export type StackAction =
  | { readonly kind: 'create' }
  | { readonly kind: 'update' }
  /** A creation that was rolled back and left nothing that matters. */
  | { readonly kind: 'delete-then-create' }
  | RecoveryAction;

/** Statuses in which the decision needs the stack's resources: one more call, for rare cases. */
export function needsResources(status: string | undefined): boolean {
  return status === 'ROLLBACK_COMPLETE' || status === 'REVIEW_IN_PROGRESS';
}

/**
 * What to do with a stack of a given status; the table of docs/architecture.md, "Stack execution and recovery".
 * @param status - absent: there is no such stack
 * @param facts.resources - what is left in it, where {@link needsResources}
 * @param facts.hasContinuedRollback - whether this run has already tried ContinueUpdateRollback
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html
 */
export function planStackAction(
  status: string | undefined,
  facts: {
    readonly resources?: readonly StackResource[];
    readonly hasContinuedRollback?: boolean;
    readonly terminationProtection?: boolean;
  } = {},
): StackAction {
  switch (status) {
    case undefined:
    case 'DELETE_COMPLETE':
      return { kind: 'create' };
    case 'REVIEW_IN_PROGRESS':
      // A change set that was never executed leaves a shell; with resources in it, someone is importing.
      return remaining(facts.resources).length === 0 ? { kind: 'create' } : { kind: 'wait' };
    case 'CREATE_COMPLETE':
    case 'UPDATE_COMPLETE':
    case 'UPDATE_ROLLBACK_COMPLETE':
    case 'IMPORT_COMPLETE':
    case 'IMPORT_ROLLBACK_COMPLETE':
      return { kind: 'update' };
    case 'ROLLBACK_COMPLETE':
      return planReplacement(remaining(facts.resources), facts.terminationProtection === true);
    case 'ROLLBACK_FAILED':
    case 'DELETE_FAILED':
    case 'IMPORT_ROLLBACK_FAILED':
      return { kind: 'stop', reason: 'CloudFormation could not undo what it had begun' };
    default:
      return planRecovery(status, facts);
  }
}

function planReplacement(left: readonly StackResource[], isProtected: boolean): StackAction {
  if (isProtected)
    return {
      kind: 'stop',
      reason: 'its creation failed, and termination protection keeps it from being deleted',
    };
  const kept = left.filter(({ type, status }) => holdsData(type) || status === 'DELETE_SKIPPED');
  if (kept.length === 0) return { kind: 'delete-then-create' };
  const names = kept.map(({ logicalId, type }) => `${logicalId} (${type})`).join(', ');
  return {
    kind: 'stop',
    reason: `its creation failed, but ${names} may hold data and would be lost or left behind`,
  };
}

/** Of a stack's resources those that are still there, as far as CloudFormation knows. */
export function remaining(resources: readonly StackResource[] = []): readonly StackResource[] {
  const wasNeverMade = ({ status, exists }: StackResource): boolean =>
    status === 'CREATE_FAILED' && exists === false;
  return resources.filter((resource) => resource.status !== 'DELETE_COMPLETE' && !wasNeverMade(resource));
}
