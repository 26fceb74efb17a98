import { beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { compileEnvironment } from './compile.ts';
import type { Environment } from './environment.ts';
import { loadEnvironments } from './load-environments.ts';
import type { CompiledStack, Json, TemplateResource } from './stack.ts';

const GOLDEN = join(import.meta.dirname, '../test/golden');

/** Loads the environment of a golden case. */
async function load(name: string): Promise<Environment> {
  const { environments } = await loadEnvironments(join(GOLDEN, name, 'environments'));
  const [environment] = environments;
  if (environment === undefined) throw new Error(`${name} is not a valid environment`);
  return environment;
}

function resourcesOfType(stacks: readonly CompiledStack[], type: string): TemplateResource[] {
  return stacks
    .flatMap(({ template }) => Object.values(template.Resources))
    .filter(({ Type }) => Type === type);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function property(resource: TemplateResource, name: string): Json {
  return resource.Properties?.[name] ?? null;
}

let full: Environment;
let stacks: readonly CompiledStack[];
let smallest: readonly CompiledStack[];

beforeAll(async () => {
  full = await load('full');
  stacks = compileEnvironment(full);
  smallest = compileEnvironment(await load('smallest'));
});

describe('compileEnvironment', () => {
  it('the same environment compiles to the same bytes', () => {
    expect(compileEnvironment(full).map(({ body }) => body)).toEqual(stacks.map(({ body }) => body));
  });

  it('adding a dbnode does not change any other stack', () => {
    const fewer = compileEnvironment({ ...full, dbnodes: full.dbnodes.slice(0, -1) });
    const before = new Map(stacks.map(({ name, sha256 }) => [name, sha256]));
    expect(fewer.filter(({ name, sha256 }) => before.get(name) !== sha256)).toEqual([]);
    expect(fewer).toHaveLength(stacks.length - 1);
  });

  it('the maximum age of secrets does not change any stack', () => {
    expect(full.secrets).toEqual({ rotateAfterDays: 90 });
    const older = compileEnvironment({ ...full, secrets: { rotateAfterDays: 91 } });
    expect(older).toEqual(stacks);
  });

  it('a dbnode stack names the file that it is compiled from', () => {
    const file = stacks.find(({ dbnode }) => dbnode === 'db10')?.sources['*']?.file;
    expect(file).toMatch(/full\/environments\/production\/dbnodes\/db10\.yaml$/);
  });

  it('the user data stays below the limit of 16 KiB', () => {
    const [template] = resourcesOfType(stacks, 'AWS::EC2::LaunchTemplate');
    const text = JSON.stringify(template?.Properties?.['LaunchTemplateData']);
    expect(text.length).toBeLessThan(16_384);
  });
});

describe('resources that hold data', () => {
  it.each([
    ['AWS::RDS::DBInstance', 'Snapshot', 'Snapshot'],
    ['AWS::SecretsManager::Secret', 'RetainExceptOnCreate', 'Retain'],
    ['AWS::S3::Bucket', 'RetainExceptOnCreate', 'Retain'],
  ])('a resource of type %s outlives its stack', (type, deletion, replacement) => {
    const found = resourcesOfType(stacks, type);
    expect(found.length).toBeGreaterThan(0);
    for (const { DeletionPolicy, UpdateReplacePolicy } of found) {
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual([deletion, replacement]);
    }
  });

  it('every resource that holds data is protected from termination and replacement', () => {
    const types = new Set([
      'AWS::RDS::DBInstance',
      'AWS::SecretsManager::Secret',
      'AWS::S3::Bucket',
      'AWS::EC2::VPC',
    ]);
    const unprotected = stacks.flatMap(({ name, template, stackPolicy, terminationProtection }) =>
      Object.entries(template.Resources)
        .filter(([, { Type }]) => types.has(Type))
        .filter(
          ([id]) => !terminationProtection || stackPolicy?.includes(`"LogicalResourceId/${id}"`) !== true,
        )
        .map(([id]) => `${name}.${id}`),
    );
    expect(unprotected).toEqual([]);
  });

  it('every RDS instance is encrypted, private and protected from deletion', () => {
    for (const { Properties } of resourcesOfType(stacks, 'AWS::RDS::DBInstance')) {
      expect(Properties).toMatchObject({
        StorageEncrypted: true,
        PubliclyAccessible: false,
        DeletionProtection: true,
        ManageMasterUserPassword: true,
      });
      expect(Properties).not.toHaveProperty('MasterUserPassword');
    }
  });

  it('an RDS instance is created after every other resource of its stack that could fail', () => {
    for (const { template } of stacks.filter(({ kind }) => kind === 'dbnode')) {
      const others = Object.keys(template.Resources).filter(
        (id) => !['Database', 'SubnetGroup', 'ParameterGroup'].includes(id),
      );
      expect(template.Resources['Database']?.DependsOn?.toSorted()).toEqual(others.toSorted());
    }
  });

  it('templates do not contain the values of secrets', () => {
    const secrets = resourcesOfType(stacks, 'AWS::SecretsManager::Secret');
    expect(secrets).toHaveLength(6);
    for (const { Properties } of secrets) {
      expect(Object.keys(Properties ?? {}).toSorted()).toEqual(['Description', 'Name', 'Tags']);
    }
  });
});

describe('security groups', () => {
  /** Returns `<group> <port> <source>` for every ingress rule of the foundation stack, except for endpoints. */
  function ingress(compiled: readonly CompiledStack[]): string[] {
    return compiled
      .flatMap(({ template }) => Object.entries(template.Resources))
      .flatMap(([id, resource]) => {
        if (resource.Type === 'AWS::EC2::SecurityGroupIngress') {
          return [describeRule(JSON.stringify(property(resource, 'GroupId')), resource.Properties ?? {})];
        }
        const inline =
          resource.Type === 'AWS::EC2::SecurityGroup' ? property(resource, 'SecurityGroupIngress') : null;
        return isList(inline) ? inline.map((rule) => describeRule(id, rule)) : [];
      })
      .toSorted();
  }

  function describeRule(group: string, rule: Json): string {
    const text = JSON.stringify(rule);
    const ports = [...text.matchAll(/"(?:From|To)Port":(\d+)/g)].map(([, port]) => port);
    const source =
      /"CidrIp":"([^"]+)"/.exec(text) ?? /"SourceSecurityGroupId":[^}]*?(\w+)SecurityGroup"/.exec(text);
    const literal = /"SourceSecurityGroupId":"([^"]+)"/.exec(text);
    const name = /(\w+)SecurityGroup/.exec(group)?.[1] ?? group;
    return `${name} ${[...new Set(ports)].join('-')} ${source?.[1] ?? literal?.[1] ?? 'no source'}`;
  }

  it("the security groups allow only the ingress of the operators' notes", () => {
    expect(ingress(smallest)).toEqual([
      'Cache 11211 Webhead',
      'Database 3306 Webhead',
      'LoadBalancer 443 0.0.0.0/0',
      'LoadBalancer 80 0.0.0.0/0',
      'Webhead 80 LoadBalancer',
    ]);
  });

  it('operators and the deployer may connect if the environment file allows it', () => {
    expect(ingress(stacks)).toEqual([
      'Cache 11211 Webhead',
      'Database 3306 Webhead',
      'Database 3306 sg-0123456789abcdef0',
      'LoadBalancer 8080 0.0.0.0/0',
      'LoadBalancer 8443 0.0.0.0/0',
      'Webhead 22 10.1.0.0/16',
      'Webhead 8081 LoadBalancer',
    ]);
  });

  it('every group has explicit egress rules, so none has the default rule that allows all traffic', () => {
    for (const group of resourcesOfType(stacks, 'AWS::EC2::SecurityGroup')) {
      expect(JSON.stringify(property(group, 'SecurityGroupEgress'))).toMatch(
        /127\.0\.0\.1\/32|"FromPort":443/,
      );
    }
  });
});

