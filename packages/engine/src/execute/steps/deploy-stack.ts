import type { CompiledStack } from '@syncops/topology';

import { DeployError } from '../../deploy-error.ts';
import type { EngineDeps } from '../../deps.ts';
import { resolveParameters } from '../../stacks/resolve-parameters.ts';
import type { RunState } from '../run-state.ts';
import { stackDeployment } from '../../stacks/stack-deployment.ts';

/** Brings one stack to its template and remembers its outputs for the steps that follow. */
export async function deployStack(
  stack: CompiledStack,
  state: RunState,
  deps: EngineDeps,
  progress: (message: string) => void,
): Promise<string> {
  const parameters = resolveParameters(stack, state.stacks);
  if (parameters.kind === 'not-yet') {
    throw new DeployError(
      'MISSING_OUTPUT',
      `stack ${parameters.stack} has no output ${parameters.output}; deploy it again`,
    );
  }
  const result = await deps.aws.stacks.deploy(
    stackDeployment(stack, state.desired.environment, parameters.values, state.stacks),
    progress,
    state.stackOptions.get(stack.name) ?? {},
  );
  state.stacks.set(stack.name, result.stack);
  return result.outcome;
}
