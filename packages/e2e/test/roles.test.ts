import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Aws, StackDeployment } from '@syncops/aws';
import type { JobIdentity } from '@syncops/github-sandbox';
import { deployRoleName, planRoleName, rotateRoleName } from '@syncops/topology';
import * as z from 'zod';

import { allowedActions, unusedActions, type AllowedAction } from './support/allowed-actions.ts';
import { liveUnderDeployRole, type RoleLife } from './support/role-lives.ts';
import { playRoleStory, type RoleStory } from './support/role-story.ts';
import {
  ADVANCE_JOB,
  createRoleWorld,
  DEPLOY_JOB,
  PLAN_JOB,
  ROTATE_JOB,
  type RoleWorld,
} from './support/role-world.ts';

// Workflows take their roles by token, and do with them what they are for: all of it, and nothing else.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(900_000);

const DEPLOY = deployRoleName('sandbox');
const ROTATE = rotateRoleName('sandbox');
const PLAN = planRoleName();
const VIA = { 'aws:CalledVia': ['cloudformation.amazonaws.com'] };
const IAM = 'arn:aws:iam::123456789012';
const IN_REGION = 'us-east-1:123456789012';
const BUCKET = 'syncstorage-sandbox-123456789012-us-east-1';
const SECRET = 'syncstorage/sandbox/dbnode/db1/app-user';
const OTHER_SECRET = `arn:aws:secretsmanager:${IN_REGION}:secret:syncstorage/staging/dbnode/db1/master-abcdef`;
const TOKENSERVER_SECRET = `arn:aws:secretsmanager:${IN_REGION}:secret:external/tokenserver/database-abcdef`;

/** Rights that no run here needs, and why the deploy role has them. */
const DEPLOY_EXPLAINED: Readonly<Partial<Record<AllowedAction, string>>> = {
  'direct cloudformation:ListStacks': 'AWS asks for it where DescribeStacks names no stack',
  'direct cloudformation:RollbackStack': 'undoes an operation that a person started with rollback disabled',
};

/** The same for the rotate role. */
const ROTATE_EXPLAINED: Readonly<Partial<Record<AllowedAction, string>>> = {
  'direct cloudformation:ListStacks': 'AWS asks for it where DescribeStacks names no stack',
  'direct secretsmanager:ListSecrets': 'finds what waits among more secrets than are looked at one by one',
};

/** The same for the plan role. */
const PLAN_EXPLAINED: Readonly<Partial<Record<AllowedAction, string>>> = {
  'direct cloudformation:ListStacks': 'AWS asks for it where DescribeStacks names no stack',
};

/** Everything that the adapter of AWS can write, and the one thing that is not to be read. */
const FORBIDDEN: readonly { readonly what: string; readonly call: (aws: Aws) => Promise<unknown> }[] = [
  { what: 'create a stack', call: (aws) => aws.stacks.deploy(stackOf('syncstorage-sandbox-new'), silent) },
  {
    what: 'update a stack',
    call: (aws) => aws.stacks.deploy(stackOf('syncstorage-sandbox-monitoring'), silent),
  },
  { what: 'remove a stack', call: (aws) => aws.stacks.remove('syncstorage-sandbox-monitoring', silent) },
  { what: 'write an object', call: (aws) => aws.objects.putOnce(BUCKET, 'releases/x', 'x') },
  {
    what: 'write a parameter',
    call: (aws) => aws.parameters.put('/syncstorage/sandbox/webhead/release', 'x'),
  },
  {
    what: 'write a secret',
    call: (aws) => aws.secrets.putValue(SECRET, randomUUID(), 'x', ['AWSCURRENT']),
  },
  {
    what: 'move a label',
    call: (aws) => aws.secrets.moveLabel(SECRET, 'AWSCURRENT', { from: randomUUID(), to: randomUUID() }),
  },
  { what: 'tag a secret', call: (aws) => aws.secrets.tag(SECRET, { a: 'b' }) },
  { what: 'read a secret', call: (aws) => aws.secrets.getValue(SECRET) },
  {
    what: 'run a command',
    call: (aws) =>
      aws
        .fleet({ kind: 'tagged', tag: { Role: 'tokenserver' } }, 'syncstorage-sandbox-apply-release')
        .apply([{ instanceId: 'i-0123456789abcdef0' }], { bucket: BUCKET, key: 'releases/x', sha256: 'x' }),
  },
];

