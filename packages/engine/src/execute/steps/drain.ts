import { formatDuration } from '@syncops/text';
import { DeployError } from '../../deploy-error.ts';
import type { EngineDeps } from '../../deps.ts';
import { drainSeconds, type Removal } from '../../removal/removal.ts';
import { readRemovalRecord } from '../../removal/removal-record.ts';
import type { RunState } from '../run-state.ts';

/** How often the countdown is reported and an interruption noticed. */
const SLICE_MS = 10_000;

/**
 * Waits until the last token that names a dbnode has expired; webheads serve it until then. A repeated run waits the rest.
 * @throws DeployError `INTERRUPTED` soon after the signal was aborted
 */
export async function drainDbnode(
  { dbnode, recordedOn }: Removal,
  state: RunState,
  deps: EngineDeps,
  progress: (message: string) => void,
  signal?: AbortSignal,
): Promise<string> {
  const now = deps.clock();
  const secret = recordedOn === undefined ? undefined : state.secrets.get(recordedOn);
  // A moment in the future was written by a runner whose clock is ahead: it is over at the latest after the whole time.
  const since = Math.min(readRemovalRecord(secret).unregisteredAt ?? now, now);
  const until = since + drainSeconds(state.desired.environment) * 1000;
  for (;;) {
    const left = until - deps.clock();
    if (left <= 0) break;
    if (signal?.aborted === true) {
      throw new DeployError(
        'INTERRUPTED',
        `interrupted ${formatDuration(left / 1000)} before the last token for ${dbnode} expires; a repeated run waits the rest`,
      );
    }
    progress(`${formatDuration(left / 1000)} until the last token for ${dbnode} has expired`);
    await deps.sleep(Math.min(left, SLICE_MS));
  }
  const waited = Math.max(0, (deps.clock() - now) / 1000);
  return waited < 1
    ? 'the last token has expired'
    : `the last token has expired, ${formatDuration(waited)} waited`;
}
