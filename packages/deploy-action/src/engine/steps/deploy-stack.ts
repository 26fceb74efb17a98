import type { CompiledStack } from '@syncops/topology';
import { stackName } from '@syncops/topology';

import { DeployError } from '../deploy-error.ts';
import type { EngineDeps } from '../deps.ts';
import { resolveParameters } from '../resolve-parameters.ts';
import type { RunState } from '../run-state.ts';

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
  const { environment } = state.desired;
  const bucket = state.stacks.get(stackName(environment.name, 'foundation'))?.outputs.BucketName;
  const result = await deps.aws.stacks.deploy(
    {
      name: stack.name,
      body: stack.body,
      sha256: stack.sha256,
      parameters: parameters.values,
      capabilities: stack.capabilities,
      tags: { 'syncops:environment': environment.name },
      terminationProtection: stack.terminationProtection,
      ...(stack.stackPolicy !== undefined && { stackPolicy: stack.stackPolicy }),
      ...(bucket !== undefined && { bucket }),
    },
    progress,
  );
  state.stacks.set(stack.name, result.stack);
  return result.outcome;
}
