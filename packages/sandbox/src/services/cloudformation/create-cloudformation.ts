import type { ResourceProvider, SandboxService, World } from '../../contract.ts';
import { createEngine } from './execution/engine.ts';
import {
  deleteChangeSet,
  describeChangeSet,
  executeChangeSet,
  listChangeSets,
} from './operations/change-sets.ts';
import { describeAccountLimits } from './operations/account-limits.ts';
import { createChangeSet } from './operations/create-change-set.ts';
import {
  describeEvents,
  describeStackEvents,
  describeStackResource,
  describeStackResources,
  describeStacks,
  listStackResources,
  listStacks,
} from './operations/read-stacks.ts';
import {
  continueUpdateRollback,
  deleteStack,
  getStackPolicy,
  rollbackStack,
  setStackPolicy,
  updateTerminationProtection,
} from './operations/stack-operations.ts';
import { getTemplate, getTemplateSummary, validateTemplate } from './operations/templates.ts';

export interface CloudFormationOptions {
  /** Awaited between any two states of a stack, change set or resource. Default: other requests get their turn. */
  readonly pause?: () => Promise<void>;
}

/**
 * The sandbox's CloudFormation: change sets, stacks, their events and recovery, as BEHAVIOUR.md describes them. State lives in memory.
 * There is no CreateStack and no UpdateStack: change sets are the only way.
 * @param providers - one per supported resource type; other types are refused
 */
export function createCloudFormation(
  world: World,
  providers: readonly ResourceProvider[],
  options: CloudFormationOptions = {},
): SandboxService {
  const engine = createEngine(world, providers, options.pause ?? defaultPause(world));
  return {
    id: 'cloudformation',
    operations: {
      ContinueUpdateRollback: continueUpdateRollback(engine),
      CreateChangeSet: createChangeSet(engine),
      DeleteChangeSet: deleteChangeSet(engine),
      DeleteStack: deleteStack(engine),
      DescribeAccountLimits: describeAccountLimits(),
      DescribeChangeSet: describeChangeSet(engine),
      DescribeEvents: describeEvents(engine),
      DescribeStackEvents: describeStackEvents(engine),
      DescribeStackResource: describeStackResource(engine),
      DescribeStackResources: describeStackResources(engine),
      DescribeStacks: describeStacks(engine),
      ExecuteChangeSet: executeChangeSet(engine),
      GetStackPolicy: getStackPolicy(engine),
      GetTemplate: getTemplate(engine),
      GetTemplateSummary: getTemplateSummary(engine),
      ListChangeSets: listChangeSets(engine),
      ListStackResources: listStackResources(engine),
      ListStacks: listStacks(engine),
      RollbackStack: rollbackStack(engine),
      SetStackPolicy: setStackPolicy(engine),
      UpdateTerminationProtection: updateTerminationProtection(engine),
      ValidateTemplate: validateTemplate(engine),
    },
  };
}

function defaultPause({ metadataOnly }: World): () => Promise<void> {
  return metadataOnly
    ? () => Promise.resolve()
    : () =>
        new Promise((resolve) => {
          setImmediate(resolve);
        });
}
