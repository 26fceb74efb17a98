import type { StackPort } from '@syncops/aws';
import type { MysqlTarget, NodesPort } from '@syncops/mysql';
import { parseDatabaseUser } from '@syncops/secrets';
import type { SecretStore } from '@syncops/secrets';
import { stackName, virtualHosts } from '@syncops/topology';
import type { Dbnode, Environment } from '@syncops/topology';
import { SmokeError, messageOf } from './errors.ts';
import { parseJsonObject } from './json-object.ts';
import { readNodeSecrets } from './read-node-secrets.ts';
import { SecretText } from './secret-text.ts';
import type { NodesObservation, SmokeOrigin, SmokeTarget, TokenserverTarget } from './target.ts';

/** Who is asked for the facts; `createAws` and `createMysql` give all of it. */
export interface SmokeDeps {
  readonly aws: {
    readonly stacks: Pick<StackPort, 'list'>;
    readonly secrets: Pick<SecretStore, 'list' | 'describe' | 'getValue' | 'getCurrentValues'>;
  };
  readonly nodes: Pick<NodesPort, 'list'>;
}

/** Which facts are wanted; all of them where absent. */
export interface ObserveFilter {
  /** Names of dbnodes. */
  readonly dbnodes?: readonly string[] | undefined;
  /** Whether to read the `nodes` rows, true unless stated. */
  readonly nodes?: boolean | undefined;
  /** Whether to read the credentials for the tokenserver, true unless stated. */
  readonly tokenserver?: boolean | undefined;
}

/**
 * Reads what the checks need of a deployed environment: the edge stack's outputs, every labelled master secret, the
 * `nodes` rows and the tokenserver's smoke credentials. A few calls in all, whatever the number of dbnodes, and two or three
 * more for each secret that is being rotated.
 * @throws SmokeError `INVALID_INPUT` for an unknown dbnode, `INVALID_TARGET` where there is no edge stack
 */
export async function observeSmokeTarget(
  environment: Environment,
  deps: SmokeDeps,
  filter: ObserveFilter = {},
): Promise<SmokeTarget> {
  const dbnodes = selectDbnodes(environment, filter.dbnodes);
  const [dnsName, origins, nodes, tokenserver] = await Promise.all([
    readBalancerName(environment, deps),
    readOrigins(environment, dbnodes, deps),
    readNodes(environment, deps, filter),
    readTokenserver(environment, deps, filter),
  ]);
  const { httpPort, httpsPort } = environment.loadBalancer;
  const loadBalancer = { dnsName, httpPort, httpsPort };
  return { environment: environment.name, origins, loadBalancer, nodes, tokenserver };
}

function selectDbnodes(environment: Environment, names?: readonly string[]): readonly Dbnode[] {
  const known = environment.dbnodes.map(({ name }) => name);
  const unknown = (names ?? []).filter((name) => !known.includes(name));
  if (unknown.length > 0 || names?.length === 0) {
    const what = unknown.length > 0 ? `no dbnode ${unknown.join(', ')}` : 'no dbnode selected';
    throw new SmokeError('INVALID_INPUT', `${what} in ${environment.name}; it has ${known.join(', ')}`);
  }
  return environment.dbnodes.filter(({ name }) => names?.includes(name) ?? true);
}

async function readBalancerName(environment: Environment, { aws }: SmokeDeps): Promise<string> {
  const name = stackName(environment.name, 'edge');
  const stacks = await aws.stacks.list(name);
  const dnsName = stacks.find((stack) => stack.name === name)?.outputs['LoadBalancerDnsName'];
  if (dnsName !== undefined) return dnsName;
  const found = `the stack ${name} with its output LoadBalancerDnsName was not found`;
  throw new SmokeError('INVALID_TARGET', `${found}; deploy ${environment.name} first`);
}

async function readOrigins(
  environment: Environment,
  dbnodes: readonly Dbnode[],
  deps: SmokeDeps,
): Promise<readonly SmokeOrigin[]> {
  const secretsOf = await readNodeSecrets(environment.name, dbnodes, deps.aws.secrets);
  return dbnodes.flatMap((dbnode) =>
    virtualHosts(environment, dbnode).map(({ hostname, origin }) => ({
      dbnode: dbnode.name,
      hostname,
      origin,
      port: environment.loadBalancer.httpsPort,
      secrets: secretsOf(dbnode.name, origin),
    })),
  );
}

async function readNodes(
  environment: Environment,
  { aws, nodes }: SmokeDeps,
  filter: ObserveFilter,
): Promise<NodesObservation> {
  if (filter.nodes === false) return { kind: 'not-observed', reason: 'the nodes rows were not asked for' };
  const { database, service } = environment.tokenserver;
  try {
    const { value } = await aws.secrets.getValue(database.credentialsSecret);
    const { username, password } = parseDatabaseUser(value, database.credentialsSecret);
    const { host, port } = database;
    const target: MysqlTarget = { host, port, user: username, password, tls: database.tls ? 'rds' : 'none' };
    return {
      kind: 'observed',
      expected: environment.dbnodes.flatMap((dbnode) =>
        virtualHosts(environment, dbnode).map(({ origin }) => ({
          dbnode: dbnode.name,
          node: origin,
          capacity: dbnode.capacity,
        })),
      ),
      actual: await nodes.list(target, database.name, service),
      complete: true,
      domain: environment.domain,
    };
  } catch (error) {
    // Not reading the rows must not hide what the other checks find: it becomes the failure of the checks on rows.
    return { kind: 'unreadable', reason: messageOf(error) };
  }
}

async function readTokenserver(
  environment: Environment,
  { aws }: SmokeDeps,
  filter: ObserveFilter,
): Promise<TokenserverTarget> {
  const { url, service, smokeCredentialsSecret: secretName } = environment.tokenserver;
  if (filter.tokenserver === false) return { kind: 'unknown', reason: 'the tokenserver was not asked for' };
  if (url === undefined) return { kind: 'unknown', reason: 'the environment names no tokenserver.url' };
  if (secretName === undefined) {
    return { kind: 'unknown', reason: 'the environment names no tokenserver.smokeCredentialsSecret' };
  }
  try {
    const { authorization, keyId } = parseJsonObject((await aws.secrets.getValue(secretName)).value);
    if (typeof authorization !== 'string' || typeof keyId !== 'string') {
      return {
        kind: 'unreadable',
        reason: `${secretName} lacks the text fields "authorization" and "keyId"`,
      };
    }
    const origins = environment.dbnodes.flatMap((dbnode) =>
      virtualHosts(environment, dbnode).map(({ origin }) => origin),
    );
    const credentials = { authorization: new SecretText(authorization), keyId: new SecretText(keyId) };
    return { kind: 'known', url, service, ...credentials, origins };
  } catch (error) {
    return { kind: 'unreadable', reason: messageOf(error) };
  }
}
