import { stackName, type Environment } from '@syncops/topology';

import type { EngineDeps } from '../deps.ts';

/** How many webheads are in service or about to be, in one call; null while there is no fleet. */
export async function countWebheads(
  environment: Environment,
  stacks: ReadonlyMap<string, { readonly outputs: Readonly<Record<string, string>> }>,
  deps: EngineDeps,
): Promise<number | null> {
  const documentName = stacks.get(stackName(environment.name, 'foundation'))?.outputs
    .ApplyReleaseDocumentName;
  const autoScalingGroupName = stacks.get(stackName(environment.name, 'webheads'))?.outputs
    .AutoScalingGroupName;
  const targetGroupArn = stacks.get(stackName(environment.name, 'edge'))?.outputs.TargetGroupArn;
  if (documentName === undefined || autoScalingGroupName === undefined || targetGroupArn === undefined)
    return null;
  const hosts = await deps.aws.webheadFleet({ documentName, autoScalingGroupName, targetGroupArn }).hosts();
  return hosts.length;
}
