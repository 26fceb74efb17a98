import { randomBytes, randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createAws } from '@syncops/aws';
import { createMysql } from '@syncops/mysql';
import { parseRelease, releaseKey } from '@syncops/release';
import { startSandbox, type Sandbox } from '@syncops/sandbox';
import { createAppUser } from '@syncops/secrets';
import { masterSecretName, releasePointerName } from '@syncops/topology';

import { ROOT } from '@syncops/demo';
import { recordCalls, type RecordedCalls } from './support/record-calls.ts';
import { runNode, type NodeRun } from './support/run-node.ts';
import { runAction, type ActionRun } from './support/runner.ts';
import { filesBelow, leaks } from './support/secret-values.ts';
import { storedTexts } from './support/stored-texts.ts';
import { watchProcesses } from './support/watch-processes.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

// A whole rotation on real servers, as a workflow starts it and the clock finishes it, waiting as long as it says.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(900_000);

const ORIGINS = Array.from({ length: 10 }, (_, index) => `https://db1-${String(index)}.sync.localhost:8443`);

let sandbox: Sandbox;
let workspace: Workspace;
let calls: RecordedCalls;
/** The command by which the tokenserver's hosts reload, which at first fails. */
let reload: string;
let broken: ActionRun;
let heldWhileBroken: readonly string[];
let started: ActionRun;
let ofUser: ActionRun;
let finished: ActionRun;
let status: NodeRun;
/** Every value that a secret had, the first, the last and all between. */
let values: ReadonlyMap<string, string>;
/** Everything that the runs wrote, by where. */
const written = new Map<string, string>();

function cli(...args: readonly string[]): Promise<NodeRun> {
  return runNode(
    [join(ROOT, 'packages/cli/bin/syncops.mjs'), ...args, '--environments-dir', 'environments'],
    { cwd: workspace.dir, env: sandbox.env },
  );
}

async function act(name: string, mode: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  const file = `${name}.json`;
  const all = { mode, environment: 'sandbox', 'environments-dir': 'environments', 'report-file': file };
  const run = await runAction(workspace, { ...all, ...inputs }, sandbox.env, 'rotate-action');
  written.set(`${name}: stdout`, run.stdout);
  written.set(`${name}: stderr`, run.stderr);
  written.set(`${name}: summary`, run.summary);
  written.set(`${name}: outputs`, JSON.stringify([...run.outputs]));
  written.set(file, await readFile(join(workspace.dir, file), 'utf8'));
  return run;
}

/** Versions of the master secret in the release of a role. */
function heldVersions(role: 'webhead' | 'tokenserver'): readonly string[] {
  const { objects, parameters } = sandbox.world;
  const pointer = parameters.get(releasePointerName('sandbox', role))?.value ?? '';
  const body = objects.get('syncstorage-sandbox-123456789012-us-east-1', releaseKey(pointer));
  const { secrets } = parseRelease(new TextDecoder().decode(body));
  const ofMaster = Object.values(secrets).filter(
    ({ secretId }) => secretId === masterSecretName('sandbox', 'db1'),
  );
  return [...new Set(ofMaster.map(({ versionId }) => versionId))];
}

