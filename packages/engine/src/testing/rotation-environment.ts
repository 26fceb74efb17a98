import type { DeployedStack } from '@syncops/aws';
import { stackName, type Dbnode, type Environment } from '@syncops/topology';

/** A certificate's outline: the renderer looks at the form, not at the content. */
export const CA_PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
export const AGENT_SHA256 = 'a'.repeat(64);
export const BUCKET = 'bucket';

export const TOKEN_DURATION_SECONDS = 300;

function dbnode(name: string): Dbnode {
  return {
    name,
    kind: 'rds',
    instanceClass: 'db.m7g.large',
    storageGiB: 100,
    engineVersion: '8.4',
    multiAz: false,
    backupRetentionDays: 7,
    capacity: 1_000,
    source: { file: `environments/test/dbnodes/${name}.yaml`, line: 1, column: 1 },
  };
}

export function endpointOf(dbnodeName: string): string {
  return `${dbnodeName}.rds.example.org`;
}

export function environmentOf(dbnodes: readonly string[]): Environment {
  return {
    name: 'test',
    account: '123456789012',
    region: 'us-east-1',
    domain: 'sync.example.org',
    network: {
      kind: 'existing',
      vpcId: 'vpc-1',
      publicSubnetIds: ['subnet-1'],
      privateSubnetIds: ['subnet-2'],
    },
    loadBalancer: { hostedZoneId: 'Z1', httpsPort: 443, httpPort: 80 },
    webheads: {
      application: {
        kind: 'server-syncstorage',
        image: `example.org/server-syncstorage@sha256:${'b'.repeat(64)}`,
        workers: 2,
        poolSize: 1,
        poolMaxOverflow: 1,
      },
      instanceType: 'm7g.large',
      count: { min: 1, max: 4 },
      machineImage: { kind: 'id', imageId: 'ami-1' },
      port: 80,
    },
    cache: { kind: 'elasticache', nodeType: 'cache.t4g.small', nodes: 1 },
    tokenserver: {
      service: 'sync-1.5',
      tokenDurationSeconds: TOKEN_DURATION_SECONDS,
      database: { host: 'db', port: 3306, name: 'tokenserver', credentialsSecret: 'external/db', tls: true },
      hosts: {
        tag: { Role: 'tokenserver' },
        secretsFile: '/etc/mozilla-services/token/secrets',
        reload: 'systemctl reload tokenserver',
      },
    },
    monitoring: { logRetentionDays: 30 },
    confirmations: [],
    dbnodes: dbnodes.map(dbnode),
    source: { file: 'environments/test/environment.yaml', line: 1, column: 1 },
  };
}

/** The stacks by the outputs that a rotation looks at. */
export function stacksOf(environment: Environment): readonly DeployedStack[] {
  const stack = (name: string, outputs: Readonly<Record<string, string>>): DeployedStack => ({
    name,
    id: `arn:${name}`,
    status: 'CREATE_COMPLETE',
    parameters: {},
    outputs,
    tags: {},
    terminationProtection: false,
  });
  const { name } = environment;
  return [
    stack(stackName(name, 'foundation'), { BucketName: BUCKET, ApplyReleaseDocumentName: 'document' }),
    stack(stackName(name, 'edge'), { TargetGroupArn: 'arn:target-group' }),
    stack(stackName(name, 'cache'), {
      ConfigurationEndpointAddress: 'cache.example.org',
      ConfigurationEndpointPort: '11211',
    }),
    stack(stackName(name, 'webheads'), { AutoScalingGroupName: 'webheads' }),
    ...environment.dbnodes.map((node) =>
      stack(stackName(name, 'dbnode', node.name), {
        EndpointAddress: endpointOf(node.name),
        EndpointPort: '3306',
        MasterUserSecretArn: `rds!${node.name}`,
      }),
    ),
  ];
}
