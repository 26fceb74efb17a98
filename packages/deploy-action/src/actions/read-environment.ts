import { readdir } from 'node:fs/promises';

import { formatProblem, loadEnvironments, type Environment, type Problem } from '@syncops/topology';

import type { Plan } from '@syncops/engine';
import { planAnnotations } from '@syncops/report';
import { ActionError, type ActionHost } from './action-host.ts';

/** What the folder of environments says about one of them. */
export type FoundEnvironment =
  | { readonly kind: 'valid'; readonly environment: Environment; readonly warnings: readonly Problem[] }
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

/** Reads one environment, or the only one. @throws an Error where the folder cannot be read */
export async function findEnvironment(
  environmentsDir: string,
  name: string | undefined,
): Promise<FoundEnvironment> {
  const names = await environmentFolders(environmentsDir);
  const wanted = name ?? (names.length === 1 ? names[0] : undefined);
  if (wanted === undefined || !names.includes(wanted)) return { kind: 'absent', names };
  const { environments, problems } = await loadEnvironments(environmentsDir, wanted);
  const [environment] = environments;
  const isValid = environment !== undefined && problems.every(({ severity }) => severity === 'warning');
  return isValid ? { kind: 'valid', environment, warnings: problems } : { kind: 'invalid', problems };
}

/** The environment that is asked for, or the only one. @throws ActionError `INVALID_ENVIRONMENT`, `UNKNOWN_ENVIRONMENT` */
export async function requireEnvironment(
  environmentsDir: string,
  name: string | undefined,
  host: ActionHost,
): Promise<Environment> {
  const found = await findEnvironment(environmentsDir, name);
  switch (found.kind) {
    case 'valid':
      annotate(host, undefined, found.warnings);
      return found.environment;
    case 'invalid':
      annotate(host, undefined, found.problems);
      throw invalidEnvironment(found.problems);
    case 'absent':
      throw unknownEnvironment(name ?? '', found.names);
    default:
      return found satisfies never;
  }
}

/** Shows what is wrong, doubtful or risky next to the lines that it stems from, the gravest first. */
export function annotate(host: ActionHost, plan: Plan | undefined, problems: readonly Problem[]): void {
  for (const { severity, file, line, column, title, message } of planAnnotations(plan, problems)) {
    host[severity](message, {
      title,
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: line }),
      ...(column !== undefined && { startColumn: column }),
    });
  }
}

export function invalidEnvironment(problems: readonly Problem[]): ActionError {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return new ActionError(
    'INVALID_ENVIRONMENT',
    `the environment files have ${String(errors.length)} ${errors.length === 1 ? 'problem' : 'problems'}:\n${errors.map(formatProblem).join('\n')}`,
  );
}

export function unknownEnvironment(name: string, names: readonly string[]): ActionError {
  return new ActionError(
    'UNKNOWN_ENVIRONMENT',
    `input environment: expected one of ${names.join(', ')}, got ${JSON.stringify(name)}`,
  );
}
