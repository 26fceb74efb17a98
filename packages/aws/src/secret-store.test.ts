import { inspect } from 'node:util';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from '@jest/globals';
import type { SecretStore } from '@syncops/secrets';
import { answerWith, awsFault, fakeTime, type Handler, NOWHERE } from '../test/fake-client.ts';
import { createSecretStore } from './secret-store.ts';

function storeWith(handlers: Readonly<Record<string, Handler>>) {
  const client = new SecretsManagerClient(NOWHERE);
  const calls = answerWith(client, 'secretsmanager', handlers);
  const time = fakeTime();
  return { store: createSecretStore({ reads: client, writes: client }, time.deps), calls, slept: time.slept };
}

const code = (value: string): unknown => expect.objectContaining({ code: value });
const missing = () => awsFault('ResourceNotFoundException', 'no such version');

describe('list', () => {
  it('reads all pages, by a hundred, and keeps only the prefix', async () => {
    const { store, calls } = storeWith({
      ListSecrets: ({ NextToken }) =>
        NextToken === undefined
          ? {
              SecretList: [
                {
                  Name: 'syncstorage/a/x',
                  ARN: 'arn:x',
                  SecretVersionsToStages: { v1: ['AWSCURRENT'] },
                  Tags: [{ Key: 'syncops:databases', Value: 'abc' }],
                },
                { Name: 'my/syncstorage/a', ARN: 'arn:other' },
              ],
              NextToken: 'two',
            }
          : { SecretList: [{ Name: 'syncstorage/a/y', ARN: 'arn:y', DeletedDate: new Date(0) }] },
    });
    expect(await store.list('syncstorage/a/')).toEqual([
      {
        name: 'syncstorage/a/x',
        arn: 'arn:x',
        versions: { v1: ['AWSCURRENT'] },
        tags: { 'syncops:databases': 'abc' },
        deleted: false,
      },
      { name: 'syncstorage/a/y', arn: 'arn:y', versions: {}, tags: {}, deleted: true },
    ]);
    expect(calls.map(({ input }) => input)).toEqual([
      expect.objectContaining({ MaxResults: 100, Filters: [{ Key: 'name', Values: ['syncstorage/a/'] }] }),
      expect.objectContaining({ NextToken: 'two' }),
    ]);
  });
});

describe('getValue', () => {
  it('answers at once that a secret has no current value', async () => {
    const { store, calls } = storeWith({ GetSecretValue: () => Promise.reject(missing()) });
    await expect(store.getValue('s')).rejects.toThrow(code('NOT_FOUND'));
    expect(calls).toHaveLength(1);
  });

  it('waits for a version that was just written', async () => {
    let reads = 0;
    const { store, slept } = storeWith({
      GetSecretValue: ({ VersionId }) => {
        reads += 1;
        if (reads < 3) throw missing();
        return { VersionId, SecretString: 'value', VersionStages: ['AWSPENDING'] };
      },
    });
    expect(await store.getValue('s', { versionId: 'v2' })).toEqual({
      versionId: 'v2',
      value: 'value',
      labels: ['AWSPENDING'],
    });
    expect(slept).toEqual([200, 400]);
  });

  it('stops waiting after three seconds', async () => {
    const { store, slept } = storeWith({ GetSecretValue: () => Promise.reject(missing()) });
    await expect(store.getValue('s', { versionId: 'v2' })).rejects.toThrow(code('NOT_FOUND'));
    expect(slept).toEqual([200, 400, 800, 1600]);
  });

  it('does not wait for a permission', async () => {
    const { store, slept } = storeWith({
      GetSecretValue: () => Promise.reject(awsFault('AccessDeniedException')),
    });
    await expect(store.getValue('s', { versionId: 'v2' })).rejects.toThrow(code('ACCESS_DENIED'));
    expect(slept).toEqual([]);
  });

  it('refuses binary data', async () => {
    const { store } = storeWith({
      GetSecretValue: () => ({ VersionId: 'v', SecretBinary: new Uint8Array() }),
    });
    await expect(store.getValue('s')).rejects.toThrow(code('SERVICE_ERROR'));
  });
});

