import Table from 'cli-table3';

import { PLAIN_COLUMNS } from '@syncops/demo';
import type { StartupFigures } from './measure-startup.ts';

/** The highest ratio to `node -e 0` that each command may have. */
const GOALS: Readonly<Record<keyof StartupFigures, number>> = {
  help: 3,
  validate: 5,
  planOffline: 7,
  statusFirstRequest: 8,
};

/** A table of the ratios next to their goals. */
export function startupTable(figures: StartupFigures): string {
  const table = new Table({ head: ['command', 'ratio to `node -e 0`', 'goal'], ...PLAIN_COLUMNS });
  table.push(
    ['--help', figures.help.toFixed(1), GOALS.help],
    ['validate', figures.validate.toFixed(1), GOALS.validate],
    ['plan --offline, 1 dbnode', figures.planOffline.toFixed(1), GOALS.planOffline],
    ['status, until its first request', figures.statusFirstRequest.toFixed(1), GOALS.statusFirstRequest],
  );
  return table.toString();
}
