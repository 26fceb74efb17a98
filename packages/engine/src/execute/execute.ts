import type { EngineEvent, StepError, StepResult } from './events.ts';
import type { Step } from '../plan/plan.ts';

/** Does the work of one step and says what was observed to be done; throws where it was not. */
export type RunStep = (step: Step, progress: (message: string) => void) => Promise<string>;

export interface ExecuteOptions {
  /** Steps at a time; stacks are the slowest and the API's rate the bound. */
  readonly concurrency: number;
  readonly clock: () => number;
  readonly describeError: (step: Step, error: unknown) => StepError;
  readonly onEvent: (event: EngineEvent) => void;
  /** Once aborted no further step starts; running ones finish. */
  readonly signal?: AbortSignal;
}

/**
 * Runs the steps as their dependencies allow, as many at once as `concurrency`. A failed step stops only what depends
 * on it; independent steps finish. Every step ends with exactly one result.
 */
export async function executeSteps(
  steps: readonly Step[],
  run: RunStep,
  options: ExecuteOptions,
): Promise<ReadonlyMap<string, StepResult>> {
  const results = new Map<string, StepResult>();
  const waiting = new Map(steps.map((step) => [step.id, step]));
  const running = new Map<string, Promise<void>>();

  const finish = (step: Step, result: StepResult): void => {
    results.set(step.id, result);
    options.onEvent({ kind: 'step-finished', id: step.id, at: options.clock(), result });
  };

  const runOne = async (step: Step): Promise<void> => {
    const startedAt = options.clock();
    const seconds = (): number => (options.clock() - startedAt) / 1000;
    options.onEvent({ kind: 'step-started', id: step.id, at: startedAt });
    try {
      const detail = await run(step, (message) => {
        options.onEvent({ kind: 'step-progressed', id: step.id, at: options.clock(), message });
      });
      finish(step, { kind: 'done', seconds: seconds(), detail });
    } catch (error) {
      finish(step, { kind: 'failed', seconds: seconds(), error: options.describeError(step, error) });
    }
    running.delete(step.id);
  };

  for (;;) {
    skipDependants(waiting, results, finish);
    for (const step of waiting.values()) {
      if (running.size >= options.concurrency || options.signal?.aborted === true) break;
      if (!step.dependsOn.every((id) => results.get(id)?.kind === 'done')) continue;
      waiting.delete(step.id);
      running.set(step.id, runOne(step));
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  for (const step of waiting.values()) {
    const because =
      options.signal?.aborted === true ? 'the deploy was interrupted' : 'its dependencies never finished';
    finish(step, { kind: 'skipped', because });
  }
  return results;
}

/** Skips, to any depth, the waiting steps of which a dependency failed or was itself skipped. */
function skipDependants(
  waiting: Map<string, Step>,
  results: ReadonlyMap<string, StepResult>,
  finish: (step: Step, result: StepResult) => void,
): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (const step of waiting.values()) {
      const broken = step.dependsOn.find((id) => {
        const kind = results.get(id)?.kind;
        return kind === 'failed' || kind === 'skipped';
      });
      if (broken === undefined) continue;
      waiting.delete(step.id);
      finish(step, { kind: 'skipped', because: `${broken} did not succeed` });
      changed = true;
    }
  }
}
