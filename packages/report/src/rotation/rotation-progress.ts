import type { RotatingSecret, RotationEvent, RotationPhase } from '@syncops/rotation';

/** A step that runs now. */
export interface RunningStep {
  readonly id: number;
  readonly step: string;
  /** Names of dbnodes. */
  readonly subjects: readonly string[];
  readonly startedAt: number;
  /** What it reported last; empty before it reported anything. */
  readonly message: string;
}

/** Where a secret was seen last, and since when. */
export interface SeenPhase {
  readonly secret: RotatingSecret;
  readonly phase: RotationPhase;
  readonly since: number;
}

/** How far a run is, as its events report; times are milliseconds since the epoch. */
export interface RotationProgress {
  readonly startedAt: number | undefined;
  /** By the name of the secret, in the order in which they were seen first. */
  readonly phases: ReadonlyMap<string, SeenPhase>;
  readonly running: readonly RunningStep[];
  readonly waiting: { readonly until: number; readonly why: string } | undefined;
}

export const NO_ROTATION: RotationProgress = {
  startedAt: undefined,
  phases: new Map(),
  running: [],
  waiting: undefined,
};

/** The progress after one more event; pure. */
export function advanceProgress(before: RotationProgress, event: RotationEvent): RotationProgress {
  const progress = { ...before, startedAt: before.startedAt ?? event.at };
  switch (event.kind) {
    case 'phase': {
      const { secret, phase, at } = event;
      return {
        ...progress,
        phases: new Map(progress.phases).set(secret.name, { secret, phase, since: at }),
      };
    }
    case 'step-started': {
      const { id, step, subjects, at } = event;
      return {
        ...progress,
        waiting: undefined,
        running: [...progress.running, { id, step, subjects, startedAt: at, message: '' }],
      };
    }
    case 'step-progress': {
      const { id, message } = event;
      return {
        ...progress,
        running: progress.running.map((running) => (running.id === id ? { ...running, message } : running)),
      };
    }
    case 'step-finished':
      return { ...progress, running: progress.running.filter(({ id }) => id !== event.id) };
    case 'waiting': {
      const { until, why } = event;
      return { ...progress, waiting: { until, why } };
    }
    case 'note':
      return progress;
    default:
      return event satisfies never;
  }
}
