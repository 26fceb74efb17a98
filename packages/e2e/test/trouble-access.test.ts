import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { external, startSandbox, type Sandbox } from '@syncops/sandbox';

import { ROOT } from '@syncops/demo';
import { runNode, type NodeRun } from './support/run-node.ts';
import { createWorkspace, type Workspace } from './support/workspace.ts';

// A limit for what hangs, not a measure: each test is a process or two of the command line.
jest.setTimeout(300_000);

let sandbox: Sandbox;
let workspace: Workspace;
let now = Date.now();
beforeAll(async () => {
  sandbox = await startSandbox({ metadataOnly: true, clock: () => now });
});
afterAll(() => sandbox.stop());
beforeEach(async () => {
  now = Date.now();
  workspace = await createWorkspace();
});
afterEach(() => workspace.remove());

/** The command line itself, not one with anything put in place of a part. */
function syncops(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<NodeRun> {
  return runNode(
    [join(ROOT, 'packages/cli/bin/syncops.mjs'), ...args, '--json', '--environments-dir', 'environments'],
    { cwd: workspace.dir, env: { ...sandbox.env, ...env } },
  );
}

/** The one document of a failed `--json` run. */
function failure(run: NodeRun): {
  readonly code: string;
  readonly message: string;
  readonly problems: string;
} {
  const document: unknown = JSON.parse(run.stdout);
  expect(document).toMatchObject({
    ok: false,
    error: { code: expect.any(String), message: expect.any(String) },
  });
  const { error } = document as { error: { code: string; message: string; problems?: unknown } };
  return { ...error, problems: JSON.stringify(error.problems ?? []) };
}

/** Operations that could have changed something. */
function writes(): readonly string[] {
  return Object.keys(sandbox.calls()).filter((operation) => !/:(Get|List|Describe|Batch)/.test(operation));
}

const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };

describe('credentials', () => {
  it('that are missing end the deploy before the first call', async () => {
    const calls = sandbox.calls();
    const run = await syncops(['deploy'], NO_KEYS);
    expect(run.exitCode).toBe(1);
    expect(failure(run)).toMatchObject({
      code: 'NO_CREDENTIALS',
      message: expect.stringMatching(/set AWS_PROFILE or/),
    });
    expect(run.stderr).toContain('no AWS credentials');
    expect(sandbox.calls()).toEqual(calls);
  });

  it('that have expired end it with the advice to sign in again', async () => {
    const key = sandbox.world.iam.issueCredentials(external.deployerRole, { durationSeconds: 900 });
    // The sandbox's clock stays within what it accepts of a signature's time.
    now = key.expiration + 1_000;
    const run = await syncops(['deploy'], {
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
      AWS_SESSION_TOKEN: key.sessionToken,
    });
    expect(run.exitCode).toBe(1);
    expect(failure(run)).toMatchObject({
      code: 'EXPIRED_CREDENTIALS',
      message: expect.stringMatching(/have expired.*sign in again/),
    });
    expect(writes()).toEqual([]);
  });

  it('that AWS does not know end it', async () => {
    const run = await syncops(['plan'], { AWS_SECRET_ACCESS_KEY: 'x'.repeat(40) });
    expect(run.exitCode).toBe(1);
    expect(failure(run)).toMatchObject({ code: 'INVALID_CREDENTIALS' });
  });

  it('of another account end it, naming both accounts', async () => {
    await workspace.replace('environment.yaml', '123456789012', '210987654321');
    const run = await syncops(['deploy']);
    expect(run.exitCode).toBe(1);
    const { code, message } = failure(run);
    expect(code).toBe('WRONG_ACCOUNT');
    expect(message).toMatch(/123456789012.*210987654321.*nothing was changed/);
    expect(writes()).toEqual([]);
  });
});

describe('an endpoint', () => {
  it('that no one listens at ends the deploy within seconds, naming the setting', async () => {
    const run = await syncops(['deploy'], { AWS_ENDPOINT_URL: `http://127.${String(sandbox.block)}.0.9:1` });
    expect(run.exitCode).toBe(1);
    expect(failure(run)).toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringContaining('AWS_ENDPOINT_URL'),
    });
  });

  it('of the tokenserver’s database that cannot be reached ends the deploy before the first write', async () => {
    const run = await syncops(['deploy']);
    expect(run.exitCode).toBe(1);
    expect(failure(run)).toMatchObject({
      code: 'NODES_NOT_OBSERVED',
      message: expect.stringMatching(/tokenserver-db\.sandbox\.internal.*nothing was changed/),
    });
    expect(writes()).toEqual([]);
  });
});