describe('getCurrentValues', () => {
  const names = Array.from({ length: 45 }, (_, index) => `s${String(index)}`);

  it('asks for twenty at a time, by pages, and leaves out what has no value', async () => {
    const { store, calls } = storeWith({
      BatchGetSecretValue: ({ SecretIdList, NextToken }) => {
        const ids = Array.isArray(SecretIdList) ? SecretIdList.map(String) : [];
        const value = (id: string | undefined) => ({
          Name: id,
          VersionId: 'v',
          SecretString: `value of ${id ?? ''}`,
        });
        return NextToken === undefined && ids.length === 20
          ? { SecretValues: [value(ids[0])], NextToken: 'more' }
          : {
              SecretValues: [value(ids[1])],
              Errors: [{ SecretId: ids[2], ErrorCode: 'ResourceNotFoundException' }],
            };
      },
    });
    const values = await store.getCurrentValues(names);
    expect([...values.keys()]).toEqual(['s0', 's1', 's20', 's21', 's41']);
    expect(values.get('s21')?.value).toBe('value of s21');
    expect(calls).toHaveLength(5);
  });

  it('reports a secret that may not be read', async () => {
    const { store } = storeWith({
      BatchGetSecretValue: () => ({ Errors: [{ SecretId: 's0', ErrorCode: 'AccessDeniedException' }] }),
    });
    await expect(store.getCurrentValues(['s0'])).rejects.toThrow(code('ACCESS_DENIED'));
  });

  it('calls nothing for no names', async () => {
    const { store, calls } = storeWith({});
    expect((await store.getCurrentValues([])).size).toBe(0);
    expect(calls).toEqual([]);
  });
});

describe('describe', () => {
  it('reports labels, tags, deletion and birth of one secret', async () => {
    const { store } = storeWith({
      DescribeSecret: ({ SecretId }) => ({
        Name: SecretId,
        ARN: 'arn:s',
        VersionIdsToStages: { v1: ['AWSCURRENT'] },
        Tags: [{ Key: 'a', Value: 'b' }],
        CreatedDate: new Date(5_000),
        DeletedDate: new Date(0),
      }),
    });
    expect(await store.describe('s')).toEqual({
      name: 's',
      arn: 'arn:s',
      versions: { v1: ['AWSCURRENT'] },
      tags: { a: 'b' },
      deleted: true,
      createdAt: 5_000,
    });
  });

  it('says that there is no such secret', async () => {
    const { store } = storeWith({ DescribeSecret: () => Promise.reject(missing()) });
    await expect(store.describe('s')).rejects.toThrow(code('NOT_FOUND'));
  });
});

