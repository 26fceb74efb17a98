import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  bootstrapSeed,
  compileBootstrap,
  loadEnvironments,
  WORKFLOWS,
  type BootstrapInput,
  type BootstrapStack,
  type Environment,
  type Json,
} from '../src/index.ts';
import {
  arnsOverlap,
  checkStatement,
  toList,
  overlaps,
  type PolicyStatement,
} from './support/check-policy.ts';
import { loadSpecification, type Specification } from './support/validate-template.ts';

const GOLDEN = join(import.meta.dirname, 'golden');
const ACCOUNT = '123456789012';
/** IAM's default quotas in characters, without white space. */
const LIMITS = { managedPolicy: 6_144, inlinePolicies: 10_240, trustPolicy: 2_048 } as const;

let environments: readonly Environment[];
let specification: Specification;

beforeAll(async () => {
  const loaded = await Promise.all(
    ['full', 'created-network-nat'].map((name) => loadEnvironments(join(GOLDEN, name, 'environments'))),
  );
  environments = loaded.flatMap((result) => result.environments.map((one) => ({ ...one, account: ACCOUNT })));
  specification = await loadSpecification();
});

function input(more: Partial<BootstrapInput> = {}): BootstrapInput {
  return {
    account: ACCOUNT,
    region: 'us-east-1',
    partition: 'aws',
    repository: { owner: 'example', name: 'sync', ownerId: '1001', id: '2002', defaultBranch: 'main' },
    workflows: WORKFLOWS,
    environments,
    createsProvider: true,
    ...more,
  };
}

