import { randomUUID } from 'node:crypto';
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { errorName, failureOf } from '../../../test/failure.ts';
import { secretsUnderTest } from '../../../test/secrets-under-test.ts';

const FIRST = randomUUID();
const SECOND = randomUUID();
const { sandbox, client } = secretsUnderTest();
let name: string;

beforeEach(async () => {
  sandbox().world.faults.clear();
  name = `labels-${randomUUID()}`;
  await client().send(
    new CreateSecretCommand({ Name: name, SecretString: 'one', ClientRequestToken: FIRST }),
  );
});

const put = (stages?: string[], token = SECOND, value = 'two'): Promise<unknown> =>
  client().send(
    new PutSecretValueCommand({
      SecretId: name,
      SecretString: value,
      ClientRequestToken: token,
      VersionStages: stages,
    }),
  );
const move = (label: string, to?: string, from?: string): Promise<unknown> =>
  client().send(
    new UpdateSecretVersionStageCommand({
      SecretId: name,
      VersionStage: label,
      MoveToVersionId: to,
      RemoveFromVersionId: from,
    }),
  );
const labels = async (): Promise<Record<string, string[]>> =>
  (await client().send(new DescribeSecretCommand({ SecretId: name }))).VersionIdsToStages ?? {};

describe('PutSecretValue', () => {
  it('makes the new version current and the former one previous', async () => {
    await put();
    expect(await labels()).toEqual({ [FIRST]: ['AWSPREVIOUS'], [SECOND]: ['AWSCURRENT'] });
  });

  it('leaves AWSCURRENT where it is for other labels', async () => {
    await put(['AWSPENDING']);
    expect(await labels()).toEqual({ [FIRST]: ['AWSCURRENT'], [SECOND]: ['AWSPENDING'] });
  });

  it('gives the first version of a secret AWSCURRENT in any case', async () => {
    const empty = `empty-${randomUUID()}`;
    await client().send(new CreateSecretCommand({ Name: empty }));
    await client().send(
      new PutSecretValueCommand({
        SecretId: empty,
        SecretString: 'v',
        ClientRequestToken: FIRST,
        VersionStages: ['AWSPENDING'],
      }),
    );
    const { VersionIdsToStages } = await client().send(new DescribeSecretCommand({ SecretId: empty }));
    expect(VersionIdsToStages).toEqual({ [FIRST]: ['AWSPENDING', 'AWSCURRENT'] });
  });

  it('takes a label away from the version that had it', async () => {
    const third = randomUUID();
    await put(['AWSPENDING']);
    await put(['AWSPENDING'], third, 'three');
    expect(await labels()).toEqual({ [FIRST]: ['AWSCURRENT'], [third]: ['AWSPENDING'] });
    const deprecated = await client().send(new GetSecretValueCommand({ SecretId: name, VersionId: SECOND }));
    expect([deprecated.SecretString, deprecated.VersionStages]).toEqual(['two', []]);
  });

  it('refuses a twenty-first label', async () => {
    await put(Array.from({ length: 19 }, (_, index) => `label-${index}`));
    expect(await errorName(put(['one-too-many'], randomUUID(), 'three'))).toBe('LimitExceededException');
  });
});

describe('UpdateSecretVersionStage', () => {
  beforeEach(async () => {
    await put(['AWSPENDING']);
  });

  it('moves AWSCURRENT, and AWSPREVIOUS follows while AWSPENDING stays', async () => {
    await move('AWSCURRENT', SECOND, FIRST);
    expect(await labels()).toEqual({ [FIRST]: ['AWSPREVIOUS'], [SECOND]: ['AWSCURRENT', 'AWSPENDING'] });
  });

  it('does nothing when the label is there already', async () => {
    await move('AWSPENDING', SECOND);
    expect(await labels()).toEqual({ [FIRST]: ['AWSCURRENT'], [SECOND]: ['AWSPENDING'] });
  });

  it('removes a label, and adds one that is nowhere', async () => {
    await move('AWSPENDING', undefined, SECOND);
    await move('extra', SECOND);
    expect(await labels()).toEqual({ [FIRST]: ['AWSCURRENT'], [SECOND]: ['extra'] });
  });

  it.each([
    ['without naming the version that carries the label', 'AWSCURRENT', SECOND, undefined],
    ['naming a version that does not carry it', 'AWSCURRENT', SECOND, SECOND],
    ['removing AWSCURRENT', 'AWSCURRENT', undefined, FIRST],
    ['naming no version', 'AWSPENDING', undefined, undefined],
    ['removing a label that is nowhere', 'extra', undefined, FIRST],
  ])('refuses %s', async (_what, label, to, from) => {
    const before = await labels();
    expect(await errorName(move(label, to, from))).toBe('InvalidParameterException');
    expect(await labels()).toEqual(before);
  });

  it('says in which version the label is', async () => {
    const { message } = await failureOf(move('AWSCURRENT', SECOND));
    expect(message).toContain(`Staging label AWSCURRENT is currently attached to version ${FIRST}`);
  });

  it('refuses a version that does not exist', async () => {
    expect(await errorName(move('AWSPENDING', randomUUID(), SECOND))).toBe('ResourceNotFoundException');
  });

  it('lets only one of two concurrent rotations win', async () => {
    const third = randomUUID();
    await put(['other'], third, 'three');
    const results = await Promise.allSettled([
      move('AWSCURRENT', SECOND, FIRST),
      move('AWSCURRENT', third, FIRST),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('label reads', () => {
  it('lag by the time that is set, while writes and reads by version id see the truth', async () => {
    sandbox().advance(60_000);
    sandbox().world.faults.labelReadLagMs = 10_000;
    await put();
    const current = async (): Promise<string | undefined> =>
      (await client().send(new GetSecretValueCommand({ SecretId: name }))).SecretString;
    expect(await current()).toBe('one');
    expect(await labels()).toEqual({ [FIRST]: ['AWSCURRENT'] });
    expect(
      (await client().send(new GetSecretValueCommand({ SecretId: name, VersionId: SECOND }))).SecretString,
    ).toBe('two');
    expect(await errorName(move('AWSCURRENT', FIRST, FIRST))).toBe('InvalidParameterException');
    sandbox().advance(10_001);
    expect(await current()).toBe('two');
    expect(await labels()).toEqual({ [FIRST]: ['AWSPREVIOUS'], [SECOND]: ['AWSCURRENT'] });
  });
});
