import { appUserSecretName, masterSecretName, type Environment } from '@syncops/topology';
import type { Release, ReleaseSecret } from '../src/release.ts';
import type { DbnodeFacts, WebheadReleaseInput } from '../src/render/input.ts';

export const AGENT_SHA256 = 'a9e'.repeat(21) + '0';
export const IMAGE = `mozilla/server-syncstorage@sha256:${'0123456789abcdef'.repeat(4)}`;
export const RDS_CA_PEM =
  '-----BEGIN CERTIFICATE-----\nbm90IGEgcmVhbCBjZXJ0aWZpY2F0ZQ==\n-----END CERTIFICATE-----\n';

const SOURCE = { file: 'environments/testing/environment.yaml', line: 1, column: 1 };

export interface EnvironmentOptions {
  readonly dbnodes?: readonly string[];
  readonly port?: number;
  readonly httpsPort?: number;
  readonly name?: string;
}

/** An environment as the loader would return it. */
export function testEnvironment({
  dbnodes = ['db1'],
  port = 80,
  httpsPort = 443,
  name = 'testing',
}: EnvironmentOptions = {}): Environment {
  return {
    name,
    account: '123456789012',
    region: 'us-east-1',
    domain: 'sync.example.org',
    network: {
      kind: 'existing',
      vpcId: 'vpc-1',
      publicSubnetIds: ['subnet-1'],
      privateSubnetIds: ['subnet-2'],
    },
    loadBalancer: { hostedZoneId: 'Z1', httpsPort, httpPort: 80 },
    webheads: {
      application: { kind: 'server-syncstorage', image: IMAGE, workers: 4, poolSize: 5, poolMaxOverflow: 5 },
      instanceType: 'm7g.large',
      count: { min: 2, max: 4 },
      machineImage: { kind: 'id', imageId: 'ami-1' },
      port,
    },
    cache: { kind: 'elasticache', nodeType: 'cache.t4g.small', nodes: 1 },
    tokenserver: {
      service: 'sync-1.5',
      tokenDurationSeconds: 3600,
      database: { host: 'db', port: 3306, name: 'tokenserver', credentialsSecret: 'external/db', tls: true },
      hosts: {
        tag: { Role: 'tokenserver' },
        secretsFile: '/etc/mozilla-services/token/secrets',
        reload: 'systemctl reload tokenserver',
      },
    },
    monitoring: { logRetentionDays: 30 },
    confirmations: [],
    dbnodes: dbnodes.map((dbnode) => ({
      name: dbnode,
      kind: 'rds',
      instanceClass: 'db.m7g.large',
      storageGiB: 100,
      engineVersion: '8.4',
      multiAz: false,
      backupRetentionDays: 7,
      capacity: 1000,
      source: SOURCE,
    })),
    source: SOURCE,
  };
}

/** A version id as Secrets Manager takes it: 32 to 64 characters. */
export function versionId(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '-').padEnd(32, '0');
}

/** Facts of a dbnode whose master secret has these versions, by label. */
export function dbnodeFacts(
  environment: Environment,
  dbnode: string,
  labels: Readonly<Partial<Record<'AWSPREVIOUS' | 'AWSCURRENT' | 'AWSPENDING', string>>> = {
    AWSCURRENT: 'one',
  },
): DbnodeFacts {
  const versions: Record<string, string[]> = {};
  for (const [label, version] of Object.entries(labels)) {
    (versions[versionId(`${dbnode}-${version}`)] ??= []).push(label);
  }
  return {
    dbnode,
    endpoint: { address: `${dbnode}.abc.us-east-1.rds.amazonaws.com`, port: 3306 },
    masterSecret: { name: masterSecretName(environment.name, dbnode), versions, deleted: false },
    appUser: { name: appUserSecretName(environment.name, dbnode), versionId: versionId(`${dbnode}-user`) },
  };
}

export function webheadInput(
  environment: Environment,
  dbnodes?: readonly DbnodeFacts[],
): WebheadReleaseInput {
  return {
    environment,
    agentSha256: AGENT_SHA256,
    cacheEndpoint: { address: 'cache.abc.cfg.use1.cache.amazonaws.com', port: 11211 },
    dbnodes: dbnodes ?? environment.dbnodes.map(({ name }) => dbnodeFacts(environment, name)),
    rdsCaPem: RDS_CA_PEM,
  };
}

/** A release as it was made by versions of this product that knew no fences. */
export function withoutFences(release: Release): Release {
  const secrets = Object.entries(release.secrets).map(
    ([key, { secretId, versionId: version }]): readonly [string, ReleaseSecret] => [
      key,
      { secretId, versionId: version },
    ],
  );
  return { ...release, secrets: Object.fromEntries(secrets) };
}
