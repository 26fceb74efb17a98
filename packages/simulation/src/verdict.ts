import { pendingVersionId } from '@syncops/rotation';

import { doWork } from './do-work.ts';
import { initialVersionOf } from './initial-versions.ts';
import { play, type Played } from './play.ts';
import { isOneRotation, type Schedule } from './schedule.ts';

/** Lines of a trace that a person can take in; what led to a violation stands near its end or near the fault. */
const TRACE_LINES = 400;

/** What is wrong with a schedule's end, the invariants and the end state together; empty where nothing is. */
export function wrongWith(schedule: Schedule, { violations, endState }: Played): readonly string[] {
  const found = [...violations];
  for (const [name, versionId] of Object.entries(endState.current)) {
    const before = initialVersionOf(name);
    const after = pendingVersionId(name, before, 1);
    const isTouched = schedule.secrets === 'both' || name.includes(schedule.secrets);
    if (!isTouched && versionId !== before) found.push(`I4: ${name} was rotated, which no one asked for`);
    // Anyone who began it, and wherever it died: one rotation ends with the one version that it can make.
    if (
      isOneRotation(schedule) &&
      versionId !== (endState.stored.get(name)?.includes(after) ? after : before)
    )
      found.push(
        `I4: ${name} ended with ${versionId.slice(0, 8)}, an undisturbed run with ${after.slice(0, 8)}`,
      );
  }
  return found;
}

/** Plays a schedule with the real code. @throws Error with the violations, the schedule and the trace, in words */
export async function holds(schedule: Schedule): Promise<Played> {
  const played = await play(schedule, doWork);
  const wrong = wrongWith(schedule, played);
  if (wrong.length > 0) throw new Error(describeFailure(schedule, wrong, played.trace));
  return played;
}

function describeFailure(schedule: Schedule, wrong: readonly string[], trace: readonly string[]): string {
  const { faults, runners, ...rest } = schedule;
  const cut = trace.length > TRACE_LINES ? [`(${String(trace.length - TRACE_LINES)} lines before)`] : [];
  return [
    ...wrong,
    '',
    JSON.stringify(rest),
    ...runners.map((runner) => `runner ${JSON.stringify(runner)}`),
    ...faults.map((fault) => `fault ${JSON.stringify(fault)}`),
    '',
    ...cut,
    ...trace.slice(-TRACE_LINES),
  ].join('\n');
}
