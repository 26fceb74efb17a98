import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { AwsDeps } from '../deps.ts';
import type { ObjectPort, StackPort } from '../ports.ts';
import { deployStack } from './deploy-stack.ts';
import { describeAllStacks } from './describe-stacks.ts';
import { createStackOperations } from './operations.ts';
import { previewStack } from './preview.ts';
import { removeChangeSets } from './remove-change-sets.ts';
import { removeStack } from './remove-stack.ts';
import { provideTemplate } from './template-source.ts';

/** {@link StackPort} on CloudFormation. */
export function createStacks(
  client: CloudFormationClient,
  context: { readonly objects: ObjectPort; readonly region: string; readonly stackDeadlineMs?: number },
  deps: AwsDeps,
): StackPort {
  const { objects, region } = context;
  const operations = createStackOperations(client, deps, context.stackDeadlineMs);
  return {
    async list(prefix) {
      const { stacks } = await describeAllStacks(client);
      return stacks.filter(
        ({ name, status }) =>
          name.startsWith(prefix) && status !== 'REVIEW_IN_PROGRESS' && status !== 'DELETE_COMPLETE',
      );
    },
    deploy: (stack, report, options = {}) => {
      const provide = () => provideTemplate(stack, objects, region);
      return deployStack(client, deps, operations, stack, provide, report, options);
    },
    async preview(stack, options) {
      return previewStack(client, deps, stack, options, await provideTemplate(stack, objects, region));
    },
    removeChangeSets: (stack, prefix, except = []) => removeChangeSets(client, deps, stack, prefix, except),
    remove: (stack, report) => removeStack(client, deps, operations, stack, report),
  };
}
