/** Figures of the product, measured as whole processes; see docs/benchmarks.md for how to read them. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import Table from 'cli-table3';

import { PLAIN_COLUMNS } from './plain-columns.ts';
import { measureAction } from './bench/measure-action.ts';
import { measureCalls, type CallFigures } from './bench/measure-calls.ts';
import { measureOffline, type OfflineFigure } from './bench/measure-offline.ts';

const OFFLINE_SIZES = [1, 100, 1000] as const;
const CALL_SIZES = [1, 20, 200] as const;
const KINDS = ['first', 'noChange', 'addNode'] as const;
const PLANS = ['planAddNode', 'planAllChanged'] as const;

const USAGE = `usage: npm run bench -- [--json FILE]

Measures validate + compile + plan without calls (1, 100, 1,000 dbnodes), AWS calls of three deploys and two plans with
change sets against the sandbox's interface (1, 20, 200 dbnodes), and the size and start of the deploy action.
`;

const { values } = parseArgs({
  options: { json: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help === true) {
  process.stdout.write(USAGE);
} else {
  await bench(values.json);
}

async function bench(jsonFile: string | undefined): Promise<void> {
  const offline = new Map<number, OfflineFigure>();
  for (const size of OFFLINE_SIZES) {
    say(`offline plan of ${String(size)} dbnodes`);
    offline.set(size, await measureOffline(size));
  }
  const calls = new Map<number, CallFigures>();
  for (const size of CALL_SIZES) {
    say(`calls of deploys with ${String(size)} dbnodes`);
    calls.set(size, await measureCalls(size));
  }
  say('the deploy action');
  const action = await measureAction();
  process.stdout.write(`${offlineTable(offline)}\n\n${callsTable(calls)}\n\n${plansTable(calls)}\n\n`);
  process.stdout.write(
    `action: dist ${(action.distBytes / 2 ** 20).toFixed(2)} MiB, first output after ${action.firstOutputSeconds.toFixed(3)} s\n`,
  );
  if (jsonFile === undefined) return;
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  const totals = (kind: (typeof KINDS)[number]): Record<string, number> =>
    Object.fromEntries([...calls].map(([size, figures]) => [size, sum(figures[kind])]));
  const plans = (kind: (typeof PLANS)[number]): Record<string, object> =>
    Object.fromEntries(
      [...calls].map(([size, figures]) => {
        const { seconds, changeSets, calls: counts } = figures[kind];
        return [size, { seconds, changeSets, calls: sum(counts) }];
      }),
    );
  const report = {
    offline: Object.fromEntries(offline),
    growthFactor: growth(offline),
    calls: Object.fromEntries(KINDS.map((kind) => [kind, totals(kind)])),
    plans: Object.fromEntries(PLANS.map((kind) => [kind, plans(kind)])),
    callsByOperation: Object.fromEntries(calls),
    action,
  };
  await writeFile(jsonFile, `${JSON.stringify(report, null, 2)}\n`);
}

function say(what: string): void {
  process.stderr.write(`measuring ${what} …\n`);
}

/** Time per dbnode at 1,000 against 100; at most 1 where the time grows no faster than the number of dbnodes. */
function growth(offline: ReadonlyMap<number, OfflineFigure>): number {
  const perDbnode = (size: number): number => (offline.get(size)?.seconds ?? Number.NaN) / size;
  return perDbnode(1000) / perDbnode(100);
}

function offlineTable(offline: ReadonlyMap<number, OfflineFigure>): string {
  const table = new Table({
    head: ['dbnodes', 'seconds', 'peak memory MiB'],
    ...PLAIN_COLUMNS,
  });
  for (const [size, { seconds, peakMemoryMiB }] of offline) {
    table.push([size, seconds.toFixed(2), peakMemoryMiB.toFixed(0)]);
  }
  return `${table.toString()}\ntime per dbnode at 1,000 / at 100: ${growth(offline).toFixed(2)}`;
}

function plansTable(figures: ReadonlyMap<number, CallFigures>): string {
  const table = new Table({
    head: ['plan', 'dbnodes', 'change sets', 'calls', 'seconds'],
    ...PLAIN_COLUMNS,
  });
  for (const kind of PLANS) {
    for (const [size, own] of figures) {
      const { seconds, changeSets, calls } = own[kind];
      const total = Object.values(calls).reduce((a, b) => a + b, 0);
      table.push([kind, size, changeSets, total, seconds.toFixed(1)]);
    }
  }
  return table.toString();
}

function callsTable(calls: ReadonlyMap<number, CallFigures>): string {
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