function statementsOf(value: unknown): readonly PolicyStatement[] {
  return Array.isArray(value) ? value.filter((one): one is PolicyStatement => isObject(one)) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns every policy of the stack by its location: `PlanRole/"read"`, `BoundaryNat`. */
function policies(stack: BootstrapStack): ReadonlyMap<string, readonly PolicyStatement[]> {
  const found = new Map<string, readonly PolicyStatement[]>();
  const put = (place: string, document: unknown): void => {
    if (isObject(document)) found.set(place, statementsOf(document['Statement']));
  };
  for (const [id, { Type, Properties = {} }] of Object.entries(stack.template.Resources)) {
    if (Type === 'AWS::IAM::ManagedPolicy') put(id, Properties['PolicyDocument']);
    const inline = Properties['Policies'];
    if (!Array.isArray(inline)) continue;
    for (const policy of inline)
      if (isObject(policy)) put(`${id}/${JSON.stringify(policy['PolicyName'])}`, policy['PolicyDocument']);
  }
  return found;
}

function length(value: unknown): number {
  return JSON.stringify(value).length;
}

describe.each([
  ['syncops-bootstrap', {}],
  ['syncops-bootstrap-without-provider', { createsProvider: false }],
])('the template %s', (name, more) => {
  it('the compiled template equals the golden template', async () => {
    const folder = join(GOLDEN, 'bootstrap/stacks');
    const file = join(folder, `${name}.template.json`);
    const text = `${JSON.stringify(compileBootstrap(input(more)).template, null, 2)}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') {
      await mkdir(folder, { recursive: true });
      await writeFile(file, text);
    }
    expect(text).toBe(await readFile(file, 'utf8'));
  });

  it('the resource specification allows the template', () => {
    expect(specification.validate(compileBootstrap(input(more)).template)).toEqual([]);
  });
});

describe('compileBootstrap', () => {
  it('the order of the environments does not change the stack', () => {
    const reversed = compileBootstrap(input({ environments: environments.toReversed() }));
    expect(reversed.body).toBe(compileBootstrap(input()).body);
  });

  it.each([
    ['short', input],
    [
      'long',
      () => {
        const { repository } = input();
        const ids = { ownerId: '1234567890', id: '1234567890' };
        return input({ repository: { ...repository, ...ids, owner: 'o'.repeat(39), name: 'n'.repeat(32) } });
      },
    ],
  ])('the policies fit into the default quotas of IAM for a repository with a %s name', (_, make) => {
    const stack = compileBootstrap(make());
    for (const { Type, Properties = {} } of Object.values(stack.template.Resources)) {
      if (Type === 'AWS::IAM::ManagedPolicy')
        expect(length(Properties['PolicyDocument'])).toBeLessThanOrEqual(LIMITS.managedPolicy);
      if (Type !== 'AWS::IAM::Role') continue;
      expect(length(Properties['Policies'])).toBeLessThanOrEqual(LIMITS.inlinePolicies);
      expect(length(Properties['AssumeRolePolicyDocument'])).toBeLessThanOrEqual(LIMITS.trustPolicy);
    }
  });

  it('the seed of the stack fits into a request for any number of environments', () => {
    const many = Array.from({ length: 30 }, (_, index) => `env${String(index)}`).flatMap((name) =>
      environments.slice(0, 1).map((one) => ({ ...one, name })),
    );
    const whole = compileBootstrap(input({ environments: many }));
    const seed = bootstrapSeed(whole);
    expect(Buffer.byteLength(whole.body)).toBeLessThan(1_048_576);
    expect(Buffer.byteLength(seed.body)).toBeLessThan(51_200);
    expect(Object.keys(seed.template.Resources)).toEqual([
      'GitHubProvider',
      'ArtifactBucket',
      'ArtifactBucketPolicy',
    ]);
    expect(specification.validate(seed.template)).toEqual([]);
  });

  it('the stack has an output for each role', () => {
    expect(Object.keys(compileBootstrap(input()).template.Outputs ?? {}).toSorted()).toEqual([
      'ArtifactBucketName',
      'DeployRoleArnNat',
      'DeployRoleArnProduction',
      'PlanRoleArn',
      'ProviderArn',
      'RotateRoleArnNat',
      'RotateRoleArnProduction',
    ]);
  });
});

describe('the trust policies', () => {
  const TRUSTED = 'token.actions.githubusercontent.com';
  const conditions = (role: string): readonly Readonly<Record<string, Json>>[] => {
    const document =
      compileBootstrap(input()).template.Resources[role]?.Properties?.['AssumeRolePolicyDocument'];
    return statementsOf(isObject(document) ? document['Statement'] : []).map(({ Condition = {} }) =>
      Object.fromEntries(
        Object.values(Condition).flatMap((claims) =>
          Object.entries(claims).map(([key, value]) => [
            key.replace(`${TRUSTED}:`, ''),
            JSON.parse(JSON.stringify(value)),
          ]),
        ),
      ),
    );
  };
  const always = { aud: 'sts.amazonaws.com', repository_id: '2002' };
  const file = (name: string): string => `example/sync/.github/workflows/${name}.yml@refs/heads/main`;

  const approved = {
    ...always,
    environment: 'nat',
    sub: ['repo:example/sync:environment:nat', 'repo:example@1001/sync@2002:environment:nat'],
  };

  it('a deploy role trusts only workflows of main in a job that a reviewer approved', () => {
    expect(conditions('DeployRoleNat')).toEqual([
      { ...approved, job_workflow_ref: ['deploy', 'smoke'].map(file) },
    ]);
  });

  it('a rotate role trusts the workflow of main in an approved job, and the scheduled workflow', () => {
    expect(conditions('RotateRoleNat')).toEqual([
      { ...approved, job_workflow_ref: [file('rotate')] },
      {
        ...always,
        sub: ['repo:example/sync:ref:refs/heads/main', 'repo:example@1001/sync@2002:ref:refs/heads/main'],
        job_workflow_ref: [file('advance-environment')],
      },
    ]);
  });

  it('no workflow is trusted in two ways', () => {
    const { plan, deploy, rotate, unattended } = WORKFLOWS;
    const paths = [plan, ...deploy, ...rotate, ...unattended];
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the policies of the bootstrap stack', () => {
  it('every statement combines only actions, resources and conditions that AWS supports together', async () => {
    const problems: string[] = [];
    for (const [place, statements] of policies(compileBootstrap(input())))
      for (const statement of statements)
        for (const problem of await checkStatement(statement))
          problems.push(`${place} ${statement.Sid ?? ''}: ${problem}`);
    expect(problems).toEqual([]);
  });

  it('the plan role may write only change sets', () => {
    const written = [...policies(compileBootstrap(input()))]
      .filter(([place]) => place.startsWith('PlanRole/'))
      .flatMap(([, statements]) => statements.flatMap(({ Action }) => toList(Action)))
      .filter((action) => !/:(?:Get|List|Describe)/.test(action));
    expect(written).toEqual([
      'cloudformation:CreateChangeSet',
      'cloudformation:DeleteChangeSet',
      'cloudformation:TagResource',
    ]);
  });

  it.each(['secretsmanager:GetSecretValue', 'cloudformation:ExecuteChangeSet', 'iam:PassRole'])(
    'the plan role may not call %s',
    (action) => {
      const granted = [...policies(compileBootstrap(input()))]
        .filter(([place]) => place.startsWith('PlanRole/'))
        .flatMap(([, statements]) => statements.flatMap(({ Action }) => toList(Action)));
      expect(granted.filter((pattern) => overlaps(pattern, action))).toEqual([]);
    },
  );

  it('provisioning permissions apply only to calls that CloudFormation makes', () => {
    const unrestricted = [...policies(compileBootstrap(input()))]
      .filter(([place]) => place.startsWith('Provision'))
      .flatMap(([place, statements]) =>
        statements
          .filter(
            ({ Condition }) =>
              Condition?.['ForAnyValue:StringEquals']?.['aws:CalledVia'] !== 'cloudformation.amazonaws.com',
          )
          .map(({ Sid }) => `${place}/${Sid ?? ''}`),
      );
    expect(unrestricted).toEqual([]);
  });

  it('a role may write values, labels and tags only of the secrets of its environment', () => {
    const writing = [...policies(compileBootstrap(input()))].flatMap(([place, statements]) =>
      statements
        .filter(
          ({ Action, Condition }) =>
            !JSON.stringify(Condition ?? {}).includes('aws:CalledVia') &&
            toList(Action).some((action) => /^secretsmanager:(?!Get|BatchGet|List|Describe)/.test(action)),
        )
        .map(({ Action, Resource }) => [place.split('/')[0], toList(Action), Resource]),
    );
    const deploys = [
      'secretsmanager:DescribeSecret',
      'secretsmanager:GetSecretValue',
      'secretsmanager:PutSecretValue',
      'secretsmanager:TagResource',
    ];
    const rotates = [...deploys, 'secretsmanager:UpdateSecretVersionStage'];
    const secretsOf = (region: string, name: string): string =>
      `arn:aws:secretsmanager:${region}:${ACCOUNT}:secret:syncstorage/${name}/*`;
    expect(writing).toEqual([
      ['DeployRoleNat', deploys, secretsOf('us-east-1', 'nat')],
      ['RotateRoleNat', rotates, secretsOf('us-east-1', 'nat')],
      ['DeployRoleProduction', deploys, secretsOf('eu-central-1', 'production')],
      ['RotateRoleProduction', rotates, secretsOf('eu-central-1', 'production')],
    ]);
  });

  it('a role may be created, or get permissions, only with its boundary', () => {
    const granting = [...policies(compileBootstrap(input()))].flatMap(([place, statements]) =>
      statements
        .filter(({ Action }) => toList(Action).some((action) => /^iam:(?:CreateRole|PutRole)/.test(action)))
        .map(({ Condition }) => [place, Condition?.['StringEquals']?.['iam:PermissionsBoundary']]),
    );
    expect(granting).toEqual([
      ['ProvisionIdentityNat', `arn:aws:iam::${ACCOUNT}:policy/syncops-boundary-nat`],
      ['ProvisionIdentityProduction', `arn:aws:iam::${ACCOUNT}:policy/syncops-boundary-production`],
    ]);
  });

  it('a rotate role may only read stacks', () => {
    const stackActions = [...policies(compileBootstrap(input()))]
      .filter(([place]) => place.startsWith('RotateRole'))
      .flatMap(([, statements]) => statements.flatMap(({ Action }) => toList(Action)))
      .filter((action) => /^(?:cloudformation|iam|rds|ec2):/.test(action));
    expect([...new Set(stackActions)]).toEqual([
      'cloudformation:DescribeStacks',
      'cloudformation:ListStacks',
    ]);
  });

  it('the policies of one environment do not mention another environment', () => {
    for (const [place, statements] of policies(compileBootstrap(input())))
      if (place.endsWith('Production') || /^(?:Deploy|Rotate)RoleProduction\//.test(place)) {
        expect(JSON.stringify(statements)).not.toMatch(/syncstorage[-/]nat/);
      }
  });

  it('permissions over a network exist only if the environment creates one', () => {
    const actions = (place: string): string =>
      JSON.stringify(policies(compileBootstrap(input())).get(`ProvisionNetwork${place}`));
    expect(actions('Nat')).toContain('ec2:CreateVpc');
    expect(actions('Production')).not.toContain('ec2:CreateVpc');
  });
});

describe('arnsOverlap', () => {
  it.each([
    ['arn:aws:rds:*:1:db:a-*', 'arn:*:rds:*:*:db:*', true],
    ['arn:aws:rds:*:1:pg:a-*', 'arn:*:rds:*:*:db:*', false],
    ['secret:a-??????', 'secret:*', true],
    ['a*', 'b*', false],
  ])('the patterns %s and %s overlap: %s', (a, b, expected) => {
    expect(arnsOverlap(a, b)).toBe(expected);
  });
});
