import { appUserSecretName } from '@syncops/topology';

import type { EngineDeps } from '../../deps.ts';
import type { DesiredDbnode } from '../../plan/desired.ts';
import { NODES_TAG, nodesRecord } from '../../plan/node-rows.ts';
import { compareRows } from '../../plan/plan-dbnode.ts';
import { readRemovalRecord, REMOVAL_TAKEN_BACK_TAGS } from '../../removal/removal-record.ts';
import type { RunState } from '../run-state.ts';
import { tokenserverTarget } from '../../observe/tokenserver-target.ts';

/**
 * Registers the virtual hosts of a dbnode with the tokenserver: the last step, after which users arrive. What was read back is
 * recorded on the application user's secret, for plans that may not read the tokenserver's database.
 */
export async function registerNodes(
  desired: DesiredDbnode,
  state: RunState,
  deps: EngineDeps,
): Promise<string> {
  const { environment } = state.desired;
  const { database, service } = environment.tokenserver;
  const target = await tokenserverTarget(environment, deps.aws.secrets);
  const { missing, otherCapacity } = compareRows(environment.name, desired, state.observed);
  const { inserted } = await deps.nodes.insertMissing(target, database.name, service, missing);
  await deps.nodes.setCapacity(target, database.name, service, otherCapacity);
  const { dbnode, virtualHosts } = desired;
  const secret = appUserSecretName(environment.name, dbnode.name);
  const wasGoing = readRemovalRecord(state.secrets.get(secret)).confirmedDigest !== undefined;
  if (wasGoing) {
    const nodes = virtualHosts.map(({ origin }) => origin);
    await deps.nodes.readmit(target, database.name, service, nodes);
  }
  await deps.aws.secrets.tag(secret, {
    [NODES_TAG]: nodesRecord(virtualHosts, dbnode.capacity),
    ...(wasGoing && REMOVAL_TAKEN_BACK_TAGS),
  });
  const parts = [
    ...(missing.length > 0 ? [`${String(inserted.length)} rows inserted`] : []),
    ...(otherCapacity.length > 0 ? [`${String(otherCapacity.length)} capacities set`] : []),
  ];
  return parts.length === 0 ? 'rows recorded' : `${parts.join(', ')}, read back`;
}
