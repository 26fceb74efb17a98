import { createHash } from 'node:crypto';
import {
  type CloudFormationClient,
  SetStackPolicyCommand,
  UpdateTerminationProtectionCommand,
} from '@aws-sdk/client-cloudformation';
import type { DeployedStack, StackDeployment } from '../ports.ts';

/** Names the environment that a stack belongs to; set by the deploy. */
export const ENVIRONMENT_TAG = 'syncops:environment';
/** Names the template of which a stack was made: its sha256. */
export const TEMPLATE_TAG = 'syncops:template';
/** Names the stack policy, which DescribeStacks does not show: its sha256, shortened. */
export const POLICY_TAG = 'syncops:stack-policy';

/** A policy cannot be removed; this one forbids nothing. */
const ALLOW_ALL = JSON.stringify({
  Statement: [{ Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' }],
});

/** The tags of a stack: those that were asked for, and ours. */
export function stackTags(stack: StackDeployment): Readonly<Record<string, string>> {
  const hash = policyHash(stack);
  return {
    ...stack.tags,
    [TEMPLATE_TAG]: stack.sha256,
    ...(hash === undefined ? {} : { [POLICY_TAG]: hash }),
  };
}

/**
 * Whether the stack policy may not be what it should be. The tag is set with the template, before the policy itself, so a
 * run that was killed between the two leaves a tag that is ahead. Termination protection, set last of all, proves that a
 * run came to its end; where it is not wanted, nothing proves it, and the policy is set once more.
 */
export function needsPolicy(stack: StackDeployment, deployed: DeployedStack): boolean {
  const hash = policyHash(stack);
  if (hash === undefined) return false;
  const wasFinished = stack.terminationProtection && deployed.terminationProtection;
  return !wasFinished || deployed.tags[POLICY_TAG] !== hash;
}

/** Replaces the stack policy; it cannot be removed. */
export async function setPolicy(client: CloudFormationClient, stack: StackDeployment): Promise<void> {
  await client.send(new SetStackPolicyCommand({ StackName: stack.name, StackPolicyBody: stack.stackPolicy }));
}

/**
 * Lets an update delete and replace everything, for a change that a person has confirmed. Termination protection goes first:
 * a stack without it is one whose safeguards are not up, so that any later run puts both back ({@link needsPolicy}).
 */
export async function suspendSafeguards(
  client: CloudFormationClient,
  deployed: DeployedStack,
): Promise<void> {
  await liftTerminationProtection(client, deployed);
  await client.send(new SetStackPolicyCommand({ StackName: deployed.id, StackPolicyBody: ALLOW_ALL }));
}

/** Lifts termination protection where it is set. */
export async function liftTerminationProtection(
  client: CloudFormationClient,
  { id, terminationProtection }: DeployedStack,
): Promise<void> {
  if (!terminationProtection) return;
  await client.send(
    new UpdateTerminationProtectionCommand({ StackName: id, EnableTerminationProtection: false }),
  );
}

/** Sets termination protection where it differs. */
export async function setTerminationProtection(
  client: CloudFormationClient,
  stack: StackDeployment,
  deployed: DeployedStack,
): Promise<DeployedStack> {
  const { terminationProtection } = stack;
  if (deployed.terminationProtection === terminationProtection) return deployed;
  await client.send(
    new UpdateTerminationProtectionCommand({
      StackName: stack.name,
      EnableTerminationProtection: terminationProtection,
    }),
  );
  return { ...deployed, terminationProtection };
}

function policyHash({ stackPolicy }: StackDeployment): string | undefined {
  return stackPolicy === undefined
    ? undefined
    : createHash('sha256').update(stackPolicy).digest('hex').slice(0, 16);
}