describe('moveLabel', () => {
  const refused = () => awsFault('InvalidParameterException', 'somewhere else');
  /** A secret whose move is refused, and where each look at it finds the label. */
  const refusing = (looks: readonly (string | undefined)[], error = refused) => {
    let look = 0;
    return storeWith({
      UpdateSecretVersionStage: () => Promise.reject(error()),
      DescribeSecret: () => {
        const at = looks[Math.min(look, looks.length - 1)];
        look += 1;
        return { VersionIdsToStages: at === undefined ? {} : { [at]: ['OTHER', 'AWSCURRENT'] } };
      },
    });
  };
  const move = { from: 'old', to: 'new' };

  it('names both versions to AWS, and reads nothing where that is done', async () => {
    const { store, calls } = storeWith({ UpdateSecretVersionStage: () => ({}) });
    await store.moveLabel('s', 'AWSCURRENT', move);
    await store.moveLabel('s', 'AWSPENDING', { from: 'new' });
    expect(calls.map(({ input }) => input)).toEqual([
      { SecretId: 's', VersionStage: 'AWSCURRENT', RemoveFromVersionId: 'old', MoveToVersionId: 'new' },
      { SecretId: 's', VersionStage: 'AWSPENDING', RemoveFromVersionId: 'new' },
    ]);
  });

  it.each([
    ['is at its target already', ['new'], move],
    ['is at its target, which reads show late', ['old', 'old', 'new'], move],
    ['was to be taken off, and is nowhere', [undefined], { from: 'old' }],
  ] as const)('is done where the label %s', async (_, looks, wanted) => {
    const { store, slept } = refusing(looks);
    await store.moveLabel('s', 'AWSCURRENT', wanted);
    expect(slept).toEqual([200, 400].slice(0, looks.length - 1));
  });

  it.each([
    ['on a third version', ['third'], move],
    ['on a third version, which reads show late', ['old', 'third'], move],
    ['nowhere', [undefined], move],
    ['on another version than the one to take it from', ['third'], { from: 'old' }],
    ['on a version where it was thought to be nowhere', ['third'], { to: 'new' }],
  ] as const)('reports that someone else has moved a label that is %s', async (_, looks, wanted) => {
    const { store } = refusing(looks);
    await expect(store.moveLabel('s', 'AWSCURRENT', wanted)).rejects.toThrow(code('LABEL_MOVED'));
  });

  it("passes AWS's refusal on where the label stays where it was", async () => {
    const { store, slept } = refusing(['old']);
    await expect(store.moveLabel('s', 'AWSCURRENT', move)).rejects.toThrow(code('SERVICE_ERROR'));
    expect(slept).toEqual([200, 400, 800, 1600, 3200, 6400]);
  });

  it('treats a version that AWS has thrown away as one without labels', async () => {
    await refusing([undefined], missing).store.moveLabel('s', 'AWSCURRENT', { from: 'old' });
    const { store } = refusing(['third'], missing);
    await expect(store.moveLabel('s', 'AWSCURRENT', move)).rejects.toThrow(code('LABEL_MOVED'));
  });

  it('does not look into other troubles', async () => {
    const { store, calls } = refusing(['old'], () => awsFault('AccessDeniedException'));
    await expect(store.moveLabel('s', 'AWSCURRENT', move)).rejects.toThrow(code('ACCESS_DENIED'));
    expect(calls).toHaveLength(1);
  });
});

describe('putValue', () => {
  it('stores under the id of the caller', async () => {
    const { store, calls } = storeWith({ PutSecretValue: () => ({}) });
    await store.putValue('s', 'a'.repeat(64), 'value', ['AWSCURRENT']);
    expect(calls[0]?.input).toEqual({
      SecretId: 's',
      ClientRequestToken: 'a'.repeat(64),
      SecretString: 'value',
      VersionStages: ['AWSCURRENT'],
    });
  });

  it('distinguishes an id that is in use from other failures', async () => {
    const { store } = storeWith({
      PutSecretValue: () => Promise.reject(awsFault('ResourceExistsException')),
    });
    await expect(store.putValue('s', 'v', 'x', [])).rejects.toThrow(code('VERSION_EXISTS'));
  });

  it('never repeats the value, even when AWS quotes it', async () => {
    const { store } = storeWith({
      PutSecretValue: () => Promise.reject(awsFault('ValidationException', "value 'hunter2' is not valid")),
    });
    const error = await store.putValue('s', 'v', 'hunter2', []).catch((thrown: unknown) => thrown);
    expect(error).toEqual(code('SERVICE_ERROR'));
    expect(error).toHaveProperty('message', expect.not.stringContaining('hunter2'));
    expect(error).toHaveProperty('message', expect.stringContaining('ValidationException'));
    expect(error).not.toHaveProperty('cause');
  });

  it('paces what counts together, also when it is asked for at once, and tags apart from it', async () => {
    const answer = () => ({});
    const { store, slept } = storeWith({
      PutSecretValue: answer,
      UpdateSecretVersionStage: answer,
      TagResource: answer,
      DescribeSecret: answer,
    });
    const five = [...Array(5).keys()];
    await Promise.all(five.map((index) => store.putValue(`s${String(index)}`, 'v', 'x', [])));
    await Promise.all(five.map(() => store.moveLabel('s', 'AWSPENDING', { from: 'a' })));
    // A tenth of a second's worth may pass at once.
    const waited = slept.reduce((sum, milliseconds) => sum + milliseconds, 0);
    expect(waited).toBeCloseTo((9 * 1000) / 48 - 100, 1);
    const sleeps = slept.length;
    await Promise.all(five.map(() => store.tag('s', { a: 'b' })));
    await Promise.all(five.map(() => store.describe('s')));
    expect(slept).toHaveLength(sleeps);
  });
});

