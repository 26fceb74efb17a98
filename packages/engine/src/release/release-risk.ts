import type { Environment } from '@syncops/topology';

import type { ReleaseChange, RiskReason } from '../plan/plan.ts';
import { formatPosition } from '../plan/position.ts';

/** Commands that end what runs before it begins again: `systemctl restart …`; `reload-or-restart` is none of them. */
const RESTART = /(^|\s)restart(\s|$)/;

/** Why pushing a release is risky: the hosts of a wave take it over at the same time. */
export function assessRelease(environment: Environment, change: ReleaseChange): readonly RiskReason[] {
  const commands = change.commands ?? [];
  const restarts = commands.filter((command) => RESTART.test(command));
  if (restarts.length > 0) {
    const section = change.role === 'webhead' ? 'webheads' : 'tokenserver';
    return [
      {
        risk: 'interruption',
        message: `the hosts of a wave restart together: ${restarts.join(', ')}`,
        source: formatPosition(environment.sections?.[section] ?? environment.source),
      },
    ];
  }
  const what = commands.length === 0 ? 'take the release over' : `run ${commands.join(', ')}`;
  return [{ risk: 'reload', message: `the hosts of a wave ${what} and go on serving` }];
}
