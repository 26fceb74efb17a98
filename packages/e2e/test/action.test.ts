import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startSandbox, type Sandbox } from '@syncops/sandbox';
import { masterSecretName } from '@syncops/topology';

import { ROOT } from '@syncops/demo';
import { runNode, type NodeRun } from './support/run-node.ts';
import { annotations, runAction, type ActionRun } from './support/runner.ts';
import { filesBelow, leaks, secretValues } from './support/secret-values.ts';
import { storedTexts } from './support/stored-texts.ts';
import { watchProcesses } from './support/watch-processes.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

// Real servers: a limit for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(900_000);

/** Operations that only read; a plan makes no other call. */
const READS = /:(Get|List|Describe|Batch)/;
const ORIGINS = Array.from({ length: 10 }, (_, index) => `https://db1-${String(index)}.sync.localhost:8443`);

let sandbox: Sandbox;
let workspace: Workspace;
let planned: ActionRun;
let callsOfPlan: readonly string[];
let deployed: ActionRun;
let again: ActionRun;
let smoke: NodeRun;
/** Everything that the runs wrote, by where. */
const written = new Map<string, string>();

beforeAll(async () => {
  workspace = await createWorkspace();
  sandbox = await startSandbox();
  planned = await act('plan', { mode: 'plan', 'report-file': 'plan.json' });
  callsOfPlan = Object.keys(sandbox.calls());
  // Without GitHub there is no review to find: the digest of the plan is typed in.
  const digest = planned.outputs.get('digest') ?? '';
  const stopWatching = watchProcesses();
  try {
    deployed = await act('deploy', { mode: 'deploy', digest, 'report-file': 'report.json' });
  } finally {
    written.set('process list', await stopWatching());
  }
  again = await act('deploy again', { mode: 'deploy', digest, 'report-file': 'again.json' });
  smoke = await runNode(
    [join(ROOT, 'packages/cli/bin/syncops.mjs'), 'smoke', '--json', '--environments-dir', 'environments'],
    { cwd: workspace.dir, env: sandbox.env },
  );
  written.set('smoke: stdout', smoke.stdout);
  written.set('smoke: stderr', smoke.stderr);
});
afterAll(async () => {
  await sandbox.stop();
  await workspace.remove();
});

async function act(name: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  const run = await runAction(workspace, { 'environments-dir': 'environments', ...inputs }, sandbox.env);
  written.set(`${name}: stdout`, run.stdout);
  written.set(`${name}: stderr`, run.stderr);
  written.set(`${name}: summary`, run.summary);
  written.set(`${name}: outputs`, JSON.stringify([...run.outputs]));
  const file = inputs['report-file'];
  if (file !== undefined) written.set(file, await readFile(join(workspace.dir, file), 'utf8'));
  return run;
}

function document(file: string): unknown {
  return JSON.parse(written.get(file) ?? 'null');
}

describe('mode plan', () => {
  it('says what would be done, in outputs, log, summary and report', () => {
    expect(planned).toMatchObject({ exitCode: 0, stderr: '' });
    expect(planned.outputs.get('has-changes')).toBe('true');
    expect(planned.outputs.get('digest')).toMatch(/^[0-9a-f]{64}$/);
    expect(planned.outputs.get('report-file')).toBe('plan.json');
    expect(document('plan.json')).toMatchObject({
      environment: 'sandbox',
      digest: planned.outputs.get('digest'),
      blockers: [],
    });
    for (const text of [planned.stdout, planned.summary]) {
      expect(text).toContain('syncstorage-sandbox-dbnode-db1');
      expect(text).toContain('db1');
    }
  });

  it('reads, and writes nothing', () => {
    expect(callsOfPlan).toContain('cloudformation:DescribeStacks');
    expect(callsOfPlan.filter((operation) => !READS.test(operation))).toEqual([]);
  });

  it('shows a warning at the line that it is about', () => {
    expect(annotations(planned.stdout)).toContainEqual({
      level: 'warning',
      message: expect.stringContaining('tokenserver.tokenDurationSeconds'),
      properties: {
        title: 'TOKEN_DURATION_SHORT',
        file: 'environments/sandbox/environment.yaml',
        line: '29',
        col: '25',
      },
    });
  });
});

describe('mode deploy', () => {
  it('does all that was planned, under the digest of the plan', () => {
    expect(deployed).toMatchObject({ exitCode: 0, stderr: '' });
    expect(annotations(deployed.stdout).filter(({ level }) => level === 'error')).toEqual([]);
    expect(deployed.outputs.get('digest')).toBe(planned.outputs.get('digest'));
    expect(document('report.json')).toMatchObject({
      ok: true,
      remaining: [],
      digest: planned.outputs.get('digest'),
      steps: expect.arrayContaining([
        expect.objectContaining({
          id: 'push:webhead',
          result: 'done',
          detail: expect.stringMatching(/^2 hosts/),
        }),
        expect.objectContaining({ id: 'nodes:db1', result: 'done' }),
      ]),
    });
    expect(deployed.summary).toContain('push:webhead');
  });

  it('leaves a service that answers signed requests as it should, for each virtual host', () => {
    expect(smoke.exitCode).toBe(0);
    const result: unknown = JSON.parse(smoke.stdout);
    expect(result).toMatchObject({ ok: true, totals: { failed: 0, notRun: 0 } });
    for (const origin of ORIGINS) expect(smoke.stdout).toContain(origin);
  });

  it('has nothing to do when it is repeated', () => {
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    expect(again.outputs.get('has-changes')).toBe('false');
    expect(document('again.json')).toMatchObject({ ok: true, steps: [] });
  });
});

