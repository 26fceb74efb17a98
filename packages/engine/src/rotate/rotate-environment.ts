import { isDue } from '../observe/secret-status.ts';
import { type EngineDeps } from '../deps.ts';
import {
  listRotations,
  observeRotations,
  runRotation,
  type RotatingSecret,
  type RotationEvent,
  type RotationOptions,
  type RotationPorts,
  type RotationReport,
  type RotationStatus,
} from '@syncops/rotation';
import { masterSecretName, type Environment } from '@syncops/topology';

import { RotateError } from './rotate-error.ts';
import { createRotationPorts } from './create-rotation-ports.ts';
import { selectSecrets, type SecretChoice } from './select-secrets.ts';

/** Which secrets of an environment are meant. */
export interface SecretSelection {
  /** Names; absent: all of them. */
  readonly dbnodes?: readonly string[];
  readonly secret: SecretChoice;
}

/** What a run is to do. */
export type RotationTask =
  /** Another value for each selected secret; one that is on its way already goes on. */
  | (SecretSelection & { readonly kind: 'rotate'; readonly isCompromised: boolean; readonly wait: boolean })
  /** Another value for secrets of the age that the environment's file states. */
  | (Pick<SecretSelection, 'secret'> & { readonly kind: 'due'; readonly wait: boolean })
  /** Goes on with what is under way, and begins nothing. */
  | (SecretSelection & { readonly kind: 'advance'; readonly wait: boolean })
  /** Takes back what was not promoted yet. */
  | (SecretSelection & { readonly kind: 'abort' });

/** What watches and steers a run. */
export interface RotationRun {
  readonly onEvent?: (event: RotationEvent) => void;
  /** Once aborted the step that runs is finished, and no other begins. */
  readonly signal?: AbortSignal;
  /** Other waiting times than a service needs: for tests, and demonstrations. */
  readonly times?: Pick<RotationOptions, 'marginSeconds' | 'labelLagMs' | 'quietSeconds'>;
}

/**
 * Up to so many secrets are each described, which shows what was done a moment ago; of more the list is read, which may be
 * five minutes old, and only those are described that do not look idle.
 */
const DESCRIBED_SECRETS = 200;

/**
 * Does what a task says. Safe to repeat, and to go on with after any death of a run.
 * @throws SecretsError `UNKNOWN_DBNODE`, `NOTHING_SELECTED`; RotateError `NO_AGE_LIMIT`; a secret that fails is part of the report
 */
export async function rotateEnvironment(
  environment: Environment,
  deps: EngineDeps,
  task: RotationTask,
  run: RotationRun = {},
): Promise<RotationReport> {
  const startedAt = deps.clock();
  const selected = selectSecrets(environment, task.kind === 'due' ? undefined : task.dbnodes, task.secret);
  const limit = task.kind === 'due' ? ageLimit(environment) : undefined;
  const ports = await createRotationPorts(environment, deps);
  const secrets = await narrow(environment, ports, selected, task, { limit, run });
  if (secrets.length === 0)
    return { ok: true, secrets: [], pushes: {}, seconds: (deps.clock() - startedAt) / 1000 };
  return runRotation(ports, secrets, {
    ...settingsOf(environment, run),
    masterSecretName: (dbnode) => masterSecretName(environment.name, dbnode),
    wish: task.kind === 'due' ? 'rotate' : task.kind,
    isCompromised: task.kind === 'rotate' && task.isCompromised,
    wait: task.kind !== 'abort' && task.wait,
    ...(run.onEvent !== undefined && { onEvent: run.onEvent }),
    ...(run.signal !== undefined && { signal: run.signal }),
    ...(run.times?.labelLagMs !== undefined && { labelLagMs: run.times.labelLagMs }),
    ...(run.times?.quietSeconds !== undefined && { quietSeconds: run.times.quietSeconds }),
  });
}

