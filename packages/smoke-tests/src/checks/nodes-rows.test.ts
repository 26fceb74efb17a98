import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../check.ts';
import { testContext } from '../../test/support/context.ts';
import type { NodesObservation, ObservedNodeRow } from '../target.ts';
import { compareRows, nodesRowsCheck, strayRowsCheck } from './nodes-rows.ts';

const node = 'https://db1-0.sync.test';
const expected = [{ dbnode: 'db1', node, capacity: 100 }];
const row: ObservedNodeRow = {
  node,
  available: 10,
  currentLoad: 3,
  capacity: 100,
  downed: false,
  backoff: false,
};

const cases: readonly [string, readonly ObservedNodeRow[], Partial<CheckResult>][] = [
  ['is as it should', [row], { kind: 'ok', detail: '1 rows, 3 users' }],
  ['is missing', [], { kind: 'failed', found: `${node} is missing` }],
  ['has another capacity', [{ ...row, capacity: 9 }], { kind: 'failed', found: `${node} has capacity 9` }],
  ['has another port', [{ ...row, node: `${node}:8443` }], { kind: 'failed', found: `${node} is missing` }],
];

describe('compareRows', () => {
  it.each(cases)('judges a row that %s', (_, actual, result) => {
    expect(compareRows(expected, actual)).toMatchObject(result);
  });

  it.each(['downed', 'backoff'] as const)('passes with a warning for a row with %s', (flag) => {
    const result = compareRows(expected, [{ ...row, [flag]: true }]);
    expect(result).toMatchObject({ kind: 'ok', warnings: [expect.stringContaining(node)] });
  });

  it('fails where nothing is expected, because then nothing was compared', () => {
    expect(compareRows([], [row]).kind).toBe('failed');
  });
});

function observed(actual: readonly ObservedNodeRow[]): NodesObservation {
  return { kind: 'observed', expected, actual, complete: true, domain: 'sync.test' };
}

describe('the nodes checks', () => {
  const context = testContext('');

  it('compare only the rows of their dbnode', async () => {
    expect((await nodesRowsCheck('db1', observed([row])).run(context)).kind).toBe('ok');
    expect((await nodesRowsCheck('db2', observed([row])).run(context)).kind).toBe('failed');
  });

  it('find a row under the domain that no one expects', async () => {
    const stray = { ...row, node: 'https://db7-3.sync.test' };
    const result = await strayRowsCheck(observed([row, stray])).run(context);
    expect(result).toMatchObject({ kind: 'failed', found: stray.node });
  });

  it('leave rows of other services alone', async () => {
    const other = { ...row, node: 'https://db1-0.other.test' };
    const evil = { ...row, node: 'https://db1-0.notsync.test' };
    expect((await strayRowsCheck(observed([row, other, evil])).run(context)).kind).toBe('ok');
  });

  it('fail when the rows could not be read', async () => {
    const nodes = { kind: 'unreadable', reason: 'connection refused' } as const;
    const failed = { kind: 'failed', found: 'connection refused' };
    expect(await nodesRowsCheck('db1', nodes).run(context)).toMatchObject(failed);
    expect(await strayRowsCheck(nodes).run(context)).toMatchObject(failed);
  });

  it('say why they did not run', async () => {
    const nodes = { kind: 'not-observed', reason: 'no credentials' } as const;
    const notRun = { kind: 'not-run', reason: 'no credentials' };
    expect(await nodesRowsCheck('db1', nodes).run(context)).toEqual(notRun);
    expect(await strayRowsCheck(nodes).run(context)).toEqual(notRun);
  });
});
