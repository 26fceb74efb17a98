import { randomBytes, randomUUID } from 'node:crypto';

import type { Aws, DeployedStack } from '@syncops/aws';
import type { Authorisation } from '@syncops/sandbox';
import { createAppUser, createMasterSecret, formatDatabaseUser, formatMasterSecret } from '@syncops/secrets';
import {
  appUserSecretName,
  bucketName,
  deployRoleName,
  masterSecretName,
  planRoleName,
  rotateRoleName,
  type BootstrapStack,
} from '@syncops/topology';

import type { NodeRun } from './run-node.ts';
import {
  ADVANCE_JOB,
  decisionsOf,
  denials,
  DEPLOY_JOB,
  PLAN_JOB,
  ROTATE_JOB,
  type RoleEnv,
  type RoleWorld,
} from './role-world.ts';
import type { DeployRun } from './scene.ts';

/** What happened under the three roles, and what they were asked for. */
export interface RoleStory {
  readonly stack: BootstrapStack;
  readonly first: DeployRun;
  readonly second: DeployRun;
  /** In addition to values that a run had left behind. */
  readonly between: DeployRun;
  /** Both secrets of a dbnode get new values. */
  readonly rotation: NodeRun;
  /** Both secrets of another one lose values that a run had left behind. */
  readonly abort: NodeRun;
  /** By the clock: nothing is left to be done. */
  readonly advance: NodeRun;
  readonly deployDecisions: readonly Authorisation[];
  readonly deployDenials: readonly string[];
  readonly rotateDecisions: readonly Authorisation[];
  readonly rotateDenials: readonly string[];
  readonly planRole: RoleEnv;
  readonly addition: NodeRun;
  readonly plan: NodeRun;
  readonly planDecisions: readonly Authorisation[];
  readonly planDenials: readonly string[];
  /** As they are at the end. */
  readonly stacks: readonly DeployedStack[];
}

/** A deploy and one that adds a dbnode, rotations, then the plan of a change of every kind, each under its role. */
export async function playRoleStory(world: RoleWorld): Promise<RoleStory> {
  const { scene, stack } = world;
  const { sandbox, workspace } = scene;
  const [deployRole, rotateRole, planRole] = [
    deployRoleName('sandbox'),
    rotateRoleName('sandbox'),
    planRoleName(),
  ];
  const env = await world.assume(deployRole, DEPLOY_JOB);
  const deployer = await world.aws(env);
  const first = await scene.deploy({ env });
  await workspace.addDbnode('db2');
  const second = await scene.deploy({ env });
  const rotations = await rotateUnderRole(world, deployer, env);
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
    ...rotations,
    deployDecisions: decisionsOf(sandbox, deployRole),
    deployDenials: denials(sandbox, deployRole),
    rotateDecisions: decisionsOf(sandbox, rotateRole),
    rotateDenials: denials(sandbox, rotateRole),
    planRole: planEnv,
    addition,
    plan,
    planDecisions: decisionsOf(sandbox, planRole),
    planDenials: denials(sandbox, planRole),
    stacks,
  };
}

/** A rotation from its first step to its last, in which seconds last a hundredth of their time, and two that are taken back. */
async function rotateUnderRole(
  world: RoleWorld,
  deployer: Aws,
  deployEnv: RoleEnv,
): Promise<Pick<RoleStory, 'rotation' | 'between' | 'abort' | 'advance'>> {
  const role = rotateRoleName('sandbox');
  const byHand = { env: { ...(await world.assume(role, ROTATE_JOB)), FAKE_TIME_SCALE: '100' } };
  const byClock = { env: { ...(await world.assume(role, ADVANCE_JOB)), FAKE_TIME_SCALE: '100' } };
  const rotation = await world.scene.syncops(['rotate', '--dbnode', 'db1', '--wait', '--json'], byHand);
  await leaveStaged(deployer);
  const between = await world.scene.deploy({ env: deployEnv });
  const abort = await world.scene.syncops(['rotate', '--dbnode', 'db2', '--abort', '--json'], byHand);
  const advance = await world.scene.syncops(['advance', '--json'], byClock);
  // What is planned next is planned while a rotation is under way.
  await leaveStaged(deployer);
  return { rotation, between, abort, advance };
}

/** New values of both secrets of db2, as a run leaves them that died after its first writes. */
async function leaveStaged({ secrets }: Aws): Promise<void> {
  const staged = {
    [masterSecretName('sandbox', 'db2')]: formatMasterSecret(
      createMasterSecret({ clock: Date.now, randomBytes }),
    ),
    [appUserSecretName('sandbox', 'db2')]: formatDatabaseUser(
      createAppUser({ randomBytes }, { username: 'syncstorage_b' }),
    ),
  };
  for (const [name, value] of Object.entries(staged))
    await secrets.putValue(name, randomUUID(), value, ['AWSPENDING']);
}