function silent(): void {
  // Progress is of no interest here.
}

/** A stack of one topic, which no stack of the product is. */
function stackOf(name: string): StackDeployment {
  const body = JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: { Topic: { Type: 'AWS::SNS::Topic' } },
  });
  return {
    name,
    body,
    sha256: 'x',
    parameters: {},
    capabilities: [],
    tags: {},
    terminationProtection: false,
  };
}

let world: RoleWorld;
let story: RoleStory;
let life: RoleLife;

beforeAll(async () => {
  life = await liveUnderDeployRole((environment) => {
    const { hostedZoneId, httpsPort, httpPort } = environment.loadBalancer;
    const network = { kind: 'created', cidr: '10.9.0.0/20', natGateway: true } as const;
    return { ...environment, loadBalancer: { hostedZoneId, httpsPort, httpPort }, network };
  });
  world = await createRoleWorld({ metadataOnly: true });
  story = await playRoleStory(world);
});
afterAll(async () => {
  await world.stop();
});

const reportSchema = z.object({
  secrets: z.array(z.object({ dbnode: z.string(), kind: z.string(), outcome: z.string() })),
});

function outcomesOf(stdout: string): readonly string[] {
  const { secrets } = reportSchema.parse(JSON.parse(stdout));
  return secrets.map(({ dbnode, kind, outcome }) => `${dbnode} ${kind} ${outcome}`);
}

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
    'is given to its own workflows, subject of %s',
    async (subjectForm) => {
      await expect(world.assume(DEPLOY, { ...DEPLOY_JOB, subjectForm })).resolves.toBeDefined();
      for (const job of [ROTATE_JOB, ADVANCE_JOB])
        await expect(world.assume(ROTATE, { ...job, subjectForm })).resolves.toBeDefined();
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
    [
      'a rotation that no reviewer is asked about',
      ROTATE,
      { ...ADVANCE_JOB, workflowPath: ROTATE_JOB.workflowPath },
      {},
    ],
    [
      'the clock of another branch',
      ROTATE,
      { ...ADVANCE_JOB, eventName: 'workflow_dispatch', ref: 'refs/heads/feature' },
      {},
    ],
    ['the clock of another repository', ROTATE, ADVANCE_JOB, { repository_id: '1' }],
    ['the clock in a GitHub environment', ROTATE, { ...ADVANCE_JOB, environment: 'sandbox' }, {}],
    ['the clock, for a plan', PLAN, ADVANCE_JOB, {}],
    ['the clock, for a deploy', DEPLOY, ADVANCE_JOB, {}],
    ['a rotation, for a deploy', DEPLOY, ROTATE_JOB, {}],
    ['a deploy, for a rotation', ROTATE, DEPLOY_JOB, {}],
    ['a rotation of another environment', ROTATE, { ...ROTATE_JOB, environment: 'production' }, {}],
    [
      'another workflow by the clock',
      ROTATE,
      { ...ADVANCE_JOB, workflowPath: '.github/workflows/ci.yml' },
      {},
    ],
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
  it('deploys everything, one more dbnode, and in the middle of a rotation, without being denied anything', () => {
    const reports = [story.first, story.second, story.between].map(({ report }) => report?.ok);
    expect(reports).toEqual([true, true, true]);
    expect(story.deployDenials).toEqual([]);
  });

  it('makes, changes, rolls back and removes every resource without being denied anything', () => {
    expect(life.denied).toEqual([]);
  });

  it('has no right that is neither used here nor explained', () => {
    const used = [...story.deployDecisions, ...life.decisions];
    for (const stack of [story.stack, life.stack]) {
      const idle = unusedActions(allowedActions(stack, 'DeployRoleSandbox'), used);
      expect(idle).toEqual(Object.keys(DEPLOY_EXPLAINED).toSorted());
    }
  });

  it.each<readonly [string, string, Readonly<Record<string, string[]>>]>([
    ['iam:CreateRole', `${IAM}:role/syncstorage-sandbox-webhead`, {}],
    ['iam:CreateRole', `${IAM}:role/syncstorage-sandbox-webhead`, VIA],
    ['iam:PutRolePolicy', `${IAM}:role/syncops-deploy-sandbox`, VIA],
    ['iam:DeleteRolePermissionsBoundary', `${IAM}:role/syncstorage-sandbox-webhead`, VIA],
    ['iam:CreatePolicyVersion', `${IAM}:policy/syncops-boundary-sandbox`, VIA],
    ['iam:AttachRolePolicy', `${IAM}:role/external-tokenserver`, VIA],
    ['rds:DeleteDBInstance', `arn:aws:rds:${IN_REGION}:db:syncstorage-sandbox-db1`, {}],
    ['rds:DeleteDBInstance', `arn:aws:rds:${IN_REGION}:db:another`, VIA],
    ['secretsmanager:GetSecretValue', `arn:aws:secretsmanager:${IN_REGION}:secret:rds!db-x-abcdef`, {}],
    ...(['DescribeSecret', 'PutSecretValue', 'TagResource', 'UpdateSecretVersionStage'] as const).flatMap(
      (name) =>
        [OTHER_SECRET, TOKENSERVER_SECRET].map((secret) => [`secretsmanager:${name}`, secret, {}] as const),
    ),
    ['secretsmanager:GetSecretValue', OTHER_SECRET, {}],
    [
      'secretsmanager:UpdateSecretVersionStage',
      `arn:aws:secretsmanager:${IN_REGION}:secret:${SECRET}-abcdef`,
      {},
    ],
    ['secretsmanager:DeleteSecret', `arn:aws:secretsmanager:${IN_REGION}:secret:${SECRET}-abcdef`, {}],
    ['secretsmanager:UpdateSecret', `arn:aws:secretsmanager:${IN_REGION}:secret:${SECRET}-abcdef`, {}],
    ['ssm:SendCommand', 'arn:aws:ssm:us-east-1::document/AWS-RunShellScript', {}],
    ['cloudformation:ExecuteChangeSet', `arn:aws:cloudformation:${IN_REGION}:stack/syncops-bootstrap/1`, {}],
    ['cloudformation:DeleteStack', `arn:aws:cloudformation:${IN_REGION}:stack/another/1`, {}],
    ['s3:DeleteObject', `arn:aws:s3:::${BUCKET}/releases/a`, {}],
  ])('may not %s on %s %j', (action, resource, context) => {
    expect(world.isAllowed(DEPLOY, action, resource, context)).toBe(false);
  });
});

