import type { Aws } from '@syncops/aws';
import type { Authorisation } from '@syncops/sandbox';
import { compileEnvironment, deployRoleName, type BootstrapStack, type Environment } from '@syncops/topology';

import { createRoleWorld, decisionsOf, denials, deployAll, DEPLOY_JOB } from './role-world.ts';

/** What a deploy role was asked for, from the first stack to the last. */
export interface RoleLife {
  readonly stack: BootstrapStack;
  readonly decisions: readonly Authorisation[];
  readonly denied: readonly string[];
}

const TAGS = { 'syncops:environment': 'sandbox' };

/**
 * The whole life of an environment under its deploy role: creations that fail and are rolled back, a deploy, an update of
 * everything, an update whose rollback fails and is continued, and the removal of every stack.
 */
export async function liveUnderDeployRole(
  change: (environment: Environment) => Environment,
): Promise<RoleLife> {
  const world = await createRoleWorld({ metadataOnly: true }, change);
  const { faults } = world.scene.sandbox;
  const role = deployRoleName('sandbox');
  try {
    const aws = await world.aws(await world.assume(role, DEPLOY_JOB));
    const { environment } = world;
    const stacks = compileEnvironment(environment);
    // What is made last fails first, so that what was made before it goes again.
    const network = environment.network.kind === 'created' ? 'PrivateSubnet2Routes' : 'BucketPolicy';
    faults.failResource({ logicalId: network });
    await failing(deployAll(aws, stacks, TAGS));
    faults.failResource({ logicalId: 'Database' });
    await failing(deployAll(aws, stacks, TAGS));
    await deployAll(aws, stacks, TAGS);
    const later = compileEnvironment(changed(environment));
    faults.failResource({ logicalId: 'AutoScalingGroup', phase: 'update', times: 2 });
    await failing(deployAll(aws, later, { ...TAGS, 'syncops:again': 'yes' }));
    await deployAll(aws, later, { ...TAGS, 'syncops:again': 'yes' });
    await removeAll(
      aws,
      later.map(({ name }) => name),
    );
    aws.close();
    const { sandbox } = world.scene;
    return { stack: world.stack, decisions: decisionsOf(sandbox, role), denied: denials(sandbox, role) };
  } finally {
    await world.stop();
  }
}

/** Other webheads, and a tokenserver whose hosts get their policy by hand. */
function changed(environment: Environment): Environment {
  const { tag, secretsFile, reload } = environment.tokenserver.hosts;
  return {
    ...environment,
    webheads: { ...environment.webheads, instanceType: 'm7g.xlarge' },
    tokenserver: { ...environment.tokenserver, hosts: { tag, secretsFile, reload } },
    monitoring: { ...environment.monitoring, logRetentionDays: 90 },
  };
}

async function removeAll(aws: Aws, names: readonly string[]): Promise<void> {
  for (const name of names.toReversed()) await aws.stacks.remove(name, () => undefined);
}

/** @throws TypeError where it succeeds: then the fault proved nothing */
async function failing(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {
    return;
  }
  throw new TypeError('a deploy succeeded that was to fail');
}
