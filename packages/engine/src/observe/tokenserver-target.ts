import type { MysqlTarget } from '@syncops/mysql';
import { parseDatabaseUser, type DatabaseUser, type SecretStore } from '@syncops/secrets';
import type { Environment } from '@syncops/topology';

/** Reads a secret of the form `{"username", "password"}`. @throws SecretsError whose text never holds the value */
export async function readCredentials(store: SecretStore, secret: string): Promise<DatabaseUser> {
  const { value } = await store.getValue(secret);
  return parseDatabaseUser(value, secret);
}

/** How to reach the tokenserver's database, its credentials read from the environment's secret. */
export async function tokenserverTarget(environment: Environment, store: SecretStore): Promise<MysqlTarget> {
  const { host, port, tls, credentialsSecret } = environment.tokenserver.database;
  const { username, password } = await readCredentials(store, credentialsSecret);
  return { host, port, user: username, password, tls: tls ? 'rds' : 'none' };
}
