import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { S3Client, HeadBucketCommand, GetObjectCommand } from '@aws-sdk/client-s3';
import {
  GetSecretValueCommand,
  SecretsManagerClient,
  CreateSecretCommand,
} from '@aws-sdk/client-secrets-manager';
import {
  DescribeParametersCommand,
  GetParameterCommand,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, GetSessionTokenCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSandbox, type TestSandbox } from '../../test/test-world.ts';
import { signedFetch } from '../../test/signed-fetch.ts';

let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await startTestSandbox();
});
afterAll(async () => {
  await sandbox.stop();
});

type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken: string };

async function errorNames({
  accessKeyId,
  secretAccessKey,
  sessionToken,
}: Credentials): Promise<Record<string, string>> {
  const config = { ...sandbox.config(), credentials: { accessKeyId, secretAccessKey, sessionToken } };
  const s3 = new S3Client({ ...config, forcePathStyle: true });
  const ssm = new SSMClient(config);
  const sts = new STSClient(config);
  return {
    query: await nameOf(sts.send(new GetCallerIdentityCommand({}))),
    json: await nameOf(ssm.send(new GetParameterCommand({ Name: '/a' }))),
    s3: await nameOf(s3.send(new GetObjectCommand({ Bucket: 'some-bucket', Key: 'a' }))),
  };
}

async function nameOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
  return 'no error';
}

describe('credentials', () => {
  it('refuses an unknown access key with the code of each protocol', async () => {
    expect(
      await errorNames({ ...sandbox.config().credentials, accessKeyId: 'ASIAUNKNOWNUNKNOWN00' }),
    ).toEqual({
      query: 'InvalidClientTokenId',
      json: 'UnrecognizedClientException',
      s3: 'InvalidAccessKeyId',
    });
  });

  it('refuses a signature made with another secret key', async () => {
    expect(await errorNames({ ...sandbox.config().credentials, secretAccessKey: 'another' })).toEqual({
      query: 'SignatureDoesNotMatch',
      json: 'InvalidSignatureException',
      s3: 'SignatureDoesNotMatch',
    });
  });

  it('refuses a session token that does not belong to the key', async () => {
    expect(await errorNames({ ...sandbox.config().credentials, sessionToken: 'another' })).toEqual({
      query: 'InvalidClientTokenId',
      json: 'UnrecognizedClientException',
      s3: 'InvalidToken',
    });
  });

  it('refuses credentials after their expiry, and not before', async () => {
    sandbox.world.iam.putRole({
      name: 'brief',
      trust: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
        ],
      },
    });
    const key = sandbox.world.iam.issueCredentials('brief', { durationSeconds: 900 });
    const valid = await errorNames(key);
    sandbox.advance(901_000);
    const expired = await errorNames(key);
    sandbox.advance(-901_000);
    expect(valid).toMatchObject({ query: 'no error', json: 'AccessDeniedException', s3: 'AccessDenied' });
    expect(expired).toEqual({ query: 'ExpiredToken', json: 'ExpiredTokenException', s3: 'ExpiredToken' });
  });

  it('refuses a request without signature', async () => {
    const url = sandbox.world.endpoint;
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const query = await fetch(url, {
      method: 'POST',
      headers: form,
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
    });
    const json = await fetch(url, {
      method: 'POST',
      headers: { 'x-amz-target': 'AmazonSSM.GetParameter' },
      body: '{}',
    });
    const s3 = await fetch(`${url}/some-bucket/a`);
    expect([query.status, await query.text()]).toEqual([
      403,
      expect.stringContaining('<Code>MissingAuthenticationToken</Code>'),
    ]);
    expect([json.status, await json.text()]).toEqual([
      400,
      expect.stringContaining('MissingAuthenticationTokenException'),
    ]);
    expect([s3.status, await s3.text()]).toEqual([403, expect.stringContaining('<Code>AccessDenied</Code>')]);
  });

  it('refuses a body that was changed after signing', async () => {
    const response = await signedFetch(sandbox, {
      service: 's3',
      method: 'PUT',
      path: '/some-bucket/a',
      body: 'signed',
      sentBody: 'forged',
    });
    expect(await response.text()).toContain('<Code>XAmzContentSHA256Mismatch</Code>');
  });

  it.each([
    ['sts', 'SignatureDoesNotMatch'],
    ['s3', 'RequestTimeTooSkewed'],
  ])('refuses a signature of another day for %s', async (service, code) => {
    const response = await signedFetch(sandbox, {
      service,
      method: 'GET',
      path: '/some-bucket',
      signingDate: new Date(Date.now() - 86_400_000),
    });
    expect(await response.text()).toContain(`<Code>${code}</Code>`);
  });

  it('refuses a scope of another region', async () => {
    const sts = new STSClient({ ...sandbox.config(), region: 'eu-west-1' });
    expect(await nameOf(sts.send(new GetCallerIdentityCommand({})))).toBe('SignatureDoesNotMatch');
  });
});

