import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  TerminateInstanceInAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling';
import { RestoreSecretCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createAws, type Aws } from '@syncops/aws';
import type { RotationReport } from '@syncops/rotation';
import { appUserSecretName, masterSecretName } from '@syncops/topology';

import { recordCalls, type RecordedCalls } from './support/record-calls.ts';
import { createScene, type RunOptions, type Scene } from './support/scene.ts';
import { leaks } from './support/secret-values.ts';

// No server processes: what is tried here is the conversation with AWS, by processes of the command line.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(600_000);

const TOKENSERVER_HOST = 'i-0000000000000a001';
const GROUP = 'syncstorage-sandbox-webheads';
const MASTER = masterSecretName('sandbox', 'db1');
const USER = appUserSecretName('sandbox', 'db1');
/** Short enough pauses for the minutes that a push gives a host. */
const SPEED = { FAKE_TIME_SCALE: '300' };

let scene: Scene;
let aws: Aws;
let autoScaling: AutoScalingClient;
let secretsManager: SecretsManagerClient;
let calls: RecordedCalls;

interface Rotation {
  readonly exitCode: number;
  readonly stderr: string;
  readonly report: RotationReport | undefined;
}

/** Runs a command; none of them may show the value of a secret, or send it to AWS (invariant I7). */
async function syncops(args: readonly string[], options: RunOptions = {}): Promise<Rotation> {
  const run = await scene.syncops([...args, '--json'], { env: SPEED, ...options });
  const values = calls.secretValues((dbnode) => [`https://${dbnode}-0.sync.localhost:8443`]);
  expect(values.size).toBeGreaterThanOrEqual(6);
  const written = { stdout: run.stdout, stderr: run.stderr, calls: calls.recorded.join('\n') };
  expect(leaks(new Map(Object.entries(written)), values)).toEqual([]);
  const document: unknown = run.stdout === '' ? undefined : JSON.parse(run.stdout);
  return { ...run, report: isReport(document) ? document : undefined };
}

const rotate = (...args: readonly string[]): Promise<Rotation> =>
  syncops(['rotate', '--dbnode', 'db1', '--wait', ...args]);
const rotateMaster = (options?: RunOptions): Promise<Rotation> =>
  syncops(['rotate', '--dbnode', 'db1', '--secret', 'master', '--wait'], options);
const advance = (): Promise<Rotation> => syncops(['advance', '--wait']);

function isReport(value: unknown): value is RotationReport {
  return typeof value === 'object' && value !== null && 'secrets' in value && 'pushes' in value;
}

async function labelsOf(name: string): Promise<Readonly<Record<string, string>>> {
  const { versions } = await aws.secrets.describe(name);
  return Object.fromEntries(
    Object.entries(versions).flatMap(([id, labels]) => labels.map((label) => [label, id] as const)),
  );
}

async function webheads(): Promise<readonly string[]> {
  const { AutoScalingGroups = [] } = await autoScaling.send(
    new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [GROUP] }),
  );
  return (AutoScalingGroups[0]?.Instances ?? []).map(({ InstanceId = '' }) => InstanceId).sort();
}

/** The one secret that failed, as the report states it. */
function failureOf({ report, stderr }: Rotation): { readonly name: string; readonly text: string } {
  const failed = report?.secrets.filter(({ error, problem }) => (error ?? problem) !== undefined) ?? [];
  const [first] = failed;
  const { code, message } = first?.error ?? first?.problem ?? {};
  if (first === undefined || failed.length !== 1 || code === undefined)
    throw new TypeError(`${String(failed.length)} secrets failed:\n${stderr}`);
  return { name: first.name, text: `${code}: ${String(message)}` };
}

/** Finishes whatever is under way, and makes sure of it. */
async function expectRest(before: Readonly<Record<string, string>>): Promise<void> {
  expect(await advance()).toMatchObject({ exitCode: 0, report: { ok: true } });
  const after = await labelsOf(MASTER);
  expect(Object.keys(after)).toEqual(['AWSCURRENT']);
  expect(after['AWSCURRENT']).not.toBe(before['AWSCURRENT']);
}

