import type { EngineDeps } from '../deps.ts';
import type { RotationPorts } from '@syncops/rotation';
import type { Environment } from '@syncops/topology';

import { createHosts } from './hosts.ts';
import { createUsers } from './users.ts';

/**
 * What a rotation needs of the world, on top of what a deploy needs. The outputs of the stacks are read here, once: nothing
 * that a rotation does changes them.
 * @throws AwsError where the credentials belong to another account, or to no one
 */
export async function createRotationPorts(
  environment: Environment,
  deps: EngineDeps,
): Promise<RotationPorts> {
  await deps.aws.verifyAccount();
  const listed = await deps.aws.stacks.list(`syncstorage-${environment.name}-`);
  const stacks = new Map(listed.map((stack) => [stack.name, stack]));
  return {
    secrets: deps.aws.secrets,
    hosts: createHosts(environment, stacks, deps),
    probes: {
      sign: (secrets, expect, report) => deps.probe(environment, secrets, expect, report),
    },
    users: createUsers(environment, stacks, deps),
    clock: deps.clock,
    sleep: deps.sleep,
    randomBytes: deps.randomBytes,
  };
}
