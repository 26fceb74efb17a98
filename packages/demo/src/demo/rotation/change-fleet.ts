import { setTimeout as sleep } from 'node:timers/promises';

import type { SecretDescription } from '@syncops/secrets';

import type { WebheadGroup } from './webhead-group.ts';

const LOOK_EVERY_MS = 300;

/** What became of the webheads in the middle of a rotation: ids of instances. */
export interface FleetChange {
  readonly before: readonly string[];
  /** In service at the end and not before. */
  readonly added: readonly string[];
  /** In service before and not at the end. */
  readonly removed: readonly string[];
  /** Phases of the rotation that were seen when the change was asked for. */
  readonly addedDuring: string;
  readonly removedDuring: string;
}

export interface FleetChangeDeps {
  readonly group: WebheadGroup;
  /** The secret whose labels show how far the rotation is. */
  readonly describe: () => Promise<SecretDescription>;
  /** Becomes true when the rotation is over. */
  readonly isOver: () => boolean;
  readonly say: (line: string) => void;
}

/**
 * While a rotation goes on, adds a webhead as soon as the new version is staged, and takes one of the first ones away
 * once it is promoted. @returns what came of it, when the rotation is over
 */
export async function changeFleet({ group, describe, isOver, say }: FleetChangeDeps): Promise<FleetChange> {
  const before = await group.inService();
  const first = await describe();
  const wasCurrent = versionWith(first, 'AWSCURRENT');
  let addedDuring = '';
  let removedDuring = '';
  while (!isOver()) {
    const now = await describe();
    const isPromoted = versionWith(now, 'AWSCURRENT') !== wasCurrent;
    const phase = isPromoted ? 'promoted' : versionWith(now, 'AWSPENDING') === undefined ? 'idle' : 'staged';
    if (addedDuring === '' && phase !== 'idle') {
      addedDuring = phase;
      say(`the new secrets are ${phase}: a webhead is added (${String(before.length + 1)} wanted)`);
      await group.setDesired(before.length + 1);
    } else if (removedDuring === '' && isPromoted && (await group.inService()).length > before.length) {
      const [oldest = ''] = before;
      removedDuring = (now.tags['syncops:rotation'] ?? '').split(' ')[0] || phase;
      say(`the new secrets are ${removedDuring}: the webhead ${oldest} is taken away`);
      await group.terminate(oldest);
    }
    await sleep(LOOK_EVERY_MS);
  }
  const after = await group.inService();
  return {
    before,
    added: after.filter((id) => !before.includes(id)),
    removed: before.filter((id) => !after.includes(id)),
    addedDuring,
    removedDuring,
  };
}

function versionWith({ versions }: SecretDescription, label: string): string | undefined {
  return Object.entries(versions).find(([, labels]) => labels.includes(label))?.[0];
}
