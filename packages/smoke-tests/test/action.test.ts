import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const MAIN = fileURLToPath(new URL('../dist/main.mjs', import.meta.url));
const ENVIRONMENTS = fileURLToPath(new URL('../../../environments', import.meta.url));

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly summary: string;
  readonly outputs: string;
}

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'smoke-action-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** Runs the committed bundle as a runner does: inputs as variables, files for outputs and summary, nothing else. */
function runAction(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const file = (name: string): string => join(directory, name);
  for (const name of ['summary', 'output']) writeFileSync(file(name), '');
  const variables = Object.entries(inputs).map(
    ([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const,
  );
  const options = {
    cwd: directory,
    env: {
      PATH: process.env['PATH'],
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_OUTPUT: file('output'),
      ...Object.fromEntries<string>(variables),
      ...env,
    },
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN], options, (error, stdout) => {
      resolve({
        code: error === null ? 0 : Number(error.code),
        stdout,
        summary: readFileSync(file('summary'), 'utf8'),
        outputs: readFileSync(file('output'), 'utf8'),
      });
    });
  });
}

describe('the bundled action', () => {
  it('fails for inputs that cannot be used, names all of them, and calls nothing', async () => {
    const run = await runAction({ environment: '../x', concurrency: 'many' });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('::error::input environment: expected');
    expect(run.stdout).toContain('input concurrency: expected');
  });

  it('fails where there are no environments, and says where it looked', async () => {
    const run = await runAction({ 'environments-dir': 'nowhere' });
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/::error.*nowhere/);
    expect(run.outputs).toBe('');
  });

  it.each([
    ['there are no credentials', {}, 'no AWS credentials'],
    [
      'AWS cannot be reached',
      { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'very-private' },
      'cannot reach AWS',
    ],
  ])('fails with the first cause when %s', async (_, credentials, cause) => {
    const inputs = { environment: 'sandbox', 'environments-dir': ENVIRONMENTS };
    const nowhere = {
      HOME: directory,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    };
    const run = await runAction(inputs, { ...nowhere, ...credentials });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain(`::error::${cause}`);
    expect(run.stdout).not.toContain('very-private');
  });

  it('speaks before it loads anything heavy', async () => {
    const run = await runAction({ environment: '!' });
    expect(run.stdout.startsWith('SyncOps: smoke tests')).toBe(true);
  });
});
