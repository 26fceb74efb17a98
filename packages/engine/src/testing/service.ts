import type { DeployedStack } from '@syncops/aws';
import type { NodeRow } from '@syncops/mysql';
import type { SecretDescription } from '@syncops/secrets';
import {
  appUserSecretName,
  masterSecretName,
  stackName,
  virtualHosts,
  type CompiledStack,
  type Dbnode,
  type Environment,
  type ParameterSource,
} from '@syncops/topology';

import { DATABASES_TAG, databasesFingerprint, type DesiredState } from '../plan/desired.ts';
import type { ObservedRelease, ObservedState } from '../observe/observe.ts';
import { desiredRows, NODES_TAG, nodesRecord } from '../plan/node-rows.ts';
import { completePlan } from '../plan/complete-plan.ts';
import { planEnvironment } from '../plan/plan-environment.ts';
import { TEMPLATE_TAG } from '../plan/plan-stacks.ts';
import { renderRelease } from '../release/releases.ts';
import { serializeRelease } from '@syncops/release';
import type { Plan } from '../plan/plan.ts';

/** A self-made certificate's outline: the renderer looks at the form, not at the content. */
export const CA_PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
export const AGENT_SHA256 = 'a'.repeat(64);

export function dbnode(name: string, capacity = 1000): Dbnode {
  return {
    name,
    kind: 'rds',
    instanceClass: 'db.m7g.large',
    storageGiB: 100,
    engineVersion: '8.4',
    multiAz: false,
    backupRetentionDays: 7,
    capacity,
    source: { file: `environments/test/dbnodes/${name}.yaml`, line: 1, column: 1 },
  };
}

export function environmentWith(dbnodes: readonly Dbnode[]): Environment {
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
      count: { min: 2, max: 4 },
      machineImage: { kind: 'id', imageId: 'ami-1' },
      port: 80,
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
    dbnodes,
    source: { file: 'environments/test/environment.yaml', line: 1, column: 1 },
  };
}

/** The stacks of an environment, reduced to what the plan looks at. */
export function desiredWith(dbnodes: readonly Dbnode[]): DesiredState {
  const environment = environmentWith(dbnodes);
  const foundation = stackName('test', 'foundation');
  const stack = (
    kind: CompiledStack['kind'],
    dependsOn: readonly string[],
    parameters: Readonly<Record<string, ParameterSource>> = {},
    name?: string,
  ): CompiledStack => ({
    name: kind === 'dbnode' ? stackName('test', 'dbnode', name ?? '') : stackName('test', kind),
    kind,
    ...(name !== undefined && { dbnode: name }),
    template: { AWSTemplateFormatVersion: '2010-09-09', Description: kind, Resources: {} },
    body: '{}',
    sha256: `sha-of-${kind}${name ?? ''}`,
    parameters,
    dependsOn,
    capabilities: [],
    terminationProtection: kind === 'dbnode',
    sources: { '*': environment.source },
  });
  return {
    environment,
    stacks: [
      stack('foundation', []),
      stack('edge', [foundation], { Vpc: { kind: 'output', stack: foundation, output: 'VpcId' } }),
      stack('cache', [foundation]),
      ...dbnodes.map(({ name }) => stack('dbnode', [foundation, stackName('test', 'edge')], {}, name)),
      stack('webheads', [foundation, stackName('test', 'edge')]),
      stack('monitoring', [stackName('test', 'webheads')]),
    ],
    dbnodes: dbnodes.map((node) => ({ dbnode: node, virtualHosts: virtualHosts(environment, node) })),
  };
}

/** What would be observed of a desired state once a deploy of it is done. */
export function observedAfterDeploy(desired: DesiredState): ObservedState {
  const stacks = new Map(desired.stacks.map((stack) => [stack.name, deployed(stack)]));
  const secrets = new Map(
    desired.dbnodes.flatMap((node) => secretsOf(node, stacks)).map((secret) => [secret.name, secret]),
  );
  const facts = { stacks, secrets, agentSha256: AGENT_SHA256, rdsCaPem: CA_PEM };
  const release = (role: 'webhead' | 'tokenserver'): Required<ObservedRelease> => {
    const rendered = renderRelease(desired, role, facts);
    if (rendered.kind === 'not-yet') throw new Error(rendered.missing);
    const { sha256 } = serializeRelease(rendered.release);
    return { pointer: sha256, acknowledged: sha256, release: rendered.release };
  };
  return {
    stacks,
    secrets,
    releases: { webhead: release('webhead'), tokenserver: release('tokenserver') },
    nodes: {
      kind: 'observed',
      rows: desired.dbnodes.flatMap((node): readonly NodeRow[] => desiredRows(node)),
    },
  };
}

function deployed(stack: CompiledStack): DeployedStack {
  const outputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    foundation: { VpcId: 'vpc-1', BucketName: 'bucket', ApplyReleaseDocumentName: 'document' },
    edge: { TargetGroupArn: 'arn:target-group' },
    cache: { ConfigurationEndpointAddress: 'cache.example.org', ConfigurationEndpointPort: '11211' },
    dbnode: {
      EndpointAddress: `${stack.dbnode ?? ''}.rds.example.org`,
      EndpointPort: '3306',
      MasterUserSecretArn: `arn:master-user-of-${stack.dbnode ?? ''}`,
    },
    webheads: { AutoScalingGroupName: 'webheads' },
  };
  return {
    name: stack.name,
    id: `arn:${stack.name}`,
    status: 'CREATE_COMPLETE',
    parameters: stack.kind === 'edge' ? { Vpc: 'vpc-1' } : {},
    outputs: outputs[stack.kind] ?? {},
    tags: { [TEMPLATE_TAG]: stack.sha256 },
    terminationProtection: stack.terminationProtection,
  };
}

function secretsOf(
  { dbnode: { name, capacity }, virtualHosts: hosts }: DesiredState['dbnodes'][number],
  stacks: ReadonlyMap<string, DeployedStack>,
): readonly SecretDescription[] {
  const endpoint = stacks.get(stackName('test', 'dbnode', name))?.outputs.EndpointAddress ?? '';
  const databases = hosts.map(({ database }) => database);
  const version = (prefix: string): string => `${prefix}-${name}`.padEnd(32, '0');
  const secret = (
    secretName: string,
    versionId: string,
    tags: Readonly<Record<string, string>> = {},
  ): SecretDescription => ({
    name: secretName,
    arn: `arn:${secretName}`,
    versions: { [versionId]: ['AWSCURRENT'] },
    tags,
    deleted: false,
  });
  return [
    secret(masterSecretName('test', name), version('master')),
    secret(appUserSecretName('test', name), version('user'), {
      [DATABASES_TAG]: databasesFingerprint(endpoint, databases, version('user')),
      [NODES_TAG]: nodesRecord(hosts, capacity),
    }),
  ];
}

export function planOf(desired: DesiredState, observed: ObservedState): Plan {
  return completePlan(planEnvironment(desired, { observed, agentSha256: AGENT_SHA256, rdsCaPem: CA_PEM }));
}
