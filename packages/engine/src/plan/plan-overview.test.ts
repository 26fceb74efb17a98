import { describe, expect, it } from '@jest/globals';

import { dbnode, desiredWith, observedAfterDeploy, planOf } from '../testing/service.ts';
import type { Plan } from './plan.ts';
import { NOTHING_OBSERVED } from '../observe/observe.ts';

const one = desiredWith([dbnode('db1')]);
const two = desiredWith([dbnode('db1'), dbnode('db2', 2000)]);
const states = ({ topology }: Plan): readonly (readonly [string, string])[] =>
  topology.parts.map(({ name, state }) => [name, state]);

describe('the picture of a plan', () => {
  it('shows everything as new where nothing exists, but for the tokenserver', () => {
    expect(states(planOf(one, NOTHING_OBSERVED))).toEqual([
      ['syncstorage-test-lb', 'new'],
      ['webheads', 'new'],
      ['cache', 'new'],
      ['db1', 'new'],
      ['tokenserver', 'changed'],
    ]);
  });

  it('shows who learns of a new dbnode', () => {
    expect(states(planOf(two, observedAfterDeploy(one)))).toEqual([
      ['syncstorage-test-lb', 'unchanged'],
      ['webheads', 'changed'],
      ['cache', 'unchanged'],
      ['db1', 'unchanged'],
      ['db2', 'new'],
      ['tokenserver', 'changed'],
    ]);
  });

  it('shows what goes, and nothing where nothing is done', () => {
    expect(states(planOf(one, observedAfterDeploy(two)))).toContainEqual(['db2', 'removed']);
    expect(states(planOf(one, observedAfterDeploy(one))).map(([, state]) => state)).toEqual(
      Array.from({ length: 5 }, () => 'unchanged'),
    );
  });

  it('says how large the parts are', () => {
    expect(planOf(one, NOTHING_OBSERVED).topology.parts.map(({ label }) => label)).toEqual([
      '*.sync.example.org:443',
      '2–4 × m7g.large',
      '1 × cache.t4g.small',
      'db.m7g.large, 100 GiB',
      'sync-1.5',
    ]);
  });
});

describe('the capacity of a plan', () => {
  it.each<[string, Plan, Plan['capacity']]>([
    ['a first deploy', planOf(one, NOTHING_OBSERVED), { before: 0, after: 10_000 }],
    ['a new dbnode', planOf(two, observedAfterDeploy(one)), { before: 10_000, after: 30_000 }],
    ['a dbnode that goes', planOf(one, observedAfterDeploy(two)), { before: 30_000, after: 10_000 }],
    [
      'rows that cannot be read, by their record',
      planOf(two, { ...observedAfterDeploy(one), nodes: { kind: 'not-observed', reason: 'no route' } }),
      { before: 10_000, after: 30_000 },
    ],
  ])('counts the slots of %s', (_what, { capacity }, expected) => {
    expect(capacity).toEqual(expected);
  });
});
