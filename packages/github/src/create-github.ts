import { randomUUID } from 'node:crypto';
import { downloadArtifact, findArtifacts } from './artifacts.ts';
import { findComments, upsertComment } from './comments.ts';
import type { GitHubDeps } from './deps.ts';
import { GitHubError } from './github-error.ts';
import { closeIssue, findIssue, upsertIssue } from './issues.ts';
import { createClient } from './octokit-client.ts';
import { openPullRequest } from './open-pull-request.ts';
import type { GitHub } from './ports.ts';
import {
  compareFiles,
  listChangedFiles,
  listCommits,
  listPullRequestsOf,
  readPullRequest,
} from './pull-requests.ts';
import { readBranchRules, readEnvironment, readRepository } from './settings.ts';
import { translateError } from './translate-error.ts';
import type { Context } from './write-once.ts';

export interface GitHubOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `https://api.github.com` unless stated. */
  readonly apiUrl?: string;
  /** Whom the token writes as; a workflow's own token writes as `github-actions[bot]`, the default. */
  readonly login?: string;
  readonly deps?: GitHubDeps;
}

/** The adapter to GitHub's REST API. */
export function createGitHub(options: GitHubOptions): GitHub {
  const context = createContext(options);
  const during = async <T>(doing: string, run: (context: Context) => Promise<T>): Promise<T> => {
    try {
      return await run(context);
    } catch (error) {
      throw translateError(error, doing, context.deps.clock);
    }
  };
  return {
    pullRequest: (number) => during(`reading pull request ${number}`, (to) => readPullRequest(to, number)),
    changedFiles: (number) =>
      during(`reading the files of pull request ${number}`, (to) => listChangedFiles(to, number)),
    comparedFiles: (base, head) =>
      during(`comparing ${base} with ${head}`, (to) => compareFiles(to, base, head)),
    pullRequestsOf: (sha) =>
      during(`reading the pull requests of ${sha}`, (to) => listPullRequestsOf(to, sha)),
    commits: (branch, limit) =>
      during(`reading the commits of ${branch}`, (to) => listCommits(to, branch, limit)),
    findComments: (number, marker, author) =>
      during(`reading the comments of #${number}`, (to) => findComments(to, number, marker, author)),
    upsertComment: (number, marker, body) =>
      during(`commenting on #${number}`, (to) => upsertComment(to, number, marker, body)),
    findIssue: (marker, label) => during('reading the open issues', (to) => findIssue(to, marker, label)),
    upsertIssue: (issue) => during(`writing the issue "${issue.title}"`, (to) => upsertIssue(to, issue)),
    closeIssue: (marker, label, comment) =>
      during('closing the issue', (to) => closeIssue(to, marker, label, comment)),
    findArtifacts: (name) => during(`looking for the artifact ${name}`, (to) => findArtifacts(to, name)),
    downloadArtifact: (id) => during(`downloading artifact ${id}`, (to) => downloadArtifact(to, id)),
    openPullRequest: (request) =>
      during(`opening a pull request from ${request.branch}`, (to) => openPullRequest(to, request)),
    repository: () => during(`reading the repository ${options.repository}`, readRepository),
    githubEnvironment: (name) =>
      during(`reading the GitHub environment ${name}`, (to) => readEnvironment(to, name)),
    branchRules: (branch) => during(`reading the rules of ${branch}`, (to) => readBranchRules(to, branch)),
  };
}

function createContext(options: GitHubOptions): Context {
  const { token, repository, apiUrl = 'https://api.github.com', login = 'github-actions[bot]' } = options;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
  if (owner === undefined || repo === undefined)
    throw new GitHubError('INVALID_REPOSITORY', `expected owner/name, got ${JSON.stringify(repository)}`);
  const deps = {
    fetch: globalThis.fetch,
    warn: () => undefined,
    secondMs: 1000,
    clock: () => new Date(),
    randomId: randomUUID,
    ...options.deps,
  };
  return { client: createClient({ token, apiUrl, deps }), owner, repo, login, deps };
}
