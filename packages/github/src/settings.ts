import type { BranchRules, GitHubEnvironmentFacts, RepositoryFacts } from './ports.ts';
import { type ProtectionBody, type RuleBody, uniteRules } from './branch-rules.ts';
import { isStatus, ownWords } from './translate-error.ts';
import type { Context } from './write-once.ts';

export async function readRepository({ client, owner, repo }: Context): Promise<RepositoryFacts> {
  const { data } = await client.request('GET /repos/{owner}/{repo}', { owner, repo });
  return {
    id: Number(data.id),
    ownerId: Number(data.owner.id),
    fullName: data.full_name,
    defaultBranch: data.default_branch,
    isPrivate: data.private,
  };
}

export async function readEnvironment(
  context: Context,
  name: string,
): Promise<GitHubEnvironmentFacts | 'absent' | 'not-allowed'> {
  const { client, owner, repo } = context;
  const target = { owner, repo, environment_name: name };
  try {
    const { data } = await client.request(
      'GET /repos/{owner}/{repo}/environments/{environment_name}',
      target,
    );
    const reviewers = (data.protection_rules ?? []).flatMap((rule) => ('reviewers' in rule ? [rule] : []));
    return {
      name: data.name,
      requiredReviewers: reviewers.reduce((count, rule) => count + (rule.reviewers?.length ?? 0), 0),
      preventsSelfReview: reviewers.some((rule) => rule.prevent_self_review === true),
      branches: await readBranches(context, name, data.deployment_branch_policy),
    };
  } catch (error) {
    if (isStatus(error, 404)) return 'absent';
    if (isStatus(error, 403)) return 'not-allowed';
    throw error;
  }
}

async function readBranches(
  { client, owner, repo }: Context,
  environment: string,
  policy: { readonly protected_branches: boolean } | null | undefined,
): Promise<GitHubEnvironmentFacts['branches']> {
  if (policy === null || policy === undefined) return 'all';
  if (policy.protected_branches) return 'protected';
  const policies = await client.paginate(
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    { owner, repo, environment_name: environment, per_page: 100 },
  );
  return policies.filter(({ type }) => type !== 'tag').map(({ name = '' }) => name);
}

export async function readBranchRules(
  context: Context,
  branch: string,
): Promise<BranchRules | 'not-allowed'> {
  const rules = await readRulesets(context, branch);
  const protection = await readProtection(context, branch);
  if (rules === 'not-allowed' && protection === 'not-allowed') return 'not-allowed';
  return uniteRules(rules, protection);
}

async function readRulesets(
  { client, owner, repo }: Context,
  branch: string,
): Promise<readonly RuleBody[] | 'not-allowed'> {
  try {
    return await client.paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      ...{ owner, repo, branch },
      per_page: 100,
    });
  } catch (error) {
    return meaningOf(error) === 'none' ? [] : 'not-allowed';
  }
}

async function readProtection(
  { client, owner, repo }: Context,
  branch: string,
): Promise<ProtectionBody | undefined | 'not-allowed'> {
  try {
    const target = { owner, repo, branch };
    return (await client.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', target)).data;
  } catch (error) {
    return meaningOf(error) === 'none' ? undefined : 'not-allowed';
  }
}

/**
 * What a refusal to report the rules of a branch means: there are none, or the token may not know. GitHub reports an unprotected
 * branch from one that the token may not see, and a plan without the feature from a missing right, by its words alone.
 */
function meaningOf(error: unknown): 'none' | 'not-allowed' {
  if (!isStatus(error, 403, 404)) throw error;
  return /^Branch not protected|^Upgrade to GitHub/.test(ownWords(error)) ? 'none' : 'not-allowed';
}
