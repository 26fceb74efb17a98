import type { ProviderRequest, ResourceProvider, World } from '../../contract.ts';
import { createDnsTable } from '../route53/dns-table.ts';
import { createFaults } from '../../faults/faults.ts';
import { createIamStore } from '../iam/iam-store.ts';

/** A world for CloudFormation's own tests: real faults, roles and names; secrets, objects and parameters in plain maps. */
export interface TestWorld extends World {
  readonly secretValues: Map<string, string>;
  readonly parameterValues: Map<string, string>;
  /** Keys are `bucket/key`. */
  readonly objectBytes: Map<string, Uint8Array>;
}

/** Makes a {@link TestWorld}; its clock goes one second further with every look. */
export function createTestWorld(metadataOnly = true): TestWorld {
  let now = Date.UTC(2026, 0, 1);
  const clock = (): number => (now += 1000);
  const [account, region] = ['123456789012', 'us-east-1'];
  const secretValues = new Map<string, string>();
  const parameterValues = new Map<string, string>();
  const objectBytes = new Map<string, Uint8Array>();
  const live = new Map<string, Parameters<World['resources']['put']>[0]>();
  const unused = (): never => {
    throw new Error('not part of the test world');
  };
  return {
    account,
    region,
    block: 99,
    stateDir: '/nonexistent',
    metadataOnly,
    clock,
    endpoint: 'http://127.99.0.1:4566',
    secretValues,
    parameterValues,
    objectBytes,
    secrets: {
      create: unused,
      update: unused,
      put: unused,
      remove: unused,
      arn: unused,
      placeLabel: unused,
      scheduleDeletion: unused,
      value: (id, label) => secretValues.get(label === undefined ? id : `${id} ${label}`),
    },
    objects: {
      createBucket: unused,
      updateBucket: unused,
      deleteBucket: unused,
      hasBucket: unused,
      put: unused,
      keys: unused,
      get: (bucket, key) => objectBytes.get(`${bucket}/${key}`),
    },
    parameters: {
      put: unused,
      delete: unused,
      list: unused,
      get: (name) => {
        const value = parameterValues.get(name);
        return value === undefined
          ? undefined
          : { name, type: 'String', value, version: 1, lastModified: 0, tags: {} };
      },
    },
    iam: createIamStore({ account, region, clock }),
    dns: createDnsTable(),
    faults: createFaults(clock),
    resources: {
      put: (resource) => live.set(`${resource.type} ${resource.physicalId}`, resource),
      get: (type, physicalId) => live.get(`${type} ${physicalId}`),
      delete: (type, physicalId) => live.delete(`${type} ${physicalId}`),
      list: (type) => [...live.values()].filter((resource) => resource.type === type),
    },
  };
}

/** Call of a provider, as the tests see it. */
export interface ProviderCall {
  readonly verb: 'create' | 'update' | 'delete';
  readonly physicalId: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly previous?: Readonly<Record<string, unknown>>;
  readonly tags?: Readonly<Record<string, string>>;
  readonly snapshot?: boolean;
}

/** In-memory providers of some types and the record of their calls. */
export interface TestProviders {
  readonly providers: readonly ResourceProvider[];
  readonly calls: ProviderCall[];
  /** Physical ids that exist. */
  readonly existing: Set<string>;
  /** Awaited at the beginning of each create and update, by logical id. */
  readonly gates: Map<string, Promise<void>>;
}

const NAME_PROPERTIES: Readonly<Record<string, string>> = {
  'AWS::SNS::Topic': 'TopicName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::RDS::DBInstance': 'DBInstanceIdentifier',
  'AWS::SSM::Document': 'Name',
  'AWS::SSM::Parameter': 'Name',
  'AWS::EC2::SecurityGroup': 'GroupName',
};

/** Providers for the types of the tests' templates. AWS::EC2::SecurityGroup has no update. */
export function createTestProviders(world: World): TestProviders {
  const calls: ProviderCall[] = [];
  const existing = new Set<string>();
  const gates = new Map<string, Promise<void>>();
  let serial = 0;
  const result = (type: string, physicalId: string, request: ProviderRequest) => {
    world.resources.put({
      type,
      physicalId,
      properties: request.properties,
      attributes: {},
      tags: request.tags,
    });
    const attributes = {
      Arn: `arn:${physicalId}`,
      TopicArn: `arn:${physicalId}`,
      TopicName: physicalId,
      GroupId: physicalId,
      'Endpoint.Address': `${physicalId}.rds`,
      'Endpoint.Port': '3306',
    };
    return { physicalId, ref: physicalId, attributes };
  };
  const providers = Object.entries(NAME_PROPERTIES).map(
    ([type, nameProperty]): ResourceProvider => ({
      type,
      create: async (request) => {
        await gates.get(request.logicalId);
        request.progress('being made');
        const given = request.properties[nameProperty];
        serial += 1;
        const physicalId =
          typeof given === 'string' ? given : `${request.stackName}-${request.logicalId}-${serial}`;
        calls.push({ verb: 'create', physicalId, properties: request.properties, tags: request.tags });
        existing.add(physicalId);
        return result(type, physicalId, request);
      },
      ...(type === 'AWS::EC2::SecurityGroup'
        ? {}
        : {
            update: async (request) => {
              await gates.get(request.logicalId);
              const { physicalId, properties, previous, tags } = request;
              calls.push({ verb: 'update', physicalId, properties, previous, tags });
              return result(type, physicalId, request);
            },
          }),
      delete: ({ physicalId, properties, snapshot }) => {
        calls.push({ verb: 'delete', physicalId, properties, snapshot });
        existing.delete(physicalId);
        world.resources.delete(type, physicalId);
        return Promise.resolve();
      },
    }),
  );
  return { providers, calls, existing, gates };
}
