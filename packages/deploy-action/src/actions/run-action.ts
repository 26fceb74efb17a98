import type { ActionDeps } from './action-host.ts';
import type { ActionInputs } from './inputs.ts';

/** Does what the inputs say. @throws an Error whose message says what failed and what to do */
export async function runAction(inputs: ActionInputs, deps: ActionDeps): Promise<void> {
  switch (inputs.mode) {
    case 'list':
      return (await import('./mode-list.ts')).runList(inputs, deps);
    case 'plan':
      return (await import('./mode-plan.ts')).runPlan(inputs, deps);
    case 'clean-up':
      return (await import('./mode-clean-up.ts')).runCleanUp(inputs, deps);
    case 'deploy':
      return (await import('./mode-deploy.ts')).runDeploy(inputs, deps);
    case 'add-node':
      return (await import('./mode-add-node.ts')).runAddNode(inputs, deps);
    default:
      return inputs satisfies never;
  }
}
