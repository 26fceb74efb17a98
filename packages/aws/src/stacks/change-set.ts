import { createHash } from 'node:crypto';
import {
  type CloudFormationClient,
  CreateChangeSetCommand,
  DeleteChangeSetCommand,
  DescribeChangeSetCommand,
  type DescribeChangeSetOutput,
  type Parameter,
  type ResourceChange,
} from '@aws-sdk/client-cloudformation';
import { type AwsDeps, jittered } from '../deps.ts';
import { AwsError, isAwsAnswer } from '../errors.ts';
import type { DeployedStack, StackDeployment } from '../ports.ts';

/** CloudFormation works a change set out in seconds; five minutes are patience with a busy region. */
const CHANGE_SET_MS = 300_000;
const FIRST_POLL_MS = 200;
const LONGEST_POLL_MS = 3_000;

/** A change set that was worked out. */
export type ChangeSet =
  | { readonly kind: 'no-op' }
  | {
      readonly kind: 'ready';
      readonly arn: string;
      readonly stackId: string;
      readonly isAvailable: boolean;
      readonly changes: readonly ResourceChange[];
    };

/** Where the template comes from. */
export type TemplateSource = { readonly TemplateBody: string } | { readonly TemplateURL: string };

/**
 * What identifies a change: the same content against the same state of the stack gets the same name and token, so that a
 * repeated run finds what a killed one has begun.
 */
export function changeDigest(stack: StackDeployment, deployed: DeployedStack | undefined): string {
  const { name, sha256, parameters, capabilities, tags } = stack;
  const sorted = (record: Readonly<Record<string, string>>) =>
    Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = [
    ...[name, sha256, sorted(parameters), [...capabilities].sort(), sorted(tags)],
    ...[deployed?.id, deployed?.status, deployed?.lastUpdated],
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** What a change set is made from. */
export interface ChangeSetRequest {
  readonly stackName: string;
  readonly changeSetName: string;
  /** Distinguishes requests of the same name: repeated with the same token, a request makes nothing new. */
  readonly token: string;
  readonly type: 'CREATE' | 'UPDATE';
  readonly template: TemplateSource;
  readonly parameters: readonly Parameter[];
  readonly capabilities: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  /** Whether one of the same name that an earlier run has made may serve; it is recreated otherwise. */
  readonly isReusable: boolean;
}

/** The request that brings a stack to its desired state. */
export function changeSetRequest(
  stack: StackDeployment,
  rest: Pick<ChangeSetRequest, 'changeSetName' | 'token' | 'type' | 'template' | 'tags' | 'isReusable'>,
): ChangeSetRequest {
  return {
    ...{ stackName: stack.name, capabilities: stack.capabilities, ...rest },
    parameters: Object.entries(stack.parameters).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    })),
  };
}

/**
 * Creates a change set, or finds the one that an earlier run has created, and waits until CloudFormation has worked it out.
 * One that is of no use is deleted again.
 * @throws AwsError `CHANGE_SET_FAILED`, `STACK_BUSY`, and an answer for which {@link isVanished} where someone deletes it
 */
export async function prepareChangeSet(
  client: CloudFormationClient,
  deps: AwsDeps,
  request: ChangeSetRequest,
): Promise<ChangeSet> {
  const names = { StackName: request.stackName, ChangeSetName: request.changeSetName };
  await createOrFind(client, deps, names, request);
  const { summary, changes } = await settle(client, deps, names, deps.clock() + CHANGE_SET_MS);
  if (summary.Status === 'FAILED') {
    await deleteChangeSet(client, names);
    if (saysNoChanges(summary.StatusReason ?? '')) return { kind: 'no-op' };
    throw refused(request.stackName, new Error(summary.StatusReason ?? 'no reason given'));
  }
  return {
    kind: 'ready',
    arn: summary.ChangeSetId ?? '',
    stackId: summary.StackId ?? '',
    isAvailable: summary.ExecutionStatus === 'AVAILABLE',
    changes,
  };
}

/** Whether the error says that a change set is not there: executing one deletes the others of its stack. */
export function isVanished(error: unknown): boolean {
  return isAwsAnswer(error, 'ChangeSetNotFound', 'ChangeSetNotFoundException');
}

