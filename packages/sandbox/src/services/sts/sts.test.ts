import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorName, failureOf } from '../../../test/failure.ts';
import { startTestSandbox, type TestSandbox } from '../../../test/test-world.ts';

let sandbox: TestSandbox;
let client: STSClient;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  client = new STSClient(sandbox.config());
  const trusts = {
    service: { Service: 'ec2.amazonaws.com' },
    'by-role': { AWS: 'arn:aws:iam::123456789012:role/admin' },
    account: { AWS: 'arn:aws:iam::123456789012:root' },
  };
  for (const [name, principal] of Object.entries(trusts)) {
    const statement = { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' };
    sandbox.world.iam.putRole({ name, trust: { Version: '2012-10-17', Statement: [statement] } });
  }
});
afterAll(async () => {
  await sandbox.stop();
});

const assume = (role: string, from = client, more: object = {}): Promise<unknown> =>
  from.send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::123456789012:role/${role}`,
      RoleSessionName: 'session',
      ...more,
    }),
  );

describe('GetCallerIdentity', () => {
  it('names account, session and unique id', async () => {
    const answer = await client.send(new GetCallerIdentityCommand({}));
    expect(answer).toMatchObject({
      Account: '123456789012',
      Arn: 'arn:aws:sts::123456789012:assumed-role/admin/sandbox',
      UserId: expect.stringMatching(/^AROA\w{16,17}:sandbox$/),
    });
  });

  it('needs no permission', async () => {
    const stranger = new STSClient(sandbox.config(sandbox.world.iam.issueCredentials('service')));
    expect((await stranger.send(new GetCallerIdentityCommand({}))).Account).toBe('123456789012');
  });
});

describe('AssumeRole', () => {
  it.each(['by-role', 'account'])('gives credentials that work, where the trust is %s', async (role) => {
    const { Credentials } = await client.send(
      new AssumeRoleCommand({ RoleArn: `arn:aws:iam::123456789012:role/${role}`, RoleSessionName: 'deploy' }),
    );
    const assumed = new STSClient({
      ...sandbox.config(),
      credentials: {
        accessKeyId: Credentials?.AccessKeyId ?? '',
        secretAccessKey: Credentials?.SecretAccessKey ?? '',
        sessionToken: Credentials?.SessionToken ?? '',
      },
    });
    const { Arn } = await assumed.send(new GetCallerIdentityCommand({}));
    expect(Arn).toBe(`arn:aws:sts::123456789012:assumed-role/${role}/deploy`);
  });

  it('is refused where the trust does not name the caller, and for roles that do not exist', async () => {
    expect(await failureOf(assume('service'))).toEqual({
      name: 'AccessDenied',
      message: expect.stringContaining(
        'User: arn:aws:sts::123456789012:assumed-role/admin/sandbox is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/service',
      ),
    });
    expect(await errorName(assume('absent'))).toBe('AccessDenied');
  });

  it('is refused where the account is trusted but the caller has no permission', async () => {
    const other = new STSClient(
      sandbox.config(
        sandbox.credentialsFor('powerless', [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }]),
      ),
    );
    expect(await errorName(assume('account', other))).toBe('AccessDenied');
    expect(await errorName(assume('by-role', other))).toBe('AccessDenied');
  });

  it.each([
    ['shorter than 15 minutes', { DurationSeconds: 899 }],
    ['longer than an hour from a session', { DurationSeconds: 3601 }],
    ['with a session name of one character', { RoleSessionName: 'x' }],
    ['with a session name of other characters', { RoleSessionName: 'a b' }],
  ])('is refused %s', async (_what, more) => {
    expect(await errorName(assume('account', client, more))).toBe('ValidationError');
  });
});