describe('the rotate role', () => {
  it('rotates both secrets of a dbnode, and takes two values back, without being denied anything', () => {
    const outcomes = [story.rotation, story.abort, story.advance].map(({ exitCode, stdout }) => [
      exitCode,
      outcomesOf(stdout),
    ]);
    expect(outcomes).toEqual([
      [0, ['db1 master rotated', 'db1 app-user rotated']],
      [0, ['db2 master aborted', 'db2 app-user aborted']],
      [0, []],
    ]);
    expect(story.rotateDenials).toEqual([]);
  });

  it('has no right that is neither used here nor explained', () => {
    for (const stack of [story.stack, life.stack]) {
      const idle = unusedActions(allowedActions(stack, 'RotateRoleSandbox'), story.rotateDecisions);
      expect(idle).toEqual(Object.keys(ROTATE_EXPLAINED).toSorted());
    }
  });

  it.each<readonly [string, string]>([
    [
      'cloudformation:CreateChangeSet',
      `arn:aws:cloudformation:${IN_REGION}:stack/syncstorage-sandbox-edge/1`,
    ],
    ['cloudformation:DeleteStack', `arn:aws:cloudformation:${IN_REGION}:stack/syncstorage-sandbox-edge/1`],
    ['s3:PutObject', `arn:aws:s3:::${BUCKET}/templates/a`],
    ['s3:PutObject', `arn:aws:s3:::${BUCKET}/agents/a`],
    ['secretsmanager:GetSecretValue', TOKENSERVER_SECRET],
    ['ssm:SendCommand', 'arn:aws:ssm:us-east-1::document/AWS-RunShellScript'],
    ...(['PutSecretValue', 'TagResource', 'UpdateSecretVersionStage'] as const).flatMap((name) =>
      [OTHER_SECRET, TOKENSERVER_SECRET].map((secret) => [`secretsmanager:${name}`, secret] as const),
    ),
  ])('may not %s on %s', (action, resource) => {
    expect(world.isAllowed(ROTATE, action, resource, {})).toBe(false);
  });
});

