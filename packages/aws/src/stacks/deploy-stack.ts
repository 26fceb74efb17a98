import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { AwsDeps } from '../deps.ts';
import { AwsError } from '../errors.ts';
import type { DeployedStack, DeployStackOptions, StackDeployment, StackPort } from '../ports.ts';
import { contentSha256, describeChange } from './change-content.ts';
import {
  type ChangeSet,
  changeDigest,
  changeSetRequest,
  deleteChangeSet,
  isVanished,
  prepareChangeSet,
  type TemplateSource,
} from './change-set.ts';
import { findDataLoss, mayReplaceData } from './data-loss.ts';
import { describeResources, describeStack } from './describe-stacks.ts';
import { mapResourceChange } from './map-resource-change.ts';
import type { Execution, StackOperations } from './operations.ts';
import { needsResources, planStackAction, type StackAction } from './plan-stack-action.ts';
import {
  ENVIRONMENT_TAG,
  needsPolicy,
  POLICY_TAG,
  setPolicy,
  setTerminationProtection,
  stackTags,
  suspendSafeguards,
} from './safeguards.ts';
import { stackStuck } from './stack-failure.ts';

/** Wait, roll back, delete, create and one change set that became stale: more rounds are a loop. */
const MAX_ROUNDS = 8;

type ReadyChangeSet = Extract<ChangeSet, { kind: 'ready' }> & { readonly digest: string };

/** What a change set came to. */
type Change = { readonly kind: 'no-op' } | Execution;

