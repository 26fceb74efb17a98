import Table from 'cli-table3';

import { PLAIN_COLUMNS } from '@syncops/demo';
import type { RotationFigure } from './measure-rotation.ts';

/** What rotations took, then their calls for each dbnode, then what was pushed. */
export function rotationsTable(rotations: ReadonlyMap<number, RotationFigure>): string {
  const summary = new Table({
    head: [
      'dbnodes',
      'counted writes',
      'floor s',
      'seconds',
      'times floor',
      'releases pushed',
      'peak memory MiB',
    ],
    ...PLAIN_COLUMNS,
  });
  for (const [size, figure] of rotations)
    summary.push([
      size,
      figure.countedWrites,
      figure.floorSeconds.toFixed(1),
      figure.seconds.toFixed(1),
      figure.timesFloor.toFixed(2),
      Object.values(figure.pushes).reduce((a, b) => a + b, 0),
      figure.peakMemoryMiB.toFixed(0),
    ]);
  const sizes = [...rotations.keys()];
  const calls = new Table({
    head: ['calls per dbnode', ...sizes.map(String)],
    ...PLAIN_COLUMNS,
  });
  const operations = new Set(
    [...rotations.values()].flatMap(({ callsPerDbnode }) => Object.keys(callsPerDbnode)),
  );
  for (const operation of [...operations].sort())
    calls.push([
      operation,
      ...[...rotations.values()].map(({ callsPerDbnode }) => (callsPerDbnode[operation] ?? 0).toFixed(2)),
    ]);
  const pushes = new Table({ head: ['pushes', ...sizes.map(String)], ...PLAIN_COLUMNS });
  const purposes = new Set([...rotations.values()].flatMap((figure) => Object.keys(figure.pushes)));
  for (const purpose of purposes)
    pushes.push([purpose, ...[...rotations.values()].map((figure) => figure.pushes[purpose] ?? 0)]);
  const tables = [summary, calls, pushes].map((table) => table.toString());
  return [...tables, 'not waited for: tokens to expire, connections to end'].join('\n\n');
}