/** Where secrets of an environment stand now; changes nothing. @throws SecretsError `UNKNOWN_DBNODE`, `NOTHING_SELECTED` */
export async function observeSecrets(
  environment: Environment,
  deps: EngineDeps,
  { dbnodes, secret }: SecretSelection,
): Promise<readonly RotationStatus[]> {
  const selected = selectSecrets(environment, dbnodes, secret);
  return observe(environment, await createRotationPorts(environment, deps), selected, {});
}

/** The age in days from which an environment wants other secrets. @throws RotateError `NO_AGE_LIMIT` */
export function ageLimit({ name, secrets }: Environment): number {
  if (secrets === undefined)
    throw new RotateError(
      'NO_AGE_LIMIT',
      `${name} does not say from which age its secrets are rotated; add secrets: { rotateAfterDays: 90 } to its environment.yaml`,
    );
  return secrets.rotateAfterDays;
}

/** The secrets of a selection that a task is about. */
async function narrow(
  environment: Environment,
  ports: RotationPorts,
  selected: readonly RotatingSecret[],
  task: RotationTask,
  { limit, run }: { readonly limit: number | undefined; readonly run: RotationRun },
): Promise<readonly RotatingSecret[]> {
  switch (task.kind) {
    case 'rotate':
      return selected;
    case 'due': {
      const due = (statuses: readonly RotationStatus[]): readonly RotatingSecret[] =>
        secretsOf(statuses.filter((status) => isDue(status, limit, ports.clock())));
      const listed = due(await observe(environment, ports, selected, run));
      if (selected.length <= DESCRIBED_SECRETS || listed.length === 0) return listed;
      // The list may not know yet what was rotated a minute ago.
      return due(await observeRotations(ports, listed, settingsOf(environment, run)));
    }
    case 'advance':
    case 'abort': {
      if (task.dbnodes !== undefined) return selected;
      const statuses = await observe(environment, ports, selected, run);
      return secretsOf(statuses.filter((status) => !isAtRest(status)));
    }
    default:
      return task satisfies never;
  }
}

function observe(
  environment: Environment,
  ports: RotationPorts,
  selected: readonly RotatingSecret[],
  run: RotationRun,
): Promise<readonly RotationStatus[]> {
  const settings = settingsOf(environment, run);
  if (selected.length <= DESCRIBED_SECRETS) return observeRotations(ports, selected, settings);
  return listRotations(ports, selected, { ...settings, prefix: `syncstorage/${environment.name}/dbnode/` });
}

/** What is missing where a deploy has yet to come: the file is merged, or the hosts run a release of an earlier version. */
const DEPLOY_FIRST: ReadonlySet<string> = new Set([
  'SECRET_MISSING',
  'NO_CURRENT_VERSION',
  'NOT_DEPLOYED',
  'NOT_SERVED',
  'HOSTS_OUTDATED',
]);

/** Nothing is under way, nothing is left to be done, and nothing is wrong that a deploy would not bring. */
function isAtRest({ phase, awaits, problem, isCompromised, versions }: RotationStatus): boolean {
  if (isCompromised) return false;
  if (problem !== undefined)
    return (
      DEPLOY_FIRST.has(problem.code) &&
      versions['AWSPENDING'] === undefined &&
      versions['AWSPREVIOUS'] === undefined
    );
  return phase === 'idle' && awaits === undefined;
}

function secretsOf(statuses: readonly RotationStatus[]): readonly RotatingSecret[] {
  return statuses.map(({ dbnode, kind, name }) => ({ dbnode, kind, name }));
}

function settingsOf(
  { tokenserver }: Environment,
  { times }: RotationRun,
): Pick<RotationOptions, 'tokenDurationSeconds' | 'marginSeconds'> {
  return {
    tokenDurationSeconds: tokenserver.tokenDurationSeconds,
    ...(times?.marginSeconds !== undefined && { marginSeconds: times.marginSeconds }),
  };
}
