import { DATABASES_TAG, databasesFingerprint } from '../plan/desired.ts';
import { outputOf } from '../execute/run-state.ts';
import { type EngineDeps } from '../deps.ts';
import type { MysqlTarget } from '@syncops/mysql';
import { parseDatabaseUser } from '@syncops/secrets';
import { type RotationUsers } from '@syncops/rotation';
import { appUserSecretName, stackName, virtualHosts, type Environment } from '@syncops/topology';

import type { DeployedOutputs } from './deployed-outputs.ts';

/** The application's users, made and dropped by the administrator of each dbnode's server. */
export function createUsers(
  environment: Environment,
  stacks: DeployedOutputs,
  deps: EngineDeps,
): RotationUsers {
  const output = (dbnode: string, name: string): string =>
    outputOf(stacks, stackName(environment.name, 'dbnode', dbnode), name);
  const databasesOf = (dbnode: string): readonly string[] =>
    virtualHosts(environment, { name: dbnode }).map(({ database }) => database);

  const targets = new Map<string, MysqlTarget>();
  const readTarget = async (dbnode: string): Promise<MysqlTarget> => {
    const secret = output(dbnode, 'MasterUserSecretArn');
    const { username, password } = parseDatabaseUser((await deps.aws.secrets.getValue(secret)).value, secret);
    const target: MysqlTarget = {
      host: output(dbnode, 'EndpointAddress'),
      port: Number(output(dbnode, 'EndpointPort')),
      user: username,
      password,
      tls: 'rds',
    };
    targets.set(dbnode, target);
    return target;
  };
  /** RDS gives the administrator another password now and then: one that was read before may be old. */
  const asAdministrator = async <Result>(
    dbnode: string,
    work: (target: MysqlTarget) => Promise<Result>,
  ): Promise<Result> => {
    const known = targets.get(dbnode);
    if (known === undefined) return work(await readTarget(dbnode));
    try {
      return await work(known);
    } catch (error) {
      if (!isAccessDenied(error)) throw error;
      return work(await readTarget(dbnode));
    }
  };

  return {
    async converge(dbnode, { username, password }, report, confirm) {
      const state = { databases: databasesOf(dbnode), appUser: { name: username, password } };
      await asAdministrator(dbnode, (target) => deps.dbnodes.converge(target, state, report, confirm));
    },
    async record(dbnode, versionId) {
      await deps.aws.secrets.tag(appUserSecretName(environment.name, dbnode), {
        [DATABASES_TAG]: databasesFingerprint(
          output(dbnode, 'EndpointAddress'),
          databasesOf(dbnode),
          versionId,
        ),
      });
    },
    connections: (dbnode, username) =>
      asAdministrator(dbnode, (target) => deps.dbnodes.countConnections(target, username)),
    drop: (dbnode, username, options) =>
      asAdministrator(dbnode, (target) => deps.dbnodes.dropUser(target, username, options)),
  };
}

function isAccessDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ACCESS_DENIED';
}
