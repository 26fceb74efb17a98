import type { StackDeployment } from '@syncops/aws';
import { stackName, type CompiledStack, type Environment } from '@syncops/topology';

/** What CloudFormation is asked to make of a stack; a preview and a deploy ask for the same. */
export function stackDeployment(
  stack: CompiledStack,
  environment: Environment,
  parameters: Readonly<Record<string, string>>,
  stacks: ReadonlyMap<string, { readonly outputs: Readonly<Record<string, string>> }>,
): StackDeployment {
  const bucket = stacks.get(stackName(environment.name, 'foundation'))?.outputs.BucketName;
  return {
    name: stack.name,
    body: stack.body,
    sha256: stack.sha256,
    parameters,
    capabilities: stack.capabilities,
    tags: { 'syncops:environment': environment.name },
    terminationProtection: stack.terminationProtection,
    ...(stack.stackPolicy !== undefined && { stackPolicy: stack.stackPolicy }),
    ...(bucket !== undefined && { bucket }),
  };
}
