import type { DeployReport, StatusReport } from '@syncops/engine';

import type { ClientStats } from '../clients/clients.ts';
import type { DemoOutcome } from './outcome.ts';
import { judgeRotation } from './rotation/judge-rotation.ts';
import type { PlayedRotation } from './rotation/rotate-secrets.ts';

/** Everything that the demo saw. */
export interface DemoFacts {
  readonly first: DeployReport;
  readonly second: DeployReport;
  readonly smokeOk: boolean;
  readonly stats: ClientStats;
  readonly status: StatusReport;
  readonly rotation?: PlayedRotation;
  readonly seconds: number;
}

/** What happened, and whether it is what should have happened. */
export function judge({ first, second, smokeOk, stats, status, rotation, seconds }: DemoFacts): DemoOutcome {
  const nodes = status.dbnodes.flatMap(({ name, nodes: rows }) =>
    rows.map(({ origin, available, capacity, currentLoad }) => ({
      origin,
      dbnode: name,
      available,
      capacity,
      currentLoad,
    })),
  );
  const untouched = second.steps.filter(
    ({ id }) => id.endsWith('db1') || id.includes('-edge') || id.includes('-cache'),
  );
  const problems = [
    ...(first.ok ? [] : ['the first deploy failed']),
    ...(second.ok ? [] : ['the second deploy failed']),
    ...(smokeOk ? [] : ['a signed check failed']),
    ...(stats.requests > 0 ? [] : ['no client made a request']),
    ...(stats.failed === 0 ? [] : [`${String(stats.failed)} requests of clients failed`]),
    ...(nodes.length === 20 ? [] : [`expected 20 nodes, found ${String(nodes.length)}`]),
    ...(untouched.length === 0
      ? []
      : [`steps ran that the new dbnode does not need: ${untouched.map(({ id }) => id).join(', ')}`]),
    ...(rotation === undefined
      ? []
      : judgeRotation(
          rotation,
          status.dbnodes.map(({ name }) => name),
        )),
  ];
  return {
    problems,
    stats,
    ...(rotation !== undefined && { rotation }),
    report: {
      ok: problems.length === 0,
      seconds,
      nodes,
      clients: { requests: stats.requests, failed: stats.failed, unauthorized: stats.unauthorized },
      deploys: [first, second],
      ...(rotation !== undefined && {
        rotations: rotation.report.secrets.map(({ dbnode, kind, phases }) => ({
          dbnode,
          secret: kind,
          phases,
        })),
      }),
    },
  };
}
