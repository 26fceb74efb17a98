import type { DeployedStack } from '@syncops/aws';
import type { Authorisation } from '@syncops/sandbox';
import {
  bucketName,
  deployRoleName,
  masterSecretName,
  planRoleName,
  type BootstrapStack,
} from '@syncops/topology';

import type { NodeRun } from './run-node.ts';
import { decisionsOf, denials, DEPLOY_JOB, PLAN_JOB, type RoleEnv, type RoleWorld } from './role-world.ts';
import type { DeployRun } from './scene.ts';

/** What happened under the two roles, and what they were asked for. */
export interface RoleStory {
  readonly stack: BootstrapStack;
  readonly first: DeployRun;
  readonly second: DeployRun;
  readonly deployDecisions: readonly Authorisation[];
  readonly deployDenials: readonly string[];
  readonly planRole: RoleEnv;
  readonly addition: NodeRun;
  readonly plan: NodeRun;
  readonly planDecisions: readonly Authorisation[];
  readonly planDenials: readonly string[];
  /** As they are at the end. */
  readonly stacks: readonly DeployedStack[];
}

/** A deploy and one that adds a dbnode under the deploy role, then under the plan role the plan of a change of every kind. */
export async function tellRoleStory(world: RoleWorld): Promise<RoleStory> {
  const { scene, stack } = world;
  const { sandbox, workspace } = scene;
  const [deployRole, planRole] = [deployRoleName('sandbox'), planRoleName()];
  const env = await world.assume(deployRole, DEPLOY_JOB);
  const deployer = await world.aws(env);
  const first = await scene.deploy({ env });
  await workspace.addDbnode('db2');
  const second = await scene.deploy({ env });
  // What the signed checks read, which stay out of a sandbox without servers.
  const { database, smokeCredentialsSecret = '' } = world.environment.tokenserver;
  await deployer.secrets.getCurrentValues([masterSecretName('sandbox', 'db1')]);
  for (const name of [database.credentialsSecret, smokeCredentialsSecret])
    await deployer.secrets.getValue(name);
  deployer.close();
  await workspace.addDbnode('db3');
  const planEnv = await world.assume(planRole, PLAN_JOB);
  // A dbnode more, whose release the hosts that are there will get; then a change of nearly everything.
  const addition = await scene.syncops(['plan', '--json'], { env: planEnv });
  await workspace.replace('environment.yaml', 'cache.t4g.small', 'cache.t4g.medium');
  await workspace.replace('environment.yaml', 'max: 4 }\n  port: 8080', 'max: 4 }\n  port: 8082');
  await workspace.replace('environment.yaml', 'm7g.large', 'm7g.xlarge');
  const plan = await scene.syncops(['plan', '--json'], { env: planEnv });
  // The pull request is closed.
  const aws = await world.aws(planEnv);
  await aws.objects.get(bucketName(world.environment), 'releases/webhead/absent.json');
  await aws.stacks.removeChangeSets('syncstorage-sandbox-cache', 'syncops-sandbox-');
  const stacks = await aws.stacks.list('syncstorage-');
  aws.close();
  return {
    stack,
    first,
    second,
    deployDecisions: decisionsOf(sandbox, deployRole),
    deployDenials: denials(sandbox, deployRole),
    planRole: planEnv,
    addition,
    plan,
    planDecisions: decisionsOf(sandbox, planRole),
    planDenials: denials(sandbox, planRole),
    stacks,
  };
}
