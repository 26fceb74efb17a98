import type { Environment } from '@syncops/topology';

const source = { file: 'environments/test/environment.yaml', line: 1, column: 1 };

/** An environment with the dbnodes named; plain HTTPS port. */
export function testEnvironment(
  dbnodes: readonly string[],
  tokenserver: Partial<Environment['tokenserver']> = {},
): Environment {
  return {
    name: 'test',
    account: '123456789012',
    region: 'us-east-1',
    domain: 'sync.test',
    network: { kind: 'existing', vpcId: 'vpc-1', publicSubnetIds: [], privateSubnetIds: [] },
    loadBalancer: { hostedZoneId: 'Z1', httpsPort: 443, httpPort: 80 },
    webheads: {
      application: {
        kind: 'server-syncstorage',
        image: 'example@sha256:0',
        workers: 1,
        poolSize: 1,
        poolMaxOverflow: 0,
      },
      instanceType: 'm7g.large',
      count: { min: 1, max: 1 },
      machineImage: { kind: 'id', imageId: 'ami-1' },
      port: 80,
    },
    cache: { kind: 'elasticache', nodeType: 'cache.t4g.small', nodes: 1 },
    tokenserver: {
      service: 'sync-1.5',
      tokenDurationSeconds: 300,
      database: { host: 'db.test', port: 3306, name: 'tokenserver', credentialsSecret: 'ts/db', tls: true },
      hosts: { tag: { Role: 'tokenserver' }, secretsFile: '/secrets', reload: 'true' },
      ...tokenserver,
    },
    monitoring: { logRetentionDays: 30 },
    confirmations: [],
    dbnodes: dbnodes.map((name) => ({
      name,
      kind: 'rds' as const,
      instanceClass: 'db.m7g.large',
      storageGiB: 100,
      engineVersion: '8.0',
      multiAz: false,
      backupRetentionDays: 7,
      capacity: 1_000,
      source: { ...source, file: `environments/test/dbnodes/${name}.yaml` },
    })),
    source,
  };
}