/** `StackPort.deploy`. */
export async function deployStack(
  client: CloudFormationClient,
  deps: AwsDeps,
  operations: StackOperations,
  stack: StackDeployment,
  provide: () => Promise<TemplateSource>,
  report: (progress: string) => void,
  options: DeployStackOptions,
): ReturnType<StackPort['deploy']> {
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
      const result = await change(action.kind === 'create' ? undefined : found);
      if (result.kind === 'done') return { outcome, stack: await finish(result.stack) };
      if (result.kind === 'outdated') begun ??= outcome;
      else if (found !== undefined) return { outcome: begun ?? 'no-op', stack: await finish(found) };
    } else if (found !== undefined) {
      hasContinuedRollback ||= action.kind === 'continue-rollback';
      await recover(action, found);
    }
  }
  throw new AwsError(
    'STACK_BUSY',
    `${stack.name} changes all the time under this run; see who else deploys it, then repeat`,
    { data: { stack: stack.name } },
  );

  async function change(deployed: DeployedStack | undefined): Promise<Change> {
    if (deployed === undefined && options.expectedContentSha256 !== undefined)
      throw moved('the stack does not exist any more, and would be created instead of updated');
    const digest = changeDigest(stack, deployed);
    const request = changeSetRequest(stack, {
      ...{ changeSetName: changeSetName(stack, digest), token: `syncops-${digest.slice(0, 40)}` },
      ...{ tags: stackTags(stack), type: deployed === undefined ? 'CREATE' : 'UPDATE', isReusable: true },
      template: await provide(),
    });
    try {
      const changeSet = await prepareChangeSet(client, deps, request);
      if (changeSet.kind === 'no-op') return changeSet;
      return await decide({ ...changeSet, digest }, deployed);
    } catch (error) {
      // Another run has executed its change set of the stack, which deletes the others.
      if (isVanished(error)) return { kind: 'outdated' };
      throw error;
    }
  }

  async function decide(changeSet: ReadyChangeSet, deployed: DeployedStack | undefined): Promise<Change> {
    const refusal = whyNot(changeSet, deployed);
    if (refusal !== undefined || !changeSet.isAvailable) {
      await deleteChangeSet(client, { ChangeSetName: changeSet.arn });
      if (refusal !== undefined) throw refusal;
      return { kind: 'outdated' };
    }
    if (deployed === undefined) return operations.execute(changeSet, deployed, report);
    const isSuspended =
      options.isDataLossConfirmed === true &&
      (stack.stackPolicy ?? deployed.tags[POLICY_TAG]) !== undefined &&
      mayReplaceData(changeSet.changes);
    if (isSuspended) return executeUnguarded(changeSet, deployed);
    if (needsPolicy(stack, deployed)) await setPolicy(client, stack);
    return operations.execute(changeSet, deployed, report);
  }

  /** Without stack policy and termination protection; both are up again when the operation is over, however it ends. */
  async function executeUnguarded(changeSet: ReadyChangeSet, deployed: DeployedStack): Promise<Execution> {
    report('lifting the stack policy for the confirmed change');
    try {
      await suspendSafeguards(client, deployed);
      // What succeeds is finished like any other change.
      return await operations.execute(changeSet, deployed, report);
    } catch (error) {
      // A policy in the middle of what still runs might end it; a repeated run puts it back.
      const stillRuns = error instanceof AwsError && error.code === 'STACK_BUSY';
      if (!stillRuns)
        await finish({ ...deployed, terminationProtection: false }).catch(() => {
          report('the stack policy could not be put back; a repeated run does it');
        });
      throw error;
    }
  }

  /** Reasons to leave the change set alone. */
  function whyNot({ changes }: ReadyChangeSet, deployed: DeployedStack | undefined): AwsError | undefined {
    const { expectedContentSha256, isDataLossConfirmed } = options;
    if (expectedContentSha256 !== undefined) {
      const current = changes.flatMap(mapResourceChange);
      const sha256 = contentSha256(current);
      if (sha256 !== expectedContentSha256)
        return moved(
          `its content is ${sha256.slice(0, 12)} instead of ${expectedContentSha256.slice(0, 12)}, now: ${current.map(describeChange).join(', ')}`,
        );
    }
    const loss = deployed === undefined || isDataLossConfirmed === true ? [] : findDataLoss(changes);
    const [first] = loss;
    if (first === undefined) return undefined;
    const what = loss.map(({ logicalId, type, what }) => `${logicalId} (${type}) ${what}`).join(', ');
    return new AwsError(
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

  function moved(reason: string): AwsError {
    return new AwsError(
      'CHANGE_SET_MOVED',
      `the change of ${stack.name} is not the one that was reviewed: ${reason}; nothing was changed, plan and review it again`,
      { data: { stack: stack.name, reason } },
    );
  }

  /** Everything that is not a change set: waiting, and the ways back from what went wrong. */
  async function recover(
    action: Exclude<StackAction, { kind: 'create' | 'update' }>,
    deployed: DeployedStack,
  ): Promise<void> {
    if (action.kind === 'delete-then-create' && options.expectedContentSha256 !== undefined)
      throw moved('its creation has failed, and it would be recreated instead of updated');
    report(`${deployed.status}: ${WORDS[action.kind]}`);
    switch (action.kind) {
      case 'wait':
        await operations.wait(deployed, report);
        return;
      case 'delete-then-create':
        await operations.delete(deployed, report);
        return;
      case 'roll-back':
        await operations.rollBack(deployed, report);
        return;
      case 'continue-rollback':
        await operations.continueRollback(deployed, report);
        return;
      case 'stop':
        throw await stackStuck(client, deployed, action.reason);
      default:
        action satisfies never;
    }
  }

  async function finish(deployed: DeployedStack): Promise<DeployedStack> {
    if (needsPolicy(stack, deployed)) await setPolicy(client, stack);
    return setTerminationProtection(client, stack, deployed);
  }
}

const WORDS: Readonly<Record<Exclude<StackAction['kind'], 'create' | 'update'>, string>> = {
  wait: 'waiting for the operation that runs',
  'delete-then-create': 'deleting what a failed creation left, to recreate it',
  'roll-back': 'rolling back the operation that failed',
  'continue-rollback': 'continuing the rollback that failed',
  stop: 'a person must look at it',
};

/** `syncops-<environment>-deploy-<16 hex digits>`, where the stack belongs to an environment. */
function changeSetName({ tags }: StackDeployment, digest: string): string {
  const environment = tags[ENVIRONMENT_TAG];
  return ['syncops', ...(environment === undefined ? [] : [environment]), 'deploy', digest.slice(0, 16)].join(
    '-',
  );
}
