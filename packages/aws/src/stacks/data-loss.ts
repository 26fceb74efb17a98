import type { ResourceChange } from '@aws-sdk/client-cloudformation';
import { holdsData } from '@syncops/topology';

/** One change that would take data away. */
export interface DataLoss {
  readonly logicalId: string;
  readonly type: string;
  /** What would happen, for people. */
  readonly what: string;
}

/**
 * The changes of a change set that delete or replace something that holds data. Retaining policies make no difference:
 * what is retained is out of the stack's hands, and the service runs on without it.
 * A replacement that CloudFormation calls conditional does not count: it says so of harmless changes too, the backups of an
 * RDS instance among them. Should one turn out to be real, the stack's policy forbids it.
 */
export function findDataLoss(changes: readonly ResourceChange[]): readonly DataLoss[] {
  return changes.flatMap((change) => {
    const type = change.ResourceType ?? '';
    const what = holdsData(type) ? lossOf(change) : undefined;
    return what === undefined ? [] : [{ logicalId: change.LogicalResourceId ?? '', type, what }];
  });
}

/**
 * Whether a stack policy that protects data may be in the way of the changes: what {@link findDataLoss} finds, and
 * replacements that only might happen.
 */
export function mayReplaceData(changes: readonly ResourceChange[]): boolean {
  return changes.some(
    ({ ResourceType = '', Action, Replacement, PolicyAction }) =>
      holdsData(ResourceType) &&
      (Action === 'Remove' ||
        Replacement === 'True' ||
        Replacement === 'Conditional' ||
        (PolicyAction !== undefined && PolicyAction !== 'Retain')),
  );
}

function lossOf({ Action, Replacement, PolicyAction }: ResourceChange): string | undefined {
  if (Action === 'Remove') return 'would be removed';
  if (Replacement === 'True') return 'would be replaced';
  if (Replacement === 'Conditional' || PolicyAction === undefined || PolicyAction === 'Retain')
    return undefined;
  return `would undergo ${PolicyAction}`;
}
