import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { connectAccount, type AccountPort } from '@syncops/doctor';
import { createGitHub, type GitHub } from '@syncops/github';

import { ask } from '../ask.ts';
import type { Terminal } from '../terminal.ts';

/** What setting up a repository needs of the world. */
export interface SetupDeps {
  /** URL of the Git remote `origin`, if there is one. */
  remoteUrl(): Promise<string | undefined>;
  /** GitHub's API for `owner/name`; undefined without a token. */
  github(repository: string): GitHub | undefined;
  /** @throws AwsError where there are no credentials, or those of another account */
  connect(account: string, region: string): Promise<AccountPort>;
  /** Asks a person; undefined where there is no terminal. */
  ask(question: string): Promise<string | undefined>;
}

export function createSetupDeps({ stderr, env }: Terminal): SetupDeps {
  return {
    remoteUrl: async () => {
      try {
        const { stdout } = await promisify(execFile)('git', ['remote', 'get-url', 'origin']);
        return stdout.trim();
      } catch {
        // No Git, no checkout, no remote: the caller says what to do instead.
        return undefined;
      }
    },
    github: (repository) => {
      const token = env.GITHUB_TOKEN ?? env.GH_TOKEN;
      if (token === undefined || token === '') return undefined;
      const apiUrl = env.GITHUB_API_URL;
      return createGitHub({ token, repository, ...(apiUrl !== undefined && { apiUrl }) });
    },
    connect: (account, region) => connectAccount({ region, expectedAccount: account }),
    ask: (question) => ask(stderr, question),
  };
}
