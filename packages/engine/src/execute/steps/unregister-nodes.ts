import { DeployError } from '../../deploy-error.ts';
import type { EngineDeps } from '../../deps.ts';
import { removalSubject, type Removal } from '../../removal/removal.ts';
import { removalBegunTags, unregisteredTags } from '../../removal/removal-record.ts';
import type { RunState } from '../run-state.ts';
import { tokenserverTarget } from '../../observe/tokenserver-target.ts';

/** Between two batches of users: lets the tokenserver's database breathe. */
const BATCH_PAUSE_MS = 250;

/**
 * Takes a dbnode out of the tokenserver: first of all steps of a removal, after which no one is sent there. That it begins,
 * under which confirmation, and when the rows were seen to be gone is recorded on the application user's secret.
 * @throws DeployError `REMOVAL_UNCONFIRMED` where no one has confirmed it; the plan would have said so before
 */
export async function unregisterNodes(
  removal: Removal,
  state: RunState,
  deps: EngineDeps,
  progress: (message: string) => void,
): Promise<string> {
  const { environment } = state.desired;
  const { dbnode, virtualHosts, record } = removal;
  const confirmed = environment.confirmations.find(({ subject }) => subject === removalSubject(dbnode));
  const digest = record.confirmedDigest ?? confirmed?.digest;
  if (digest === undefined) {
    throw new DeployError('REMOVAL_UNCONFIRMED', `no one has confirmed that dbnode ${dbnode} goes`);
  }
  const { database, service } = environment.tokenserver;
  const target = await tokenserverTarget(environment, deps.aws.secrets);
  await writeRecord(removal, state, deps, removalBegunTags(digest));
  const nodes = virtualHosts.map(({ origin }) => origin);
  const { deleted, unassigned } = await deps.nodes.remove(target, database.name, service, nodes, {
    report: progress,
    pause: () => deps.sleep(BATCH_PAUSE_MS),
  });
  await writeRecord(removal, state, deps, unregisteredTags(deps.clock()));
  return `${String(deleted.length)} rows deleted, ${unassigned.toLocaleString('en-US')} users get another node`;
}

/** Without the secret nothing can be remembered; the drain then waits its whole time in every run. */
async function writeRecord(
  { recordedOn }: Removal,
  state: RunState,
  deps: EngineDeps,
  tags: Readonly<Record<string, string>>,
): Promise<void> {
  const secret = recordedOn === undefined ? undefined : state.secrets.get(recordedOn);
  if (secret === undefined) return;
  await deps.aws.secrets.tag(secret.name, tags);
  state.secrets.set(secret.name, { ...secret, tags: { ...secret.tags, ...tags } });
}
