import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Aws, type AwsOptions, createAws } from '@syncops/aws';
import { type Sandbox, startSandbox } from '@syncops/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

// A limit for what hangs, not a measure: some tests wait for AWS's rates, on a machine that may be busy.
jest.setTimeout(300_000);

let sandbox: Sandbox;
/** The sandbox's clock, by which its rates go. */
let clock: () => number = Date.now;
let aws: Aws;
let name: string;
const opened: Aws[] = [];

/** One run of the product, with budgets and paces of its own. */
async function connect(deps: AwsOptions['deps'] = {}): Promise<Aws> {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = sandbox.env;
  const run = createAws({
    region: sandbox.world.region,
    expectedAccount: sandbox.world.account,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    },
    deps,
  });
  opened.push(run);
  await run.verifyAccount();
  return run;
}

beforeAll(async () => {
  sandbox = await startSandbox({ metadataOnly: true, clock: () => clock() });
  process.env['AWS_ENDPOINT_URL'] = sandbox.endpoint;
  aws = await connect();
});
afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL'];
  for (const run of opened) run.close();
  await sandbox.stop();
});
beforeEach(() => {
  sandbox.faults.clear();
  clock = Date.now;
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

  it('differs from a time-out whose effect took place, also while reads show the time before', async () => {
    const from = await holder('AWSCURRENT');
    const to = await stage();
    sandbox.faults.add({
      operation: 'secretsmanager:UpdateSecretVersionStage',
      effect: { kind: 'reset-after' },
    });
    sandbox.faults.labelReadLagMs = 1_500;
    await aws.secrets.moveLabel(name, 'AWSCURRENT', { from, to });
    expect(await holder('AWSCURRENT')).toBe(to);
  });

  it('lets one of two runs win, and reports the other one', async () => {
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

  const PUT = 'secretsmanager:PutSecretValue';
  const TAG = 'secretsmanager:TagResource';

  it('are kept by calls that come at once: no write of versions or of tags is throttled', async () => {
    const names = Array.from({ length: COUNT }, makeSecret);
    // One time for both sides, which goes on when every call of the run has arrived: it is the run that keeps the rates, not
    // a machine that is too slow to break them, or too busy to send the calls one after the other.
    const startedAt = Date.now();
    let now = startedAt;
    clock = () => now;
    const before = sandbox.calls();
    const arrived = (operation: string): number =>
      (sandbox.calls()[operation] ?? 0) - (before[operation] ?? 0);
    const run = await connect({
      clock,
      sleep: async (milliseconds) => {
        const end = now + milliseconds;
        do await nextTurn();
        while ([PUT, TAG].some((operation) => arrived(operation) < (run.calls()[operation] ?? 0)));
        now = Math.max(now, end);
      },
    });
    // The client of a service is loaded with its first call.
    await run.secrets.describe(name);
    sandbox.faults.limitSecretsManager();
    await Promise.all(
      names.flatMap((each) => [
        run.secrets.putValue(each, randomUUID(), 'v', ['AWSPENDING']),
        run.secrets.tag(each, { state: 'x' }),
      ]),
    );
    expect([arrived(PUT), arrived(TAG)]).toEqual([COUNT, COUNT]);
    expect((now - startedAt) / 1000).toBeGreaterThan((COUNT - 7) / 48);
  });

  it('may be used up by others: every write is made in the end', async () => {
    const names = Array.from({ length: COUNT }, makeSecret);
    const before = sandbox.calls()[PUT] ?? 0;
    const arrived = (): number => (sandbox.calls()[PUT] ?? 0) - before;
    // Time stands still for more calls than may come at once, or a slow machine would keep the rates.
    const startedAt = Date.now();
    clock = () => (arrived() < 40 ? startedAt : Date.now());
    sandbox.faults.limitSecretsManager();
    const runs = await Promise.all([connect(), connect(), connect()]);
    await Promise.all(
      runs.flatMap(({ secrets }) =>
        names.map((each) => secrets.putValue(each, randomUUID(), 'v', [`label-${randomUUID()}`])),
      ),
    );
    expect(arrived()).toBeGreaterThan(3 * COUNT);
  });
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

  it('because it is about to be deleted is reported so, whatever is asked', async () => {
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