describe('operations', () => {
  it('answers unknown operations with an error and never with success', async () => {
    const config = sandbox.config();
    expect(await nameOf(new STSClient(config).send(new GetSessionTokenCommand({})))).toBe('InvalidAction');
    expect(await nameOf(new SSMClient(config).send(new DescribeParametersCommand({})))).toBe(
      'UnknownOperationException',
    );
    const acl = await signedFetch(sandbox, {
      service: 's3',
      method: 'GET',
      path: '/some-bucket',
      query: { acl: '' },
    });
    expect([acl.status, await acl.text()]).toEqual([
      501,
      expect.stringContaining('<Code>NotImplemented</Code>'),
    ]);
    const ec2 = await signedFetch(sandbox, { service: 'ec2', method: 'GET', path: '/' });
    expect(await ec2.text()).toContain('<Code>InvalidAction</Code>');
  });

  it('refuses a query version that it does not speak', async () => {
    const response = await signedFetch(sandbox, {
      service: 'sts',
      method: 'POST',
      path: '/',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'Action=GetCallerIdentity&Version=2001-01-01',
    });
    expect(await response.text()).toContain('<Code>InvalidAction</Code>');
  });

  it('gives every answer a request id', async () => {
    const { $metadata } = await new STSClient(sandbox.config()).send(new GetCallerIdentityCommand({}));
    expect($metadata.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('counts calls by service and operation, refused ones included', async () => {
    const s3 = new S3Client({ ...sandbox.config(), forcePathStyle: true });
    const before = sandbox.server.calls()['s3:HeadBucket'] ?? 0;
    await nameOf(s3.send(new HeadBucketCommand({ Bucket: 'no-such-bucket' })));
    await nameOf(s3.send(new HeadBucketCommand({ Bucket: 'no-such-bucket' })));
    expect(sandbox.server.calls()['s3:HeadBucket']).toBe(before + 2);
  });
});

describe('the request log', () => {
  it('names principal, operation, status and error, and never a value', async () => {
    const other = await startTestSandbox();
    const secrets = new SecretsManagerClient(other.config());
    await secrets.send(new CreateSecretCommand({ Name: 'logged', SecretString: 'a-value-to-hide' }));
    await secrets.send(new GetSecretValueCommand({ SecretId: 'logged' }));
    await new SSMClient(other.config()).send(
      new PutParameterCommand({ Name: '/logged', Value: 'a-value-to-hide', Type: 'String' }),
    );
    await nameOf(secrets.send(new GetSecretValueCommand({ SecretId: 'absent' })));
    await other.server.close();
    const lines = logLines(other);
    expect(lines.join('\n')).not.toContain('a-value-to-hide');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({
        service: 'secretsmanager',
        operation: 'CreateSecret',
        status: 200,
        principal: other.admin.principal.arn,
      }),
      expect.objectContaining({ service: 'secretsmanager', operation: 'GetSecretValue', status: 200 }),
      expect.objectContaining({ service: 'ssm', operation: 'PutParameter', status: 200 }),
      expect.objectContaining({
        operation: 'GetSecretValue',
        status: 400,
        error: 'ResourceNotFoundException',
      }),
    ]);
  });
});

function logLines({ stateDir }: TestSandbox): string[] {
  return readFileSync(join(stateDir, 'api.log'), 'utf8').trim().split('\n');
}
