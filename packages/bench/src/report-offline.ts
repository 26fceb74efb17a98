import Table from 'cli-table3';

import { PLAIN_COLUMNS } from '@syncops/demo';
import type { OfflineFigure } from './measure-offline.ts';

/** Time per dbnode at 1,000 against 100; at most 1 where the time grows no faster than the number of dbnodes. */
export function growth(offline: ReadonlyMap<number, OfflineFigure>): number {
  const perDbnode = (size: number): number => (offline.get(size)?.seconds ?? Number.NaN) / size;
  return perDbnode(1000) / perDbnode(100);
}

export function offlineTable(offline: ReadonlyMap<number, OfflineFigure>): string {
  const table = new Table({
    head: ['dbnodes', 'seconds', 'peak memory MiB'],
    ...PLAIN_COLUMNS,
  });
  for (const [size, { seconds, peakMemoryMiB }] of offline) {
    table.push([size, seconds.toFixed(2), peakMemoryMiB.toFixed(0)]);
  }
  return `${table.toString()}\ntime per dbnode at 1,000 / at 100: ${growth(offline).toFixed(2)}`;
}
