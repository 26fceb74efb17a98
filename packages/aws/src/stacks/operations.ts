import { createHash } from 'node:crypto';
import {
  type CloudFormationClient,
  ContinueUpdateRollbackCommand,
  DeleteStackCommand,
  ExecuteChangeSetCommand,
  RollbackStackCommand,
} from '@aws-sdk/client-cloudformation';
import type { AwsDeps } from '../deps.ts';
import { isAwsAnswer } from '../errors.ts';
import type { DeployedStack } from '../ports.ts';
import { isVanished } from './change-set.ts';
import { describeAllStacks, describeStack } from './describe-stacks.ts';
import { createEventFeed, type EventFeed } from './event-feed.ts';
import { stackFailed } from './stack-failure.ts';
import { createStackPoller } from './stack-poller.ts';

/** An RDS instance in two zones may take forty minutes. */
const STACK_MS = 75 * 60_000;
/** With more operations than this at once, their events are read at every fifth look only. */
const FEW_OPERATIONS = 5;

/** What the execution of a change set came to. */
export type Execution =
  | { readonly kind: 'done'; readonly stack: DeployedStack }
  /** The stack changed under it; look again. */
  | { readonly kind: 'outdated' };

/** Starts operations on stacks and follows each to its end. */
export interface StackOperations {
  /** @throws AwsError `STACK_FAILED`, `STACK_BUSY` */
  execute(
    changeSet: { readonly arn: string; readonly stackId: string; readonly digest: string },
    before: DeployedStack | undefined,
    report: (progress: string) => void,
  ): Promise<Execution>;
  /** Waits for what runs already. */
  wait(deployed: DeployedStack, report: (progress: string) => void): Promise<DeployedStack>;
  rollBack(deployed: DeployedStack, report: (progress: string) => void): Promise<DeployedStack>;
  continueRollback(deployed: DeployedStack, report: (progress: string) => void): Promise<DeployedStack>;
  delete(
    deployed: DeployedStack,
    report: (progress: string) => void,
  ): Promise<{ readonly stack: DeployedStack; readonly feed: EventFeed }>;
}

export function createStackOperations(
  client: CloudFormationClient,
  deps: AwsDeps,
  deadlineMs = STACK_MS,
): StackOperations {
  const poller = createStackPoller(
    { describe: (stackId) => describeStack(client, stackId), list: () => describeAllStacks(client) },
    deps,
  );
  let running = 0;

  async function follow(
    stackId: string,
    feed: EventFeed,
    report: (progress: string) => void,
    hasBegun: (stack: DeployedStack) => boolean,
  ): Promise<DeployedStack> {
    let looks = 0;
    const onTick = async () => {
      looks += 1;
      if (running <= FEW_OPERATIONS || looks % 5 === 0) await feed.reportNew(report);
    };
    running += 1;
    try {
      return await poller.settled(stackId, deps.clock() + deadlineMs, { onTick, hasBegun });
    } finally {
      running -= 1;
    }
  }

  /** Follows an operation that was asked for under a token to another status than that of before. */
  async function followFrom(
    { id, status: before }: DeployedStack,
    feed: EventFeed,
    report: (progress: string) => void,
  ): Promise<DeployedStack> {
    return follow(id, feed, report, ({ status }) => status !== before);
  }

  return {
    async execute({ arn, stackId, digest }, before, report) {
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
        const isStale = isAwsAnswer(error, 'InvalidChangeSetStatus', 'InvalidChangeSetStatusException');
        if (isStale || isVanished(error)) return { kind: 'outdated' };
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
    },

    wait: (deployed, report) => follow(deployed.id, createEventFeed(client, deployed.id), report, () => true),

    async rollBack(deployed, report) {
      await client.send(new RollbackStackCommand(target(deployed)));
      return followFrom(deployed, createEventFeed(client, deployed.id), report);
    },

    async continueRollback(deployed, report) {
      await client.send(new ContinueUpdateRollbackCommand(target(deployed)));
      return followFrom(deployed, createEventFeed(client, deployed.id), report);
    },

    async delete(deployed, report) {
      await client.send(new DeleteStackCommand(target(deployed)));
      const feed = createEventFeed(client, deployed.id);
      return { stack: await followFrom(deployed, feed, report), feed };
    },
  };
}

/** The token is the same for a request that is repeated, another one for the next operation on the stack. */
function target({ id, status, lastUpdated }: DeployedStack): {
  readonly StackName: string;
  readonly ClientRequestToken: string;
} {
  const digest = createHash('sha256').update([id, status, lastUpdated].join('\n')).digest('hex');
  return { StackName: id, ClientRequestToken: `syncops-${digest.slice(0, 40)}` };
}
