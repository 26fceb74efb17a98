import {
  type CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation';
import { AwsError } from '../errors.ts';
import type { DeployedStack } from '../ports.ts';
import type { StackResource } from './plan-stack-action.ts';

/** A page holds as many stacks as CloudFormation likes; so many pages are a pager that runs in circles. */
const MAX_PAGES = 1_000;

/** Every stack of the account and region that is not deleted. */
export async function describeAllStacks(
  client: CloudFormationClient,
): Promise<{ readonly stacks: readonly DeployedStack[]; readonly pages: number }> {
  const stacks: DeployedStack[] = [];
  let next: string | undefined;
  for (let pages = 1; pages <= MAX_PAGES; pages += 1) {
    const page = await client.send(new DescribeStacksCommand(next === undefined ? {} : { NextToken: next }));
    stacks.push(...(page.Stacks ?? []).map(toDeployedStack));
    next = page.NextToken;
    if (next === undefined) return { stacks, pages };
  }
  throw new AwsError('SERVICE_ERROR', 'cloudformation:DescribeStacks gives page after page without an end');
}

/**
 * One stack, by its name, or by its id where it may be deleted meanwhile.
 * @returns nothing where there is no such stack
 */
export async function describeStack(
  client: CloudFormationClient,
  nameOrId: string,
): Promise<DeployedStack | undefined> {
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: nameOrId }));
    const [stack] = Stacks ?? [];
    return stack === undefined ? undefined : toDeployedStack(stack);
  } catch (error) {
    if (saysNoSuchStack(error)) return undefined;
    throw error;
  }
}

/** The resources of one stack, deleted ones included. */
export async function describeResources(
  client: CloudFormationClient,
  stackId: string,
): Promise<readonly StackResource[]> {
  const { StackResources } = await client.send(new DescribeStackResourcesCommand({ StackName: stackId }));
  return (StackResources ?? []).map((resource) => ({
    logicalId: resource.LogicalResourceId ?? '',
    exists: (resource.PhysicalResourceId ?? '') !== '',
    type: resource.ResourceType ?? '',
    status: resource.ResourceStatus ?? '',
    ...(resource.ResourceStatusReason === undefined ? {} : { reason: resource.ResourceStatusReason }),
  }));
}

/**
 * Whether the error says that there is no such stack. AWS answers it like any other invalid request, with nothing but text.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeStacks.html
 */
export function saysNoSuchStack(error: unknown): boolean {
  return (
    error instanceof AwsError &&
    error.data.awsCode === 'ValidationError' &&
    /does not exist/.test(error.message)
  );
}

function toDeployedStack(stack: Stack): DeployedStack {
  const lastUpdated = stack.LastUpdatedTime ?? stack.CreationTime;
  return {
    name: stack.StackName ?? '',
    id: stack.StackId ?? '',
    status: stack.StackStatus ?? '',
    ...(stack.StackStatusReason === undefined ? {} : { statusReason: stack.StackStatusReason }),
    parameters: toRecord((stack.Parameters ?? []).map((item) => [item.ParameterKey, item.ParameterValue])),
    outputs: toRecord((stack.Outputs ?? []).map((item) => [item.OutputKey, item.OutputValue])),
    tags: toRecord((stack.Tags ?? []).map((item) => [item.Key, item.Value])),
    terminationProtection: stack.EnableTerminationProtection === true,
    ...(lastUpdated === undefined ? {} : { lastUpdated: lastUpdated.toISOString() }),
  };
}

function toRecord(
  pairs: readonly (readonly [string | undefined, string | undefined])[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [key, value]));
}
