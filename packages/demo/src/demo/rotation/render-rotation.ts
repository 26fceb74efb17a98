import { ROTATION_PHASES } from '@syncops/rotation';
import Table from 'cli-table3';

import { PLAIN_COLUMNS } from '../../plain-columns.ts';
import type { PlayedRotation } from './rotate-secrets.ts';

const RIGHT = 'right' as const;

/** The table of phases, and what was seen around them. */
export function renderRotation({ report, fleet, clients, after }: PlayedRotation): string {
  const phases = ROTATION_PHASES.filter((phase) => phase !== 'idle');
  const table = new Table({
    head: ['dbnode', 'secret', ...phases, 'together'],
    colAligns: ['left', 'left', ...phases.map(() => RIGHT), RIGHT],
    ...PLAIN_COLUMNS,
  });
  for (const secret of report.secrets) {
    const seconds = (wanted: string): number =>
      secret.phases.filter(({ phase }) => phase === wanted).reduce((sum, { seconds }) => sum + seconds, 0);
    const row = phases.map(seconds);
    table.push([
      secret.dbnode,
      secret.kind,
      ...row.map((value) => `${value.toFixed(1)} s`),
      `${row.reduce((a, b) => a + b, 0).toFixed(1)} s`,
    ]);
  }
  const more = (what: 'requests' | 'tokens' | 'failed' | 'unauthorized'): string =>
    String(clients.after[what] - clients.before[what]);
  const pushes = Object.entries(report.pushes).map(([what, count]) => `${what} ${String(count)}`);
  return [
    table.toString(),
    [
      `meanwhile: ${more('requests')} requests of clients, ${more('tokens')} tokens, ${more('failed')} failed, ${more('unauthorized')} refused`,
      `webheads: ${fleet.added.join(', ') || 'none'} added (${fleet.addedDuring}), ${fleet.removed.join(', ') || 'none'} taken away (${fleet.removedDuring})`,
      `pushes: ${pushes.join(', ')}`,
      `tried afterwards: ${String(after.refused)} old secrets and logins refused, ${String(after.accepted)} new ones taken`,
    ].join('\n'),
  ].join('\n\n');
}
