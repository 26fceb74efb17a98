import { tmpdir } from 'node:os';

import { createGitHub } from '@syncops/github';

import { createEngineDeps } from '@syncops/engine';
import type { ActionDeps, ActionHost } from './action-host.ts';

/** Variables that every runner sets. */
export type RunnerVariables = Readonly<
  Partial<
    Record<
      'GITHUB_API_URL' | 'GITHUB_REPOSITORY' | 'GITHUB_RUN_ID' | 'GITHUB_SERVER_URL' | 'RUNNER_TEMP',
      string
    >
  >
>;

/** How a run writes to GitHub. */
export interface TokenInputs {
  /** Empty where there is none. */
  readonly token: string;
  /** As whom the token writes. */
  readonly login: string;
}

/** The real world of a run: GitHub by its REST API with the token, AWS and MySQL by the process's credentials. */
export function createActionDeps(
  host: ActionHost,
  { token, login }: TokenInputs,
  { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_SERVER_URL, RUNNER_TEMP }: RunnerVariables,
): ActionDeps {
  const isOnGitHub =
    GITHUB_SERVER_URL !== undefined && GITHUB_REPOSITORY !== undefined && GITHUB_RUN_ID !== undefined;
  return {
    host,
    ...(token !== '' &&
      GITHUB_REPOSITORY !== undefined && {
        github: createGitHub({
          token,
          ...(login !== '' && { login }),
          repository: GITHUB_REPOSITORY,
          ...(GITHUB_API_URL !== undefined && { apiUrl: GITHUB_API_URL }),
        }),
      }),
    connect: (environment) => createEngineDeps(environment),
    ...(isOnGitHub && { runUrl: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` }),
    tempDir: RUNNER_TEMP ?? tmpdir(),
  };
}
