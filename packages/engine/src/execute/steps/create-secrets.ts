import { ensureAppUser, ensureMasterSecret } from '@syncops/secrets';
import { appUserSecretName, masterSecretName } from '@syncops/topology';

import type { EngineDeps } from '../../deps.ts';
import type { DesiredDbnode } from '../../plan/desired.ts';
import { rememberVersion, type RunState } from '../run-state.ts';

/** Puts the first values into a dbnode's secrets; values that are there stay. */
export async function createSecrets(
  { dbnode }: DesiredDbnode,
  state: RunState,
  deps: EngineDeps,
): Promise<string> {
  const environment = state.desired.environment.name;
  const master = masterSecretName(environment, dbnode.name);
  const appUser = appUserSecretName(environment, dbnode.name);
  const [ensuredMaster, ensuredAppUser] = await Promise.all([
    ensureMasterSecret(deps.aws.secrets, master, deps),
    ensureAppUser(deps.aws.secrets, appUser, deps),
  ]);
  rememberVersion(state, master, ensuredMaster.versionId);
  rememberVersion(state, appUser, ensuredAppUser.versionId);
  return 'master secret and database user in place';
}
