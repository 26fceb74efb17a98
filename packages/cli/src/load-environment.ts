import { formatProblem, loadEnvironments, type Environment, type Problem } from '@syncops/topology';

import { CliError } from './cli-error.ts';

export interface EnvironmentSelection {
  readonly environmentsDir: string;
  /** Absent: the only environment that there is. */
  readonly environment?: string;
}

export interface LoadedEnvironment {
  readonly environment: Environment;
  readonly warnings: readonly Problem[];
}

/**
 * Reads the one environment that a command works on.
 * @throws CliError `INVALID_ENVIRONMENT` with every problem, `USAGE` where it is not clear which one is meant
 */
export async function loadEnvironment(selection: EnvironmentSelection): Promise<LoadedEnvironment> {
  const { environmentsDir } = selection;
  const { environments, problems } = await loadEnvironments(environmentsDir, selection.environment);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw invalidEnvironment(problems);
  const [environment, ...others] = environments;
  if (environment === undefined) {
    throw new CliError('USAGE', `there is no environment in ${environmentsDir}`);
  }
  if (others.length > 0) {
    const names = environments.map(({ name }) => name).join(', ');
    throw new CliError('USAGE', `${environmentsDir} holds several environments: ${names}`, {
      hint: `choose one with --environment ${environment.name}`,
    });
  }
  return { environment, warnings: problems };
}

export function invalidEnvironment(problems: readonly Problem[]): CliError {
  const count = problems.filter(({ severity }) => severity === 'error').length;
  const message = `the environment files have ${String(count)} ${count === 1 ? 'problem' : 'problems'}; nothing was called`;
  return new CliError('INVALID_ENVIRONMENT', message, { problems });
}

/** Warnings never block; people should see them all the same. */
export function printWarnings(stderr: NodeJS.WritableStream, { warnings }: LoadedEnvironment): void {
  for (const warning of warnings) stderr.write(`${formatProblem(warning)}\n`);
}