describe('files that cannot be used', () => {
  const EXPLODING = ['a: &a [x, x, x, x, x, x, x, x, x]']
    .concat(
      Array.from({ length: 12 }, (_, index) => {
        const [name, before] = [index + 1, index].map((at) => String.fromCharCode(97 + at));
        return `${name ?? ''}: &${name ?? ''} [${Array(9)
          .fill(`*${before ?? ''}`)
          .join(', ')}]`;
      }),
    )
    .join('\n');

  it.each<readonly [string, string, (text: string) => string | Uint8Array, RegExp]>([
    ['not YAML', 'environment.yaml', () => 'name: [sandbox\nregion', /environment\.yaml.*line/],
    ['a key that stands there twice', 'environment.yaml', (text) => `${text}\nname: sandbox\n`, /name/],
    ['aliases that explode', 'environment.yaml', () => EXPLODING, /YAML_ALIAS/],
    ['another encoding', 'environment.yaml', (text) => Buffer.from(text, 'utf16le'), /UTF-8/],
    ['megabytes', 'environment.yaml', (text) => text + '# x\n'.repeat(2 ** 20), /large|size|bytes|KiB|MiB/],
    ['nothing', 'dbnodes/db1.yaml', () => '', /empty|missing|expected/],
    ['a missing field', 'dbnodes/db1.yaml', (text) => text.replace(/^capacity.*$/m, ''), /capacity/],
    ['an unknown field', 'dbnodes/db1.yaml', (text) => `${text}\ncolour: red\n`, /colour/],
    ['another name than its file', 'dbnodes/db1.yaml', (text) => text.replace('db1', 'db7'), /db7/],
    ['a name for a shell', 'dbnodes/db1.yaml', (text) => text.replace('db1', '"db1; $(id)"'), /name/],
    [
      'a domain for nginx',
      'environment.yaml',
      (text) => text.replace('sync.localhost', '"x; } server { #"'),
      /domain/,
    ],
    [
      'a database for SQL',
      'environment.yaml',
      (text) => text.replace('name: tokenserver', 'name: "t`; DROP TABLE nodes; --"'),
      /tokenserver\.database\.name/,
    ],
    [
      'a path out of its place',
      'environment.yaml',
      (text) => text.replace('/etc/mozilla-services/token/secrets', '/etc/../../x'),
      /secretsFile/,
    ],
    [
      'a number for the account',
      'environment.yaml',
      (text) => text.replace("'123456789012'", '123456789012'),
      /account/,
    ],
  ])('%s: exit 2 with the place, and nothing is called', async (_name, file, change, words) => {
    await workspace.write(file, change(await workspace.read(file)));
    const calls = sandbox.calls();
    const run = await syncops(['deploy']);
    expect(run.exitCode).toBe(2);
    const { code, problems } = failure(run);
    expect(code).toBe('INVALID_ENVIRONMENT');
    expect(problems).toContain(`environments/sandbox/${file}`);
    expect(problems).toMatch(words);
    expect(run.stderr).toMatch(new RegExp(`^environments/sandbox/${file}:\\d+:\\d+`, 'm'));
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(sandbox.calls()).toEqual(calls);
  });

  it('many problems are reported at once', async () => {
    await workspace.replace('environment.yaml', 'us-east-1', 'nowhere');
    await workspace.replace('environment.yaml', 'min: 2, max: 4', 'min: 4, max: 2');
    await workspace.replace('dbnodes/db1.yaml', 'storageGiB: 20', 'storageGiB: -1');
    const run = await syncops(['validate']);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toMatch(/region/);
    expect(run.stdout).toMatch(/webheads\.count/);
    expect(run.stdout).toMatch(/storageGiB/);
  });

  it.each<readonly [string, (dir: string) => Promise<unknown>]>([
    ['a link out of the tree', (dir) => symlink('/etc/passwd', join(dir, 'sandbox/dbnodes/db2.yaml'))],
    ['an empty environment', (dir) => mkdir(join(dir, 'empty'))],
    [
      'a file named like no dbnode',
      (dir) => writeFile(join(dir, 'sandbox/dbnodes/db2;id.yaml'), 'name: x\n'),
    ],
  ])('%s: exit 2, and nothing is called', async (_name, make) => {
    await make(workspace.environmentsDir);
    const calls = sandbox.calls();
    const run = await syncops(['deploy']);
    expect(run.exitCode).toBe(2);
    expect(failure(run).problems).not.toContain('root:x:0');
    expect(sandbox.calls()).toEqual(calls);
  });
});
