import { createGitHub, type GitHubOptions } from '../src/create-github.ts';
import { type GitHub } from '../src/ports.ts';
import {
  type GitHubSandbox,
  type GitHubSandboxOptions,
  type Permissions,
  startGitHubSandbox,
} from '@syncops/github-sandbox';

export const BOT = 'github-actions[bot]';

/** Rights of the job that plans and of the one that deploys, together. */
export const ALL: Permissions = {
  actions: 'read',
  contents: 'write',
  issues: 'write',
  'pull-requests': 'write',
};

export interface Setting {
  readonly sandbox: GitHubSandbox;
  readonly github: GitHub;
  readonly token: string;
  /** The waits and repetitions that the adapter reported. */
  readonly warnings: string[];
}

export async function startSetting(
  permissions: Permissions = ALL,
  options: Partial<GitHubSandboxOptions> = {},
): Promise<Setting> {
  const sandbox = await startGitHubSandbox({ host: '127.0.0.1', repository: 'acme/sync', ...options });
  const warnings: string[] = [];
  const token = sandbox.tokens.create({ permissions });
  return { sandbox, token, warnings, github: connect(sandbox, token, {}, warnings) };
}

/** The real adapter, with seconds of a millisecond. */
export function connect(
  sandbox: GitHubSandbox,
  token: string,
  options: Partial<GitHubOptions> = {},
  warnings: string[] = [],
): GitHub {
  return createGitHub({
    token,
    repository: sandbox.repository.fullName,
    apiUrl: sandbox.apiUrl,
    ...options,
    deps: { secondMs: 1, warn: (message) => warnings.push(message), ...options.deps },
  });
}

/** How often a route was asked for. */
export const callsOf = (sandbox: GitHubSandbox, route: string): number =>
  sandbox.requests.filter((request) => request.route === route).length;

/** Empties what one test leaves to the next; branches and pull requests stay. */
export function clear({ sandbox, warnings }: Setting): void {
  const { world } = sandbox;
  sandbox.forget();
  warnings.length = 0;
  for (const kept of [world.comments, world.issues, world.artifacts]) kept.clear();
  for (const kept of [world.environments, world.protections, world.rules]) kept.clear();
}
