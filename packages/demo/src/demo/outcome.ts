import type { DeployReport } from '@syncops/engine';
import Table from 'cli-table3';
import pc from 'picocolors';

import type { RotationPhase, SecretKind } from '@syncops/rotation';
import { PLAIN_COLUMNS } from '../plain-columns.ts';
import type { ClientStats } from '../clients/clients.ts';
import { renderRotation } from './rotation/render-rotation.ts';
import type { PlayedRotation } from './rotation/rotate-secrets.ts';

/** What `--json` writes. */
export interface DemoReport {
  readonly ok: boolean;
  readonly seconds: number;
  readonly nodes: readonly {
    readonly origin: string;
    readonly dbnode: string;
    readonly available: number;
    readonly capacity: number;
    readonly currentLoad: number;
  }[];
  readonly clients: { readonly requests: number; readonly failed: number; readonly unauthorized: number };
  readonly deploys: readonly DeployReport[];
  /** With `--rotate`: every secret, with the phases that it was seen in. */
  readonly rotations?: readonly {
    readonly dbnode: string;
    readonly secret: SecretKind;
    readonly phases: readonly { readonly phase: RotationPhase; readonly seconds: number }[];
  }[];
}

export interface DemoOutcome {
  readonly report: DemoReport;
  readonly stats: ClientStats;
  readonly rotation?: PlayedRotation;
  /** Why the demo is not ok; empty if it is. */
  readonly problems: readonly string[];
}

const RIGHT = 'right' as const;

/** The tables at the end of the demo. */
export function renderOutcome({ report, stats, rotation, problems }: DemoOutcome): string {
  const nodes = new Table({
    head: ['node', 'dbnode', 'available', 'load', 'capacity'],
    colAligns: ['left', 'left', RIGHT, RIGHT, RIGHT],
    ...PLAIN_COLUMNS,
  });
  for (const node of report.nodes) {
    nodes.push([node.origin, node.dbnode, node.available, node.currentLoad, node.capacity]);
  }
  const steps = new Table({
    head: ['step', 'first deploy', 'adding a dbnode'],
    colAligns: ['left', RIGHT, RIGHT],
    ...PLAIN_COLUMNS,
  });
  const [first, second] = report.deploys;
  const ids = new Set([...(first?.steps ?? []), ...(second?.steps ?? [])].map(({ id }) => id));
  for (const id of ids) steps.push([id, secondsOf(first, id), secondsOf(second, id)]);
  steps.push([pc.bold('together'), total(first), total(second)]);
  const verdict = report.ok
    ? pc.green(`✔ ${String(stats.requests)} requests of clients, none failed`)
    : pc.red(problems.map((problem) => `✖ ${problem}`).join('\n'));
  const failures = stats.failures.map(
    ({ origin, status, reason }) => `  ${origin} ${String(status)} ${reason}`,
  );
  return [
    nodes.toString(),
    steps.toString(),
    ...(rotation === undefined ? [] : [renderRotation(rotation)]),
    `clients: ${String(stats.requests)} requests (${String(stats.failed)} failed, ${String(stats.unauthorized)} refused), ${String(stats.tokens)} tokens; whole demo ${report.seconds.toFixed(0)} s`,
    ...failures,
    verdict,
  ].join('\n\n');
}

function secondsOf(report: DeployReport | undefined, id: string): string {
  const step = report?.steps.find((candidate) => candidate.id === id);
  return step === undefined ? pc.dim('–') : `${step.seconds.toFixed(1)} s`;
}

function total(report: DeployReport | undefined): string {
  return pc.bold(`${(report?.seconds ?? 0).toFixed(1)} s`);
}
