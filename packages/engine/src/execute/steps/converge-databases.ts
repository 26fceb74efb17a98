import { appUserSecretName, stackName } from '@syncops/topology';

import { DeployError } from '../../deploy-error.ts';
import type { EngineDeps } from '../../deps.ts';
import { DATABASES_TAG, databasesFingerprint, type DesiredDbnode } from '../../plan/desired.ts';
import { stackOutput, type RunState } from '../run-state.ts';
import { readCredentials } from '../../observe/tokenserver-target.ts';
import { versionsByLabel } from '../../release/releases.ts';

/** Makes the ten databases, the application user and its grants, and records on its secret that they were read back. */
export async function convergeDatabases(
  { dbnode, virtualHosts }: DesiredDbnode,
  state: RunState,
  deps: EngineDeps,
  progress: (message: string) => void,
): Promise<string> {
  const environment = state.desired.environment.name;
  const stack = stackName(environment, 'dbnode', dbnode.name);
  const secretName = appUserSecretName(environment, dbnode.name);
  const versionId = versionsByLabel(state.secrets.get(secretName)).AWSCURRENT;
  if (versionId === undefined) {
    throw new DeployError('MISSING_SECRET', `secret ${secretName} has no current version; repeat the deploy`);
  }
  const [admin, appUser] = await Promise.all([
    readCredentials(deps.aws.secrets, stackOutput(state, stack, 'MasterUserSecretArn')),
    readCredentials(deps.aws.secrets, secretName),
  ]);
  const endpoint = stackOutput(state, stack, 'EndpointAddress');
  const databases = virtualHosts.map(({ database }) => database);
  const target = {
    host: endpoint,
    port: Number(stackOutput(state, stack, 'EndpointPort')),
    user: admin.username,
    password: admin.password,
    tls: 'rds' as const,
  };
  const { changes } = await deps.dbnodes.converge(
    target,
    { databases, appUser: { name: appUser.username, password: appUser.password } },
    progress,
  );
  await deps.aws.secrets.tag(secretName, {
    [DATABASES_TAG]: databasesFingerprint(endpoint, databases, versionId),
  });
  return changes.length === 0 ? 'verified, nothing to change' : `${String(changes.length)} changes, verified`;
}