describe('an error about a secret', () => {
  const denied = () => awsFault('AccessDeniedException', 'Access to KMS is not allowed');
  const all = (error: () => Error, deleted = false) => {
    const reject = () => Promise.reject(error());
    return storeWith({
      GetSecretValue: reject,
      PutSecretValue: reject,
      UpdateSecretVersionStage: reject,
      TagResource: reject,
      DescribeSecret: () => ({ Name: 's', ...(deleted ? { DeletedDate: new Date() } : {}) }),
    }).store;
  };
  type Use = (store: SecretStore) => Promise<unknown>;
  const uses: readonly [string, Use, string[]][] = [
    ['reading', (store) => store.getValue('env/s'), ['secretsmanager:GetSecretValue', 'kms:Decrypt', 'KMS']],
    ['storing', (store) => store.putValue('env/s', 'v', 'hunter2', []), ['kms:GenerateDataKey']],
    [
      'moving',
      (store) => store.moveLabel('env/s', 'L', { from: 'a' }),
      ['secretsmanager:UpdateSecretVersionStage'],
    ],
    ['tagging', (store) => store.tag('env/s', {}), ['secretsmanager:TagResource']],
  ];
  const failure = (call: Promise<unknown>): Promise<unknown> => call.catch((thrown: unknown) => thrown);

  it.each(uses)('of %s names the secret and the missing rights', async (_, use, words) => {
    const error = await failure(use(all(denied)));
    expect(error).toEqual(code('ACCESS_DENIED'));
    for (const word of ['env/s', ...words]) expect(String(error)).toContain(word);
    expect(inspect(error)).not.toContain('hunter2');
  });

  it.each(uses)('of %s reports that it is scheduled for deletion, and how to get it back', async (_, use) => {
    const marked = () => awsFault('InvalidRequestException', 'marked for deletion');
    const error = await failure(use(all(marked, true)));
    expect(error).toEqual(code('SECRET_DELETED'));
    expect(String(error)).toContain('restore-secret --secret-id env/s');
    expect(await failure(use(all(marked, false)))).toEqual(code('SERVICE_ERROR'));
  });

  it('of a key reports that the key does not work', async () => {
    const broken = () => awsFault('DecryptionFailure', 'the key is disabled');
    const error = await failure(all(broken).getValue('env/s'));
    expect(error).toEqual(code('KEY_UNUSABLE'));
    expect(String(error)).toContain('env/s');
  });

  it('of a limit reports how long versions are kept', async () => {
    const full = () => awsFault('LimitExceededException', 'too many versions');
    expect(String(await failure(all(full).putValue('env/s', 'v', 'x', [])))).toContain('a day old');
  });

  it('of a page of values names the secret and the missing rights', async () => {
    const { store } = storeWith({
      BatchGetSecretValue: () => ({ Errors: [{ SecretId: 'env/s', ErrorCode: 'AccessDeniedException' }] }),
    });
    const error = await failure(store.getCurrentValues(['env/s']));
    expect(String(error)).toContain('env/s');
    expect(String(error)).toContain('kms:Decrypt');
  });

  it('keeps what another trouble is about', async () => {
    const error = await failure(all(() => awsFault('InternalServiceError', 'oops', 500)).getValue('env/s'));
    expect(error).toHaveProperty('data.awsCode', 'InternalServiceError');
  });
});
