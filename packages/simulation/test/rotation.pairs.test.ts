import { describe, expect, it } from '@jest/globals';

import { doWork } from '../src/do-work.ts';
import { play } from '../src/play.ts';
import { UNDISTURBED, type Fault, type PlannedRunner, type Schedule, type Task } from '../src/schedule.ts';
import { holds } from '../src/verdict.ts';

/** Calls that change what another run may rely on. */
const WRITE = /^secretsmanager:(?:Put|Update|Tag)|^ssm:PutParameter|^mysql:(?:CREATE|DROP) USER/;

/** Longer than a whole rotation takes: by then the other run has come as far as it gets. */
const SUSPENDED_SECONDS = 2_000;

interface Pair {
  readonly secrets: 'master' | 'app-user';
  /** Sleeps before one of its writes, and wakes when the other one has died. */
  readonly late: Task;
  /** Begins meanwhile, and dies before one of its writes, or comes to its end. */
  readonly other: Task;
  /** A rotation that died before one of its writes is what both of them find. */
  readonly isBegun: boolean;
}

const PAIRS: readonly Pair[] = (['master', 'app-user'] as const).flatMap((secrets) => [
  { secrets, late: 'rotate', other: 'rotate', isBegun: false },
  { secrets, late: 'rotate', other: 'compromised', isBegun: false },
  { secrets, late: 'rotate', other: 'abort', isBegun: false },
  { secrets, late: 'deploy', other: 'rotate', isBegun: false },
  { secrets, late: 'abort', other: 'advance', isBegun: true },
  { secrets, late: 'abort', other: 'rotate', isBegun: true },
]);

const runner = (task: Task, call: number): PlannedRunner => ({ task, call, skewSeconds: 0, waits: true });
const killAt = (call: number): Fault => ({ call, kind: 'kill-before-effect', subject: 0, seconds: 0 });
const sleepAt = (call: number): Fault => ({
  call,
  kind: 'sleep-before-effect',
  subject: 0,
  seconds: SUSPENDED_SECONDS,
});

/** The numbers of the writes that a runner makes, calls of all runners counted together. */
async function writesOf(schedule: Schedule, name: string): Promise<readonly number[]> {
  const { calls } = await play(schedule, doWork);
  return [...calls.entries()]
    .filter(([, call]) => call.runner === name && WRITE.test(call.operation))
    .map(([index]) => index);
}

/** The same with one more runner, that begins as soon as the call before was made. */
function joinedBy(schedule: Schedule, task: Task, after: number | undefined): Schedule {
  const { runners } = schedule;
  return { ...schedule, runners: [...runners, runner(task, after === undefined ? 0 : after + 1)] };
}

const withFault = (schedule: Schedule, fault: Fault): Schedule => ({
  ...schedule,
  faults: [...schedule.faults, fault],
});

/** What the late run finds: nothing begun, or a rotation that died before any one of its writes. */
async function beginnings({ secrets, isBegun }: Pair): Promise<readonly [Schedule, number | undefined][]> {
  const whole: Schedule = { ...UNDISTURBED, secrets, runners: [runner('rotate', 0)] };
  if (!isBegun) return [[{ ...whole, runners: [] }, undefined]];
  const writes = await writesOf(whole, 'rotate1');
  return writes.map((call) => [withFault(whole, killAt(call)), call]);
}

/** Every schedule of a pair: each write that the late run sleeps before, with each at which the other one dies. */
async function* schedulesOf(pair: Pair): AsyncGenerator<Schedule> {
  for (const [beginning, died] of await beginnings(pair)) {
    const late = joinedBy(beginning, pair.late, died);
    for (const asleep of await writesOf(late, `${pair.late}${String(late.runners.length)}`)) {
      const both = joinedBy(withFault(late, sleepAt(asleep)), pair.other, asleep);
      yield both;
      const deaths = await writesOf(both, `${pair.other}${String(both.runners.length)}`);
      for (const death of deaths) yield withFault(both, killAt(death));
    }
  }
}

describe('a run that was suspended before a write', () => {
  it.each(PAIRS)(
    '($late, $secrets) spoils nothing of another ($other), however far that one came',
    async (pair) => {
      let schedules = 0;
      for await (const schedule of schedulesOf(pair)) {
        const { faults } = await holds(schedule);
        expect([...faults.keys()]).toContain('sleep-before-effect');
        schedules += 1;
      }
      expect(schedules).toBeGreaterThan(10);
    },
    20 * 60_000,
  );
});
