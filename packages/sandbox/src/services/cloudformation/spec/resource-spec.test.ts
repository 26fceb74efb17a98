import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Json } from '../json.ts';
import { KNOWN_AFTER_APPLY } from '../template/resolve.ts';
import { coerceProperties } from './coerce.ts';
import { customName } from './custom-name.ts';
import { propertyChanges, requiresReplacement } from './replacement.ts';
import { loadResourceSpecs, type ResourceSpec } from './resource-spec.ts';
import { validateResource } from './validate-resource.ts';

const TYPES = [
  'AWS::AutoScaling::AutoScalingGroup',
  'AWS::EC2::LaunchTemplate',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::RDS::DBInstance',
  'AWS::S3::Bucket',
  'AWS::SSM::Document',
  'AWS::WAFv2::WebACL',
];
const PATIENCE_MS = 60_000;
let specs: ReadonlyMap<string, ResourceSpec | undefined>;
beforeAll(async () => {
  specs = await loadResourceSpecs([...TYPES, 'AWS::No::Such']);
}, PATIENCE_MS);

const spec = (type: string): ResourceSpec => {
  const found = specs.get(type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};
type Properties = Readonly<Record<string, Json>>;

it("knows AWS's types, their attributes and tags, also recursive ones, and no others", () => {
  expect(spec('AWS::RDS::DBInstance').attributes).toContain('MasterUserSecret.SecretArn');
  expect(spec('AWS::S3::Bucket').tagProperty).toBe('Tags');
  expect(spec('AWS::WAFv2::WebACL').properties.get('Rules')?.shape.kind).toBe('list');
  expect(specs.get('AWS::No::Such')).toBeUndefined();
});

describe('validation', () => {
  const role = { AssumeRolePolicyDocument: {} };
  it.each<[string, string, Properties]>([
    ['numbers as text', 'AWS::RDS::DBInstance', { MaxAllocatedStorage: '100', StorageEncrypted: 'true' }],
    ['text as number', 'AWS::AutoScaling::AutoScalingGroup', { MinSize: 1, MaxSize: '2' }],
    ['any JSON for a policy', 'AWS::IAM::Role', { AssumeRolePolicyDocument: { Statement: [{ a: [1] }] } }],
    ['one of several types', 'AWS::SSM::Document', { Content: 'text' }],
    [
      'what is only known later',
      'AWS::RDS::DBInstance',
      { MaxAllocatedStorage: KNOWN_AFTER_APPLY, VPCSecurityGroups: KNOWN_AFTER_APPLY },
    ],
    ['dynamic references', 'AWS::RDS::DBInstance', { StorageEncrypted: '{{resolve:ssm:x}}' }],
  ])('takes %s', (_name, type, properties) => {
    expect(validateResource(spec(type), properties)).toEqual([]);
  });

  it.each<[string, string, Properties, string, string]>([
    [
      'an unknown property',
      'AWS::IAM::Role',
      { ...role, Rolename: 'x' },
      '',
      'extraneous key [Rolename] is not permitted',
    ],
    ['a missing property', 'AWS::IAM::Role', {}, '', 'required key [AssumeRolePolicyDocument] not found'],
    [
      'a nested unknown property',
      'AWS::EC2::LaunchTemplate',
      { LaunchTemplateData: { MetadataOptions: { HttpToken: 'x' } } },
      '/LaunchTemplateData/MetadataOptions',
      'extraneous key [HttpToken] is not permitted',
    ],
    [
      'a missing tag value',
      'AWS::IAM::Role',
      { ...role, Tags: [{ Key: 'k' }] },
      '/Tags/0',
      'required key [Value] not found',
    ],
    [
      'an object for a list',
      'AWS::RDS::DBInstance',
      { VPCSecurityGroups: {} },
      '/VPCSecurityGroups',
      'expected type: JSONArray, found: JSONObject',
    ],
    [
      'a list for text',
      'AWS::IAM::Role',
      { ...role, RoleName: ['x'] },
      '/RoleName',
      'expected type: String, found: JSONArray',
    ],
    [
      'a text for an object',
      'AWS::EC2::LaunchTemplate',
      { LaunchTemplateData: 'x' },
      '/LaunchTemplateData',
      'expected type: JSONObject, found: String',
    ],
    [
      'a fraction for an integer',
      'AWS::RDS::DBInstance',
      { MaxAllocatedStorage: 1.5 },
      '/MaxAllocatedStorage',
      'expected type: Integer, found: Number',
    ],
    [
      'a word for a boolean',
      'AWS::RDS::DBInstance',
      { StorageEncrypted: 'yes' },
      '/StorageEncrypted',
      'expected type: Boolean, found: String',
    ],
    [
      'null',
      'AWS::RDS::DBInstance',
      { StorageEncrypted: null },
      '/StorageEncrypted',
      'expected type: Boolean, found: Null',
    ],
    [
      'a value that is not listed',
      'AWS::SSM::Document',
      { Content: {}, DocumentFormat: 'TOML' },
      '/DocumentFormat',
      'TOML is not a valid enum value',
    ],
  ])('refuses %s', (_name, type, properties, path, message) => {
    expect(validateResource(spec(type), properties)).toEqual([{ path, message }]);
  });
});

describe('coercion', () => {
  it('gives scalars the type of the schema and leaves policies alone', () => {
    expect(
      coerceProperties(spec('AWS::RDS::DBInstance'), {
        MaxAllocatedStorage: '100',
        StorageEncrypted: 'true',
        AllocatedStorage: 20,
        Port: 3306,
      }),
    ).toEqual({
      MaxAllocatedStorage: 100,
      StorageEncrypted: true,
      AllocatedStorage: '20',
      Port: '3306',
    });
    const policy = {
      Statement: [{ Condition: { Bool: { 'aws:SecureTransport': 'true' } }, MaxSessionDuration: '7' }],
    };
    expect(
      coerceProperties(spec('AWS::IAM::Role'), {
        AssumeRolePolicyDocument: policy,
        MaxSessionDuration: '3600',
      }),
    ).toEqual({
      AssumeRolePolicyDocument: policy,
      MaxSessionDuration: 3600,
    });
    expect(
      coerceProperties(spec('AWS::RDS::DBInstance'), { MaxAllocatedStorage: 'many', Unknown: '1' }),
    ).toEqual({ MaxAllocatedStorage: 'many', Unknown: '1' });
  });
});

describe('a change of properties', () => {
  it.each<[string, string, Properties, Properties, readonly string[], boolean]>([
    [
      'of a name replaces',
      'AWS::RDS::DBInstance',
      { DBInstanceIdentifier: 'a' },
      { DBInstanceIdentifier: 'b' },
      ['DBInstanceIdentifier Modify yes'],
      true,
    ],
    [
      'of a class does not',
      'AWS::RDS::DBInstance',
      { DBInstanceClass: 'a' },
      { DBInstanceClass: 'b' },
      ['DBInstanceClass Modify no'],
      false,
    ],
    [
      'may replace, but does not',
      'AWS::RDS::DBInstance',
      { MultiAZ: true },
      { MultiAZ: false },
      ['MultiAZ Modify maybe'],
      false,
    ],
    [
      'may replace, and does',
      'AWS::RDS::DBInstance',
      { Engine: 'mysql' },
      { Engine: 'mariadb' },
      ['Engine Modify maybe'],
      true,
    ],
    [
      'of a document without method replaces',
      'AWS::SSM::Document',
      { Content: { a: 1 } },
      { Content: { a: 2 } },
      ['Content Modify maybe'],
      true,
    ],
    [
      'of a versioned document does not',
      'AWS::SSM::Document',
      { Content: { a: 1 } },
      { Content: { a: 2 }, UpdateMethod: 'NewVersion' },
      ['Content Modify maybe', 'UpdateMethod Add no'],
      false,
    ],
    [
      'is found inside of structures and lists',
      'AWS::S3::Bucket',
      { Tags: [{ Key: 'a', Value: '1' }] },
      {
        Tags: [
          { Key: 'a', Value: '2' },
          { Key: 'b', Value: '3' },
        ],
      },
      ['Tags Modify no', 'Tags Add no'],
      false,
    ],
    [
      'is none when only the order of keys differs',
      'AWS::IAM::Role',
      { AssumeRolePolicyDocument: { a: 1, b: [2] } },
      { AssumeRolePolicyDocument: { b: [2], a: 1 } },
      [],
      false,
    ],
    ['can be a removal', 'AWS::RDS::DBInstance', { Port: '1' }, {}, ['Port Remove yes'], true],
  ])('%s', (_name, type, before, after, texts, replaces) => {
    const changes = propertyChanges(spec(type), before, after);
    expect(
      changes.map(({ property, change, replacement }) => `${property} ${change} ${replacement}`),
    ).toEqual(texts);
    expect(requiresReplacement(spec(type), changes, after)).toBe(replaces);
  });

  it('has a path', () => {
    const [change] = propertyChanges(
      spec('AWS::S3::Bucket'),
      { Tags: [{ Key: 'a', Value: '1' }] },
      { Tags: [{ Key: 'a', Value: '2' }] },
    );
    expect(change).toMatchObject({ path: '/Properties/Tags/0/Value', before: '1', after: '2' });
  });
});

it.each<[string, Properties, string | undefined]>([
  ['AWS::RDS::DBInstance', { DBInstanceIdentifier: 'db1', DBSubnetGroupName: 'other' }, 'db1'],
  ['AWS::RDS::DBInstance', { DBSubnetGroupName: 'other' }, undefined],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', { Name: 'lb' }, 'lb'],
  ['AWS::IAM::Role', { RoleName: 'r' }, 'r'],
  ['AWS::IAM::Policy', { PolicyName: 'shared' }, undefined],
])('the unique name of %s %j is %s', (type, properties, name) => {
  expect(customName(spec(type), properties)).toBe(name);
});
