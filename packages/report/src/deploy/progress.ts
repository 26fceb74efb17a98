import type { EngineEvent, StepResult } from '@syncops/engine';

/** A step that runs now. */
export interface RunningStep {
  readonly id: string;
  readonly startedAt: number;
  /** What it reported last; empty before it reported anything. */
  readonly message: string;
}

/** How far a deploy is, as its events report. */
export interface Progress {
  readonly startedAt: number | undefined;
  readonly running: readonly RunningStep[];
  readonly done: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NO_PROGRESS: Progress = { startedAt: undefined, running: [], done: 0, failed: 0, skipped: 0 };

/** The progress after one more event; pure. */
export function advance(progress: Progress, event: EngineEvent): Progress {
  switch (event.kind) {
    case 'step-started':
      return {
        ...progress,
        startedAt: progress.startedAt ?? event.at,
        running: [...progress.running, { id: event.id, startedAt: event.at, message: '' }],
      };
    case 'step-progressed':
      return {
        ...progress,
        running: progress.running.map((step) =>
          step.id === event.id ? { ...step, message: event.message } : step,
        ),
      };
    case 'step-finished':
      return {
        ...count(progress, event.result),
        running: progress.running.filter(({ id }) => id !== event.id),
      };
    default:
      return event satisfies never;
  }
}

export function finishedSteps({ done, failed, skipped }: Progress): number {
  return done + failed + skipped;
}

function count(progress: Progress, result: StepResult): Progress {
  switch (result.kind) {
    case 'done':
      return { ...progress, done: progress.done + 1 };
    case 'failed':
      return { ...progress, failed: progress.failed + 1 };
    case 'skipped':
      return { ...progress, skipped: progress.skipped + 1 };
    default:
      return result satisfies never;
  }
}
