import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Principal } from '../../contract.ts';
import { createIamStore, type IamStore } from './iam-store.ts';

const TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};
const OBJECT = 'arn:aws:s3:::bucket/releases/a';
const STACKS = 'arn:aws:cloudformation:us-east-1:123456789012:stack/syncstorage-*/*';

let iam: IamStore;
let principal: Principal;

beforeEach(() => {
  iam = createIamStore({ account: '123456789012', region: 'us-east-1', clock: () => 1_700_000_000_000 });
  iam.putRole({ name: 'web', path: '/app/', trust: TRUST, tags: { team: 'sync' } });
  ({ principal } = iam.issueCredentials('web', { sessionName: 'i-0123', instanceId: 'i-0123' }));
});

const allow = (statement: object): object => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', ...statement }],
});
const put = (document: object): void => {
  iam.putRolePolicy('web', 'p', { ...document });
};
const may = (action = 's3:GetObject', resource = OBJECT, context = {}): boolean => {
  try {
    iam.authorize(principal, action, resource, context);
    return true;
  } catch {
    return false;
  }
};

describe('authorisation', () => {
  it('is denied without a policy, in the words of AWS', () => {
    expect(() => {
      iam.authorize(principal, 's3:GetObject', OBJECT);
    }).toThrow(
      expect.objectContaining({
        code: 'AccessDenied',
        httpStatus: 403,
        message: `User: arn:aws:sts::123456789012:assumed-role/web/i-0123 is not authorized to perform: s3:GetObject on resource: ${OBJECT} because no identity-based policy allows the s3:GetObject action`,
      }),
    );
  });

  it.each([
    ['the action and resource', { Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/releases/*' }, true],
    ['another resource', { Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/agents/*' }, false],
    ['another action', { Action: 's3:PutObject', Resource: '*' }, false],
    ['a wildcard action', { Action: 's3:Get*', Resource: '*' }, true],
    ['all but the action', { NotAction: 's3:GetObject', Resource: '*' }, false],
    [
      'the account that owns the resource',
      condition('StringEquals', 'aws:ResourceAccount', '123456789012'),
      true,
    ],
    ['another region', condition('StringEquals', 'aws:RequestedRegion', 'eu-west-1'), false],
    ['TLS only', condition('Bool', 'aws:SecureTransport', 'true'), true],
    [
      'the role itself',
      condition('ArnEquals', 'aws:PrincipalArn', 'arn:aws:iam::123456789012:role/app/web'),
      true,
    ],
    ["the role's tag", condition('StringEquals', 'aws:PrincipalTag/team', 'sync'), true],
    ['a later time', condition('DateGreaterThan', 'aws:CurrentTime', '2030-01-01T00:00:00Z'), false],
  ])('by a policy that allows %s is right', (_what, statement, expected) => {
    put(allow(statement));
    expect(may()).toBe(expected);
  });

  it.each([
    ['all resources', { Action: 'cloudformation:DescribeStacks', Resource: '*' }, true],
    ['all among others', { Action: 'cloudformation:DescribeStacks', Resource: [STACKS, '*'] }, true],
    ['all resources but one', { Action: 'cloudformation:DescribeStacks', NotResource: STACKS }, true],
    ['some resources', { Action: 'cloudformation:DescribeStacks', Resource: STACKS }, false],
  ])('of what names no resource is given by a statement of %s: %s', (_what, statement, expected) => {
    put(allow(statement));
    expect(may('cloudformation:DescribeStacks', '*')).toBe(expected);
  });

  it('ends at an explicit denial', () => {
    put({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: '*', Resource: '*' },
        { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::bucket/*' },
      ],
    });
    expect(may()).toBe(false);
    expect(may('ssm:GetParameter', 'arn:aws:ssm:us-east-1:123456789012:parameter/x')).toBe(true);
  });

  it('follows policies that are attached, changed, detached and deleted', () => {
    const arn = iam.putManagedPolicy({
      name: 'read',
      document: { ...allow({ Action: 's3:GetObject', Resource: '*' }) },
    });
    iam.attachRolePolicy('web', arn);
    expect(may()).toBe(true);
    iam.putManagedPolicy({ name: 'read', document: { ...allow({ Action: 's3:PutObject', Resource: '*' }) } });
    expect(may()).toBe(false);
    iam.putRolePolicy('web', 'inline', { ...allow({ Action: 's3:GetObject', Resource: '*' }) });
    expect(may()).toBe(true);
    iam.deleteRolePolicy('web', 'inline');
    iam.detachRolePolicy('web', arn);
    expect(may('s3:PutObject')).toBe(false);
    iam.attachRolePolicy('web', 'arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore');
    expect(may('ssm:UpdateInstanceInformation', '*')).toBe(true);
  });

  it('ends with the role', () => {
    put(allow({ Action: '*', Resource: '*' }));
    iam.deleteRole('web');
    expect(may()).toBe(false);
  });

  it('takes about as long as a call may cost', () => {
    put(
      allow({
        Action: ['s3:GetObject', 's3:ListBucket'],
        Resource: ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'],
      }),
    );
    may();
    const start = process.cpuUsage();
    for (let index = 0; index < 200; index += 1) may('s3:GetObject', `arn:aws:s3:::bucket/${index}`);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6 / 200).toBeLessThan(0.002);
  });
});

describe('documents', () => {
  it.each([
    ['without an effect', { Version: '2012-10-17', Statement: [{ Action: '*', Resource: '*' }] }],
    [
      'with an unknown element',
      { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Actions: '*', Resource: '*' }] },
    ],
    ['with a principal in an identity policy', allow({ Action: '*', Resource: '*', Principal: '*' })],
  ])('%s are malformed', (_what, document) => {
    expect(() => {
      put(document);
    }).toThrow(expect.objectContaining({ code: 'MalformedPolicyDocument' }));
  });

  it('of trust need a principal', () => {
    expect(() => iam.putRole({ name: 'x', trust: { ...allow({ Action: 'sts:AssumeRole' }) } })).toThrow(
      expect.objectContaining({ code: 'MalformedPolicyDocument' }),
    );
  });
});

describe('entities', () => {
  it('have the ARNs of AWS, and are found by them', () => {
    expect(iam.role('web')?.arn).toBe('arn:aws:iam::123456789012:role/app/web');
    expect(iam.role('arn:aws:iam::123456789012:role/app/web')?.name).toBe('web');
    const profile = iam.putInstanceProfile({ name: 'web', roleNames: ['web'] });
    expect(profile).toBe('arn:aws:iam::123456789012:instance-profile/web');
    expect(iam.instanceProfile(profile)?.roleNames).toEqual(['web']);
  });

  it('that others name cannot be missing or deleted', () => {
    const code = (name: string): unknown => expect.objectContaining({ code: name });
    expect(() => iam.putInstanceProfile({ name: 'p', roleNames: ['absent'] })).toThrow(code('NoSuchEntity'));
    expect(() => {
      iam.attachRolePolicy('web', 'arn:aws:iam::aws:policy/Absent');
    }).toThrow(code('NoSuchEntity'));
    iam.putInstanceProfile({ name: 'p', roleNames: ['web'] });
    expect(() => {
      iam.deleteRole('web');
    }).toThrow(code('DeleteConflict'));
    iam.deleteInstanceProfile('p');
    iam.deleteRole('web');
    expect(iam.role('web')).toBeUndefined();
  });

  it('keep their unique id and policies when a role is put again', () => {
    put(allow({ Action: '*', Resource: '*' }));
    const first = iam.role('web')?.id;
    expect(iam.putRole({ name: 'web', path: '/app/', trust: TRUST }).id).toBe(first);
    expect(may()).toBe(true);
  });
});

function condition(operator: string, key: string, value: string): object {
  return { Action: '*', Resource: '*', Condition: { [operator]: { [key]: value } } };
}

describe('a permissions boundary', () => {
  const boundary = (statement: object): string =>
    iam.putManagedPolicy({ name: 'boundary', document: { ...allow(statement) } });

  beforeEach(() => {
    const arn = boundary({ Action: 's3:*', Resource: 'arn:aws:s3:::bucket/releases/*' });
    iam.putRole({ name: 'web', path: '/app/', trust: TRUST, permissionsBoundary: arn });
  });

  it('caps what policies allow, and allows nothing itself', () => {
    expect(may()).toBe(false);
    put(allow({ Action: '*', Resource: '*' }));
    expect(may()).toBe(true);
    expect(may('s3:GetObject', 'arn:aws:s3:::bucket/agents/a')).toBe(false);
    expect(() => {
      iam.authorize(principal, 'ssm:GetParameter', '*');
    }).toThrow(/because no permissions boundary allows the ssm:GetParameter action/);
  });

  it('makes no one an administrator', () => {
    iam.attachRolePolicy('web', 'arn:aws:iam::aws:policy/AdministratorAccess');
    expect(iam.isAdministrator(principal)).toBe(false);
    iam.putRole({ name: 'web', path: '/app/', trust: TRUST });
    expect(iam.isAdministrator(principal)).toBe(true);
  });

  it('has to exist', () => {
    expect(() =>
      iam.putRole({ name: 'x', trust: TRUST, permissionsBoundary: 'arn:aws:iam::1:policy/absent' }),
    ).toThrow(expect.objectContaining({ code: 'NoSuchEntity' }));
  });
});

describe('decisions', () => {
  it('are remembered, each kind once', () => {
    put(allow({ Action: 's3:GetObject', Resource: '*' }));
    may();
    may();
    may('s3:PutObject');
    expect(iam.authorisations()).toMatchObject([
      { roleName: 'web', action: 's3:GetObject', resource: OBJECT, decision: 'allowed' },
      { roleName: 'web', action: 's3:PutObject', resource: OBJECT, decision: 'denied' },
    ]);
  });
});
