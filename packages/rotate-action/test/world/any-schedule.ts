import fc from 'fast-check';

import {
  CALL_FAULTS,
  HOST_EVENTS,
  TASKS,
  type Fault,
  type PlannedRunner,
  type Schedule,
} from './schedule.ts';

/** Most rotations make fewer calls than this; faults beyond the last call do not happen. */
const CALLS = 420;
/** Short, longer than a lag, longer than a push, longer than tokens live. */
const SECONDS = [2, 8, 45, 400, 1_500] as const;

const call = fc.integer({ min: 0, max: CALLS });
const seconds = fc.constantFrom(...SECONDS);

const fault: fc.Arbitrary<Fault> = fc.record({
  call,
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...CALL_FAULTS) },
    { weight: 2, arbitrary: fc.constantFrom(...HOST_EVENTS) },
  ),
  subject: fc.nat({ max: 3 }),
  seconds,
});

const runner = (task: fc.Arbitrary<PlannedRunner['task']>): fc.Arbitrary<PlannedRunner> =>
  fc.record({
    task,
    call,
    skewSeconds: fc.constantFrom(0, 0, -5, 5),
    waits: fc.oneof(
      { weight: 3, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
  });

const first = runner(
  fc.oneof(
    { weight: 9, arbitrary: fc.constant('rotate' as const) },
    { weight: 1, arbitrary: fc.constant('compromised' as const) },
  ),
);

/** One thing that was left to chance in each of many ways; small ones are the plainest. */
export const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  seed: fc.nat(),
  secrets: fc.constantFrom('both', 'master', 'app-user'),
  dbnodes: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) }),
  webheads: fc.integer({ min: 1, max: 3 }),
  tokenservers: fc.integer({ min: 1, max: 2 }),
  areReadsLate: fc.boolean(),
  runners: fc
    .tuple(first, fc.array(runner(fc.constantFrom(...TASKS)), { maxLength: 3 }))
    .map(([one, others]) => [{ ...one, call: 0 }, ...others]),
  faults: fc.array(fault, { maxLength: 8 }),
});
