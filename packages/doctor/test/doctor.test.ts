import { beforeAll, describe, expect, it } from '@jest/globals';
import type { BranchRules, GitHubEnvironmentFacts } from '@syncops/github';
import {
  parseWorkflow,
  renderDoctor,
  runDoctor,
  type AccountFacts,
  type DeployedBootstrap,
  type DoctorFacts,
} from '../src/index.ts';
import { goodFacts } from './sample-facts.ts';

let good: DoctorFacts & { readonly account: AccountFacts };

beforeAll(async () => {
  good = await goodFacts();
});

/** What is not ok, as `state rule subject`. */
function troubles(change: Partial<DoctorFacts>): readonly string[] {
  return runDoctor({ ...good, ...change })
    .checks.filter(({ state }) => state !== 'ok')
    .map(({ state, check, subject }) => `${state} ${check} ${subject}`);
}

describe('a set-up as the documentation says', () => {
  it('has nothing missing and nothing wrong, with the workflows of this repository', () => {
    const report = runDoctor(good);
    expect(report.checks.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(report).toMatchObject({ ok: true, totals: { missing: 0, wrong: 0, unknown: 0 } });
    expect(renderDoctor(report)).toMatch(/ checks, everything is set up\n$/);
  });

  it('has looked at every job that assumes a role', () => {
    const jobs = runDoctor(good).checks.filter(({ check }) => check === 'role-of-job');
    expect(jobs.map(({ subject, found }) => `${subject}: ${found.split(',')[0] ?? ''}`)).toEqual([
      '.github/workflows/advance-environment.yml run: rotate role by the clock',
      '.github/workflows/deploy.yml deploy: deploy role',
      '.github/workflows/plan.yml plan: plan role',
      '.github/workflows/plan.yml clean-up: plan role',
      '.github/workflows/rotate.yml rotate: rotate role',
      '.github/workflows/smoke.yml smoke: deploy role',
    ]);
  });
});

describe('a workflow', () => {
  const CREDENTIALS = `aws-actions/configure-aws-credentials@${'a'.repeat(40)}`;
  const workflow = (
    job: string,
    top = 'permissions: {}',
    uses = CREDENTIALS,
    role = '${{ matrix.deploy-role }}',
  ) => `
${top}
jobs:
  work:
    ${job}
    steps:
      - uses: ${uses}
        with: { role-to-assume: '${role}' }
`;
  const TOKEN = 'permissions: { id-token: write }';
  const BOUND = `environment: production\n    ${TOKEN}`;
  const problems = (text: string, file = '.github/workflows/deploy.yml'): readonly string[] =>
    troubles({
      workflows: [...good.workflows.filter((one) => one.file !== file), parseWorkflow(file, text)],
    }).map((line) => line.replace(file, 'FILE'));

  it.each<readonly [string, string, readonly string[]]>([
    ['that is bound to its environment', workflow(BOUND), []],
    [
      'bound by name and address',
      workflow(`environment: { name: production, url: 'https://x' }\n    ${TOKEN}`),
      [],
    ],
    ['that is bound to no environment', workflow(TOKEN), ['missing role-of-job FILE work']],
    ['without a right to tokens', workflow('environment: production'), ['missing role-of-job FILE work']],
    ['without permissions at the top', workflow(BOUND, ''), ['missing workflow-permissions FILE']],
    [
      'with permissions at the top',
      workflow(BOUND, 'permissions: { contents: write }'),
      ['wrong workflow-permissions FILE'],
    ],
    [
      'with an action of a tag',
      workflow(BOUND, 'permissions: {}', 'aws-actions/configure-aws-credentials@v6'),
      ['wrong pinned-actions FILE'],
    ],
    [
      'that takes the plan role where it is not trusted',
      workflow(TOKEN, 'permissions: {}', CREDENTIALS, 'arn:aws:iam::123456789012:role/syncops-plan'),
      ['wrong role-of-job FILE work'],
    ],
    ['that is not YAML', 'jobs: [', ['wrong workflow FILE']],
    ['without jobs', 'name: x', ['wrong workflow FILE']],
  ])('%s', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('that takes the deploy role where it is not trusted is wrong', () => {
    expect(problems(workflow(BOUND), '.github/workflows/other.yml')).toEqual(['wrong role-of-job FILE work']);
  });

  it('that plans in a GitHub environment is wrong', () => {
    const text = workflow(BOUND, 'permissions: {}', CREDENTIALS, '${{ matrix.plan-role }}');
    expect(problems(text, '.github/workflows/plan.yml')).toEqual(['wrong role-of-job FILE work']);
  });

  it('that runs by the clock has to be called by one that has the clock', () => {
    const caller = '.github/workflows/advance.yml';
    expect(troubles({ workflows: good.workflows.filter(({ file }) => file !== caller) })).toEqual([
      'missing workflow .github/workflows/advance-environment.yml',
    ]);
  });

  it('that runs by the clock asks no one', () => {
    const file = '.github/workflows/advance-environment.yml';
    const rotating = (job: string): string =>
      workflow(job, 'permissions: {}', CREDENTIALS, '${{ inputs.rotate-role }}');
    expect(problems(rotating(TOKEN), file)).toEqual([]);
    expect(problems(rotating(BOUND), file)).toEqual(['wrong role-of-job FILE work']);
  });

  it.each<readonly [string, string]>([
    ['deploy', 'rotate'],
    ['rotate', 'deploy'],
    ['advance-environment', 'deploy'],
  ])('%s that takes the %s role is wrong', (name, role) => {
    const text = workflow(BOUND, 'permissions: {}', CREDENTIALS, `\${{ matrix.${role}-role }}`);
    expect(problems(text, `.github/workflows/${name}.yml`)).toEqual(['wrong role-of-job FILE work']);
  });

  it('that rotates without a reviewer and without a clock is wrong', () => {
    const text = workflow(TOKEN, 'permissions: {}', CREDENTIALS, '${{ matrix.rotate-role }}');
    expect(problems(text, '.github/workflows/rotate.yml')).toEqual(['missing role-of-job FILE work']);
  });

  it.each(['smoke', 'rotate', 'advance-environment'])('that the roles trust has to be there: %s', (name) => {
    const file = `.github/workflows/${name}.yml`;
    expect(troubles({ workflows: good.workflows.filter((one) => one.file !== file) })).toEqual([
      `missing workflow ${file}`,
    ]);
  });
});

describe('a GitHub environment', () => {
  const environment = (change: Partial<GitHubEnvironmentFacts>): Partial<DoctorFacts> => ({
    githubEnvironments: new Map([
      [
        'sandbox',
        {
          kind: 'read',
          fact: {
            name: 'sandbox',
            requiredReviewers: 2,
            preventsSelfReview: false,
            branches: 'protected',
            ...change,
          },
        },
      ],
    ]),
  });

  it.each<readonly [string, Partial<GitHubEnvironmentFacts>, readonly string[]]>([
    ['with reviewers and protected branches', {}, []],
    ['without reviewers', { requiredReviewers: 0 }, ['missing github-environment sandbox']],
    ['open to any branch', { branches: 'all' }, ['wrong github-environment sandbox']],
    ['open to another branch', { branches: ['main', 'release/*'] }, ['wrong github-environment sandbox']],
    ['open to no branch', { branches: [] }, ['wrong github-environment sandbox']],
  ])('%s', (_what, change, expected) => {
    expect(troubles(environment(change))).toEqual(expected);
  });

  it('that is not there is missing, and one that cannot be read is unknown', () => {
    expect(troubles({ githubEnvironments: new Map([['a', { kind: 'read', fact: 'absent' }]]) })).toEqual([
      'missing github-environment a',
    ]);
    expect(troubles({ githubEnvironments: new Map([['a', { kind: 'unread', why: 'no token' }]]) })).toEqual([
      'unknown github-environment a',
    ]);
  });
});

describe('the default branch', () => {
  const rules = (change: Partial<BranchRules>): Partial<DoctorFacts> => {
    if (good.branchRules.kind === 'unread') throw new TypeError('the good case has rules');
    return { branchRules: { kind: 'read', fact: { ...good.branchRules.fact, ...change } } };
  };

  it.each<readonly [string, Partial<BranchRules>, string]>([
    ['a pull request', { requiresPullRequest: false }, 'missing branch-pull-request main'],
    ['an approval', { requiredApprovals: 0 }, 'missing branch-approvals main'],
    ['an approval of the last push', { dismissesStaleReviews: false }, 'missing branch-stale-reviews main'],
    ['the tests', { requiredChecks: ['planned'] }, 'missing branch-build-check main'],
    ['the plan', { requiredChecks: ['check'] }, 'missing branch-plan-check main'],
    ['an up-to-date branch', { requiresUpToDate: false }, 'missing branch-up-to-date main'],
    ['that its history stays', { forbidsForcePush: false }, 'missing branch-no-force-push main'],
    [
      'what a half-blind token cannot see',
      { requiresUpToDate: false, isPartial: true },
      'unknown branch-up-to-date main',
    ],
  ])('is to ask for %s', (_what, change, expected) => {
    expect(troubles(rules(change))).toEqual([expected]);
  });

  it('is unknown where its rules cannot be read', () => {
    const report = runDoctor({ ...good, branchRules: { kind: 'unread', why: 'no token' } });
    expect(report).toMatchObject({ ok: true, totals: { unknown: 1 } });
  });
});

describe('the account', () => {
  const deployed = (change: Partial<DeployedBootstrap> | 'absent'): Partial<DoctorFacts> => {
    const { account } = good;
    if (change === 'absent')
      return { accounts: [{ ...account, deployed: { kind: 'read', fact: 'absent' } }] };
    if (account.deployed.kind === 'unread' || account.deployed.fact === 'absent')
      throw new TypeError('the good case is applied');
    return {
      accounts: [{ ...account, deployed: { kind: 'read', fact: { ...account.deployed.fact, ...change } } }],
    };
  };
  const STACK = 'syncops-bootstrap in 123456789012';
  const ROLES = ['syncops-plan', 'syncops-deploy-sandbox', 'syncops-rotate-sandbox'] as const;

  it.each<readonly [string, Partial<DeployedBootstrap> | 'absent', readonly string[]]>([
    ['without the stack', 'absent', [`missing bootstrap-stack ${STACK}`]],
    ['with an old stack', { templateSha256: 'b'.repeat(64) }, [`wrong bootstrap-stack ${STACK}`]],
    ['with a stack that failed', { status: 'UPDATE_ROLLBACK_FAILED' }, [`wrong bootstrap-stack ${STACK}`]],
    ['without its roles', { trust: new Map() }, ROLES.map((role) => `missing role-trust ${role}`)],
    [
      'whose roles trust others',
      { trust: new Map(ROLES.map((role) => [role, { kind: 'read', fact: { Statement: [] } }])) },
      ROLES.map((role) => `wrong role-trust ${role}`),
    ],
    [
      'whose roles cannot be read',
      { trust: new Map(ROLES.map((role) => [role, { kind: 'unread', why: 'denied' }])) },
      ROLES.map((role) => `unknown role-trust ${role}`),
    ],
  ])('%s', (_what, change, expected) => {
    expect(troubles(deployed(change))).toEqual(expected);
  });

  it('that cannot be asked is unknown', () => {
    const accounts = [{ ...good.account, deployed: { kind: 'unread', why: 'no credentials' } as const }];
    expect(troubles({ accounts })).toEqual([`unknown bootstrap-stack ${STACK}`]);
  });

  it('is not judged against a repository that no one knows', () => {
    const accounts = [{ ...good.account, rendered: { kind: 'unread', why: 'no remote' } as const }];
    expect(troubles({ accounts })).toEqual([
      `unknown bootstrap-stack ${STACK}`,
      ...ROLES.map((role) => `unknown role-trust ${role}`),
    ]);
  });
});

describe('an environment file', () => {
  it.each([
    ['without a boundary', undefined, 'missing'],
    ['with another boundary', 'syncops-boundary-other', 'wrong'],
  ])('%s cannot be deployed by its role', (_what, permissionsBoundary, state) => {
    const environments = good.environments.map(({ permissionsBoundary: former, ...rest }) => ({
      ...rest,
      ...(permissionsBoundary === undefined || former === undefined ? {} : { permissionsBoundary }),
    }));
    expect(troubles({ environments })).toEqual([`${state} permissions-boundary sandbox`]);
  });
});

describe('the report for people', () => {
  it('reports what is to be done first, and how', () => {
    const githubEnvironments = new Map([['sandbox', { kind: 'read', fact: 'absent' } as const]]);
    const text = renderDoctor(runDoctor({ ...good, githubEnvironments }));
    expect(
      text
        .split('\n')
        .slice(0, 3)
        .map((line) => line.trim()),
    ).toEqual([
      '✖ github-environment    sandbox',
      'missing: there is no GitHub environment of that name',
      '→ make it under Settings → Environments, with required reviewers and main as the only branch',
    ]);
    expect(text).toMatch(/ checks: 1 missing\n$/);
  });
});
