import type { Environment } from '@syncops/topology';

import type { DeployReport, EngineEvent, StepResult } from '../events.ts';
import type { Plan } from '../plan.ts';
import { DeployError } from './deploy-error.ts';
import type { EngineDeps } from './deps.ts';
import { describeError } from './describe-error.ts';
import { desireEnvironment, type DesiredState } from './desired.ts';
import { executeSteps } from './execute.ts';
import { observeEnvironment, type ObservedState } from './observe.ts';
import { completePlan } from './complete-plan.ts';
import { planEnvironment } from './plan-environment.ts';
import type { PlanDraft } from './plan-draft.ts';
import { startRun } from './run-state.ts';
import { createRunStep } from './run-step.ts';

/** Steps at a time. Users report throttling from about 17 stacks in parallel (docs/architecture.md). */
export const DEFAULT_CONCURRENCY = 10;

export interface DeployOptions {
  /** Sees the plan before its first step; a throw stops the deploy with nothing done. */
  readonly onPlan?: (plan: Plan) => void | Promise<void>;
  readonly onEvent?: (event: EngineEvent) => void;
  readonly concurrency?: number;
  /** Once aborted no further step starts; running ones finish. */
  readonly signal?: AbortSignal;
}

/** Observes an environment and plans what a deploy would do now; changes nothing. */
export async function planAgainstObserved(environment: Environment, deps: EngineDeps): Promise<Plan> {
  const desired = desireEnvironment(environment);
  return planOf(desired, await observeEnvironment(environment, deps), deps);
}

/**
 * Brings an environment to what its files say: observes, plans, executes, and observes again, because success is
 * only what was observed. Safe to repeat after any failure.
 * @throws DeployError `PLAN_BLOCKED`, `NODES_NOT_OBSERVED` before the first write
 */
export async function deployEnvironment(
  environment: Environment,
  deps: EngineDeps,
  options: DeployOptions = {},
): Promise<DeployReport> {
  const startedAt = deps.clock();
  const callsBefore = deps.aws.calls();
  const desired = desireEnvironment(environment);
  const observed = await observeEnvironment(environment, deps);
  const plan = planOf(desired, observed, deps);
  await options.onPlan?.(plan);
  refuseUnlessSafe(plan, observed);

  const results = await executeSteps(plan.steps, createRunStep(startRun(desired, observed), deps), {
    concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
    clock: deps.clock,
    describeError: (step, error) => describeError(desired, step, error),
    onEvent: options.onEvent ?? (() => undefined),
    ...(options.signal !== undefined && { signal: options.signal }),
  });
  const succeeded = [...results.values()].every(({ kind }) => kind === 'done');
  const remaining = succeeded && plan.steps.length > 0 ? await remainingSteps(desired, deps) : [];
  return {
    ok: succeeded && remaining.length === 0,
    environment: environment.name,
    digest: plan.digest,
    seconds: (deps.clock() - startedAt) / 1000,
    steps: plan.steps.map(({ id, plane }) => ({ id, plane, ...summarize(results.get(id)) })),
    remaining,
    awsCalls: subtract(deps.aws.calls(), callsBefore),
  };
}

/** Label and listing reads lag behind writes; look again a few times before calling a deploy unfinished. */
const CONVERGENCE_ATTEMPTS = 4;
const CONVERGENCE_PAUSE_MS = 500;

/** What a repeated plan would still do: nothing, once the deploy is really done. */
async function remainingSteps(desired: DesiredState, deps: EngineDeps): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    const plan = planOf(desired, await observeEnvironment(desired.environment, deps), deps);
    if (plan.steps.length === 0 || attempt === CONVERGENCE_ATTEMPTS) return plan.steps.map(({ id }) => id);
    await deps.sleep(CONVERGENCE_PAUSE_MS * attempt);
  }
}

function planOf(desired: DesiredState, observed: ObservedState, deps: EngineDeps): Plan {
  return completePlan(draftOf(desired, observed, deps));
}

function draftOf(desired: DesiredState, observed: ObservedState, deps: EngineDeps): PlanDraft {
  return planEnvironment(desired, { observed, agentSha256: deps.agent.sha256, rdsCaPem: deps.rdsCaPem });
}

function refuseUnlessSafe(plan: Plan, observed: ObservedState): void {
  if (plan.blockers.length > 0) {
    throw new DeployError('PLAN_BLOCKED', plan.blockers.map(({ message }) => message).join('\n'));
  }
  if (observed.nodes.kind === 'not-observed') {
    throw new DeployError(
      'NODES_NOT_OBSERVED',
      `the tokenserver's nodes rows cannot be read: ${observed.nodes.reason}; nothing was changed`,
    );
  }
}

function summarize(result: StepResult | undefined): Omit<DeployReport['steps'][number], 'id' | 'plane'> {
  switch (result?.kind) {
    case 'done':
      return { result: 'done', seconds: result.seconds, detail: result.detail };
    case 'failed':
      return { result: 'failed', seconds: result.seconds, detail: result.error.message, error: result.error };
    case 'skipped':
      return { result: 'skipped', seconds: 0, detail: result.because };
    case undefined:
      return { result: 'skipped', seconds: 0, detail: 'never reached' };
    default:
      return result satisfies never;
  }
}

function subtract(
  after: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(after)
      .map(([operation, count]): [string, number] => [operation, count - (before[operation] ?? 0)])
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