describe('hosts', () => {
  it('webheads require metadata tokens, encrypt their disks and have no public address', () => {
    const [template] = resourcesOfType(stacks, 'AWS::EC2::LaunchTemplate');
    expect(template?.Properties?.['LaunchTemplateData']).toMatchObject({
      MetadataOptions: { HttpTokens: 'required' },
      BlockDeviceMappings: [{ Ebs: { Encrypted: true, VolumeType: 'gp3' } }],
      NetworkInterfaces: [{ AssociatePublicIpAddress: false }],
      Monitoring: { Enabled: true },
      KeyName: 'operators',
    });
    expect(JSON.stringify(resourcesOfType(smallest, 'AWS::EC2::LaunchTemplate'))).not.toContain('KeyName');
  });

  it('roles have the permissions boundary of the environment if it has one', () => {
    const boundaries = (compiled: typeof stacks): unknown[] =>
      resourcesOfType(compiled, 'AWS::IAM::Role').map(
        ({ Properties }) => Properties?.['PermissionsBoundary'],
      );
    const arn = 'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/syncops-boundary-production';
    expect(boundaries(stacks)).toEqual([{ 'Fn::Sub': arn }]);
    expect(boundaries(smallest)).toEqual([undefined]);
  });

  it('only actions that do not support a narrower resource are allowed on all resources', () => {
    const statements = [
      ...resourcesOfType(stacks, 'AWS::IAM::Role'),
      ...resourcesOfType(stacks, 'AWS::IAM::ManagedPolicy'),
    ].map((resource) => JSON.stringify(resource.Properties));
    const actions = statements.flatMap((text) => [
      ...text.matchAll(/"Action":(\[[^\]]*\]|"[^"]*"),"Resource":"\*"/g),
    ]);
    const services = actions.flatMap(([, list = '']) =>
      [...list.matchAll(/"([a-z0-9]+):/g)].map(([, name]) => name),
    );
    expect([...new Set(services)].toSorted()).toEqual(['ec2messages', 'ecr', 'ssm', 'ssmmessages']);
    expect(statements.join()).not.toMatch(/"[a-z0-9]+:\*"|ssm:GetParameters|"Action":"\*"/);
  });
});
