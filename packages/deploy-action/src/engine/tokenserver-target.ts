import type { MysqlTarget } from '@syncops/mysql';
import type { SecretStore } from '@syncops/secrets';
import type { Environment } from '@syncops/topology';
import * as z from 'zod/mini';

import { DeployError } from './deploy-error.ts';

const credentials = z.object({ username: z.string().check(z.minLength(1)), password: z.string().check(z.minLength(1)) });

/** Reads a secret of the form `{"username", "password"}`. Its value never stands in the error. */
export async function readCredentials(
  store: SecretStore,
  secret: string,
): Promise<{ readonly username: string; readonly password: string }> {
  const { value } = await store.getValue(secret);
  const parsed = credentials.safeParse(parseJson(value));
  if (!parsed.success) {
    throw new DeployError(
      'BAD_CREDENTIALS_SECRET',
      `secret ${secret} is not a JSON object with the fields username and password; correct its value`,
    );
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, which is a secret.
    return undefined;
  }
}

/** How to reach the tokenserver's database, its credentials read from the environment's secret. */
export async function tokenserverTarget(environment: Environment, store: SecretStore): Promise<MysqlTarget> {
  const { host, port, tls, credentialsSecret } = environment.tokenserver.database;
  const { username, password } = await readCredentials(store, credentialsSecret);
  return { host, port, user: username, password, tls: tls ? 'rds' : 'none' };
}
