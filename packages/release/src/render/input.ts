import { isIP } from 'node:net';
import type { SecretDescription } from '@syncops/secrets';
import { appUserSecretName, masterSecretName, type Environment } from '@syncops/topology';
import { ReleaseError } from '../errors.ts';

export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** What a release needs to know of a dbnode beyond its file in the environment. */
export interface DbnodeFacts {
  /** Its name in the environment. */
  readonly dbnode: string;
  readonly endpoint: Endpoint;
  /** Versions and labels of its master secret, as the secret store lists them. */
  readonly masterSecret: Pick<SecretDescription, 'name' | 'versions' | 'deleted'>;
  /** The version of the application user's secret that the databases know. */
  readonly appUser: { readonly name: string; readonly versionId: string };
}

export interface TokenserverReleaseInput {
  readonly environment: Environment;
  /** Hash of the agent's bundle, see `loadAgentBundle`. */
  readonly agentSha256: string;
  /** Facts of the dbnodes that the release shall serve: all of the environment's, or those that are ready. */
  readonly dbnodes: readonly Pick<DbnodeFacts, 'dbnode' | 'masterSecret'>[];
}

export interface WebheadReleaseInput extends TokenserverReleaseInput {
  readonly cacheEndpoint: Endpoint;
  readonly dbnodes: readonly DbnodeFacts[];
  /** PEM of the certificate authorities that sign the dbnodes' certificates. */
  readonly rdsCaPem: string;
}

const HOSTNAME = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;
/** No white space, quotes, `$`, `%` or backslash: it stands in a unit file's command line. */
const IMAGE = /^[a-z0-9][A-Za-z0-9./:_-]*@sha256:[0-9a-f]{64}$/;
const PEM = /^(-----BEGIN CERTIFICATE-----\r?\n[A-Za-z0-9+/=\r\n]+-----END CERTIFICATE-----\s*)+$/;

/**
 * Makes sure that nothing which is put into a configuration file can end its line or its directive. The environment was
 * checked when it was read; this is the last gate before text becomes configuration.
 * @throws ReleaseError `INVALID_INPUT`
 */
export function assertTokenserverInput(input: TokenserverReleaseInput): void {
  const { environment } = input;
  assert(/^[a-z][a-z0-9-]*$/.test(environment.name), 'the environment has no valid name');
  assert(HOSTNAME.test(environment.domain), 'the domain is not a host name');
  const known = new Set(environment.dbnodes.map(({ name }) => name));
  const seen = new Set<string>();
  for (const { dbnode, masterSecret } of input.dbnodes) {
    assert(known.has(dbnode), `dbnode '${dbnode}' is not part of the environment`);
    assert(!seen.has(dbnode), `dbnode '${dbnode}' is given twice`);
    seen.add(dbnode);
    assert(/^[a-z][a-z0-9-]*$/.test(dbnode), 'a dbnode has no valid name');
    assert(
      masterSecret.name === masterSecretName(environment.name, dbnode),
      `the master secret of dbnode '${dbnode}' has another dbnode's name`,
    );
  }
}

/** {@link assertTokenserverInput}, and what only a webhead's files contain. @throws ReleaseError `INVALID_INPUT` */
export function assertWebheadInput(input: WebheadReleaseInput): void {
  assertTokenserverInput(input);
  const { environment } = input;
  assert(IMAGE.test(environment.webheads.application.image), 'the image is not pinned by digest');
  assertEndpoint(input.cacheEndpoint, 'the cache');
  assert(PEM.test(input.rdsCaPem), 'the RDS certificate authorities are not PEM certificates');
  for (const { dbnode, endpoint, appUser } of input.dbnodes) {
    assertEndpoint(endpoint, `dbnode '${dbnode}'`);
    assert(
      appUser.name === appUserSecretName(environment.name, dbnode),
      `the database user's secret of dbnode '${dbnode}' has another dbnode's name`,
    );
  }
}

function assertEndpoint({ address, port }: Endpoint, of: string): void {
  assert(HOSTNAME.test(address) || isIP(address) === 4, `the address of ${of} is not a host name`);
  assert(Number.isInteger(port) && port > 0 && port < 65_536, `the port of ${of} is not a valid port`);
}

function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new ReleaseError('INVALID_INPUT', message);
}
