import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { processStartTime } from './process-groups.ts';
import { createSupervisor } from './processes.ts';
import type { ManagedProcess, ProcessSpec, Supervisor } from './processes.ts';
import { assertFree, awaitReady } from './readiness.ts';

let stateDir: string;
let supervisor: Supervisor;

beforeEach(async () => {
  stateDir = mkdtempSync(join(tmpdir(), 'syncops-test-'));
  supervisor = await createSupervisor(stateDir);
});
afterEach(async () => {
  await supervisor.stopAll();
  rmSync(stateDir, { recursive: true, force: true });
});

const shell = (script: string, more: Partial<ProcessSpec> = {}): ProcessSpec => ({
  name: 'test',
  command: 'bash',
  args: ['-c', script],
  env: { PATH: process.env['PATH'] ?? '' },
  logFile: join(stateDir, 'log'),
  ...more,
});

/** Waits until the script has written a line. */
async function said(process: ManagedProcess): Promise<string> {
  for (;;) {
    const text = readFileSync(process.logFile, 'utf8');
    if (text.includes('\n')) return text.trim();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('a supervised process', () => {
  it('ends with its children when it is stopped', async () => {
    const parent = supervisor.start(shell('sleep 100 & echo $!; wait'));
    const child = Number(await said(parent));
    await parent.stop();
    expect(parent.isRunning()).toBe(false);
    expect(processStartTime(child)).toBeUndefined();
  });

  it('is killed when it ignores SIGTERM for longer than it may', async () => {
    const stubborn = supervisor.start(
      shell("trap '' TERM; echo up; while :; do sleep 0.05; done", { stopTimeoutMs: 100 }),
    );
    await said(stubborn);
    await stubborn.stop();
    await expect(stubborn.exited).resolves.toMatchObject({ signal: 'SIGKILL' });
  });

  it('reports its exit code, and a program that does not exist', async () => {
    await expect(supervisor.start(shell('exit 7')).exited).resolves.toMatchObject({ code: 7 });
    const missing = supervisor.start(shell('', { command: '/no/such/program' }));
    expect((await missing.exited).error?.message).toContain('ENOENT');
  });

  it('that could not be started is not signalled', async () => {
    const missing = supervisor.start(shell('', { command: '/no/such/program' }));
    await missing.stop();
    await missing.kill();
    expect(missing.isRunning()).toBe(false);
  });

  it.each(['stop', 'kill'] as const)('is gone with each of many children after %s', async (how) => {
    // Children that ignore SIGTERM end only by the last signal, after their leader.
    const script =
      'trap \'\' TERM; for i in {1..40}; do sleep 100 & pids+=" $!"; done; trap - TERM; echo $pids; wait';
    const parent = supervisor.start(shell(script));
    const children = (await said(parent)).split(' ').map(Number);
    expect(children).toHaveLength(40);
    await parent[how]();
    expect(children.filter((child) => processStartTime(child) !== undefined)).toEqual([]);
  });

  it('has a pid file while it runs and none afterwards', async () => {
    const process = supervisor.start(shell('echo up; sleep 100'));
    expect(readdirSync(join(stateDir, 'run'))).toEqual([`${process.pid}.json`]);
    await process.stop();
    expect(readdirSync(join(stateDir, 'run'))).toEqual([]);
  });
});

describe('what a crashed sandbox left', () => {
  it('is ended by the next supervisor of the same directory', async () => {
    const left = supervisor.start(shell('sleep 100 & echo $!; wait'));
    const child = Number(await said(left));
    await createSupervisor(stateDir);
    expect((await left.exited).signal).toBe('SIGTERM');
    expect(processStartTime(left.pid)).toBeUndefined();
    expect(processStartTime(child)).toBeUndefined();
  });

  it('is left alone where the pid belongs to another process by now', async () => {
    const innocent = supervisor.start(shell('echo up; sleep 100'));
    const file = join(stateDir, 'run', `${innocent.pid}.json`);
    writeFileSync(file, JSON.stringify({ pid: innocent.pid, name: 'old', startTime: '1' }));
    await createSupervisor(stateDir);
    expect(innocent.isRunning()).toBe(true);
    expect(existsSync(file)).toBe(false);
  });
});

describe('readiness', () => {
  it('fails at once, with the log file, when the server ends first', async () => {
    const server = supervisor.start(shell('exit 3'));
    await expect(awaitReady(server, { host: '127.0.0.1', port: 1 })).rejects.toMatchObject({
      code: 'PROCESS_NOT_READY',
      message: expect.stringContaining(server.logFile),
    });
  });

  it('refuses an address where something listens already', async () => {
    const { createServer } = await import('node:net');
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(assertFree('127.0.0.1', port)).rejects.toMatchObject({ code: 'ALREADY_RUNNING' });
    server.close();
  });
});
