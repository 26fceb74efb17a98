import { readdir } from 'node:fs/promises';

import { formatProblem, loadEnvironments, type Environment, type Problem } from '@syncops/topology';

import { ActionError, type ActionHost } from './action-host.ts';

/** What the folder of environments says about one of them. */
export type FoundEnvironment =
  | { readonly kind: 'valid'; readonly environment: Environment }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'absent'; readonly names: readonly string[] };

/** Names of the folders of environments, sorted. */
export async function environmentFolders(environmentsDir: string): Promise<readonly string[]> {
  const entries = await readdir(environmentsDir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Reads one environment; every problem becomes an annotation at its line. @throws an Error where the folder cannot be read */
export async function readEnvironment(
  environmentsDir: string,
  name: string,
  host: ActionHost,
): Promise<FoundEnvironment> {
  const names = await environmentFolders(environmentsDir);
  if (!names.includes(name)) return { kind: 'absent', names };
  const { environments, problems } = await loadEnvironments(environmentsDir, name);
  annotateProblems(problems, host);
  const [environment] = environments;
  const errors = problems.filter(({ severity }) => severity === 'error');
  return environment === undefined || errors.length > 0
    ? { kind: 'invalid', problems: errors }
    : { kind: 'valid', environment };
}

/** The environment that is asked for, or the only one. @throws ActionError `INVALID_ENVIRONMENT`, `UNKNOWN_ENVIRONMENT` */
export async function requireEnvironment(
  environmentsDir: string,
  wanted: string | undefined,
  host: ActionHost,
): Promise<Environment> {
  if (wanted === undefined) {
    const { environments, problems } = await loadEnvironments(environmentsDir);
    annotateProblems(problems, host);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw invalidEnvironment(errors);
    const [only, ...others] = environments;
    if (only !== undefined && others.length === 0) return only;
    throw unknownEnvironment(
      '',
      environments.map(({ name }) => name),
    );
  }
  const found = await readEnvironment(environmentsDir, wanted, host);
  switch (found.kind) {
    case 'valid':
      return found.environment;
    case 'invalid':
      throw invalidEnvironment(found.problems);
    case 'absent':
      throw unknownEnvironment(wanted, found.names);
    default:
      return found satisfies never;
  }
}

export function invalidEnvironment(problems: readonly Problem[]): ActionError {
  const lines = problems.map(formatProblem).join('\n');
  return new ActionError(
    'INVALID_ENVIRONMENT',
    `the environment files have ${String(problems.length)} problems:\n${lines}`,
  );
}

export function unknownEnvironment(name: string, names: readonly string[]): ActionError {
  return new ActionError(
    'UNKNOWN_ENVIRONMENT',
    `input environment: expected one of ${names.join(', ')}, got ${JSON.stringify(name)}`,
  );
}

function annotateProblems(problems: readonly Problem[], host: ActionHost): void {
  for (const { severity, position, path, message } of problems) {
    host[severity](path === '' ? message : `${path}: ${message}`, {
      file: position.file,
      startLine: position.line,
      startColumn: position.column,
    });
  }
}
