import { createHash } from 'node:crypto';
import {
  type CloudFormationClient,
  ContinueUpdateRollbackCommand,
  DeleteStackCommand,
  ExecuteChangeSetCommand,
  RollbackStackCommand,
} from '@aws-sdk/client-cloudformation';
import type { AwsDeps } from '../deps.ts';
import { AwsError, isAwsAnswer } from '../errors.ts';
import type { DeployedStack, ObjectPort, StackDeployment, StackPort } from '../ports.ts';
import { changeDigest, deleteChangeSet, prepareChangeSet } from './change-set.ts';
import { findDataLoss } from './data-loss.ts';
import { describeAllStacks, describeResources, describeStack } from './describe-stacks.ts';
import { createEventFeed, type EventFeed } from './event-feed.ts';
import { needsResources, planStackAction, type StackAction } from './plan-stack-action.ts';
import { needsPolicy, setPolicy, setTerminationProtection, stackTags } from './safeguards.ts';
import { stackFailed, stackStuck } from './stack-failure.ts';
import { createStackPoller } from './stack-poller.ts';
import { provideTemplate } from './template-source.ts';

/** An RDS instance in two zones may take forty minutes. */
const STACK_MS = 75 * 60_000;
/** Wait, roll back, delete, create and one change set that became stale: more rounds are a loop. */
const MAX_ROUNDS = 8;
/** With more operations than this at once, their events are read at every fifth look only. */
const FEW_OPERATIONS = 5;

/** What a change set came to. */
type Change =
  | { readonly kind: 'no-op' }
  | { readonly kind: 'done'; readonly stack: DeployedStack }
  /** The stack changed under it; look again. */
  | { readonly kind: 'outdated' };

