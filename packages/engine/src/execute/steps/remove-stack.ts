import { DeployError } from '../../deploy-error.ts';
import type { EngineDeps } from '../../deps.ts';
import type { Removal } from '../../removal/removal.ts';
import type { RunState } from '../run-state.ts';
import { tokenserverTarget } from '../../observe/tokenserver-target.ts';

/**
 * Deletes the stack of a dbnode that is out of service, after a last look that no one is sent there again.
 * @throws DeployError `NODES_REGISTERED` where someone has inserted a row of it since
 */
export async function removeDbnodeStack(
  { dbnode, stack, virtualHosts }: Removal,
  state: RunState,
  deps: EngineDeps,
  progress: (message: string) => void,
): Promise<string> {
  const { environment } = state.desired;
  const { database, service } = environment.tokenserver;
  const target = await tokenserverTarget(environment, deps.aws.secrets);
  const rows = new Set((await deps.nodes.list(target, database.name, service)).map(({ node }) => node));
  const back = virtualHosts.find(({ origin }) => rows.has(origin));
  if (back !== undefined) {
    throw new DeployError(
      'NODES_REGISTERED',
      `the tokenserver has a row of ${back.origin} again, so ${dbnode} was not deleted; see who inserts it, then repeat`,
    );
  }
  const { outcome } = await deps.aws.stacks.remove(stack, progress);
  state.stacks.delete(stack);
  return outcome === 'deleted' ? 'deleted; a last snapshot and the secrets are kept' : 'absent already';
}
