import { randomUUID } from 'node:crypto';
import {
  BatchGetSecretValueCommand,
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  ListSecretsCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  TagResourceCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { KeyFault } from '../../contract.ts';
import { errorName, failureOf } from '../../../test/failure.ts';
import { secretsUnderTest } from '../../../test/secrets-under-test.ts';

const { sandbox, client } = secretsUnderTest();
let name: string;
let first: string;

beforeEach(async () => {
  sandbox().world.faults.clear();
  name = `trouble/${randomUUID()}`;
  first = randomUUID();
  await client().send(
    new CreateSecretCommand({ Name: name, SecretString: 'one', ClientRequestToken: first }),
  );
});

const get = (by = client()): Promise<unknown> => by.send(new GetSecretValueCommand({ SecretId: name }));
const put = (token: string = randomUUID(), value = 'two'): Promise<unknown> =>
  client().send(
    new PutSecretValueCommand({ SecretId: name, SecretString: value, ClientRequestToken: token }),
  );
const tag = (Value: string): Promise<unknown> =>
  client().send(new TagResourceCommand({ SecretId: name, Tags: [{ Key: 'state', Value }] }));

describe('a key', () => {
  const failKey = (fault: KeyFault): (() => void) => sandbox().world.faults.failKey(fault);

  it('that the caller may not use closes values, not descriptions', async () => {
    const giveBack = failKey({ kind: 'denied', secret: 'trouble/' });
    for (const call of [get(), put()]) {
      const { message, name: error } = await failureOf(call);
      expect([error, message]).toEqual(['AccessDeniedException', 'Access to KMS is not allowed']);
    }
    const { SecretValues, Errors } = await client().send(
      new BatchGetSecretValueCommand({ SecretIdList: [name] }),
    );
    expect([SecretValues, Errors?.[0]?.ErrorCode]).toEqual([[], 'AccessDeniedException']);
    await tag('described');
    await client().send(new DescribeSecretCommand({ SecretId: name }));
    giveBack();
    await get();
  });

  it('that is disabled fails both ways, or in the configured way', async () => {
    failKey({ kind: 'unusable' });
    expect([await errorName(get()), await errorName(put())]).toEqual([
      'DecryptionFailure',
      'EncryptionFailure',
    ]);
    sandbox().world.faults.clear();
    failKey({ kind: 'unusable', use: 'encrypt' });
    await get();
    expect(await errorName(put())).toBe('EncryptionFailure');
  });

  it('may fail one role, or the secrets of one beginning', async () => {
    failKey({ kind: 'denied', roleName: 'host' });
    failKey({ kind: 'denied', secret: 'other/' });
    await get();
    const key = sandbox().credentialsFor('host', [
      { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: '*' },
    ]);
    expect(await errorName(get(new SecretsManagerClient(sandbox().config(key))))).toBe(
      'AccessDeniedException',
    );
  });
});

describe('lists', () => {
  const listed = async () =>
    (
      await client().send(
        new ListSecretsCommand({ Filters: [{ Key: 'name', Values: [name] }], IncludePlannedDeletion: true }),
      )
    ).SecretList?.[0];

  it('lag behind in labels, tags and deletions by their own time, where descriptions do not', async () => {
    sandbox().advance(400_000);
    sandbox().world.faults.secretListLagMs = 300_000;
    const second = randomUUID();
    await put(second);
    await tag('new');
    const before = await listed();
    expect([before?.SecretVersionsToStages, before?.Tags]).toEqual([{ [first]: ['AWSCURRENT'] }, []]);
    const described = await client().send(new DescribeSecretCommand({ SecretId: name }));
    expect(described.VersionIdsToStages).toEqual({ [first]: ['AWSPREVIOUS'], [second]: ['AWSCURRENT'] });
    expect(described.Tags).toEqual([{ Key: 'state', Value: 'new' }]);
    await client().send(new DeleteSecretCommand({ SecretId: name }));
    expect((await listed())?.DeletedDate).toBeUndefined();
    sandbox().advance(300_001);
    expect(await listed()).toMatchObject({
      SecretVersionsToStages: described.VersionIdsToStages,
      Tags: described.Tags,
      DeletedDate: expect.any(Date),
    });
  });

  it('do not know a new secret yet, which can be read already', async () => {
    sandbox().world.faults.secretListLagMs = 60_000;
    expect(await listed()).toBeUndefined();
    await get();
    sandbox().advance(60_001);
    expect(await listed()).toBeDefined();
  });
});

it('reads lag in tags as in labels', async () => {
  sandbox().advance(60_000);
  sandbox().world.faults.labelReadLagMs = 5_000;
  await tag('new');
  const tags = async () => (await client().send(new DescribeSecretCommand({ SecretId: name }))).Tags;
  expect(await tags()).toEqual([]);
  sandbox().advance(5_001);
  expect(await tags()).toEqual([{ Key: 'state', Value: 'new' }]);
});

it('the rates of AWS, where they are switched on, hold for versions and labels together and for tags apart', async () => {
  const withdraw = sandbox().world.faults.limitSecretsManager();
  const move = (): Promise<unknown> =>
    client().send(
      new UpdateSecretVersionStageCommand({
        SecretId: name,
        VersionStage: 'AWSCURRENT',
        MoveToVersionId: first,
      }),
    );
  const names = async (calls: readonly (() => Promise<unknown>)[]): Promise<readonly string[]> =>
    (await Promise.allSettled(calls.map((call) => call()))).map((result) =>
      result.status === 'fulfilled' ? 'done' : String(Reflect.get(Object(result.reason), 'name')),
    );
  // Within a moment, so that no new ones are granted meanwhile.
  const writes = await sandbox().standStill(() =>
    names(Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? () => put(first, 'one') : move))),
  );
  const count = (word: string): number => writes.filter((one) => one === word).length;
  expect({ done: count('done'), throttled: count('ThrottlingException') }).toEqual({
    done: 25,
    throttled: 35,
  });
  expect(await names([() => tag('free'), get])).toEqual(['done', 'done']);
  withdraw();
  expect(await names(Array.from({ length: 60 }, () => move))).toEqual(Array(60).fill('done'));
});

it('labels and descriptions are rights of their own, on the ARN of the secret', async () => {
  const { ARN = '' } = await client().send(new DescribeSecretCommand({ SecretId: name }));
  const key = sandbox().credentialsFor(`rotator-${randomUUID()}`, [
    {
      Effect: 'Allow',
      Action: ['secretsmanager:UpdateSecretVersionStage', 'secretsmanager:DescribeSecret'],
      Resource: ARN,
    },
  ]);
  const rotator = new SecretsManagerClient(sandbox().config(key));
  const token = randomUUID();
  await client().send(
    new PutSecretValueCommand({
      SecretId: name,
      SecretString: 'two',
      ClientRequestToken: token,
      VersionStages: ['AWSPENDING'],
    }),
  );
  const move = (SecretId: string): Promise<unknown> =>
    rotator.send(
      new UpdateSecretVersionStageCommand({
        SecretId,
        VersionStage: 'AWSCURRENT',
        MoveToVersionId: token,
        RemoveFromVersionId: first,
      }),
    );
  await move(name);
  await rotator.send(new DescribeSecretCommand({ SecretId: name }));
  const { message } = await failureOf(move('another'));
  expect(message).toMatch(/secretsmanager:UpdateSecretVersionStage on resource: .*:secret:another-/);
  expect(await errorName(get(rotator))).toBe('AccessDeniedException');
});