beforeAll(async () => {
  workspace = await createWorkspace();
  // One webhead holds what all of them hold.
  await workspace.replace('environment.yaml', 'min: 2, max: 4', 'min: 1, max: 2');
  reload = join(workspace.dir, 'reload.sh');
  await workspace.replace('environment.yaml', 'systemctl reload tokenserver', `/bin/sh ${reload}`);
  await writeFile(reload, 'exec systemctl reload tokenserver\n');
  sandbox = await startSandbox();
  calls = recordCalls(sandbox);
  const deployed = await cli('deploy');
  if (deployed.exitCode !== 0) throw new Error(`the deploy failed:\n${deployed.stderr}`);
  const stopWatching = watchProcesses();
  try {
    await writeFile(reload, 'echo "no memory left" >&2; exit 1\n');
    broken = await act('rotate master', 'rotate', { dbnodes: 'all', secret: 'master' });
    heldWhileBroken = heldVersions('webhead');
    await writeFile(reload, 'exec systemctl reload tokenserver\n');
    started = await act('advance to settling', 'advance', {});
    status = await cli('rotate', '--status', '--details');
    // Lasts about as long as the tokens.
    ofUser = await act('rotate user', 'rotate', { dbnodes: 'db1', secret: 'app-user' });
    finished = await act('advance', 'advance', { wait: 'true' });
  } finally {
    written.set('process list', await stopWatching());
  }
  for (const stream of ['stdout', 'stderr'] as const) written.set(`status: ${stream}`, status[stream]);
  values = calls.secretValues(() => ORIGINS);
});
afterAll(async () => {
  await sandbox.stop();
  await workspace.remove();
});

describe('a rotation whose tokenserver does not reload', () => {
  it('stops there, and says which host and why', () => {
    expect(broken.exitCode).toBe(1);
    expect(broken.outputs.get('ok')).toBe('false');
    expect(written.get('rotate master.json')).toMatch(/i-0000000000000a001 .*RELOAD_FAILED/);
  });

  it('leaves both versions with the webheads, so that nothing is lost', () => {
    expect(heldWhileBroken).toHaveLength(2);
    expect(heldVersions('webhead')).toHaveLength(1);
  });
});

describe('a rotation that a workflow starts and the clock finishes', () => {
  it('goes on once the tokenserver reloads, and ends where only waiting is left, and says until when', () => {
    expect(started).toMatchObject({ exitCode: 0, stderr: '' });
    expect(started.outputs.get('ok')).toBe('true');
    expect(started.outputs.get('waiting')).toBe('1');
    expect(Date.parse(started.outputs.get('next-at') ?? '')).toBeGreaterThan(0);
    expect(status.stdout).toMatch(/settling/);
  });

  it('needs no clock for a database user', () => {
    expect(ofUser).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(written.get('rotate user.json') ?? '')).toMatchObject({
      ok: true,
      secrets: [{ dbnode: 'db1', kind: 'app-user', outcome: 'rotated', phase: 'idle' }],
    });
  });

  it('is over after the last run', () => {
    expect(finished).toMatchObject({ exitCode: 0, stderr: '' });
    expect(finished.outputs.get('ok')).toBe('true');
    expect(finished.outputs.get('waiting')).toBe('0');
    expect(JSON.parse(written.get('advance.json') ?? '')).toMatchObject({
      ok: true,
      secrets: [{ dbnode: 'db1', kind: 'master', outcome: 'rotated', phase: 'idle' }],
    });
  });
});

