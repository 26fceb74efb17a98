import type { EnvironmentState, ProtectionState } from '../contract.ts';
import { type Handler, notFound, Refusal } from '../http/answer.ts';
import { repositoryBody, SERVER_URL, userBody } from './bodies.ts';

export const getRepository: Handler = ({ world }) => ({
  kind: 'json',
  status: 200,
  body: repositoryBody(world.repository),
});

export const getEnvironment: Handler = ({ world, parameters, apiUrl }) => {
  const name = parameters.environment_name ?? '';
  const environment = world.environments.get(name);
  if (environment === undefined) throw notFound();
  const path = `${world.repository.fullName}/environments/${encodeURIComponent(name)}`;
  return {
    kind: 'json',
    status: 200,
    body: {
      id: 161_088_068,
      node_id: 'EN_1',
      name,
      url: `${apiUrl}/repos/${path}`,
      html_url: `${SERVER_URL}/${world.repository.fullName}/deployments/activity_log`,
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      protection_rules: protectionRules(environment),
      deployment_branch_policy: branchPolicy(environment),
    },
  };
};

export const listBranchPolicies: Handler = ({ world, parameters }) => {
  const environment = world.environments.get(parameters.environment_name ?? '');
  if (environment === undefined || !Array.isArray(environment.branches)) throw notFound();
  const policies = environment.branches.map((name: string, index) => ({
    id: 361_471 + index,
    node_id: `BP_${index}`,
    name,
    type: 'branch',
  }));
  return {
    kind: 'list',
    items: policies,
    wrap: (page, total) => ({ total_count: total, branch_policies: page }),
  };
};

export const listRules: Handler = ({ world, parameters }) => ({
  kind: 'list',
  items: world.rules.get(parameters.branch ?? '') ?? [],
});

export const getProtection: Handler = async ({ world, parameters, apiUrl }) => {
  const branch = parameters.branch ?? '';
  if ((await world.git.head(`refs/heads/${branch}`)) === undefined)
    throw new Refusal(404, 'Branch not found');
  const protection = world.protections.get(branch);
  if (protection === undefined) throw new Refusal(404, 'Branch not protected');
  const url = `${apiUrl}/repos/${world.repository.fullName}/branches/${branch}/protection`;
  return { kind: 'json', status: 200, body: protectionBody(protection, url) };
};

function protectionRules(environment: EnvironmentState): readonly Readonly<Record<string, unknown>>[] {
  const { requiredReviewers = 0, branches = 'all', preventsSelfReview = false } = environment;
  const reviewers = Array.from({ length: requiredReviewers }, (_, index) => ({
    type: 'User',
    reviewer: userBody(`reviewer-${index + 1}`),
  }));
  return [
    ...(requiredReviewers > 0
      ? [
          {
            ...{ id: 3755, node_id: 'GA_1', type: 'required_reviewers' },
            ...{ prevent_self_review: preventsSelfReview, reviewers },
          },
        ]
      : []),
    ...(branches === 'all' ? [] : [{ id: 3756, node_id: 'GA_2', type: 'branch_policy' }]),
  ];
}

function branchPolicy({ branches = 'all' }: EnvironmentState): Readonly<Record<string, boolean>> | null {
  if (branches === 'all') return null;
  return { protected_branches: branches === 'protected', custom_branch_policies: branches !== 'protected' };
}

function protectionBody(protection: ProtectionState, url: string): Readonly<Record<string, unknown>> {
  const { requiredChecks, requiredApprovals } = protection;
  return {
    url,
    ...(requiredChecks && {
      required_status_checks: {
        url: `${url}/required_status_checks`,
        contexts_url: `${url}/required_status_checks/contexts`,
        strict: protection.requiresUpToDate ?? false,
        contexts: requiredChecks,
        checks: requiredChecks.map((context) => ({ context, app_id: null })),
      },
    }),
    ...(requiredApprovals !== undefined && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: protection.dismissesStaleReviews ?? false,
        require_code_owner_reviews: false,
        required_approving_review_count: requiredApprovals,
      },
    }),
    allow_force_pushes: { enabled: protection.allowsForcePush ?? false },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: true },
  };
}
