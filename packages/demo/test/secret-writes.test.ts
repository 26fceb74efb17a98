import { randomUUID } from 'node:crypto';
import { type Aws, createAws } from '@syncops/aws';
import { type Sandbox, startSandbox } from '@syncops/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

let sandbox: Sandbox;
let aws: Aws;
let name: string;
const opened: Aws[] = [];

/** One run of the product, with budgets and paces of its own. */
async function connect(): Promise<Aws> {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = sandbox.env;
  const run = createAws({
    region: sandbox.world.region,
    expectedAccount: sandbox.world.account,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    },
  });
  opened.push(run);
  await run.verifyAccount();
  return run;
}

beforeAll(async () => {
  sandbox = await startSandbox({ metadataOnly: true });
  process.env['AWS_ENDPOINT_URL'] = sandbox.endpoint;
  aws = await connect();
}, 30_000);
afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL'];
  for (const run of opened) run.close();
  await sandbox.stop();
}, 30_000);
beforeEach(() => {
  sandbox.faults.clear();
  name = makeSecret();
});

function makeSecret(): string {
  const { name: made } = sandbox.world.secrets.create({
    name: `syncstorage/test/${randomUUID()}`,
    value: 'first',
  });
  return made;
}

const code = (value: string): unknown => expect.objectContaining({ code: value });
const holder = async (label: string): Promise<string> => {
  const { versions } = await aws.secrets.describe(name);
  return Object.entries(versions).find(([, labels]) => labels.includes(label))?.[0] ?? 'nowhere';
};
const stage = async (run = aws): Promise<string> => {
  const id = randomUUID();
  await run.secrets.putValue(name, id, 'second', ['AWSPENDING']);
  return id;
};

describe('moving a label', () => {
  const effects = ['reset-before', 'reset-after', 'throttle'] as const;

  it.each(effects)('takes place once, also when the call meets %s', async (kind) => {
    const from = await holder('AWSCURRENT');
    const to = await stage();
    sandbox.faults.add({ operation: 'secretsmanager:UpdateSecretVersionStage', effect: { kind } });
    await aws.secrets.moveLabel(name, 'AWSCURRENT', { from, to });
    expect([await holder('AWSCURRENT'), await holder('AWSPREVIOUS')]).toEqual([to, from]);
  });

  it.each(effects)('off a secret takes place, also when the call meets %s', async (kind) => {
    const from = await stage();
    sandbox.faults.add({ operation: 'secretsmanager:UpdateSecretVersionStage', effect: { kind } });
    await aws.secrets.moveLabel(name, 'AWSPENDING', { from });
    expect(await holder('AWSPENDING')).toBe('nowhere');
    await aws.secrets.moveLabel(name, 'AWSPENDING', { from });
  });

  it('is told from a time-out whose effect took place, also while reads show the time before', async () => {
    const from = await holder('AWSCURRENT');
    const to = await stage();
    sandbox.faults.add({
      operation: 'secretsmanager:UpdateSecretVersionStage',
      effect: { kind: 'reset-after' },
    });
    sandbox.faults.labelReadLagMs = 1_500;
    await aws.secrets.moveLabel(name, 'AWSCURRENT', { from, to });
    expect(await holder('AWSCURRENT')).toBe(to);
  }, 15_000);

  it('lets one of two runs win, and tells the other one', async () => {
    const from = await holder('AWSCURRENT');
    const [mine, theirs] = [await stage(), await stage()];
    const other = await connect();
    const outcomes = await Promise.allSettled([
      aws.secrets.moveLabel(name, 'AWSCURRENT', { from, to: mine }),
      other.secrets.moveLabel(name, 'AWSCURRENT', { from, to: theirs }),
    ]);
    const winner = await holder('AWSCURRENT');
    expect(outcomes).toEqual([
      winner === mine ? { status: 'fulfilled' } : { status: 'rejected', reason: code('LABEL_MOVED') },
      winner === theirs ? { status: 'fulfilled' } : { status: 'rejected', reason: code('LABEL_MOVED') },
    ]);
  });
});

describe("AWS's rates", () => {
  const COUNT = 75;

  it('are kept by calls that come at once: no write of versions or of tags is throttled', async () => {
    const names = Array.from({ length: COUNT }, makeSecret);
    const { secrets } = await connect();
    sandbox.faults.limitSecretsManager();
    const before = sandbox.calls();
    const startedAt = performance.now();
    await Promise.all(
      names.flatMap((each) => [
        secrets.putValue(each, randomUUID(), 'v', ['AWSPENDING']),
        secrets.tag(each, { state: 'x' }),
      ]),
    );
    const seconds = (performance.now() - startedAt) / 1000;
    for (const operation of ['secretsmanager:PutSecretValue', 'secretsmanager:TagResource'])
      expect((sandbox.calls()[operation] ?? 0) - (before[operation] ?? 0)).toBe(COUNT);
    expect(seconds).toBeGreaterThan((COUNT - 7) / 48);
  }, 20_000);

  it('may be used up by others: every write is made in the end', async () => {
    const names = Array.from({ length: COUNT }, makeSecret);
    sandbox.faults.limitSecretsManager();
    const runs = await Promise.all([connect(), connect(), connect()]);
    await Promise.all(
      runs.flatMap(({ secrets }) =>
        names.map((each) => secrets.putValue(each, randomUUID(), 'v', [`label-${randomUUID()}`])),
      ),
    );
    expect(sandbox.calls()['secretsmanager:PutSecretValue']).toBeGreaterThan(3 * COUNT);
  }, 60_000);
});

describe('a secret that cannot be used', () => {
  it('because of its key is named with the missing right on the key', async () => {
    sandbox.faults.failKey({ kind: 'denied', secret: 'syncstorage/' });
    const calls = [
      () => aws.secrets.getValue(name),
      () => aws.secrets.getCurrentValues([name]),
      () => stage(),
    ];
    for (const call of calls) {
      const error: unknown = await call().catch((thrown: unknown) => thrown);
      expect(error).toEqual(code('ACCESS_DENIED'));
      expect(String(error)).toContain(name);
      expect(String(error)).toContain('kms:');
    }
    sandbox.faults.clear();
    sandbox.faults.failKey({ kind: 'unusable' });
    await expect(aws.secrets.getValue(name)).rejects.toThrow(code('KEY_UNUSABLE'));
  });

  it('because it is about to be deleted is told so, whatever is asked', async () => {
    const from = await stage();
    sandbox.world.secrets.scheduleDeletion(name);
    expect(await aws.secrets.describe(name)).toMatchObject({ deleted: true });
    for (const call of [
      () => aws.secrets.getValue(name),
      () => stage(),
      () => aws.secrets.moveLabel(name, 'AWSPENDING', { from }),
      () => aws.secrets.tag(name, { a: 'b' }),
    ])
      await expect(call()).rejects.toThrow(code('SECRET_DELETED'));
  });
});
