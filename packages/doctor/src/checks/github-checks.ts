import type { BranchRules, GitHubEnvironmentFacts } from '@syncops/github';
import { ok, trouble, type Check } from '../check.ts';
import type { DoctorFacts, Read } from '../facts.ts';

/** The check of plan.yml that sums up the plans of all environments. */
export const PLAN_CHECK = 'planned';

/** The check of ci.yml: tests, linters, and bundles that are what their sources say. */
export const BUILD_CHECK = 'check';

/** Rules for the repository's settings. */
export function checkGitHub(facts: DoctorFacts): readonly Check[] {
  const { repository } = facts;
  const branch = repository.kind === 'read' ? repository.fact.defaultBranch : 'the default branch';
  return [
    ...[...facts.githubEnvironments].map(([name, read]) => checkEnvironment(name, read, branch)),
    ...checkBranch(branch, facts.branchRules),
  ];
}

function checkEnvironment(
  name: string,
  read: Read<GitHubEnvironmentFacts | 'absent'>,
  defaultBranch: string,
): Check {
  const check = 'github-environment';
  if (read.kind === 'unread') return unread(check, name, read.why);
  const where = `Settings → Environments → ${name}`;
  const { fact } = read;
  if (fact === 'absent') {
    return trouble('missing', check, name, {
      found: 'there is no GitHub environment of that name',
      fix: `make it under Settings → Environments, with required reviewers and ${defaultBranch} as the only branch`,
    });
  }
  if (fact.requiredReviewers === 0) {
    return trouble('missing', check, name, {
      found: 'no one has to approve a deploy',
      fix: `${where}: require reviewers`,
    });
  }
  const isOpen =
    fact.branches === 'all' ||
    (typeof fact.branches !== 'string' && !onlyBranch(fact.branches, defaultBranch));
  if (isOpen) {
    return trouble('wrong', check, name, {
      found: `deploys from ${typeof fact.branches === 'string' ? 'any branch' : fact.branches.join(', ')}`,
      fix: `${where}: allow ${defaultBranch} alone, or protected branches`,
    });
  }
  const reviewers = `${String(fact.requiredReviewers)} ${fact.requiredReviewers === 1 ? 'reviewer' : 'reviewers'}`;
  const branches = typeof fact.branches === 'string' ? 'protected branches' : fact.branches.join(', ');
  return ok(
    check,
    name,
    `${reviewers}, ${branches} only${fact.preventsSelfReview ? '' : '; who deploys may approve'}`,
  );
}

function onlyBranch(branches: readonly string[], branch: string): boolean {
  return branches.length > 0 && branches.every((pattern) => pattern === branch);
}

/** What each rule of the default branch is for; a false one is missing. */
const BRANCH_RULES: readonly {
  readonly rule: string;
  readonly holds: (rules: BranchRules) => boolean;
  readonly found: string;
  readonly missing: string;
  readonly fix: string;
}[] = [
  {
    rule: 'pull-request',
    holds: (rules) => rules.requiresPullRequest,
    found: 'changes come by pull request',
    missing: 'anyone who may write can push to it, past the plan',
    fix: 'require a pull request before merging',
  },
  {
    rule: 'approvals',
    holds: (rules) => rules.requiredApprovals > 0,
    found: 'a pull request needs an approval',
    missing: 'a pull request can be merged without an approval',
    fix: 'require at least one approval',
  },
  {
    rule: 'stale-reviews',
    holds: (rules) => rules.dismissesStaleReviews,
    found: 'an approval is void once something is pushed after it',
    missing:
      'what is pushed after the approval is merged unread, and the plan that the deploy takes for reviewed is that of the last push',
    fix: 'dismiss approvals when new commits are pushed',
  },
  {
    rule: 'build-check',
    holds: (rules) => rules.requiredChecks.includes(BUILD_CHECK),
    found: 'a pull request cannot be merged before its tests passed',
    missing:
      'a pull request can be merged although its tests fail, or its bundles are not what their sources say',
    fix: `require the check "${BUILD_CHECK}"`,
  },
  {
    rule: 'plan-check',
    holds: (rules) => rules.requiredChecks.includes(PLAN_CHECK),
    found: 'a pull request cannot be merged without its plans',
    missing: 'a pull request can be merged before its plan is there, or although it is blocked',
    fix: `require the check "${PLAN_CHECK}"`,
  },
  {
    rule: 'up-to-date',
    holds: (rules) => rules.requiresUpToDate,
    found: 'a pull request must be up to date with it',
    missing: 'a plan may be older than the branch that it is merged into; the deploy then stops and asks',
    fix: 'require branches to be up to date before merging',
  },
  {
    rule: 'no-force-push',
    holds: (rules) => rules.forbidsForcePush,
    found: 'its history stays',
    missing: 'its history can be rewritten, and with it what was reviewed',
    fix: 'block force pushes',
  },
];

function checkBranch(branch: string, read: Read<BranchRules>): readonly Check[] {
  const check = (rule: string): string => `branch-${rule}`;
  if (read.kind === 'unread') return [unread(check('rules'), branch, read.why)];
  const rules = read.fact;
  return BRANCH_RULES.map(({ rule, holds, found, missing, fix }) => {
    if (holds(rules)) return ok(check(rule), branch, found);
    if (rules.isPartial) {
      return unread(
        check(rule),
        branch,
        'the token may read a part of the rules only, and it is not in that part',
      );
    }
    return trouble('missing', check(rule), branch, {
      found: missing,
      fix: `in the rules of ${branch}: ${fix}`,
    });
  });
}

function unread(check: string, subject: string, why: string): Check {
  return trouble('unknown', check, subject, {
    found: why,
    fix: 'give a token that may read the administration of the repository in GITHUB_TOKEN, or look by hand',
  });
}
