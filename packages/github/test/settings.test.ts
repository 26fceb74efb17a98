import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { clear, connect, type Setting, startSetting } from './kit.ts';

// Each pull request is a dozen runs of git, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting({ actions: 'read', administration: 'read' });
});

afterAll(() => setting.sandbox.close());

afterEach(() => {
  expect(setting.sandbox.violations).toEqual([]);
  clear(setting);
});

const rule = (
  type: string,
  parameters?: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  type,
  ...(parameters && { parameters }),
  ...{ ruleset_source_type: 'Repository', ruleset_source: 'acme/sync', ruleset_id: 42 },
});

const PULLS = rule('pull_request', {
  ...{
    required_approving_review_count: 2,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
  },
  ...{ require_last_push_approval: false, required_review_thread_resolution: false },
});
const CHECKS = rule('required_status_checks', {
  required_status_checks: [{ context: 'ci' }, { context: 'plan' }],
  strict_required_status_checks_policy: true,
});

const NOTHING = {
  ...{
    requiresPullRequest: false,
    requiredApprovals: 0,
    dismissesStaleReviews: false,
    requiresUpToDate: false,
  },
  ...{ requiredChecks: [], forbidsForcePush: false, isPartial: false },
};

describe('the repository', () => {
  it('is reported by its ids, its spelling and its default branch', async () => {
    const { sandbox, token } = setting;
    const github = connect(sandbox, token, { repository: 'ACME/Sync' });
    expect(await github.repository()).toEqual({
      id: sandbox.repository.id,
      ownerId: sandbox.repository.ownerId,
      fullName: 'acme/sync',
      defaultBranch: 'main',
      isPrivate: true,
    });
  });
});

describe('a GitHub environment', () => {
  it.each([
    ['open to all', {}, { requiredReviewers: 0, preventsSelfReview: false, branches: 'all' }],
    [
      'with reviewers, for protected branches',
      { requiredReviewers: 2, preventsSelfReview: true, branches: 'protected' },
      { requiredReviewers: 2, preventsSelfReview: true, branches: 'protected' },
    ],
    [
      'for named branches, on two pages',
      { branches: ['main', 'release/*', 'hotfix/*', 'v1'] },
      { requiredReviewers: 0, preventsSelfReview: false, branches: ['main', 'release/*', 'hotfix/*', 'v1'] },
    ],
  ] as const)('%s is reported as it is', async (_, environment, facts) => {
    setting.sandbox.world.environments.set('prod/eu', environment);
    expect(await setting.github.githubEnvironment('prod/eu')).toEqual({ name: 'prod/eu', ...facts });
  });

  it('may be absent, or not for this token to see', async () => {
    const { sandbox, github } = setting;
    expect(await github.githubEnvironment('production')).toBe('absent');
    const poor = connect(sandbox, sandbox.tokens.create({ permissions: { contents: 'read' } }));
    expect(await poor.githubEnvironment('production')).toBe('not-allowed');
  });
});

describe('the rules of a branch', () => {
  it('are none where nothing protects it', async () => {
    expect(await setting.github.branchRules('main')).toEqual(NOTHING);
  });

  it('come from rulesets', async () => {
    setting.sandbox.world.rules.set('main', [rule('deletion'), PULLS, CHECKS, rule('non_fast_forward')]);
    expect(await setting.github.branchRules('main')).toEqual({
      ...{
        requiresPullRequest: true,
        requiredApprovals: 2,
        dismissesStaleReviews: true,
        requiresUpToDate: true,
      },
      ...{ requiredChecks: ['ci', 'plan'], forbidsForcePush: true, isPartial: false },
    });
  });

  it('come from classic protection', async () => {
    setting.sandbox.world.protections.set('main', { requiredApprovals: 1, requiredChecks: ['lint'] });
    expect(await setting.github.branchRules('main')).toEqual({
      ...NOTHING,
      ...{
        requiresPullRequest: true,
        requiredApprovals: 1,
        requiredChecks: ['lint'],
        forbidsForcePush: true,
      },
    });
  });

  it('are the stricter of both', async () => {
    const { world } = setting.sandbox;
    world.rules.set('main', [CHECKS, PULLS]);
    world.protections.set('main', {
      requiredApprovals: 3,
      requiredChecks: ['ci', 'lint'],
      allowsForcePush: true,
    });
    expect(await setting.github.branchRules('main')).toMatchObject({
      ...{ requiredApprovals: 3, requiredChecks: ['ci', 'lint', 'plan'], forbidsForcePush: false },
    });
  });

  it('are partial for a workflow, whose token may not read classic protection', async () => {
    const { sandbox } = setting;
    sandbox.world.rules.set('main', [PULLS]);
    sandbox.world.protections.set('main', { requiredChecks: ['lint'] });
    const workflow = connect(sandbox, sandbox.tokens.create({ permissions: { contents: 'read' } }));
    expect(await workflow.branchRules('main')).toMatchObject({
      ...{ requiresPullRequest: true, requiredChecks: [], isPartial: true },
    });
  });
});
