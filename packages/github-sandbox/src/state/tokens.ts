import { randomBytes } from 'node:crypto';
import type { Permissions, Scope } from '../contract.ts';
import type { Route } from '../openapi/route-names.ts';

export interface TokenState {
  readonly token: string;
  readonly permissions: Permissions;
  /** Author of what it writes, e.g. `github-actions[bot]`. */
  readonly login: string;
}

export interface TokenOptions {
  /** As under a job's `permissions:`. */
  readonly permissions: Permissions;
  readonly login?: string;
  /** The run belongs to a pull request from a fork: every right sinks to `read`. */
  readonly isFork?: boolean;
}

export interface Tokens {
  create(options: TokenOptions): string;
  find(token: string): TokenState | undefined;
}

export function createTokens(): Tokens {
  const tokens = new Map<string, TokenState>();
  return {
    create({ permissions, login = 'github-actions[bot]', isFork = false }) {
      const token = `ghs_${randomBytes(18).toString('hex')}`;
      const scopes = Object.keys(permissions).map((scope) => [scope, 'read'] as const);
      const granted: Permissions = isFork ? Object.fromEntries(scopes) : permissions;
      tokens.set(token, { token, login, permissions: granted });
      return token;
    },
    find: (token) => tokens.get(token),
  };
}

/** Any one of these lets a request through. */
export type Requirement = readonly (readonly [Scope, 'read' | 'write'])[];

/**
 * What a route asks of a token, as GitHub documents it for Apps.
 * @see https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export function requirementOf(route: Route, isPullRequest: boolean): Requirement {
  switch (route) {
    case 'GET /repos/{owner}/{repo}':
    case 'GET /repos/{owner}/{repo}/rules/branches/{branch}':
      return [['metadata', 'read']];
    case 'GET /repos/{owner}/{repo}/pulls':
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}':
    case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files':
    case 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls':
      return [['pull-requests', 'read']];
    case 'POST /repos/{owner}/{repo}/pulls':
      return [['pull-requests', 'write']];
    case 'GET /repos/{owner}/{repo}/compare/{basehead}':
    case 'GET /repos/{owner}/{repo}/commits':
    case 'GET /repos/{owner}/{repo}/git/ref/{ref}':
    case 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}':
      return [['contents', 'read']];
    case 'POST /repos/{owner}/{repo}/git/refs':
    case 'POST /repos/{owner}/{repo}/git/commits':
    case 'POST /repos/{owner}/{repo}/git/trees':
      return [['contents', 'write']];
    case 'GET /repos/{owner}/{repo}/issues':
      return [['issues', 'read']];
    case 'POST /repos/{owner}/{repo}/issues':
      return [['issues', 'write']];
    case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments':
      return isPullRequest
        ? [
            ['issues', 'read'],
            ['pull-requests', 'read'],
          ]
        : [['issues', 'read']];
    case 'PATCH /repos/{owner}/{repo}/issues/{issue_number}':
    case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments':
    case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}':
    case 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}':
      return isPullRequest
        ? [
            ['issues', 'write'],
            ['pull-requests', 'write'],
          ]
        : [['issues', 'write']];
    case 'GET /repos/{owner}/{repo}/actions/artifacts':
    case 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}':
    case 'GET /repos/{owner}/{repo}/environments/{environment_name}':
    case 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies':
      return [['actions', 'read']];
    case 'GET /repos/{owner}/{repo}/branches/{branch}/protection':
      return [['administration', 'read']];
    default:
      return route satisfies never;
  }
}

export function isAllowed(permissions: Permissions, requirement: Requirement): boolean {
  return requirement.some(([scope, access]) => {
    const granted = scope === 'metadata' ? (permissions.metadata ?? 'read') : permissions[scope];
    return granted === 'write' || granted === access;
  });
}

/** The header in which GitHub states which permissions of an App a route requires. */
export const acceptedHeader = (requirement: Requirement): string =>
  requirement.map(([scope, access]) => `${scope.replaceAll('-', '_')}=${access}`).join('; ');
