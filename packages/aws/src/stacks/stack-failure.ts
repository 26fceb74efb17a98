import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { AwsError } from '../errors.ts';
import type { DeployedStack } from '../ports.ts';
import { describeResources } from './describe-stacks.ts';
import type { EventFeed } from './event-feed.ts';
import { firstCause } from './stack-events.ts';

/** What a person should know about the status in which a failed operation left its stack. */
const AFTERMATH: Readonly<Record<string, string>> = {
  ROLLBACK_COMPLETE: 'nothing of it is left, and a repeated run recreates it',
  UPDATE_ROLLBACK_COMPLETE: 'it is back in its state of before, and a repeated run tries again',
  CREATE_FAILED: 'what was made is still there, and a repeated run rolls it back first',
  UPDATE_FAILED: 'it stands half way, and a repeated run rolls it back first',
  UPDATE_ROLLBACK_FAILED: 'its rollback failed too, and a repeated run continues it once',
  DELETE_FAILED:
    'what could not be deleted is still there; set it right by hand, and a repeated run tries again',
  ROLLBACK_FAILED: 'its rollback failed too; remove by hand what the console shows, then delete the stack',
};

/** The error for an operation that ended and did not succeed, with the first cause among its events. */
export async function stackFailed(stack: DeployedStack, feed: EventFeed): Promise<AwsError> {
  // Without events the stack's own reason must do.
  const cause = firstCause(await feed.all().catch(() => []));
  const reason = cause?.reason ?? stack.statusReason ?? 'no reason given';
  const subject = cause === undefined ? '' : `${cause.logicalId} (${cause.resourceType}) ${cause.status}: `;
  const aftermath = AFTERMATH[stack.status] ?? 'look at its events';
  return new AwsError(
    'STACK_FAILED',
    `${stack.name} failed: ${subject}${reason}; now ${stack.status}: ${aftermath}`,
    {
      data: {
        stack: stack.name,
        stackStatus: stack.status,
        reason,
        ...(cause === undefined ? {} : { logicalId: cause.logicalId, resourceType: cause.resourceType }),
      },
    },
  );
}

/** The error for a stack that only a person can help, with the resources that are in the way. */
export async function stackStuck(
  client: CloudFormationClient,
  stack: DeployedStack,
  why: string,
): Promise<AwsError> {
  // Best effort: the status alone is worth reporting.
  const resources = await describeResources(client, stack.id).catch(() => []);
  const failed = resources.filter(({ status }) => status.endsWith('_FAILED'));
  const details = failed
    .map(
      ({ logicalId, type, status, reason }) =>
        `${logicalId} (${type}) ${status}: ${reason ?? 'no reason given'}`,
    )
    .join('; ');
  const [first] = failed;
  return new AwsError(
    'STACK_STUCK',
    `${stack.name} is ${stack.status}: ${why}${details === '' ? '' : ` [${details}]`}; set it right in the CloudFormation console, then repeat the run`,
    {
      data: {
        stack: stack.name,
        stackStatus: stack.status,
        reason: why,
        ...(first === undefined ? {} : { logicalId: first.logicalId, resourceType: first.type }),
      },
    },
  );
}
