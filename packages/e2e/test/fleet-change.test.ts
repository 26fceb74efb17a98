import { readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

import {
  AutoScalingClient,
  DescribeAutoScalingGroupsCommand,
  SetDesiredCapacityCommand,
  TerminateInstanceInAutoScalingGroupCommand,
} from '@aws-sdk/client-auto-scaling';
import { GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { acknowledgedReleaseName, releasePointerName } from '@syncops/topology';

import { startClients, type ClientStats } from '@syncops/demo';
import { createScene, type DeployRun, type Scene } from './support/scene.ts';

// One story on real servers: while a release travels, one webhead is added, one is taken away, and clients go on.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(900_000);

const GROUP = 'syncstorage-sandbox-webheads';
/** So long that no request of a client is under way when its token ends, however busy the machine is. */
const TOKEN_SECONDS = 300;
const CLIENTS = { count: 8, requestsPerSecond: 10, emailPrefix: 'fleet' } as const;

let scene: Scene;
let autoScaling: AutoScalingClient;
let before: readonly string[];
let after: readonly string[];
let second: DeployRun;
let stats: ClientStats;
let changed: Promise<void> | undefined;

async function inService(): Promise<readonly string[]> {
  const { AutoScalingGroups = [] } = await autoScaling.send(
    new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [GROUP] }),
  );
  return (AutoScalingGroups[0]?.Instances ?? [])
    .filter(({ LifecycleState }) => LifecycleState === 'InService')
    .map(({ InstanceId = '' }) => InstanceId);
}

/** Two webheads become three, one of which is not one of the first two any more. */
async function changeFleet(): Promise<void> {
  await autoScaling.send(new SetDesiredCapacityCommand({ AutoScalingGroupName: GROUP, DesiredCapacity: 3 }));
  await autoScaling.send(
    new TerminateInstanceInAutoScalingGroupCommand({
      InstanceId: before.at(-1),
      ShouldDecrementDesiredCapacity: false,
    }),
  );
}

function clientConfig(): {
  region: string;
  endpoint: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string };
} {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = scene.sandbox.env;
  return {
    region: 'us-east-1',
    endpoint: scene.sandbox.endpoint,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    },
  };
}

beforeAll(async () => {
  scene = await createScene({ tokenDurationSeconds: TOKEN_SECONDS });
  await scene.workspace.replace(
    'environment.yaml',
    'tokenDurationSeconds: 30',
    `tokenDurationSeconds: ${String(TOKEN_SECONDS)}`,
  );
  autoScaling = new AutoScalingClient(clientConfig());
  const first = await scene.deploy();
  if (first.report?.ok !== true) throw new Error(`the first deploy failed:\n${first.stderr}`);
  before = await inService();
  const clients = startClients({
    ...CLIENTS,
    tokenserverUrl: 'http://token.sandbox.internal:8000',
    resolver: scene.sandbox.env.SYNCOPS_RESOLVER ?? '',
    ca: await readFile(scene.sandbox.caFile, 'utf8'),
  });
  await scene.syncops(['add-node', '--name', 'db2']);
  second = await scene.deploy({
    onStderr: (text) => {
      if (changed !== undefined || !text.includes('push:webhead: canary')) return;
      changed = changeFleet();
      // Its failure is heard below, when the deploy has ended.
      changed.catch(() => undefined);
    },
  });
  await changed;
  stats = await clients.stop();
  after = await inService();
});

afterAll(async () => {
  autoScaling.destroy();
  await scene.stop();
});

describe('a fleet that changes while a release travels', () => {
  it('did change', () => {
    expect(before).toHaveLength(2);
    expect(changed).toBeDefined();
    expect(after).not.toContain(before.at(-1));
    expect(after.length).toBeGreaterThanOrEqual(2);
  });

  it('does not stop the deploy', () => {
    expect(second.report?.steps.filter(({ result }) => result !== 'done')).toEqual([]);
    expect(second).toMatchObject({ exitCode: 0, report: { ok: true, remaining: [] } });
  });

  it('ends with every webhead in service running the acknowledged release', async () => {
    const ssm = new SSMClient(clientConfig());
    const names = [releasePointerName('sandbox', 'webhead'), acknowledgedReleaseName('sandbox', 'webhead')];
    const { Parameters = [] } = await ssm.send(new GetParametersCommand({ Names: names }));
    ssm.destroy();
    const [release] = Parameters.map(({ Value }) => Value);
    expect(Parameters.map(({ Value }) => Value)).toEqual([release, release]);
    const running = await Promise.all(
      after.map(async (id) =>
        basename(await readlink(join(scene.sandbox.stateDir, 'hosts', id, 'opt/syncops/webhead/current'))),
      ),
    );
    expect(running).toEqual(after.map(() => release));
  });

  it('is not noticed by any client', () => {
    expect(stats.requests).toBeGreaterThan(50);
    expect(stats.failures).toEqual([]);
    expect(stats).toMatchObject({ failed: 0, unauthorized: 0 });
  });
});
