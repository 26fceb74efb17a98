import { createHash } from 'node:crypto';
import { type CloudFormationClient, GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import type { AwsDeps } from '../deps.ts';
import { AwsError } from '../errors.ts';
import type { DeployedStack, StackPort } from '../ports.ts';
import { type ChangeSetRequest, deleteChangeSet, isVanished, prepareChangeSet } from './change-set.ts';
import { describeStack } from './describe-stacks.ts';
import { liftDeletionProtection } from './lift-deletion-protection.ts';
import type { StackOperations } from './operations.ts';
import { planRemoval } from './plan-removal.ts';
import { liftTerminationProtection, TEMPLATE_TAG } from './safeguards.ts';
import { stackFailed, stackStuck } from './stack-failure.ts';
import { LONGEST_BODY_BYTES } from './template-source.ts';

/** Wait, roll back, lift what protects it, delete; more rounds are a loop. */
const MAX_ROUNDS = 8;

/** `StackPort.remove`. */
export async function removeStack(
  client: CloudFormationClient,
  deps: AwsDeps,
  operations: StackOperations,
  name: string,
  report: (progress: string) => void,
): ReturnType<StackPort['remove']> {
  let hasContinuedRollback = false;
  // A deleted stack is found by its id only, and its name may be taken by another one.
  let id: string | undefined;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const found = await describeStack(client, id ?? name);
    const action = planRemoval(found?.status, { hasContinuedRollback });
    if (found === undefined || action.kind === 'gone')
      return { outcome: id === undefined ? 'absent' : 'deleted' };
    id = found.id;
    switch (action.kind) {
      case 'wait':
        report(`${found.status}: waiting for the operation that runs`);
        await operations.wait(found, report);
        break;
      case 'roll-back':
        report(`${found.status}: rolling back the operation that failed`);
        await operations.rollBack(found, report);
        break;
      case 'continue-rollback':
        hasContinuedRollback = true;
        report(`${found.status}: continuing the rollback that failed`);
        await operations.continueRollback(found, report);
        break;
      case 'lift-then-delete':
        if (await lift(found)) await erase(found);
        break;
      case 'delete':
        await erase(found);
        break;
      case 'stop':
        throw await stackStuck(client, found, action.reason);
      default:
        action satisfies never;
    }
  }
  throw new AwsError(
    'STACK_BUSY',
    `${name} changes all the time under this run; see who else deploys it, then repeat`,
    { data: { stack: name } },
  );

  /** @returns whether nothing in the stack is protected from deletion; otherwise an update was made, or is to be tried again */
  async function lift(stack: DeployedStack): Promise<boolean> {
    const { TemplateBody = '' } = await client.send(
      new GetTemplateCommand({ StackName: stack.id, TemplateStage: 'Original' }),
    );
    const lifted = liftDeletionProtection(TemplateBody);
    // What cannot be read was not made by this product; if something in it is protected, the deletion says so.
    if (lifted.kind !== 'lifted') return true;
    report(`lifting the deletion protection of ${lifted.logicalIds.join(', ')}`);
    const request = liftRequest(stack, lifted.body);
    try {
      const changeSet = await prepareChangeSet(client, deps, request);
      if (changeSet.kind === 'no-op') return true;
      if (!changeSet.isAvailable) {
        await deleteChangeSet(client, { ChangeSetName: changeSet.arn });
        return false;
      }
      const digest = digestOf(stack, lifted.body);
      await operations.execute({ ...changeSet, digest }, stack, report);
    } catch (error) {
      if (!isVanished(error)) throw error;
    }
    return false;
  }

  async function erase(stack: DeployedStack): Promise<void> {
    await liftTerminationProtection(client, stack);
    report('deleting the stack');
    const { stack: settled, feed } = await operations.delete(stack, report);
    if (settled.status === 'DELETE_FAILED') throw await stackFailed(settled, feed);
  }
}

/**
 * The deployed template but for the protection, with everything else as it is. The template's tag names what the stack is now
 * made of, so that a deploy that keeps the stack after all restores the protection.
 */
function liftRequest(stack: DeployedStack, body: string): ChangeSetRequest {
  if (Buffer.byteLength(body) > LONGEST_BODY_BYTES)
    throw new AwsError(
      'TEMPLATE_TOO_LARGE',
      `the template of ${stack.name} does not fit into a request; lift the deletion protection of what is in it by hand, then repeat`,
      { data: { stack: stack.name } },
    );
  const digest = digestOf(stack, body);
  const kept = Object.entries(stack.tags).filter(([key]) => !key.startsWith('aws:'));
  return {
    ...{ stackName: stack.name, changeSetName: `syncops-remove-${digest.slice(0, 16)}` },
    ...{ token: `syncops-${digest.slice(0, 40)}`, type: 'UPDATE', template: { TemplateBody: body } },
    parameters: Object.keys(stack.parameters).map((ParameterKey) => ({
      ParameterKey,
      UsePreviousValue: true,
    })),
    // It makes nothing that the stack has not got.
    capabilities: ['CAPABILITY_NAMED_IAM'],
    tags: {
      ...Object.fromEntries(kept),
      [TEMPLATE_TAG]: createHash('sha256').update(body).digest('hex'),
    },
    isReusable: true,
  };
}

function digestOf({ id, status, lastUpdated }: DeployedStack, body: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['remove', id, status, lastUpdated, body]))
    .digest('hex');
}
