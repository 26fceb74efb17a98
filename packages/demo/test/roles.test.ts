import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { JobIdentity } from '@syncops/github-sandbox';
import { deployRoleName, planRoleName } from '@syncops/topology';

import {
  createRoleWorld,
  denials,
  DEPLOY_JOB,
  PLAN_JOB,
  type RoleEnv,
  type RoleWorld,
} from './support/role-world.ts';

jest.setTimeout(180_000);

const DEPLOY = deployRoleName('sandbox');
const PLAN = planRoleName();

let world: RoleWorld;

beforeAll(async () => {
  world = await createRoleWorld({ metadataOnly: true });
});
afterAll(async () => {
  await world.stop();
});

async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
  return 'accepted';
}

describe('a role', () => {
  it.each(['names', 'names-and-ids'] as const)(
    'is given to its own workflow, subject of %s',
    async (subjectForm) => {
      await expect(world.assume(DEPLOY, { ...DEPLOY_JOB, subjectForm })).resolves.toBeDefined();
      await expect(world.assume(PLAN, { ...PLAN_JOB, subjectForm })).resolves.toBeDefined();
    },
  );

  const dispatch: JobIdentity = { ...DEPLOY_JOB, eventName: 'workflow_dispatch' };
  it.each<readonly [string, string, JobIdentity, Readonly<Record<string, unknown>>]>([
    ['another repository of the same name', DEPLOY, DEPLOY_JOB, { repository_id: '1' }],
    ['another repository of the same name', PLAN, PLAN_JOB, { repository_id: '1' }],
    ['another branch', DEPLOY, { ...dispatch, ref: 'refs/heads/feature' }, {}],
    ['another environment', DEPLOY, { ...DEPLOY_JOB, environment: 'production' }, {}],
    ['a job without an environment', DEPLOY, { ...PLAN_JOB, workflowPath: DEPLOY_JOB.workflowPath }, {}],
    ['another workflow', DEPLOY, { ...DEPLOY_JOB, workflowPath: '.github/workflows/ci.yml' }, {}],
    ['another workflow', PLAN, { ...PLAN_JOB, workflowPath: '.github/workflows/ci.yml' }, {}],
    [
      'a push instead of a pull request',
      PLAN,
      { ...PLAN_JOB, eventName: 'push', ref: 'refs/heads/feature' },
      {},
    ],
    ['the plan of a pull request, for a deploy', DEPLOY, PLAN_JOB, {}],
  ])('is refused to %s (%s)', async (_what, role, job, claims) => {
    expect(await refusal(world.assume(role, job, claims))).toBe('AccessDenied');
  });

  it.each([
    [
      'that has ended',
      { exp: 1_700_000_000, iat: 1_699_999_000, nbf: 1_699_999_000 },
      'ExpiredTokenException',
    ],
    ['for another service', { aud: 'https://github.com/example' }, 'InvalidIdentityTokenException'],
  ])('is refused to a token %s', async (_what, claims, name) => {
    expect(await refusal(world.assume(DEPLOY, DEPLOY_JOB, claims))).toBe(name);
  });
});

describe('the deploy role', () => {
  let role: RoleEnv;
  beforeAll(async () => {
    role = await world.assume(DEPLOY, DEPLOY_JOB);
  });

  it('deploys everything, and one more dbnode, without being denied anything', async () => {
    const first = await world.scene.deploy({ env: role });
    expect(first.stderr).not.toMatch(/denied|not authorized/i);
    expect(first.report?.ok).toBe(true);
    await world.scene.workspace.addDbnode('db2');
    const second = await world.scene.deploy({ env: role });
    expect(second.report?.ok).toBe(true);
    expect(denials(world.scene.sandbox, DEPLOY)).toEqual([]);
  });
});
