import { readdir, readlink, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { createScene, onlyFailure, type DeployRun, type Scene } from './support/scene.ts';
import type { NodeRun } from './support/run-node.ts';

// One story on real servers: each trouble meets the deploy of a second dbnode, until nothing is in its way.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(900_000);

const TOKENSERVER_HOST = 'i-0000000000000a001';
const ROLE = 'syncstorage-sandbox-webhead';

let scene: Scene;
let webheads: readonly string[];
/** Release that the webheads ran before the troubles. */
let before: readonly string[];
const runs = new Map<string, DeployRun>();
const releases = new Map<string, readonly string[]>();
let smokeInTrouble: NodeRun;
let smokeAfter: NodeRun;

const hostPath = (instanceId: string, path: string): string =>
  join(scene.sandbox.stateDir, 'hosts', instanceId, path);

function runningReleases(): Promise<readonly string[]> {
  return Promise.all(webheads.map((id) => readlink(hostPath(id, 'opt/syncops/webhead/current'))));
}

/** Makes trouble on every webhead, deploys, and ends the trouble. */
async function deployWith(trouble: string, begin: () => unknown, end: () => unknown): Promise<void> {
  await begin();
  runs.set(trouble, await scene.deploy());
  releases.set(trouble, await runningReleases());
  await end();
}

function run(trouble: string): DeployRun {
  const found = runs.get(trouble);
  if (found === undefined) throw new TypeError(`no deploy met ${trouble}`);
  return found;
}

/** The webheads' policy for releases, with or without the right to read secrets. */
function putReleasePolicy(withSecrets: boolean): void {
  const { iam, resources } = scene.sandbox.world;
  const role = resources.get('AWS::IAM::Role', ROLE);
  const policies = role?.properties['Policies'];
  if (!Array.isArray(policies)) throw new TypeError(`${ROLE} has no policies`);
  for (const { PolicyName, PolicyDocument } of policies as readonly PolicyOfRole[]) {
    if (PolicyName !== 'release') continue;
    const isKept = ({ Action }: { readonly Action: readonly string[] }): boolean =>
      withSecrets || !Action.includes('secretsmanager:GetSecretValue');
    const Statement = PolicyDocument.Statement.filter(isKept);
    iam.putRolePolicy(ROLE, PolicyName, { ...PolicyDocument, Statement });
  }
}

interface PolicyOfRole {
  readonly PolicyName: string;
  readonly PolicyDocument: {
    readonly Version: string;
    readonly Statement: readonly { readonly Action: readonly string[] }[];
  };
}

beforeAll(async () => {
  scene = await createScene();
  const first = await scene.deploy();
  if (first.exitCode !== 0) throw new Error(`the first deploy failed:\n${first.stderr}`);
  const hosts = await readdir(join(scene.sandbox.stateDir, 'hosts'));
  webheads = hosts.filter((id) => id !== TOKENSERVER_HOST);
  before = await runningReleases();
  await scene.workspace.addDbnode('db2');

  const logs = (id: string): string => hostPath(id, 'var/log/nginx');
  await deployWith(
    'configuration',
    // nginx opens its logs when it tests a configuration.
    () =>
      Promise.all(
        webheads.map(async (id) => {
          await rename(logs(id), `${logs(id)}.away`);
          await writeFile(logs(id), '');
        }),
      ),
    () =>
      Promise.all(
        webheads.map(async (id) => {
          await rename(logs(id), `${logs(id)}.file`);
          await rename(`${logs(id)}.away`, logs(id));
        }),
      ),
  );
  const setAll = (fault?: 'disk-full') => (): void => {
    for (const id of webheads) scene.sandbox.faults.setHostFault(id, fault);
  };
  await deployWith('disk', setAll('disk-full'), setAll());
  await deployWith(
    'permission',
    () => {
      putReleasePolicy(false);
    },
    () => {
      putReleasePolicy(true);
    },
  );
  smokeInTrouble = await scene.syncops(['smoke', '--json', '--dbnode', 'db1']);
  await deployWith(
    'nothing',
    () => undefined,
    () => undefined,
  );
  smokeAfter = await scene.syncops(['smoke', '--json']);
});
afterAll(() => scene.stop());

describe('a release that the first webhead does not take', () => {
  it.each([
    ['configuration', 'VALIDATION_FAILED', /nginx -t.*var\/log\/nginx/],
    ['disk', 'DISK_FULL', /make room/],
    ['permission', 'SECRET_UNREADABLE', /secretsmanager:GetSecretValue/],
  ])('for its %s is refused with %s, the cause and what runs now', (trouble, code, cause) => {
    expect(run(trouble).exitCode).toBe(1);
    const failure = onlyFailure(run(trouble));
    expect(failure).toMatchObject({ id: 'push:webhead', code: 'PUSH_FAILED' });
    expect(failure.source).toMatch(/^environments\/sandbox\/environment\.yaml:\d+:\d+$/);
    expect(failure.message).toContain(code);
    expect(failure.message).toMatch(cause);
    expect(failure.message).toContain(
      `still runs ${before[0]?.replace('releases/', '').slice(0, 12) ?? '?'}`,
    );
    expect(webheads.filter((id) => failure.message.includes(id))).toHaveLength(1);
    expect(run(trouble).stderr).toContain(code);
  });

  it.each(['configuration', 'disk', 'permission'])('for its %s reaches no other, nor users', (trouble) => {
    expect(run(trouble).stderr).not.toContain('wave 2');
    expect(releases.get(trouble)).toEqual(before);
    const skipped = run(trouble).report?.steps.filter(({ result }) => result === 'skipped');
    expect(skipped?.map(({ id }) => id)).toEqual(['smoke:db2', 'push:tokenserver', 'nodes:db2']);
  });

  it('leaves the release before it serving', () => {
    expect(JSON.parse(smokeInTrouble.stdout)).toMatchObject({ ok: true, totals: { failed: 0 } });
  });
});

describe('a repeated deploy', () => {
  it('does what is left and no more', () => {
    expect(run('nothing').exitCode).toBe(0);
    expect(run('nothing').report?.steps.map(({ id }) => id)).not.toContain(
      'stack:syncstorage-sandbox-dbnode-db2',
    );
    const after = releases.get('nothing') ?? [];
    expect(new Set(after).size).toBe(1);
    expect(after[0]).not.toBe(before[0]);
  });

  it('ends in a service that answers for both dbnodes', () => {
    expect(JSON.parse(smokeAfter.stdout)).toMatchObject({ ok: true, totals: { failed: 0, notRun: 0 } });
    expect(smokeAfter.stdout).toContain('db2-9.sync.localhost');
  });
});