describe('secret values (invariant I7)', () => {
  /** The files for which the secrets are made; what a database keeps in its own pages is its own. */
  const HOLDERS = [
    /^hosts\/[^/]+\/opt\/syncops\/[^/]+\/releases\/[0-9a-f]{64}\/files\/.*\/(production\.ini|secrets)$/,
    /^(rds|tokenserver-db|rds-template)\//,
  ];
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    files = await filesBelow(sandbox.stateDir);
  });
  const holders = (): ReadonlyMap<string, Uint8Array> =>
    new Map([...files].filter(([name]) => HOLDERS.some((pattern) => pattern.test(name))));

  it('are all known to this test: two of each secret, and what is derived', () => {
    const kinds = [...values.keys()].map((what) => what.replace(/\d+/g, '').trim());
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect(count('master-secret of db, value')).toBe(2);
    expect(count('app-user of db, value')).toBe(2);
    expect(values.size).toBe(4 + 2 * ORIGINS.length);
    for (const value of values.values()) expect(value.length).toBeGreaterThanOrEqual(24);
  });

  it('are found by the search, old and new, in the files of the hosts that must hold them', () => {
    const held = leaks(new Map([...holders()].filter(([name]) => name.startsWith('hosts/'))), values);
    for (const what of values.keys()) {
      // The masters themselves leave Secrets Manager for no one but the hosts that derive from them, in memory.
      if (/^master-secret of db1, value \d+$/.test(what)) continue;
      expect(held.filter((found) => found.endsWith(`: ${what}`))).not.toEqual([]);
    }
  });

  it('stand in no other file of a host, server or log', () => {
    const others = new Map([...files].filter(([name]) => !holders().has(name)));
    expect([...others.keys()]).toEqual(
      expect.arrayContaining(['api.log', expect.stringMatching(/^hosts\/.*\/var\/log\/syncstorage\.log$/)]),
    );
    expect(leaks(others, values)).toEqual([]);
  });

  it('reach no log, summary, output, report or command line', () => {
    expect(written.get('process list')).toContain('packages/rotate-action/dist/main.mjs');
    expect(written.get('rotate master: summary')).toContain('db1');
    expect(leaks(written, values)).toEqual([]);
  });

  it('are sent to AWS where they are stored, and nowhere else: no parameter of a command, no tag, no object', () => {
    const recorded = new Map(calls.recorded.map((text, index) => [`call ${String(index)}`, text]));
    for (const word of ['syncops:rotation', 'AWSPENDING', '"sha256"', '/release'])
      expect(calls.recorded.some((text) => text.includes(word))).toBe(true);
    expect(leaks(recorded, values)).toEqual([]);
  });

  it('stand in no stored object, parameter or output of a command', async () => {
    const stored = await storedTexts(sandbox);
    expect([...stored.keys()].filter((name) => name.startsWith('command ')).length).toBeGreaterThan(10);
    expect([...stored.keys()].filter((name) => name.startsWith('releases/')).length).toBeGreaterThan(4);
    expect(leaks(stored, values)).toEqual([]);
  });
});

describe('what a test report or a debugger would print of an error', () => {
  const shown = async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
    } catch (error) {
      return inspect(error, { depth: Infinity, showHidden: true, maxStringLength: Infinity });
    }
    throw new TypeError('nothing failed, so nothing was printed');
  };

  it.each(['denied', 'unusable'] as const)(
    'holds no value that a key that is %s kept from being stored',
    async (kind) => {
      const heal = sandbox.faults.failKey({ kind });
      process.env['AWS_ENDPOINT_URL'] = sandbox.endpoint;
      const aws = createAws({ ...clientConfig(), expectedAccount: sandbox.world.account });
      await aws.verifyAccount();
      const value = `value-${randomUUID()}`;
      const [name = ''] = (await aws.secrets.list('syncstorage/sandbox/')).map((secret) => secret.name);
      const text = await shown(aws.secrets.putValue(name, randomUUID(), value, ['AWSPENDING']));
      heal();
      aws.close();
      expect(text).toContain(name);
      expect(text).not.toContain(value);
    },
  );

  it('holds no password that a database server did not take', async () => {
    const { password } = createAppUser({ randomBytes });
    const database = sandbox.world.resources.list('AWS::RDS::DBInstance')[0];
    const login = { user: 'stranger', password: `admin-${randomUUID()}`, tls: 'rds' } as const;
    const host = String(database?.attributes['Endpoint.Address']);
    const text = await shown(
      createMysql({ env: { ...sandbox.env }, connectDeadlineMs: 1000 }).dbnodes.converge(
        { host, port: 3306, ...login },
        { databases: ['syncstorage0'], appUser: { name: 'syncstorage_b', password } },
        () => undefined,
      ),
    );
    expect(text).toContain('ACCESS_DENIED');
    expect(text).not.toContain(password);
    expect(text).not.toContain(login.password);
  });
});

function clientConfig(): {
  region: string;
  endpoint: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken: string };
} {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = sandbox.env;
  return {
    region: sandbox.world.region,
    endpoint: sandbox.endpoint,
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      sessionToken: AWS_SESSION_TOKEN,
    },
  };
}