describe('the plan role', () => {
  it('plans changes by change sets, and is denied nothing but the secret that it does without', () => {
    expect([story.addition.exitCode, story.plan.exitCode]).toEqual([0, 0]);
    expect(story.plan.stdout).toContain('cache.t4g.medium');
    expect(story.planDenials).toEqual([
      expect.stringMatching(/^secretsmanager:GetSecretValue on .*:secret:external\/tokenserver\/database-/),
    ]);
  });

  it('has no right that is neither used here nor explained', () => {
    const idle = unusedActions(allowedActions(story.stack, 'PlanRole'), story.planDecisions);
    expect(idle).toEqual(Object.keys(PLAN_EXPLAINED).toSorted());
  });

  it.each(FORBIDDEN)('cannot $what', async ({ call }) => {
    const aws = await world.aws(story.planRole);
    await expect(call(aws)).rejects.toMatchObject({ code: 'ACCESS_DENIED' });
    aws.close();
  });

  it('leaves every stack as it was', async () => {
    const aws = await world.aws(story.planRole);
    expect(await aws.stacks.list('syncstorage-')).toEqual(story.stacks);
    aws.close();
  });

  it.each([
    ['cloudformation:CreateChangeSet', 'stack/another/1', 'syncops-sandbox-pr1-0'],
    ['cloudformation:CreateChangeSet', 'stack/syncops-bootstrap/1', 'syncops-sandbox-pr1-0'],
    ['cloudformation:DeleteChangeSet', 'stack/syncstorage-sandbox-edge/1', 'made-by-hand'],
    ['cloudformation:ExecuteChangeSet', 'stack/syncstorage-sandbox-edge/1', 'syncops-sandbox-pr1-0'],
  ])('may not %s on %s of the change set %s', (action, resource, name) => {
    const arn = `arn:aws:cloudformation:${IN_REGION}:${resource}`;
    expect(world.isAllowed(PLAN, action, arn, { 'cloudformation:ChangeSetName': name })).toBe(false);
  });
});

describe('the boundary', () => {
  it('caps what a webhead can be given', () => {
    const { iam } = world.scene.sandbox.world;
    const role = 'syncstorage-sandbox-webhead';
    const own = `arn:aws:secretsmanager:${IN_REGION}:secret:${SECRET}-abcdef`;
    iam.attachRolePolicy(role, 'arn:aws:iam::aws:policy/AdministratorAccess');
    expect(world.isAllowed(role, 'secretsmanager:GetSecretValue', own)).toBe(true);
    expect(world.isAllowed(role, 'secretsmanager:PutSecretValue', own)).toBe(false);
    expect(world.isAllowed(role, 'iam:CreateUser', `${IAM}:user/x`)).toBe(false);
    iam.detachRolePolicy(role, 'arn:aws:iam::aws:policy/AdministratorAccess');
  });
});