beforeAll(async () => {
  scene = await createScene({ metadataOnly: true });
  calls = recordCalls(scene.sandbox);
  await scene.workspace.addDbnode('db2');
  const deployed = await scene.deploy({ env: SPEED });
  if (deployed.report?.ok !== true) throw new Error(`the deploy failed:\n${deployed.stderr}`);
  const { env, endpoint, world } = scene.sandbox;
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = env;
  const credentials = {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    sessionToken: AWS_SESSION_TOKEN,
  };
  process.env['AWS_ENDPOINT_URL'] = endpoint;
  secretsManager = new SecretsManagerClient({ region: world.region, endpoint, credentials });
  aws = createAws({ region: world.region, expectedAccount: world.account, credentials });
  autoScaling = new AutoScalingClient({ region: world.region, endpoint, credentials });
});
afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL'];
  aws.close();
  autoScaling.destroy();
  secretsManager.destroy();
  await scene.stop();
});

describe('a host that does not answer', () => {
  it('if it is the tokenserver’s leaves both versions accepted, and a repeated run finishes', async () => {
    const before = await labelsOf(MASTER);
    scene.sandbox.faults.setHostFault(TOKENSERVER_HOST, 'silent');
    const run = await rotateMaster();
    expect(run.exitCode).toBe(1);
    expect(failureOf(run).text).toMatch(new RegExp(`^PUSH_TIMEOUT: .*${TOKENSERVER_HOST}`));
    const during = await labelsOf(MASTER);
    expect(during['AWSPREVIOUS']).toBe(before['AWSCURRENT']);
    const status = await scene.syncops(['rotate', '--status', '--details', '--json']);
    expect(JSON.parse(status.stdout)).toMatchObject({
      secrets: expect.arrayContaining([
        expect.objectContaining({ name: MASTER, phase: 'promoted', versions: during }),
      ]),
    });
    scene.sandbox.faults.setHostFault(TOKENSERVER_HOST, undefined);
    await expectRest(before);
  });

  it('if it is a webhead stops before the promotion with its name, and can be taken back', async () => {
    const before = await labelsOf(MASTER);
    const [silent = ''] = await webheads();
    scene.sandbox.faults.setHostFault(silent, 'silent');
    const run = await rotateMaster();
    expect(run.exitCode).toBe(1);
    expect(failureOf(run).text).toMatch(new RegExp(`^PUSH_TIMEOUT: .*${silent}`));
    expect(await labelsOf(MASTER)).toEqual({ ...before, AWSPENDING: expect.any(String) });
    scene.sandbox.faults.setHostFault(silent, undefined);
    const abort = await syncops(['rotate', '--abort']);
    expect(abort).toMatchObject({
      exitCode: 0,
      report: { ok: true, secrets: [{ name: MASTER, outcome: 'aborted' }] },
    });
    expect(await labelsOf(MASTER)).toEqual(before);
  });

  it('if it is a webhead that is being terminated blocks nothing', async () => {
    const before = await labelsOf(MASTER);
    const [silent = ''] = await webheads();
    scene.sandbox.faults.setHostFault(silent, 'silent');
    let terminated: Promise<unknown> | undefined;
    const run = await rotateMaster({
      onStderr: (text) => {
        if (terminated !== undefined || !text.includes('canary')) return;
        terminated = autoScaling.send(
          new TerminateInstanceInAutoScalingGroupCommand({
            InstanceId: silent,
            ShouldDecrementDesiredCapacity: false,
          }),
        );
        // Its failure is heard below, when the rotation has ended.
        terminated.catch(() => undefined);
      },
    });
    await terminated;
    expect(await webheads()).not.toContain(silent);
    expect(run).toMatchObject({ exitCode: 0, report: { ok: true, secrets: [{ outcome: 'rotated' }] } });
    expect((await labelsOf(MASTER))['AWSCURRENT']).not.toBe(before['AWSCURRENT']);
  });
});

