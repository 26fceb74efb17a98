import pLimit from 'p-limit';
import { SecretsError } from '@syncops/secrets';
import { executeSteps } from './execute/execute-steps.ts';
import { declareCompromised } from './execute/labels.ts';
import { observeSecrets } from './execute/observe-secrets.ts';
import { outcomeOf, planRound, stopRun } from './execute/round.ts';
import { startSecret, type Run, type RunSettings } from './execute/run-state.ts';
import { waitFor } from './execute/wait.ts';
import type { RotationWish } from './next-step.ts';
import type { RotatingSecret, RotationPorts } from './ports.ts';
import type { RotationEvent, RotationReport } from './report.ts';
import type { RotationSettings } from './settings.ts';

/** How a run goes about its rotations. */
export interface RotationOptions extends RotationSettings {
  readonly wish: RotationWish;
  /** All versions that have a label now count as known to others; nothing waits for what was made with them. */
  readonly isCompromised?: boolean;
  /** Stays until everything is done, whatever it has to wait for; otherwise a later run finishes what waits. */
  readonly wait?: boolean;
  readonly onEvent?: (event: RotationEvent) => void;
  /** Looked at between two steps and while waiting. */
  readonly signal?: AbortSignal;
  /** For how long a label that was moved may still be read in its old place; 5,000 unless stated. */
  readonly labelLagMs?: number;
  /** For how long the old user of a login must have no connection before it is dropped; 30 unless stated. */
  readonly quietSeconds?: number;
  /** Calls at a time; 20 unless stated. */
  readonly concurrency?: number;
  /** Secrets Manager name of a dbnode's master secret: a new login is tried with requests that are signed with it. */
  readonly masterSecretName: (dbnode: string) => string;
}

const LABEL_LAG_MS = 5_000;
const QUIET_SECONDS = 30;
const CONCURRENCY = 20;

/**
 * Rotates secrets, one kind of step for all of them at a time, each decided from what is observed at that moment. It may be
 * killed anywhere; another run goes on from there. A secret that fails does not stop the others.
 * @returns what became of each secret; without `wait`, those that are only waiting stay so
 * @throws SecretsError `NOTHING_SELECTED`
 */
export async function runRotation(
  ports: RotationPorts,
  selection: readonly RotatingSecret[],
  options: RotationOptions,
): Promise<RotationReport> {
  const run = startRun(ports, selection, options);
  const startedAt = ports.clock();
  await observeSecrets(run);
  if (run.settings.isCompromised) {
    await declareCompromised(run);
    await observeSecrets(run);
  }
  const lanes = lanesOf(run);
  const ends = await Promise.allSettled(rotateLanes(lanes));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  const endedAt = ports.clock();
  const outcomes = new Map(
    lanes.flatMap((lane) => lane.secrets.map((of) => [of, outcomeOf(lane, of, endedAt)])),
  );
  const secrets = run.secrets.flatMap((of) => outcomes.get(of) ?? []);
  return {
    ok: secrets.every(({ outcome, error }) => outcome !== 'failed' && error === undefined),
    secrets,
    pushes: run.pushes,
    seconds: (endedAt - startedAt) / 1000,
  };
}

/**
 * Master secrets and logins do not wait for each other: while one kind waits for hosts or for a limit of the service, the other
 * goes on. Only pushes, and looking at what was pushed, take turns.
 */
function lanesOf(run: Run): readonly Run[] {
  return [...Map.groupBy(run.secrets, ({ secret }) => secret.kind).values()].map((secrets) => ({
    ...run,
    secrets,
  }));
}

/**
 * A lane begins when the one before has taken its first step: abreast they would share the limit of writes, come to their waits at
 * one time, and leave the limit unused meanwhile.
 */
function rotateLanes(lanes: readonly Run[]): readonly Promise<void>[] {
  let turn: Promise<unknown> = Promise.resolve();
  return lanes.map((lane) => {
    const { promise: hasBegun, resolve } = Promise.withResolvers<undefined>();
    const begin = (): void => {
      resolve(undefined);
    };
    const end = turn.then(() => rotateLane(lane, begin)).finally(begin);
    turn = hasBegun;
    return end;
  });
}

/**
 * Takes one kind of step after the other for the secrets of a lane, until nothing is left that this run may do.
 * @param onStep - called after each
 */
async function rotateLane(run: Run, onStep: () => void): Promise<void> {
  for (;;) {
    const { due, waiting } = planRound(run);
    if (due.length === 0 && (waiting.length === 0 || !run.settings.wait)) break;
    if (run.signal?.aborted === true) break;
    if (due.length > 0) await executeSteps(run, due);
    onStep();
    if (due.length === 0) await waitFor(run, waiting);
    await observeSecrets(run);
  }
  stopRun(run);
}

function startRun(ports: RotationPorts, selection: readonly RotatingSecret[], options: RotationOptions): Run {
  if (selection.length === 0 && options.wish !== 'advance')
    throw new SecretsError('NOTHING_SELECTED', `no secret was selected to ${options.wish}`);
  const secrets = selection.map((secret) => startSecret(secret, options.wish));
  return {
    ports,
    settings: settingsOf(options),
    signal: options.signal,
    emit: (event) => options.onEvent?.(event),
    secrets,
    all: secrets,
    pushes: {},
    reported: { steps: 0 },
    takeTurns: pLimit(1),
    hosts: {
      webhead: { pointer: undefined, acknowledged: undefined },
      tokenserver: { pointer: undefined, acknowledged: undefined },
    },
  };
}

function settingsOf(options: RotationOptions): RunSettings {
  return {
    wish: options.wish,
    isCompromised: options.isCompromised === true && options.wish !== 'abort',
    wait: options.wait === true,
    tokenDurationSeconds: options.tokenDurationSeconds,
    ...(options.marginSeconds === undefined ? {} : { marginSeconds: options.marginSeconds }),
    labelLagMs: options.labelLagMs ?? LABEL_LAG_MS,
    quietMs: (options.quietSeconds ?? QUIET_SECONDS) * 1000,
    concurrency: options.concurrency ?? CONCURRENCY,
    masterSecretName: options.masterSecretName,
  };
}
