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
/** What belongs together happens within so many calls. */
const CLOSE = 24;
/** Short, longer than a lag, longer than a push, longer than tokens live. */
const SECONDS = [2, 8, 45, 400, 1_500] as const;

/** Anywhere, or close to the one place in which a schedule has most of what happens: races need company. */
const place = fc.oneof(
  fc.record({ isClose: fc.constant(false), call: fc.nat({ max: CALLS }) }),
  fc.record({ isClose: fc.constant(true), call: fc.nat({ max: CLOSE }) }),
);
type Placed<Item> = Omit<Item, 'call'> & {
  readonly place: typeof place extends fc.Arbitrary<infer P> ? P : never;
};

const fault: fc.Arbitrary<Placed<Fault>> = fc.record({
  place,
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...CALL_FAULTS) },
    { weight: 2, arbitrary: fc.constantFrom(...HOST_EVENTS) },
  ),
  subject: fc.nat({ max: 3 }),
  seconds: fc.constantFrom(...SECONDS),
});

const runner = (task: fc.Arbitrary<PlannedRunner['task']>): fc.Arbitrary<Placed<PlannedRunner>> =>
  fc.record({
    task,
    place,
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
export const anySchedule: fc.Arbitrary<Schedule> = fc
  .record({
    seed: fc.nat(),
    secrets: fc.constantFrom('both' as const, 'master' as const, 'app-user' as const),
    dbnodes: fc.oneof({ weight: 5, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) }),
    webheads: fc.integer({ min: 1, max: 3 }),
    tokenservers: fc.integer({ min: 1, max: 2 }),
    areReadsLate: fc.boolean(),
    near: fc.nat({ max: CALLS }),
    first,
    others: fc.array(runner(fc.constantFrom(...TASKS)), { maxLength: 3 }),
    faults: fc.array(fault, { maxLength: 8 }),
  })
  .map(({ near, first: one, others, faults, ...schedule }) => {
    const put = <Item extends { readonly place: { readonly isClose: boolean; readonly call: number } }>({
      place: { isClose, call },
      ...item
    }: Item) => ({ ...item, call: isClose ? near + call : call });
    return { ...schedule, runners: [{ ...put(one), call: 0 }, ...others.map(put)], faults: faults.map(put) };
  });
