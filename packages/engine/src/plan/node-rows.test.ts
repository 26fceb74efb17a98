import { describe, expect, it } from '@jest/globals';
import { virtualHosts } from '@syncops/topology';
import fc from 'fast-check';

import { dbnode, environmentWith } from '../testing/service.ts';
import { formatRows, nodesRecord, parseRows, recordedCapacity } from './node-rows.ts';

const hosts = virtualHosts(environmentWith([]), dbnode('db1'));

describe('formatRows', () => {
  it.each<[readonly (readonly [number, number])[], string]>([
    [[], 'none'],
    [[[0, 5]], '0=5'],
    [hosts.map(({ index }) => [index, 1000] as const), '0-9=1000'],
    [
      [
        [4, 2000],
        [2, 1000],
        [1, 1000],
        [0, 1000],
      ],
      '0-2=1000,4=2000',
    ],
  ])('writes %j as %s', (rows, text) => {
    expect(formatRows(new Map(rows))).toBe(text);
  });

  it('writes what parseRows reads, whatever the rows', () => {
    const rows = fc.dictionary(fc.integer({ min: 0, max: 9 }).map(String), fc.nat());
    fc.assert(
      fc.property(rows, (record) => {
        const sorted = Object.entries(record).map(([index, capacity]) => [Number(index), capacity] as const);
        expect(parseRows(formatRows(new Map(sorted)))).toEqual(new Map(sorted));
      }),
    );
  });

  it.each(['', 'some', '0-9', '0=', '0=5,', '=5'])('reads nothing from %j', (text) => {
    expect(parseRows(text)).toBeUndefined();
  });
});

describe('the record of rows', () => {
  it('contains the capacity of the rows from which it was made', () => {
    expect(recordedCapacity(hosts, nodesRecord(hosts, 1000))).toBe(1000);
    expect(nodesRecord(hosts, 1_000_000_000).length).toBeLessThanOrEqual(256);
  });

  it.each<[string, string | undefined]>([
    ['is missing', undefined],
    ['was emptied', ''],
    ['is of other origins', nodesRecord(virtualHosts(environmentWith([]), dbnode('db2')), 1000)],
    ['was changed by hand', nodesRecord(hosts, 1000).replace(/^1000/, '2000')],
    ['is something else', 'yes'],
  ])('is not believed where it %s', (_what, record) => {
    expect(recordedCapacity(hosts, record)).toBeUndefined();
  });
});
