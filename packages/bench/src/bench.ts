/** Figures of the product, measured as whole processes; see docs/benchmarks.md for how to read them. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { measureAction } from './measure-action.ts';
import { measureCalls, type CallFigures } from './measure-calls.ts';
import { measureOffline, type OfflineFigure } from './measure-offline.ts';
import { measureRotation, type RotationFigure } from './measure-rotation.ts';
import { measureStartup } from './measure-startup.ts';
import { callsReport, callsTable, plansTable } from './report-calls.ts';
import { growth, offlineTable } from './report-offline.ts';
import { rotationsTable } from './report-rotations.ts';
import { startupTable } from './report-startup.ts';

const OFFLINE_SIZES = [1, 100, 1000] as const;
const CALL_SIZES = [1, 20, 200] as const;
const ROTATION_SIZES = [1, 100, 1000] as const;
const PARTS = ['startup', 'offline', 'calls', 'rotations', 'action'] as const;

const USAGE = `usage: npm run bench -- [--json FILE] [--only PART]…

Measures, against the sandbox's interface where there are calls:

  startup     the start of commands, as ratios to "node -e 0"
  offline     validate + compile + plan without calls: 1, 100, 1,000 dbnodes
  calls       AWS calls of three deploys and two plans with change sets: 1, 20, 200 dbnodes
  rotations   rotating both secrets of all dbnodes within Secrets Manager's rates: 1, 100, 1,000 dbnodes
  action      the size and the start of the deploy action
`;

/** What `--json` writes, part by part. */
type Figures = Record<string, unknown>;

async function main(): Promise<number> {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        json: { type: 'string' },
        only: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  const { json, only = PARTS, help } = values;
  const unknown = only.find((part) => !PARTS.some((known) => known === part));
  if (unknown !== undefined) {
    process.stderr.write(
      `error: --only: expected one of ${PARTS.join(', ')}, got ${JSON.stringify(unknown)}\n`,
    );
    return 2;
  }
  if (help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  const figures: Figures = {};
  for (const part of PARTS) if (only.includes(part)) Object.assign(figures, await MEASURE[part]());
  if (json !== undefined) await writeFile(json, `${JSON.stringify(figures, null, 2)}\n`);
  return 0;
}

const MEASURE: Readonly<Record<(typeof PARTS)[number], () => Promise<Figures>>> = {
  async startup() {
    say('the start of commands');
    const startup = await measureStartup();
    show(startupTable(startup));
    return { startup };
  },
  async offline() {
    const offline = new Map<number, OfflineFigure>();
    for (const size of OFFLINE_SIZES) {
      say(`offline plan of ${String(size)} dbnodes`);
      offline.set(size, await measureOffline(size));
    }
    show(offlineTable(offline));
    return { offline: Object.fromEntries(offline), growthFactor: growth(offline) };
  },
  async calls() {
    const calls = new Map<number, CallFigures>();
    for (const size of CALL_SIZES) {
      say(`calls of deploys with ${String(size)} dbnodes`);
      calls.set(size, await measureCalls(size));
    }
    show(callsTable(calls));
    show(plansTable(calls));
    return callsReport(calls);
  },
  async rotations() {
    const rotations = new Map<number, RotationFigure>();
    for (const size of ROTATION_SIZES) {
      say(`a rotation of both secrets of ${String(size)} dbnodes`);
      rotations.set(size, await measureRotation(size));
    }
    show(rotationsTable(rotations));
    return { rotations: Object.fromEntries(rotations) };
  },
  async action() {
    say('the deploy action');
    const action = await measureAction();
    const { distBytes, firstOutputSeconds } = action;
    show(
      `action: dist ${(distBytes / 2 ** 20).toFixed(2)} MiB, first output after ${firstOutputSeconds.toFixed(3)} s`,
    );
    return { action };
  },
};

function say(what: string): void {
  process.stderr.write(`measuring ${what} …\n`);
}

function show(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

process.exitCode = await main();
