import type { GitHubSandboxOptions, Permissions } from './contract.ts';
import { type GitHubSandbox, startGitHubSandbox } from './start.ts';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Probe {
  readonly sandbox: GitHubSandbox;
  /** One request, without a client's help; `path` begins below the repository. */
  readonly ask: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<RawAnswer>;
}

const ALL: Permissions = {
  ...{ actions: 'read', administration: 'read', contents: 'write' },
  ...{ issues: 'write', 'pull-requests': 'write' },
};

export async function startProbe(
  permissions: Permissions = ALL,
  options: Partial<GitHubSandboxOptions> = {},
): Promise<Probe> {
  const sandbox = await startGitHubSandbox({ host: '127.90.8.1', repository: 'acme/sync', ...options });
  const token = sandbox.tokens.create({ permissions });
  return {
    sandbox,
    async ask(method, path, body, headers = {}) {
      const response = await fetch(`${sandbox.apiUrl}/repos/acme/sync${path}`, {
        method,
        redirect: 'manual',
        headers: { authorization: `Bearer ${token}`, ...headers },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
      return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
    },
  };
}