describe('a key that may not be used', () => {
  it('to store a value fails its secret alone, which a repeated run rotates', async () => {
    const before = await labelsOf(MASTER);
    const userBefore = await labelsOf(USER);
    const heal = scene.sandbox.faults.failKey({ kind: 'denied', use: 'encrypt', secret: MASTER });
    const run = await rotate();
    heal();
    expect(run.exitCode).toBe(1);
    expect(failureOf(run)).toEqual({
      name: MASTER,
      text: expect.stringMatching(/^ACCESS_DENIED: .*kms:/),
    });
    expect(await labelsOf(MASTER)).toEqual(before);
    expect((await labelsOf(USER))['AWSCURRENT']).not.toBe(userBefore['AWSCURRENT']);
    expect(await rotateMaster()).toMatchObject({ exitCode: 0, report: { ok: true } });
  });
});

describe('a run that is killed', () => {
  it.each([
    ['before the promotion', 'push webhead: new secrets'],
    ['between the promotion and the tokenserver', 'push webhead: new secrets once more'],
    ['while tokens expire', 'waiting'],
    ['while the old version leaves the webheads', 'push webhead: retired secrets'],
  ])('%s is finished by advance', async (_when, words) => {
    const before = await labelsOf(MASTER);
    let wasThere = false;
    const run = await rotateMaster({
      killWhen: (text) => (wasThere ||= text.includes(words)),
    });
    expect([wasThere, run.exitCode]).toEqual([true, -1]);
    await expectRest(before);
  });
});

describe('two runs at once', () => {
  it('end in one rotation, or in two one after the other, and what one of them leaves is finished', async () => {
    const before = await labelsOf(MASTER);
    const runs = await Promise.all([rotateMaster(), rotateMaster()]);
    expect(runs.map(({ exitCode }) => exitCode)).toContain(0);
    for (const run of runs.filter(({ exitCode }) => exitCode !== 0))
      expect(failureOf(run).text).toMatch(/^(ROTATED_BY_OTHER|PUSH_FAILED): /);
    await expectRest(before);
  });
});

describe('what cannot be rotated', () => {
  const writes = (): readonly (readonly [string, number])[] =>
    Object.entries(scene.sandbox.calls()).filter(([name]) => /:(Put|Update|Tag|Send|Create)/.test(name));

  it('for its labels is left as it is, and the message has the command that fixes it', async () => {
    const other = masterSecretName('sandbox', 'db2');
    const { AWSCURRENT = '' } = await labelsOf(other);
    const { secrets } = scene.sandbox.world;
    secrets.placeLabel(other, 'AWSPREVIOUS', AWSCURRENT);
    const made = writes();
    const run = await syncops(['rotate', '--dbnode', 'db2', '--secret', 'master', '--wait']);
    const labels = await labelsOf(other);
    secrets.placeLabel(other, 'AWSPREVIOUS', undefined);
    expect(run.exitCode).toBe(1);
    expect(failureOf(run).text).toMatch(
      /^IMPOSSIBLE_LABELS: .*AWSPREVIOUS and AWSCURRENT.*update-secret-version-stage/,
    );
    expect(writes()).toEqual(made);
    expect(labels).toEqual({ AWSCURRENT, AWSPREVIOUS: AWSCURRENT });
  });

  it('for a dbnode that no one knows is bad usage, and nothing is called', async () => {
    const made = scene.sandbox.calls();
    const run = await syncops(['rotate', '--dbnode', 'db7', '--wait']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/db7.*db1/s);
    expect(scene.sandbox.calls()).toEqual(made);
  });

  it('for its deletion is said, and the others are rotated', async () => {
    const other = masterSecretName('sandbox', 'db2');
    scene.sandbox.world.secrets.scheduleDeletion(other);
    const run = await syncops(['rotate', '--all', '--secret', 'master', '--wait']);
    await secretsManager.send(new RestoreSecretCommand({ SecretId: other }));
    expect(run.exitCode).toBe(1);
    expect(failureOf(run)).toEqual({
      name: other,
      text: expect.stringMatching(/^SECRET_DELETED: .*restore-secret/),
    });
    expect(run.report?.secrets.find(({ name }) => name === MASTER)).toMatchObject({ outcome: 'rotated' });
  });
});
