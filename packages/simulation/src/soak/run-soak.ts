import fc from 'fast-check';

import { anySchedule } from '../any-schedule.ts';
import type { Schedule } from '../schedule.ts';
import { holds } from '../verdict.ts';
import type { SoakOptions } from './options.ts';

export interface SoakReport {
  readonly seed: number;
  readonly schedules: number;
  readonly seconds: number;
  /** Calls that real code made of the world. */
  readonly calls: number;
  /** Virtual time that passed in all schedules together. */
  readonly virtualHours: number;
  /** Faults that took place, by kind. */
  readonly faults: Readonly<Record<string, number>>;
  /** Runs by what they were asked to do; those that finish what is left are not counted. */
  readonly runs: Readonly<Record<string, number>>;
  readonly violation?: {
    readonly seed: number;
    readonly path: string;
    readonly schedule: Schedule;
    /** The violations, the smallest schedule that shows them, and what happened in it. */
    readonly message: string;
  };
}

/** Schedules between two lines of progress. */
const BATCH = 200;

/** Plays schedules until the time is up or one of them breaks something, which is then made as small as it gets. */
export async function soak(
  { minutes, seed, path }: SoakOptions,
  progress: (line: string) => void,
): Promise<SoakReport> {
  const start = performance.now();
  const seconds = (): number => Math.round((performance.now() - start) / 100) / 10;
  const counts = { schedules: 0, calls: 0, virtualSeconds: 0 };
  const faults: Record<string, number> = {};
  const runs: Record<string, number> = {};
  const property = fc.asyncProperty(anySchedule, async (schedule) => {
    const played = await holds(schedule);
    counts.schedules += 1;
    counts.calls += played.calls.length;
    counts.virtualSeconds += played.virtualSeconds;
    for (const [kind, count] of played.faults) faults[kind] = (faults[kind] ?? 0) + count;
    for (const { task } of schedule.runners) runs[task] = (runs[task] ?? 0) + 1;
  });
  const report = (violation?: SoakReport['violation']): SoakReport => ({
    seed,
    schedules: counts.schedules,
    seconds: seconds(),
    calls: counts.calls,
    virtualHours: Math.round(counts.virtualSeconds / 3_600),
    faults: Object.fromEntries(Object.entries(faults).sort(([a], [b]) => (a < b ? -1 : 1))),
    runs,
    ...(violation !== undefined && { violation }),
  });
  for (let batch = 0; batch === 0 || (path === undefined && seconds() < minutes * 60); batch += 1) {
    const timeLeft = Math.max(1, minutes * 60_000 - (performance.now() - start));
    const details = await fc.check(property, {
      seed: seed + batch,
      numRuns: path === undefined ? BATCH : 1,
      interruptAfterTimeLimit: timeLeft,
      ...(path !== undefined && { path }),
    });
    const [schedule] = details.counterexample ?? [];
    if (details.failed && schedule !== undefined) {
      const error = details.errorInstance;
      return report({
        seed: details.seed,
        path: details.counterexamplePath ?? '',
        schedule,
        message: error instanceof Error ? error.message : String(error),
      });
    }
    progress(`${String(Math.round(seconds()))} s: ${String(counts.schedules)} schedules`);
  }
  return report();
}