/** {@link StackPort} on CloudFormation. */
export function createStacks(
  client: CloudFormationClient,
  context: { readonly objects: ObjectPort; readonly region: string; readonly stackDeadlineMs?: number },
  deps: AwsDeps,
): StackPort {
  const poller = createStackPoller(
    { describe: (stackId) => describeStack(client, stackId), list: () => describeAllStacks(client) },
    deps,
  );
  let operations = 0;

  async function follow(
    stackId: string,
    feed: EventFeed,
    report: (progress: string) => void,
    hasBegun: (stack: DeployedStack) => boolean,
  ): Promise<DeployedStack> {
    let looks = 0;
    const onTick = async () => {
      looks += 1;
      if (operations <= FEW_OPERATIONS || looks % 5 === 0) await feed.tell(report);
    };
    operations += 1;
    try {
      const deadline = deps.clock() + (context.stackDeadlineMs ?? STACK_MS);
      return await poller.settled(stackId, deadline, { onTick, hasBegun });
    } finally {
      operations -= 1;
    }
  }

  async function change(
    stack: StackDeployment,
    deployed: DeployedStack | undefined,
    report: (progress: string) => void,
  ): Promise<Change> {
    const digest = changeDigest(stack, deployed);
    const changeSet = await prepareChangeSet(client, deps, {
      ...{ stack, digest, tags: stackTags(stack), type: deployed === undefined ? 'CREATE' : 'UPDATE' },
      template: await provideTemplate(stack, context.objects, context.region),
    });
    if (changeSet.kind === 'no-op') return changeSet;
    const loss = deployed === undefined ? [] : findDataLoss(changeSet.changes);
    const [first] = loss;
    if (first !== undefined) {
      await deleteChangeSet(client, { ChangeSetName: changeSet.arn });
      const what = loss.map(({ logicalId, type, what }) => `${logicalId} (${type}) ${what}`).join(', ');
      throw new AwsError(
        'DATA_LOSS_BLOCKED',
        `${stack.name} was left as it is: ${what}, with the data in it; undo that part of the change`,
        {
          data: {
            ...{ stack: stack.name, stackStatus: deployed?.status ?? '' },
            ...{ logicalId: first.logicalId, resourceType: first.type, reason: first.what },
          },
        },
      );
    }
    if (!changeSet.isAvailable) {
      await deleteChangeSet(client, { ChangeSetName: changeSet.arn });
      return { kind: 'outdated' };
    }
    if (deployed !== undefined && needsPolicy(stack, deployed)) await setPolicy(client, stack);
    return execute(changeSet, digest, deployed, report);
  }

  async function execute(
    { arn, stackId }: { readonly arn: string; readonly stackId: string },
    digest: string,
    before: DeployedStack | undefined,
    report: (progress: string) => void,
  ): Promise<Change> {
    const token = `syncops-${digest.slice(0, 40)}`;
    try {
      await client.send(
        new ExecuteChangeSetCommand({
          ChangeSetName: arn,
          ClientRequestToken: token,
          DisableRollback: false,
        }),
      );
    } catch (error) {
      // Executed by another run, or by our own attempt whose answer was lost; what it came to shows in the stack.
      if (
        isAwsAnswer(
          error,
          'InvalidChangeSetStatus',
          'InvalidChangeSetStatusException',
          'ChangeSetNotFound',
          'ChangeSetNotFoundException',
        )
      )
        return { kind: 'outdated' };
      throw error;
    }
    const feed = createEventFeed(client, stackId, token);
    const hasBegun = ({ status, lastUpdated }: DeployedStack) =>
      status !== 'REVIEW_IN_PROGRESS' && lastUpdated !== before?.lastUpdated;
    const settled = await follow(stackId, feed, report, hasBegun);
    if (!hasBegun(settled)) return { kind: 'outdated' };
    if (settled.status !== 'CREATE_COMPLETE' && settled.status !== 'UPDATE_COMPLETE')
      throw await stackFailed(settled, feed);
    return { kind: 'done', stack: settled };
  }

  /** Everything that is not a change set: waiting, and the ways back from what went wrong. */
  async function recover(
    action: Exclude<StackAction, { kind: 'create' | 'update' }>,
    deployed: DeployedStack,
    report: (progress: string) => void,
  ): Promise<void> {
    const target = { StackName: deployed.id, ClientRequestToken: recoveryToken(deployed) };
    report(`${deployed.status}: ${WORDS[action.kind]}`);
    switch (action.kind) {
      case 'wait':
        break;
      case 'delete-then-create':
        await client.send(new DeleteStackCommand(target));
        break;
      case 'roll-back':
        await client.send(new RollbackStackCommand(target));
        break;
      case 'continue-rollback':
        await client.send(new ContinueUpdateRollbackCommand(target));
        break;
      case 'stop':
        throw await stackStuck(client, deployed, action.reason);
      default:
        action satisfies never;
    }
    const hasBegun = ({ status }: DeployedStack) => action.kind === 'wait' || status !== deployed.status;
    await follow(deployed.id, createEventFeed(client, deployed.id), report, hasBegun);
  }

  async function finish(stack: StackDeployment, deployed: DeployedStack): Promise<DeployedStack> {
    if (needsPolicy(stack, deployed)) await setPolicy(client, stack);
    return setTerminationProtection(client, stack, deployed);
  }

  return {
    async list(prefix) {
      const { stacks } = await describeAllStacks(client);
      return stacks.filter(
        ({ name, status }) =>
          name.startsWith(prefix) && status !== 'REVIEW_IN_PROGRESS' && status !== 'DELETE_COMPLETE',
      );
    },

    async deploy(stack, report) {
      let hasContinuedRollback = false;
      // Set where we executed something whose end we could not follow.
      let begun: 'created' | 'updated' | undefined;
      for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const found = await describeStack(client, stack.name);
        const action = planStackAction(found?.status, {
          ...(found === undefined ? {} : { terminationProtection: found.terminationProtection }),
          ...(found !== undefined && needsResources(found.status)
            ? { resources: await describeResources(client, found.id) }
            : {}),
          hasContinuedRollback,
        });
        if (action.kind === 'create' || action.kind === 'update') {
          const outcome = action.kind === 'create' ? 'created' : 'updated';
          const result = await change(stack, action.kind === 'create' ? undefined : found, report);
          if (result.kind === 'done') return { outcome, stack: await finish(stack, result.stack) };
          if (result.kind === 'outdated') begun ??= outcome;
          else if (found !== undefined)
            return { outcome: begun ?? 'no-op', stack: await finish(stack, found) };
        } else if (found !== undefined) {
          hasContinuedRollback ||= action.kind === 'continue-rollback';
          await recover(action, found, report);
        }
      }
      throw new AwsError(
        'STACK_BUSY',
        `${stack.name} changes all the time under this run; see who else deploys it, then repeat`,
        { data: { stack: stack.name } },
      );
    },
  };
}

const WORDS: Readonly<Record<Exclude<StackAction['kind'], 'create' | 'update'>, string>> = {
  wait: 'waiting for the operation that runs',
  'delete-then-create': 'deleting what a failed creation left, to create it anew',
  'roll-back': 'rolling back the operation that failed',
  'continue-rollback': 'continuing the rollback that failed',
  stop: 'a person must look at it',
};

/** The same for a request that is repeated, another one for the next operation on the stack. */
function recoveryToken({ id, status, lastUpdated }: DeployedStack): string {
  const digest = createHash('sha256').update([id, status, lastUpdated].join('\n')).digest('hex');
  return `syncops-${digest.slice(0, 40)}`;
}
