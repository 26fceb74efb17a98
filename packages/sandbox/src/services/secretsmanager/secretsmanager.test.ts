import { randomUUID } from 'node:crypto';
import {
  BatchGetSecretValueCommand,
  CreateSecretCommand,
  DeleteSecretCommand,
  DescribeSecretCommand,
  type FilterNameStringType,
  GetSecretValueCommand,
  ListSecretsCommand,
  ListSecretVersionIdsCommand,
  paginateListSecrets,
  PutSecretValueCommand,
  RestoreSecretCommand,
  SecretsManagerClient,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateSecretCommand,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { errorName, failureOf } from '../../../test/failure.ts';
import { startTestSandbox, type TestSandbox } from '../../../test/test-world.ts';

let sandbox: TestSandbox;
let client: SecretsManagerClient;
let name: string;
let made = 0;

beforeAll(async () => {
  sandbox = await startTestSandbox();
  client = new SecretsManagerClient(sandbox.config());
});
afterAll(async () => {
  await sandbox.stop();
});
beforeEach(() => {
  name = `app/secret-${(made += 1)}-x`;
  sandbox.world.faults.clear();
});

const create = (value?: string, token?: string): Promise<unknown> =>
  client.send(new CreateSecretCommand({ Name: name, SecretString: value, ClientRequestToken: token }));
const put = (
  value: string,
  options: { token?: string; stages?: string[] } = {},
): Promise<{ VersionId?: string | undefined }> =>
  client.send(
    new PutSecretValueCommand({
      SecretId: name,
      SecretString: value,
      ClientRequestToken: options.token,
      VersionStages: options.stages,
    }),
  );
const value = async (
  options: { VersionStage?: string; VersionId?: string } = {},
): Promise<string | undefined> =>
  (await client.send(new GetSecretValueCommand({ SecretId: name, ...options }))).SecretString;

describe('values', () => {
  it('are found by name, by ARN and by ARN without its suffix', async () => {
    await create('v');
    const { ARN = '' } = await client.send(new DescribeSecretCommand({ SecretId: name }));
    expect(ARN).toMatch(
      new RegExp(`^arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}-[A-Za-z0-9]{6}$`),
    );
    for (const SecretId of [name, ARN, ARN.slice(0, -7)]) {
      expect((await client.send(new GetSecretValueCommand({ SecretId }))).SecretString).toBe('v');
    }
  });

  it('may be bytes', async () => {
    const bytes = new Uint8Array([0, 200, 255]);
    await client.send(new CreateSecretCommand({ Name: name, SecretBinary: bytes }));
    expect((await client.send(new GetSecretValueCommand({ SecretId: name }))).SecretBinary).toEqual(bytes);
  });

  it('are absent from a secret that was created without one', async () => {
    await create();
    expect((await client.send(new DescribeSecretCommand({ SecretId: name }))).VersionIdsToStages).toEqual({});
    expect(await failureOf(value())).toEqual({
      name: 'ResourceNotFoundException',
      message: "Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
    });
  });

  it('end at 65,536 bytes', async () => {
    await create('x'.repeat(65_536));
    expect(await errorName(put('x'.repeat(65_537)))).toBe('ValidationException');
    expect(await errorName(put('é'.repeat(40_000)))).toBe('InvalidParameterException');
  });

  it('under the same token are stored once, and another value under it is refused', async () => {
    const token = randomUUID();
    await create('one', token);
    await create('one', token);
    await put('one', { token });
    expect(await errorName(create('two', token))).toBe('ResourceExistsException');
    expect(await errorName(put('two', { token }))).toBe('ResourceExistsException');
    expect(await errorName(create('one', randomUUID()))).toBe('ResourceExistsException');
    const { Versions } = await client.send(
      new ListSecretVersionIdsCommand({ SecretId: name, IncludeDeprecated: true }),
    );
    expect(Versions).toHaveLength(1);
  });

  it('are kept for about a hundred versions', async () => {
    await create('0');
    for (let index = 1; index < 100; index += 1) sandbox.world.secrets.put(name, String(index));
    expect(await errorName(put('100'))).toBe('LimitExceededException');
    sandbox.advance(86_400_001);
    await put('100');
    const { Versions = [] } = await client.send(
      new ListSecretVersionIdsCommand({ SecretId: name, IncludeDeprecated: true, MaxResults: 100 }),
    );
    expect(Versions).toHaveLength(100);
    expect(await value()).toBe('100');
  });

  it('by version id must carry the label that is asked for with it', async () => {
    await create('one');
    const { VersionId } = await put('two');
    expect(await value({ VersionId: VersionId ?? '', VersionStage: 'AWSCURRENT' })).toBe('two');
    expect(await errorName(value({ VersionId: VersionId ?? '', VersionStage: 'AWSPREVIOUS' }))).toBe(
      'InvalidRequestException',
    );
  });

  it('come in batches, with an error for each that cannot be read', async () => {
    await create('v');
    const answer = await client.send(new BatchGetSecretValueCommand({ SecretIdList: [name, 'absent'] }));
    expect(answer.SecretValues?.map(({ SecretString }) => SecretString)).toEqual(['v']);
    expect(answer.Errors).toEqual([
      expect.objectContaining({ SecretId: 'absent', ErrorCode: 'ResourceNotFoundException' }),
    ]);
    expect(await errorName(client.send(new BatchGetSecretValueCommand({})))).toBe(
      'InvalidParameterException',
    );
    const tooMany = Array.from({ length: 21 }, (_, index) => `s${index}`);
    expect(await errorName(client.send(new BatchGetSecretValueCommand({ SecretIdList: tooMany })))).toBe(
      'ValidationException',
    );
  });

  it('that are current may be stored by UpdateSecret', async () => {
    await create('one');
    await client.send(new UpdateSecretCommand({ SecretId: name, SecretString: 'two', Description: 'd' }));
    expect(await value()).toBe('two');
    expect(await value({ VersionStage: 'AWSPREVIOUS' })).toBe('one');
    expect((await client.send(new DescribeSecretCommand({ SecretId: name }))).Description).toBe('d');
  });
});

describe('deletion', () => {
  it('waits for the recovery window, in which the secret can be restored', async () => {
    await create('v');
    const { DeletionDate } = await client.send(
      new DeleteSecretCommand({ SecretId: name, RecoveryWindowInDays: 7 }),
    );
    expect(DeletionDate?.getTime()).toBeCloseTo(sandbox.world.clock() + 7 * 86_400_000, -4);
    expect(await errorName(value())).toBe('InvalidRequestException');
    expect(await errorName(create('again'))).toBe('InvalidRequestException');
    await client.send(new RestoreSecretCommand({ SecretId: name }));
    expect(await value()).toBe('v');
    await client.send(new DeleteSecretCommand({ SecretId: name, RecoveryWindowInDays: 7 }));
    sandbox.advance(7 * 86_400_000 + 1);
    expect(await errorName(client.send(new DescribeSecretCommand({ SecretId: name })))).toBe(
      'ResourceNotFoundException',
    );
  });

  it.each([
    [{ RecoveryWindowInDays: 6 }],
    [{ RecoveryWindowInDays: 31 }],
    [{ RecoveryWindowInDays: 7, ForceDeleteWithoutRecovery: true }],
  ])('refuses %j', async (options) => {
    await create('v');
    expect(await errorName(client.send(new DeleteSecretCommand({ SecretId: name, ...options })))).toBe(
      'InvalidParameterException',
    );
  });

  it('by force is immediate', async () => {
    await create('v');
    await client.send(new DeleteSecretCommand({ SecretId: name, ForceDeleteWithoutRecovery: true }));
    expect(await errorName(value())).toBe('ResourceNotFoundException');
    await client.send(new DeleteSecretCommand({ SecretId: name, ForceDeleteWithoutRecovery: true }));
    await create('again');
  });

  it('is closed for secrets that another service manages', async () => {
    sandbox.world.secrets.create({ name, value: 'v', owningService: 'rds' });
    expect(await errorName(client.send(new DeleteSecretCommand({ SecretId: name })))).toBe(
      'InvalidRequestException',
    );
    expect(await errorName(put('w'))).toBe('InvalidRequestException');
  });
});

describe('listing', () => {
  it('goes through pages of twenty, or of as many as are asked for', async () => {
    const prefix = `paged-${made}/`;
    for (let index = 0; index < 45; index += 1)
      sandbox.world.secrets.create({ name: `${prefix}${index}`, value: 'v' });
    const Filters: { Key: FilterNameStringType; Values: string[] }[] = [{ Key: 'name', Values: [prefix] }];
    const pages: number[] = [];
    const seen = new Set<string>();
    for await (const { SecretList = [] } of paginateListSecrets({ client }, { Filters })) {
      pages.push(SecretList.length);
      for (const { Name = '' } of SecretList) seen.add(Name);
    }
    expect(pages).toEqual([20, 20, 5]);
    expect(seen.size).toBe(45);
    const whole = await client.send(new ListSecretsCommand({ Filters, MaxResults: 100, SortOrder: 'desc' }));
    expect(whole.SecretList).toHaveLength(45);
    expect(whole.NextToken).toBeUndefined();
    expect(await errorName(client.send(new ListSecretsCommand({ MaxResults: 101 })))).toBe(
      'ValidationException',
    );
  });

  it('refuses a token of another question', async () => {
    for (let index = 0; index < 3; index += 1)
      sandbox.world.secrets.create({ name: `token-${made}/${index}` });
    const { NextToken } = await client.send(new ListSecretsCommand({ MaxResults: 1 }));
    const other = new ListSecretsCommand({
      MaxResults: 1,
      NextToken,
      Filters: [{ Key: 'name', Values: ['token'] }],
    });
    expect(await errorName(client.send(other))).toBe('InvalidNextTokenException');
  });

  it.each([
    ['name', 'filtered/', true],
    ['name', 'Filtered/', false],
    ['name', '!filtered/', false],
    ['description', 'ABOUT', true],
    ['tag-key', 'team', true],
    ['tag-value', 'sy', true],
    ['tag-value', 'Sy', false],
    ['owning-service', 'rds', false],
    ['all', 'things', true],
  ] as const)('with %s=%s finds it: %s', async (Key, filter, isFound) => {
    const wanted = 'filtered/one';
    if (sandbox.world.secrets.arn(wanted) === undefined) {
      sandbox.world.secrets.create({ name: wanted, description: 'About things', tags: { team: 'sync' } });
    }
    const answer = await client.send(
      new ListSecretsCommand({ Filters: [{ Key, Values: [filter] }], MaxResults: 100 }),
    );
    expect(answer.SecretList?.some(({ Name }) => Name === wanted)).toBe(isFound);
  });

  it('shows labels, tags and secrets that are about to go where that is asked for', async () => {
    await create('v');
    await client.send(
      new TagResourceCommand({
        SecretId: name,
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'b', Value: '2' },
        ],
      }),
    );
    await client.send(new UntagResourceCommand({ SecretId: name, TagKeys: ['a'] }));
    await client.send(new DeleteSecretCommand({ SecretId: name }));
    const Filters: { Key: FilterNameStringType; Values: string[] }[] = [{ Key: 'name', Values: [name] }];
    expect((await client.send(new ListSecretsCommand({ Filters }))).SecretList).toEqual([]);
    const { SecretList } = await client.send(
      new ListSecretsCommand({ Filters, IncludePlannedDeletion: true }),
    );
    expect(SecretList).toEqual([
      expect.objectContaining({
        Name: name,
        Tags: [{ Key: 'b', Value: '2' }],
        DeletedDate: expect.any(Date),
      }),
    ]);
    expect(Object.values(SecretList?.[0]?.SecretVersionsToStages ?? {})).toEqual([['AWSCURRENT']]);
  });
});

