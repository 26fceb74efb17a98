import { beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { compileEnvironment } from './compile.ts';
import type { Environment } from './environment.ts';
import { loadEnvironments } from './load-environments.ts';
import type { CompiledStack, Json, TemplateResource } from './stack.ts';

const GOLDEN = join(import.meta.dirname, '../test/golden');

async function load(name: string): Promise<Environment> {
  const { environments } = await loadEnvironments(join(GOLDEN, name, 'environments'));
  const [environment] = environments;
  if (environment === undefined) throw new Error(`${name} does not load`);
  return environment;
}

function ofType(stacks: readonly CompiledStack[], type: string): TemplateResource[] {
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

describe('compilation', () => {
  it('gives the same bytes for the same environment', () => {
    expect(compileEnvironment(full).map(({ body }) => body)).toEqual(stacks.map(({ body }) => body));
  });

  it('leaves every other stack as it is when a dbnode is added', () => {
    const fewer = compileEnvironment({ ...full, dbnodes: full.dbnodes.slice(0, -1) });
    const before = new Map(stacks.map(({ name, sha256 }) => [name, sha256]));
    expect(fewer.filter(({ name, sha256 }) => before.get(name) !== sha256)).toEqual([]);
    expect(fewer).toHaveLength(stacks.length - 1);
  });

  it('asks nothing about the age of secrets', () => {
    expect(full.secrets).toEqual({ rotateAfterDays: 90 });
    const older = compileEnvironment({ ...full, secrets: { rotateAfterDays: 91 } });
    expect(older).toEqual(stacks);
  });

  it('says from which file a dbnode stack stems', () => {
    const file = stacks.find(({ dbnode }) => dbnode === 'db10')?.sources['*']?.file;
    expect(file).toMatch(/full\/environments\/production\/dbnodes\/db10\.yaml$/);
  });

  it('keeps user data below the limit of 16 KiB', () => {
    const [template] = ofType(stacks, 'AWS::EC2::LaunchTemplate');
    const text = JSON.stringify(template?.Properties?.['LaunchTemplateData']);
    expect(text.length).toBeLessThan(16_384);
  });
});

describe('what holds data', () => {
  it.each([
    ['AWS::RDS::DBInstance', 'Snapshot', 'Snapshot'],
    ['AWS::SecretsManager::Secret', 'RetainExceptOnCreate', 'Retain'],
    ['AWS::S3::Bucket', 'RetainExceptOnCreate', 'Retain'],
  ])('of type %s outlives its stack', (type, deletion, replacement) => {
    const found = ofType(stacks, type);
    expect(found.length).toBeGreaterThan(0);
    for (const { DeletionPolicy, UpdateReplacePolicy } of found) {
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual([deletion, replacement]);
    }
  });

  it('stands in stacks that are protected from termination and replacement', () => {
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

  it('is encrypted, private and guarded on RDS', () => {
    for (const { Properties } of ofType(stacks, 'AWS::RDS::DBInstance')) {
      expect(Properties).toMatchObject({
        StorageEncrypted: true,
        PubliclyAccessible: false,
        DeletionProtection: true,
        ManageMasterUserPassword: true,
      });
      expect(Properties).not.toHaveProperty('MasterUserPassword');
    }
  });

  it('is created after everything of its stack that could fail', () => {
    for (const { template } of stacks.filter(({ kind }) => kind === 'dbnode')) {
      const others = Object.keys(template.Resources).filter(
        (id) => !['Database', 'SubnetGroup', 'ParameterGroup'].includes(id),
      );
      expect(template.Resources['Database']?.DependsOn?.toSorted()).toEqual(others.toSorted());
    }
  });

  it('has no secret value in any template', () => {
    const secrets = ofType(stacks, 'AWS::SecretsManager::Secret');
    expect(secrets).toHaveLength(6);
    for (const { Properties } of secrets) {
      expect(Object.keys(Properties ?? {}).toSorted()).toEqual(['Description', 'Name', 'Tags']);
    }
  });
});

describe('security groups', () => {
  /** `<what may come in> <port> <from where>` of every ingress rule of a foundation stack, but for endpoints. */
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
    return `${name} ${[...new Set(ports)].join('-')} ${source?.[1] ?? literal?.[1] ?? 'stranger'}`;
  }

  it('let in what the notes say, and nothing else', () => {
    expect(ingress(smallest)).toEqual([
      'Cache 11211 Webhead',
      'Database 3306 Webhead',
      'LoadBalancer 443 0.0.0.0/0',
      'LoadBalancer 80 0.0.0.0/0',
      'Webhead 80 LoadBalancer',
    ]);
  });

  it('let operators and the deployer in where the file asks for it', () => {
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

  it('name what may go out, so that no group has the rule that lets everything out', () => {
    for (const group of ofType(stacks, 'AWS::EC2::SecurityGroup')) {
      expect(JSON.stringify(property(group, 'SecurityGroupEgress'))).toMatch(
        /127\.0\.0\.1\/32|"FromPort":443/,
      );
    }
  });
});

describe('hosts', () => {
  it('take metadata tokens only, and have encrypted disks and no public address', () => {
    const [template] = ofType(stacks, 'AWS::EC2::LaunchTemplate');
    expect(template?.Properties?.['LaunchTemplateData']).toMatchObject({
      MetadataOptions: { HttpTokens: 'required' },
      BlockDeviceMappings: [{ Ebs: { Encrypted: true, VolumeType: 'gp3' } }],
      NetworkInterfaces: [{ AssociatePublicIpAddress: false }],
      Monitoring: { Enabled: true },
      KeyName: 'operators',
    });
    expect(JSON.stringify(ofType(smallest, 'AWS::EC2::LaunchTemplate'))).not.toContain('KeyName');
  });

  it('have roles within the boundary of the environment, if it has one', () => {
    const boundaries = (of: typeof stacks): unknown[] =>
      ofType(of, 'AWS::IAM::Role').map(({ Properties }) => Properties?.['PermissionsBoundary']);
    const arn = 'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/syncops-boundary-production';
    expect(boundaries(stacks)).toEqual([{ 'Fn::Sub': arn }]);
    expect(boundaries(smallest)).toEqual([undefined]);
  });

  it('have no right over everything but what has no resource', () => {
    const statements = [
      ...ofType(stacks, 'AWS::IAM::Role'),
      ...ofType(stacks, 'AWS::IAM::ManagedPolicy'),
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