describe('secret values (invariant I7)', () => {
  /** The files for which the secrets are made; what a database keeps in its own pages is its own. */
  const HOLDERS = [
    /^hosts\/[^/]+\/opt\/syncops\/[^/]+\/releases\/[0-9a-f]{64}\/files\/.*\/(production\.ini|secrets)$/,
    /^hosts\/i-0000000000000a001\/etc\/mozilla-services\/token\/production\.ini$/,
    /^(rds|tokenserver-db|rds-template)\//,
  ];
  let secrets: ReadonlyMap<string, string>;
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    secrets = await secretValues(sandbox, { [masterSecretName('sandbox', 'db1')]: ORIGINS });
    files = await filesBelow(sandbox.stateDir);
  });
  const isHolder = (file: string): boolean => HOLDERS.some((pattern) => pattern.test(file));

  it('are all known to this test', () => {
    expect([...secrets.keys()]).toEqual(
      expect.arrayContaining([
        'syncstorage/sandbox/dbnode/db1/master-secret secret',
        'syncstorage/sandbox/dbnode/db1/app-user password',
        'external/tokenserver/database password',
        'external/tokenserver/smoke keyId',
        expect.stringMatching(/^rds!.* password$/),
        'node secret of https://db1-9.sync.localhost:8443',
      ]),
    );
    for (const value of secrets.values()) expect(value.length).toBeGreaterThanOrEqual(24);
  });

  it('stand in the files of the hosts that must hold them', () => {
    const held = leaks(new Map([...files].filter(([name]) => isHolder(name))), secrets);
    for (const file of ['syncstorage/production.ini', 'syncstorage/secrets', 'token/secrets'])
      expect(held.filter((found) => found.includes(`/${file}: `))).not.toEqual([]);
  });

  it('stand in no other file of a host, server or log of the sandbox', () => {
    const others = new Map([...files].filter(([name]) => !isHolder(name)));
    expect([...others.keys()]).toEqual(
      expect.arrayContaining([
        'api.log',
        expect.stringMatching(/^hosts\/.*\/var\/log\/syncstorage\.log$/),
        expect.stringMatching(/^hosts\/.*\/var\/log\/nginx\/access\.log$/),
        expect.stringMatching(/^hosts\/.*\/var\/log\/cloud-init-output\.log$/),
      ]),
    );
    expect(leaks(others, secrets)).toEqual([]);
  });

  it('reach no log, summary, output, report or command line', () => {
    expect(written.get('process list')).toContain('packages/deploy-action/dist/main.mjs');
    expect(leaks(written, secrets)).toEqual([]);
  });

  it('reach no stored object, parameter or output of a command', async () => {
    const stored = await storedTexts(sandbox);
    const all = [...stored.keys()];
    for (const kind of [/^releases\//, /^\/syncstorage\/sandbox\/webhead\/release$/, /^command /])
      expect(all).toContainEqual(expect.stringMatching(kind));
    expect(leaks(stored, secrets)).toEqual([]);
  });
});

describe('bad input', () => {
  let broken: Workspace;
  beforeAll(async () => {
    broken = await createWorkspace();
  });
  afterAll(() => broken.remove());

  it('in the environment files is shown at each line, and nothing is called', async () => {
    await broken.replace('environment.yaml', 'min: 2, max: 4', 'min: 4, max: 2');
    await broken.replace('dbnodes/db1.yaml', 'storageGiB: 20', 'storageGiB: many');
    const calls = sandbox.calls();
    const run = await runAction(broken, { mode: 'plan', 'environments-dir': 'environments' }, sandbox.env);
    expect(run.exitCode).toBe(1);
    const errors = annotations(run.stdout).filter(({ level }) => level === 'error');
    expect(errors).toContainEqual({
      level: 'error',
      message: expect.stringMatching(/^webheads\.count.*4.*2/),
      properties: expect.objectContaining({ file: 'environments/sandbox/environment.yaml', line: '20' }),
    });
    expect(errors).toContainEqual({
      level: 'error',
      message: expect.stringMatching(/^storageGiB: .*many/),
      properties: expect.objectContaining({
        file: 'environments/sandbox/dbnodes/db1.yaml',
        line: '5',
        col: '13',
      }),
    });
    expect(run.outputs.size).toBe(0);
    expect(sandbox.calls()).toEqual(calls);
  });

  it.each([
    [
      { mode: 'destroy' },
      'input mode: expected one of list, plan, clean-up, deploy, add-node, got "destroy"',
    ],
    [{ mode: 'deploy' }, 'input commit: expected a commit of 40 hex digits, got ""'],
    [{ concurrency: '0' }, 'input concurrency: expected a whole number from 1 to 30, got "0"'],
    [{ environment: '../sandbox' }, 'input environment: expected the name of a folder'],
    [{ environment: 'production' }, 'input environment: expected one of sandbox, got "production"'],
  ])('%j ends with 1 and says what is expected', async (inputs, message) => {
    const calls = sandbox.calls();
    const run = await runAction(workspace, { 'environments-dir': 'environments', ...inputs }, sandbox.env);
    expect(run.exitCode).toBe(1);
    expect(annotations(run.stdout)).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining(message) }),
    );
    expect(sandbox.calls()).toEqual(calls);
  });
});
