import type { StackEvent } from '@aws-sdk/client-cloudformation';

/** Statuses with which an operation on a stack begins; everything older belongs to earlier operations. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  'CREATE_IN_PROGRESS',
  'UPDATE_IN_PROGRESS',
  'DELETE_IN_PROGRESS',
  'IMPORT_IN_PROGRESS',
  'REVIEW_IN_PROGRESS',
]);

/** The resource that broke an operation, and why. */
export interface FirstCause {
  readonly logicalId: string;
  readonly resourceType: string;
  readonly status: string;
  readonly reason: string;
}

/** Whether the event is about the stack itself and begins an operation. */
export function beginsOperation(event: StackEvent): boolean {
  return isAboutStack(event) && BEGINNINGS.has(event.ResourceStatus ?? '');
}

/**
 * The events of the stack's latest operation, its rollback included, oldest first.
 * @param newestFirst - as DescribeStackEvents gives them
 */
export function latestOperation(newestFirst: readonly StackEvent[]): readonly StackEvent[] {
  const beginning = newestFirst.findIndex(beginsOperation);
  return newestFirst.slice(0, beginning === -1 ? undefined : beginning + 1).reverse();
}

/**
 * The earliest failure of an operation that is not itself the consequence of another one.
 * @param oldestFirst - the events of one operation
 */
export function firstCause(oldestFirst: readonly StackEvent[]): FirstCause | undefined {
  const failures = oldestFirst.filter(
    (event) => event.ResourceStatus?.endsWith('_FAILED') === true && !isCancellation(event),
  );
  const cause = failures.find((event) => !isAboutStack(event)) ?? failures[0];
  if (cause === undefined) return undefined;
  return {
    logicalId: cause.LogicalResourceId ?? '',
    resourceType: cause.ResourceType ?? '',
    status: cause.ResourceStatus ?? '',
    reason: cause.ResourceStatusReason ?? 'no reason given',
  };
}

/** `DbInstance CREATE_FAILED: the reason`, the reason only where something went wrong. */
export function describeEvent(event: StackEvent): string {
  const status = event.ResourceStatus ?? '';
  const reason = status.endsWith('_FAILED') ? event.ResourceStatusReason : undefined;
  return `${event.LogicalResourceId ?? ''} ${status}${reason === undefined ? '' : `: ${reason}`}`;
}

/**
 * Whether a resource failed only because another one did. AWS offers nothing but text for it.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html
 */
function isCancellation(event: StackEvent): boolean {
  return /^Resource (creation|update|deletion|import) cancell?ed/i.test(event.ResourceStatusReason ?? '');
}

function isAboutStack(event: StackEvent): boolean {
  return event.PhysicalResourceId !== undefined && event.PhysicalResourceId === event.StackId;
}
