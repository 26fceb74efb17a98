import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { runProcess, type ProcessOutcome } from './run-process.ts';

// Each test starts several processes, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

const BIN = fileURLToPath(new URL('../bin/syncops.mjs', import.meta.url));
let stateDir: string;
beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'syncops-sb-'));
});
afterEach(async () => {
  await sandbox('down');
  rmSync(stateDir, { recursive: true });
});

function sandbox(command: string, ...argv: readonly string[]): Promise<ProcessOutcome> {
  return runProcess([BIN, 'sandbox', command, '--state-dir', stateDir, ...argv]);
}

function endpointOf({ stdout }: ProcessOutcome): string {
  return /http:\/\/127\.\d+\.0\.1:4566/.exec(stdout)?.[0] ?? 'no endpoint';
}

describe('syncops sandbox', () => {
  it('goes up, is found, is not started twice, and goes down', async () => {
    expect((await sandbox('status')).exitCode).toBe(1);

    const up = await sandbox('up', '--metadata-only', '--json');
    expect(up.exitCode).toBe(0);
    expect(JSON.parse(up.stdout)).toMatchObject({ ok: true, started: true });

    const again = await sandbox('up', '--print-env');
    expect(again.exitCode).toBe(0);
    const lines = again.stdout.trimEnd().split('\n');
    expect(lines.filter((line) => !/^export [A-Z0-9_]+='[^']*'$/.test(line))).toEqual([]);
    expect(lines).toContain(`export AWS_ENDPOINT_URL='${endpointOf(up)}'`);

    expect((await sandbox('status')).exitCode).toBe(0);
    expect((await sandbox('down')).exitCode).toBe(0);
    expect((await sandbox('status')).exitCode).toBe(1);
  });

  it('takes a process for what it is, not for what a stale file says', async () => {
    writeFileSync(join(stateDir, 'sandbox.json'), JSON.stringify({ pid: 1, startTime: 'long ago', env: {} }));
    expect((await sandbox('status')).exitCode).toBe(1);
  });

  it('says why it could not start', async () => {
    const block =
      /127\.(\d+)\./.exec(endpointOf(await sandbox('up', '--metadata-only', '--json')))?.[1] ?? '';
    const other = mkdtempSync(join(tmpdir(), 'syncops-sb-'));
    const argv = ['sandbox', 'up', '--state-dir', other, '--metadata-only', '--block', block, '--json'];
    const outcome = await runProcess([BIN, ...argv]);
    rmSync(other, { recursive: true });
    expect(outcome.exitCode).toBe(1);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ ok: false, error: { code: 'SANDBOX_FAILED' } });
  });
});
