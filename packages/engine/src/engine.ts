import type { DeployStackOptions } from '@syncops/aws';
import type { Environment } from '@syncops/topology';

import type { DeployReport, EngineEvent } from './execute/events.ts';
import type { Plan } from './plan/plan.ts';
import { completePlan, reviewedAs } from './plan/complete-plan.ts';
import { DeployError } from './deploy-error.ts';
import { deployReport } from './execute/deploy-report.ts';
import type { EngineDeps } from './deps.ts';
import { describeError } from './describe-error.ts';
import { desireEnvironment, type DesiredState } from './plan/desired.ts';
import { executeSteps } from './execute/execute.ts';
import { inspectDraft } from './plan/inspect-draft.ts';
import { observeEnvironment, type ObservedState } from './observe/observe.ts';
import type { PlanDraft } from './plan/plan-draft.ts';
import { planEnvironment } from './plan/plan-environment.ts';
import type { PreviewSettings } from './stacks/preview-stacks.ts';
import { startRun } from './execute/run-state.ts';
import { createRunStep } from './execute/run-step.ts';
import { settleStacks } from './stacks/settle-stacks.ts';

/** Steps at a time. Users report throttling from about 17 stacks in parallel (docs/architecture.md). */
export const DEFAULT_CONCURRENCY = 10;

export interface PlanOptions {
  /** Change sets of the stacks that are updated; unless stated, `syncops-<environment>-local-…`, deleted at once. */
  readonly changeSets?: PreviewSettings['changeSets'];
  /** Change sets at a time. */
  readonly concurrency?: number;
}

export interface DeployOptions {
  /**
   * Decides whether the plan is the one that was reviewed; a throw stops the deploy with nothing done. The digest under
   * which it was reviewed, if that is another one: what was confirmed for that one is confirmed.
   */
  readonly review?: (plan: Plan) => Promise<string | undefined> | string | undefined;
  /** Sees the plan before its first step; a throw stops the deploy with nothing done. */
  readonly onPlan?: (plan: Plan) => void | Promise<void>;
  readonly onEvent?: (event: EngineEvent) => void;
  /** Hears what is waited for before there is a plan. */
  readonly onWait?: (message: string) => void;
  readonly concurrency?: number;
  /** Once aborted no further step starts; running ones finish. */
  readonly signal?: AbortSignal;
}

/** Observes an environment and plans what a deploy would do now; changes nothing but the change sets it asks for. */
export async function planAgainstObserved(
  environment: Environment,
  deps: EngineDeps,
  options: PlanOptions = {},
): Promise<Plan> {
  const desired = desireEnvironment(environment);
  const observed = await observeEnvironment(environment, deps, { needsRows: false });
  const first = draftOf(desired, observed, deps);
  const { draft, findings } = await inspectDraft(first, deps, {
    changeSets: options.changeSets ?? { prefix: `syncops-${environment.name}-local`, keep: false },
    concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
    withForecasts: true,
  });
  return completePlan(draft, findings);
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
  const concurrency = options.concurrency ?? DEFAULT_CONCURRENCY;
  const desired = desireEnvironment(environment);
  const draft = await settleStacks(
    async () => draftOf(desired, await observeEnvironment(environment, deps, { needsRows: true }), deps),
    deps,
    options.onWait,
  );
  const { observed } = draft.input;
  const changeSets = { prefix: `syncops-${environment.name}-deploy`, keep: false };
  const inspected = await inspectDraft(draft, deps, { changeSets, concurrency, withForecasts: false });
  const planned = completePlan(inspected.draft, inspected.findings);
  const plan = reviewedAs(planned, environment, await options.review?.(planned));
  await options.onPlan?.(plan);
  refuseUnlessSafe(plan, observed);

  const startTimes = new Map<string, number>();
  const state = startRun(desired, observed, stackOptions(plan));
  const results = await executeSteps(plan.steps, createRunStep(state, deps, options.signal), {
    concurrency,
    clock: deps.clock,
    describeError: (step, error) => describeError(desired, step, error),
    onEvent: (event) => {
      if (event.kind === 'step-started') startTimes.set(event.id, event.at);
      options.onEvent?.(event);
    },
    ...(options.signal !== undefined && { signal: options.signal }),
  });
  const succeeded = plan.steps.every(({ id }) => results.get(id)?.kind === 'done');
  const remaining = succeeded && plan.steps.length > 0 ? await remainingSteps(desired, deps) : [];
  return deployReport(plan, {
    results,
    startTimes,
    remaining,
    startedAt,
    endedAt: deps.clock(),
    callsBefore,
    callsAfter: deps.aws.calls(),
  });
}

/** Label and listing reads lag behind writes; look again a few times before calling a deploy unfinished. */
const CONVERGENCE_ATTEMPTS = 4;
const CONVERGENCE_PAUSE_MS = 500;

/** What a repeated plan would still do: nothing, once the deploy is really done. */
async function remainingSteps(desired: DesiredState, deps: EngineDeps): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    const { steps } = draftOf(
      desired,
      await observeEnvironment(desired.environment, deps, { needsRows: true }),
      deps,
    );
    if (steps.length === 0 || attempt === CONVERGENCE_ATTEMPTS) return steps.map(({ id }) => id);
    await deps.sleep(CONVERGENCE_PAUSE_MS * attempt);
  }
}

function draftOf(desired: DesiredState, observed: ObservedState, deps: EngineDeps): PlanDraft {
  return planEnvironment(desired, { observed, agentSha256: deps.agent.sha256, rdsCaPem: deps.rdsCaPem });
}

/** A change set that has come to nothing has no content; nothing else may be executed in its place. */
const NO_CHANGES = 'no changes';

/** What each stack's step may do: exactly the change set of the plan, and lose data only where that was confirmed. */
function stackOptions({ steps, confirmations }: Plan): ReadonlyMap<string, DeployStackOptions> {
  const confirmed = new Set(
    confirmations.filter(({ state }) => state === 'given').flatMap(({ steps: held }) => held),
  );
  return new Map(
    steps.flatMap(({ id, subject, change }): readonly [string, DeployStackOptions][] => {
      if (change.kind !== 'stack') return [];
      const isDataLossConfirmed = confirmed.has(id);
      const content =
        change.basis === 'change-set' ? (change.changeSet?.contentSha256 ?? NO_CHANGES) : undefined;
      return [
        [
          subject,
          {
            ...(content !== undefined && { expectedContentSha256: content }),
            ...(isDataLossConfirmed && { isDataLossConfirmed }),
          },
        ],
      ];
    }),
  );
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
