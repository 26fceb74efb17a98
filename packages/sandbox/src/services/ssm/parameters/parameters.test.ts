import {
  DeleteParameterCommand,
  GetParameterCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  paginateGetParametersByPath,
  PutParameterCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorName, failureOf } from '../../../../test/failure.ts';
import { startTestSandbox, type TestSandbox } from '../../../../test/test-world.ts';

let sandbox: TestSandbox;
let client: SSMClient;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  client = new SSMClient(sandbox.config());
});
afterAll(async () => {
  await sandbox.stop();
});

const put = (Name: string, Value: string, more: object = {}): Promise<{ Version?: number | undefined }> =>
  client.send(new PutParameterCommand({ Name, Value, Type: 'String', ...more }));

describe('PutParameter', () => {
  it('counts versions and overwrites only where it is asked to', async () => {
    expect((await put('/put/a', 'one')).Version).toBe(1);
    expect(await errorName(put('/put/a', 'two'))).toBe('ParameterAlreadyExists');
    expect((await put('/put/a', 'two', { Overwrite: true })).Version).toBe(2);
    const { Parameter } = await client.send(new GetParameterCommand({ Name: '/put/a' }));
    expect(Parameter).toMatchObject({
      Value: 'two',
      Version: 2,
      Type: 'String',
      ARN: 'arn:aws:ssm:us-east-1:123456789012:parameter/put/a',
      LastModifiedDate: expect.any(Date),
    });
  });

  it.each([
    ['a reserved name', '/aws/x', 'v', {}, 'ValidationException'],
    ['a character that names cannot have', '/a b', 'v', {}, 'ValidationException'],
    ['a path without leading slash', 'a/b', 'v', {}, 'ValidationException'],
    ['more than 4,096 bytes', '/put/long', 'x'.repeat(4097), {}, 'ValidationException'],
    ['a type that does not exist', '/put/type', 'v', { Type: 'Number' }, 'ValidationException'],
    [
      'a value outside its pattern',
      '/put/pattern',
      'v',
      { AllowedPattern: '\\d+' },
      'ParameterPatternMismatchException',
    ],
    [
      'tags and overwrite',
      '/put/tags',
      'v',
      { Overwrite: true, Tags: [{ Key: 'a', Value: 'b' }] },
      'ValidationException',
    ],
  ])('refuses %s', async (_what, name, value, more, code) => {
    expect(await errorName(put(name, value, more))).toBe(code);
  });
});

describe('reading', () => {
  it('up to ten names at once lists those that are absent', async () => {
    await put('/get/a', '1');
    const answer = await client.send(new GetParametersCommand({ Names: ['/get/a', '/get/absent'] }));
    expect(answer.Parameters?.map(({ Name, Value }) => [Name, Value])).toEqual([['/get/a', '1']]);
    expect(answer.InvalidParameters).toEqual(['/get/absent']);
    const eleven = Array.from({ length: 11 }, (_, index) => `/get/${index}`);
    const { name, message } = await failureOf(client.send(new GetParametersCommand({ Names: eleven })));
    expect(name).toBe('ValidationException');
    expect(message).toContain(
      "at 'names' failed to satisfy constraint: Member must have length less than or equal to 10",
    );
  });

  it('by path goes through pages of ten, and below sub-paths only where asked', async () => {
    for (let index = 0; index < 12; index += 1) await put(`/path/p${index}`, String(index));
    await put('/path/deep/x', 'x');
    const seen: string[] = [];
    for await (const { Parameters = [] } of paginateGetParametersByPath({ client }, { Path: '/path' })) {
      expect(Parameters.length).toBeLessThanOrEqual(10);
      seen.push(...Parameters.map(({ Name = '' }) => Name));
    }
    expect(new Set(seen).size).toBe(12);
    const deep = await client.send(new GetParametersByPathCommand({ Path: '/path/deep/', Recursive: true }));
    expect(deep.Parameters).toHaveLength(1);
  });

  it('ends with ParameterNotFound after deletion', async () => {
    await put('/gone', 'x');
    await client.send(new DeleteParameterCommand({ Name: '/gone' }));
    expect(await errorName(client.send(new GetParameterCommand({ Name: '/gone' })))).toBe(
      'ParameterNotFound',
    );
    expect(await errorName(client.send(new DeleteParameterCommand({ Name: '/gone' })))).toBe(
      'ParameterNotFound',
    );
  });

  it('needs the permission for each name', async () => {
    await put('/mine/a', '1');
    await put('/theirs/a', '1');
    const key = sandbox.credentialsFor('pointer-reader', [
      {
        Effect: 'Allow',
        Action: ['ssm:GetParameter', 'ssm:GetParameters'],
        Resource: 'arn:aws:ssm:us-east-1:123456789012:parameter/mine/*',
      },
    ]);
    const reader = new SSMClient(sandbox.config(key));
    await reader.send(new GetParametersCommand({ Names: ['/mine/a'] }));
    expect(await errorName(reader.send(new GetParametersCommand({ Names: ['/mine/a', '/theirs/a'] })))).toBe(
      'AccessDeniedException',
    );
    expect(
      await errorName(reader.send(new PutParameterCommand({ Name: '/mine/a', Value: '2', Overwrite: true }))),
    ).toBe('AccessDeniedException');
  });
});
