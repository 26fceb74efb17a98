import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { runProcess, type ProcessOutcome } from './run-process.ts';

const BIN = fileURLToPath(new URL('../bin/syncops.mjs', import.meta.url));
/** Apart from the blocks that a person's sandbox and other tests take first. */
const BLOCK = '249';

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

describe('syncops sandbox', () => {
  it('goes up, is found, is not started twice, and goes down', async () => {
    expect((await sandbox('status')).exitCode).toBe(1);

    const up = await sandbox('up', '--metadata-only', '--block', BLOCK, '--json');
    expect(up.exitCode).toBe(0);
    expect(JSON.parse(up.stdout)).toMatchObject({
      ok: true,
      started: true,
      env: { AWS_ENDPOINT_URL: `http://127.${BLOCK}.0.1:4566` },
    });

    const again = await sandbox('up', '--print-env');
    expect(again.exitCode).toBe(0);
    expect(again.stdout.split('\n')).toContain(`export AWS_ENDPOINT_URL='http://127.${BLOCK}.0.1:4566'`);
    expect(
      again.stdout
        .trimEnd()
        .split('\n')
        .every((line) => /^export [A-Z0-9_]+='[^']*'$/.test(line)),
    ).toBe(true);

    expect((await sandbox('status')).exitCode).toBe(0);
    expect((await sandbox('down')).exitCode).toBe(0);
    expect((await sandbox('status')).exitCode).toBe(1);
  });

  it('takes a process for what it is, not for what a stale file says', async () => {
    writeFileSync(join(stateDir, 'sandbox.json'), JSON.stringify({ pid: 1, startTime: 'long ago', env: {} }));
    expect((await sandbox('status')).exitCode).toBe(1);
  });

  it('says why it could not start', async () => {
    await sandbox('up', '--metadata-only', '--block', BLOCK);
    const other = mkdtempSync(join(tmpdir(), 'syncops-sb-'));
    const outcome = await runProcess([
      BIN,
      'sandbox',
      'up',
      '--state-dir',
      other,
      '--metadata-only',
      '--block',
      BLOCK,
      '--json',
    ]);
    rmSync(other, { recursive: true });
    expect(outcome.exitCode).toBe(1);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ ok: false, error: { code: 'SANDBOX_FAILED' } });
  });
});