/** Deletes a change set; one that is gone already is fine. */
export async function deleteChangeSet(
  client: CloudFormationClient,
  names: { readonly ChangeSetName: string; readonly StackName?: string },
): Promise<void> {
  try {
    await client.send(new DeleteChangeSetCommand(names));
  } catch (error) {
    if (!isVanished(error)) throw error;
  }
}

/**
 * Whether a failed change set failed because there is nothing to change. AWS offers nothing but text for it.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-changesets-create.html
 */
export function saysNoChanges(statusReason: string): boolean {
  return /didn.t contain changes|no updates are to be performed/i.test(statusReason);
}

function refused(stackName: string, why: Error): AwsError {
  return new AwsError(
    'CHANGE_SET_FAILED',
    `CloudFormation refuses the change of ${stackName}: ${why.message}; nothing was changed`,
    { data: { stack: stackName, reason: why.message }, cause: why },
  );
}

interface Names {
  readonly StackName: string;
  readonly ChangeSetName: string;
}

async function createOrFind(
  client: CloudFormationClient,
  deps: AwsDeps,
  names: Names,
  request: ChangeSetRequest,
): Promise<void> {
  const create = (attempt: number) =>
    client.send(
      new CreateChangeSetCommand({
        ...names,
        ...request.template,
        ChangeSetType: request.type,
        ClientToken: `${request.token}-${String(attempt)}`,
        Capabilities: request.capabilities.filter(isCapability),
        Parameters: [...request.parameters],
        Tags: Object.entries(request.tags).map(([Key, Value]) => ({ Key, Value })),
        IncludeNestedStacks: false,
      }),
    );
  try {
    await create(1);
  } catch (error) {
    if (isAwsAnswer(error, 'ValidationError', 'InsufficientCapabilitiesException'))
      throw refused(request.stackName, error);
    if (!isAwsAnswer(error, 'AlreadyExistsException')) throw error;
    if (request.isReusable) {
      // An earlier run of the same content: usable unless it failed or became stale.
      const { summary } = await settle(client, deps, names, deps.clock() + CHANGE_SET_MS);
      if (summary.Status === 'CREATE_COMPLETE' && summary.ExecutionStatus === 'AVAILABLE') return;
    }
    await deleteChangeSet(client, names);
    await create(2);
  }
}

/** Polls until the change set is worked out, and collects all of its pages. */
async function settle(
  client: CloudFormationClient,
  deps: AwsDeps,
  names: Names,
  deadline: number,
): Promise<{ readonly summary: DescribeChangeSetOutput; readonly changes: readonly ResourceChange[] }> {
  for (let pause = FIRST_POLL_MS; ; pause = Math.min(pause * 2, LONGEST_POLL_MS)) {
    const summary = await client.send(
      new DescribeChangeSetCommand({ ...names, IncludePropertyValues: true }),
    );
    if (summary.Status === 'CREATE_COMPLETE' || summary.Status === 'FAILED')
      return { summary, changes: await allChanges(client, names, summary) };
    if (deps.clock() > deadline)
      throw new AwsError(
        'STACK_BUSY',
        `the change set ${names.ChangeSetName} of ${names.StackName} is still ${summary.Status ?? 'unknown'}; repeat the run, it continues with it`,
        { data: { stack: names.StackName } },
      );
    await deps.sleep(jittered(pause, deps));
  }
}

async function allChanges(
  client: CloudFormationClient,
  names: Names,
  firstPage: DescribeChangeSetOutput,
): Promise<readonly ResourceChange[]> {
  const changes = [...(firstPage.Changes ?? [])];
  for (let next = firstPage.NextToken; next !== undefined; ) {
    const page = await client.send(
      new DescribeChangeSetCommand({ ...names, IncludePropertyValues: true, NextToken: next }),
    );
    changes.push(...(page.Changes ?? []));
    next = page.NextToken;
  }
  return changes.flatMap(({ ResourceChange: change }) => (change === undefined ? [] : [change]));
}

type Capability = 'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM' | 'CAPABILITY_AUTO_EXPAND';

function isCapability(name: string): name is Capability {
  return ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND'].includes(name);
}
