import type { ClientStats } from '../../clients/clients.ts';
import type { PlayedRotation } from './rotate-secrets.ts';

/** Phases that a secret must have been seen in; the others may pass between two looks. */
const PASSED = ['staged', 'promoted', 'settling', 'retiring'] as const;

/** Why a rotation was not as it should be; empty if it was. */
export function judgeRotation(played: PlayedRotation, dbnodes: readonly string[]): readonly string[] {
  const { report, fleet, clients, after, status, pendingSteps } = played;
  const { before } = fleet;
  return [
    ...(report.ok ? [] : ['the rotation says that it failed']),
    ...judgeOutcomes(played, dbnodes),
    ...(fleet.addedDuring === '' ? ['no webhead was added while it went on'] : []),
    ...(fleet.removedDuring === '' ? ['no webhead was taken away while it went on'] : []),
    ...(fleet.added.length === 1 && fleet.removed.length === 1
      ? []
      : [
          `of ${String(before.length)} webheads ${String(fleet.removed.length)} went and ${String(fleet.added.length)} came`,
        ]),
    ...dbnodes
      .filter((dbnode) => requestsOf(clients.after, dbnode) <= requestsOf(clients.before, dbnode))
      .map((dbnode) => `no client used ${dbnode} while it went on`),
    ...(clients.after.tokens > clients.before.tokens ? [] : ['no client fetched a token while it went on']),
    ...after.problems,
    // Ten virtual hosts and one database server each.
    ...(after.refused === dbnodes.length * 11 && after.accepted === dbnodes.length * 11
      ? []
      : ['not every secret was tried at every virtual host and database server']),
    ...(status.length === dbnodes.length * 2 ? [] : [`the status shows ${String(status.length)} secrets`]),
    ...status
      .filter(({ phase, hasAge }) => phase !== 'idle' || !hasAge)
      .map(({ name, phase, hasAge }) => `${name} is ${phase} afterwards${hasAge ? '' : ', without an age'}`),
    ...(pendingSteps.length === 0 ? [] : [`a deploy would do something: ${pendingSteps.join(', ')}`]),
  ];
}

function judgeOutcomes({ report }: PlayedRotation, dbnodes: readonly string[]): readonly string[] {
  return dbnodes.flatMap((dbnode) =>
    (['master', 'app-user'] as const).flatMap((kind) => {
      const found = report.secrets.find((secret) => secret.dbnode === dbnode && secret.kind === kind);
      if (found?.outcome !== 'rotated')
        return [`${kind} of ${dbnode}: ${found?.outcome ?? 'not in the report'}`];
      const seen = new Set<string>(found.phases.map(({ phase }) => phase));
      const missing = PASSED.filter((phase) => !seen.has(phase));
      return missing.length === 0 ? [] : [`${kind} of ${dbnode} was never seen ${missing.join(', ')}`];
    }),
  );
}

function requestsOf(stats: ClientStats, dbnode: string): number {
  return Object.entries(stats.byOrigin)
    .filter(([origin]) => new URL(origin).hostname.startsWith(`${dbnode}-`))
    .reduce((sum, [, { requests }]) => sum + requests, 0);
}