describe('input', () => {
  it.each([
    ['an empty name', { Name: '' }, 'ValidationException'],
    ['a forbidden character', { Name: 'a b' }, 'ValidationException'],
    ['a short token', { Name: 'ok', SecretString: 'v', ClientRequestToken: 'short' }, 'ValidationException'],
    [
      'two kinds of value',
      { Name: 'ok', SecretString: 'v', SecretBinary: new Uint8Array([1]) },
      'InvalidParameterException',
    ],
    ['a reserved tag', { Name: 'ok', Tags: [{ Key: 'aws:x', Value: '1' }] }, 'InvalidParameterException'],
  ])('with %s is refused', async (_what, input, code) => {
    expect(await errorName(client.send(new CreateSecretCommand(input)))).toBe(code);
  });

  it('never shows a value in a validation message', async () => {
    const { message } = await failureOf(
      client.send(new CreateSecretCommand({ Name: name, SecretString: 'hidden'.repeat(20_000) })),
    );
    expect(message).toContain("Value at 'secretString' failed to satisfy constraint");
    expect(message).not.toContain('hidden');
  });
});

describe('permissions', () => {
  it('of a role are those of its policies, tags and labels included', async () => {
    await create('v');
    await client.send(
      new TagResourceCommand({ SecretId: name, Tags: [{ Key: 'environment', Value: 'sandbox' }] }),
    );
    const key = sandbox.credentialsFor('secret-reader', [
      {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:app/*',
        Condition: { StringEquals: { 'aws:ResourceTag/environment': 'sandbox' } },
      },
    ]);
    const reader = new SecretsManagerClient(sandbox.config(key));
    const get = (SecretId: string): Promise<unknown> => reader.send(new GetSecretValueCommand({ SecretId }));
    await get(name);
    sandbox.world.secrets.update(name, { tags: {} });
    const { name: code, message } = await failureOf(get(name));
    expect(code).toBe('AccessDeniedException');
    expect(message).toMatch(
      /^User: arn:aws:sts::123456789012:assumed-role\/secret-reader\/sandbox is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:us-east-1:123456789012:secret:app\/secret-\d+-x-\w{6} because no identity-based policy allows/,
    );
    expect(await errorName(reader.send(new ListSecretsCommand({})))).toBe('AccessDeniedException');
  });
});
