import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { PATIENCE_MS } from '../test/patience.ts';
import { claimFreeBlock } from './world/block.ts';
import { processStartTime } from './world/process-groups.ts';

jest.setTimeout(PATIENCE_MS);

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
let stateDir: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'syncops-test-'));
});
afterEach(async () => {
  await run('down', '--state-dir', stateDir);
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(stateDir, { recursive: true, force: true });
});

function start(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  });
  children.push(child);
  return child;
}

const exitCode = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) =>
    child.once('exit', (code) => {
      resolve(code);
    }),
  );

function run(...args: readonly string[]): Promise<number | null> {
  return exitCode(start(...args));
}

/** What it writes to its standard error. */
async function complaint(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const chunk of child.stderr?.setEncoding('utf8') ?? []) text += String(chunk);
  return text;
}

async function firstLine(child: ChildProcess): Promise<unknown> {
  if (child.stdout === null) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) return JSON.parse(line);
  return undefined;
}

const runFiles = (): readonly string[] => readdirSync(join(stateDir, 'run'));

describe('the sandbox as a process', () => {
  it('says in one line of JSON how to reach it, and ends everything on SIGTERM', async () => {
    const child = start('up', '--state-dir', stateDir);
    const ended = exitCode(child);
    await expect(firstLine(child)).resolves.toMatchObject({
      ready: true,
      stateDir,
      env: { AWS_ENDPOINT_URL: expect.stringContaining('http://127.') },
    });
    const file: unknown = JSON.parse(readFileSync(join(stateDir, 'sandbox.json'), 'utf8'));
    expect(file).toMatchObject({ pid: child.pid, stateDir });
    await expect(run('up', '--state-dir', stateDir)).resolves.toBe(1);
    child.kill('SIGTERM');
    await expect(ended).resolves.toBe(0);
    expect(existsSync(join(stateDir, 'sandbox.json'))).toBe(false);
    expect(runFiles()).toEqual([]);
  });

  it('leaves nothing to run when it is killed and then asked to go down', async () => {
    const child = start('up', '--state-dir', stateDir);
    const ended = exitCode(child);
    await firstLine(child);
    child.kill('SIGKILL');
    await ended;
    const pids = runFiles().map((name) => Number(name.replace('.json', '')));
    expect(pids.length).toBeGreaterThan(0);
    await expect(run('down', '--state-dir', stateDir)).resolves.toBe(0);
    expect(pids.filter((pid) => processStartTime(pid) !== undefined)).toEqual([]);
    expect(runFiles()).toEqual([]);
  });

  it.each([[['sideways']], [['up', '--colour']], [[]]])('refuses %j with 2', async (args) => {
    await expect(run(...args)).resolves.toBe(2);
  });

  it('refuses a block that is none, or that another process has, with 1', async () => {
    await expect(run('up', '--state-dir', stateDir, '--block', '300')).resolves.toBe(1);
    const claim = await claimFreeBlock();
    const child = start('up', '--state-dir', stateDir, '--block', String(claim.block));
    const [code, said] = await Promise.all([exitCode(child), complaint(child)]);
    expect([code, said]).toEqual([1, expect.stringContaining(`127.${claim.block}.0.0/16`)]);
    await claim.release();
  });
});
