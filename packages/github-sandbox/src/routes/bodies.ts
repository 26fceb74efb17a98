import type { CommentState, IssueState, PullRequestState } from '../contract.ts';
import type { RepositoryIdentity, World } from '../state/world.ts';

/** Where people look at things; nothing listens there. */
export const SERVER_URL = 'https://github.com';

/** The owner of the fork that `isFork` pull requests come from. */
export const FORK_OWNER = 'contributor';

const isBot = (login: string): boolean => login.endsWith('[bot]');

export function userBody(login: string): Readonly<Record<string, unknown>> {
  return {
    login,
    id: Buffer.from(login).reduce((sum, byte) => (sum * 31 + byte) % 1_000_000, 7),
    type: isBot(login) ? 'Bot' : 'User',
    html_url: `${SERVER_URL}/${isBot(login) ? `apps/${login.slice(0, -5)}` : login}`,
    site_admin: false,
  };
}

export function repositoryBody(
  repository: RepositoryIdentity,
  isFork = false,
): Readonly<Record<string, unknown>> {
  const owner = isFork ? FORK_OWNER : repository.owner;
  const fullName = `${owner}/${repository.name}`;
  return {
    id: isFork ? repository.id + 1 : repository.id,
    name: repository.name,
    full_name: fullName,
    owner: { ...userBody(owner), ...(!isFork && { id: repository.ownerId }) },
    private: repository.isPrivate,
    visibility: repository.isPrivate ? 'private' : 'public',
    html_url: `${SERVER_URL}/${fullName}`,
    default_branch: repository.defaultBranch,
    fork: isFork,
  };
}

export function pullRequestBody(
  world: World,
  pull: PullRequestState,
  apiUrl: string,
): Readonly<Record<string, unknown>> {
  const { repository } = world;
  const url = `${apiUrl}/repos/${repository.fullName}/pulls/${pull.number}`;
  const owner = pull.isFork ? FORK_OWNER : repository.owner;
  return {
    id: 500_000 + pull.number,
    number: pull.number,
    url,
    html_url: `${SERVER_URL}/${repository.fullName}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    user: userBody(pull.author),
    created_at: pull.createdAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeSha ?? pull.trialSha,
    head: {
      label: `${owner}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: userBody(owner),
      repo: repositoryBody(repository, pull.isFork),
    },
    base: {
      label: `${repository.owner}:${pull.baseRef}`,
      ref: pull.baseRef,
      sha: pull.baseSha,
      user: userBody(repository.owner),
      repo: repositoryBody(repository),
    },
  };
}

export function issueBody(
  world: World,
  issue: IssueState,
  apiUrl: string,
): Readonly<Record<string, unknown>> {
  const { fullName } = world.repository;
  return {
    id: 700_000 + issue.number,
    number: issue.number,
    url: `${apiUrl}/repos/${fullName}/issues/${issue.number}`,
    html_url: `${SERVER_URL}/${fullName}/issues/${issue.number}`,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: userBody(issue.author),
    labels: issue.labels.map((name) => ({ name, color: 'ededed', default: false })),
    created_at: issue.createdAt,
  };
}

/** The list of issues holds pull requests too, marked by a member. */
export function pullRequestAsIssue(
  world: World,
  pull: PullRequestState,
  apiUrl: string,
): Readonly<Record<string, unknown>> {
  const issue = issueBody(world, pull, apiUrl);
  const { number } = pull;
  const url = `${apiUrl}/repos/${world.repository.fullName}/pulls/${number}`;
  const html = `${SERVER_URL}/${world.repository.fullName}/pull/${number}`;
  const links = { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch` };
  return { ...issue, pull_request: { ...links, merged_at: pull.mergedAt } };
}

export function commentBody(
  world: World,
  comment: CommentState,
  apiUrl: string,
): Readonly<Record<string, unknown>> {
  const { fullName } = world.repository;
  const part = world.pullRequests.has(comment.number) ? 'pull' : 'issues';
  return {
    id: comment.id,
    url: `${apiUrl}/repos/${fullName}/issues/comments/${comment.id}`,
    html_url: `${SERVER_URL}/${fullName}/${part}/${comment.number}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl}/repos/${fullName}/issues/${comment.number}`,
    body: comment.body,
    user: userBody(comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  };
}
