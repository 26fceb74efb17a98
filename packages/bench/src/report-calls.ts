import Table from 'cli-table3';

import { PLAIN_COLUMNS } from '@syncops/demo';
import type { CallFigures } from './measure-calls.ts';

type Figures = ReadonlyMap<number, CallFigures>;

const KINDS = ['first', 'noChange', 'addNode'] as const;
const PLANS = ['planAddNode', 'planAllChanged'] as const;

/** The parts of the JSON document that are about calls. */
export function callsReport(calls: Figures): Record<'calls' | 'plans' | 'callsByOperation', object> {
  const totals = (kind: (typeof KINDS)[number]): Record<string, number> =>
    Object.fromEntries([...calls].map(([size, figures]) => [size, sum(figures[kind])]));
  const plans = (kind: (typeof PLANS)[number]): Record<string, object> =>
    Object.fromEntries(
      [...calls].map(([size, figures]) => {
        const { seconds, changeSets, calls: counts } = figures[kind];
        return [size, { seconds, changeSets, calls: sum(counts) }];
      }),
    );
  return {
    calls: Object.fromEntries(KINDS.map((kind) => [kind, totals(kind)])),
    plans: Object.fromEntries(PLANS.map((kind) => [kind, plans(kind)])),
    callsByOperation: Object.fromEntries(calls),
  };
}

export function plansTable(figures: Figures): string {
  const table = new Table({
    head: ['plan', 'dbnodes', 'change sets', 'calls', 'seconds'],
    ...PLAIN_COLUMNS,
  });
  for (const kind of PLANS) {
    for (const [size, own] of figures) {
      const { seconds, changeSets, calls } = own[kind];
      table.push([kind, size, changeSets, sum(calls), seconds.toFixed(1)]);
    }
  }
  return table.toString();
}

export function callsTable(calls: Figures): string {
  const sizes = [...calls.keys()];
  const table = new Table({
    head: ['operation', ...KINDS.flatMap((kind) => sizes.map((size) => `${kind} ${String(size)}`))],
    ...PLAIN_COLUMNS,
  });
  const figures = (kind: (typeof KINDS)[number], size: number): Readonly<Record<string, number>> =>
    calls.get(size)?.[kind] ?? {};
  const operations = new Set(
    KINDS.flatMap((kind) => sizes.flatMap((size) => Object.keys(figures(kind, size)))),
  );
  for (const operation of [...operations].sort()) {
    table.push([
      operation,
      ...KINDS.flatMap((kind) => sizes.map((size) => figures(kind, size)[operation] ?? 0)),
    ]);
  }
  return table.toString();
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((a, b) => a + b, 0);
}
