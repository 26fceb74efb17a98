import { spawn } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { CliError } from './cli-error.ts';

/** A sandbox as it describes itself in `sandbox.json`. */
export interface SandboxRecord {
  readonly pid: number;
  /** Variables under which a command reaches it. */
  readonly env: Readonly<Record<string, string>>;
  readonly stateDir: string;
}

const POLL_INTERVAL_MS = 100;
const START_TIMEOUT_MS = 120_000;
const LOG_FILE = 'sandbox.log';

/** The sandbox that runs with this state directory, if one does. */
export async function findSandbox(stateDir: string): Promise<SandboxRecord | undefined> {
  const record = await readRecord(stateDir);
  return record !== undefined && (await isSandbox(record.pid)) ? record : undefined;
}

/**
 * Starts a sandbox that outlives this process and waits until it is ready.
 * @throws CliError `SANDBOX_NOT_INSTALLED`, `SANDBOX_FAILED` with the end of its log
 */
export async function startSandbox(stateDir: string, args: readonly string[]): Promise<SandboxRecord> {
  const entry = findSandboxEntry();
  await mkdir(stateDir, { recursive: true });
  const logFile = join(stateDir, LOG_FILE);
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, [entry, 'up', '--state-dir', stateDir, ...args], {
    detached: true,
    // Files, not pipes: it goes on writing when this process is gone.
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let exited: string | undefined;
  child.once('exit', (code, signal) => (exited = signal ?? `exit code ${String(code)}`));
  child.once('error', (error) => (exited = error.message));
  for (const deadline = Date.now() + START_TIMEOUT_MS; ; ) {
    if (exited !== undefined)
      throw await startFailure(`the sandbox ended while it started (${exited})`, logFile);
    const record = await readRecord(stateDir);
    if (record !== undefined && record.pid === child.pid && (await saidReady(logFile))) {
      child.unref();
      return record;
    }
    if (Date.now() > deadline) {
      child.kill('SIGTERM');
      throw await startFailure(
        `the sandbox was not ready after ${String(START_TIMEOUT_MS / 1000)} s`,
        logFile,
      );
    }
    await sleep(POLL_INTERVAL_MS);
  }
}

/**
 * Stops the sandbox of a state directory, and servers that a crashed one left there; waits until they are gone.
 * @throws CliError `SANDBOX_NOT_INSTALLED`, `SANDBOX_FAILED`
 */
export async function stopSandbox(stateDir: string): Promise<void> {
  const child = spawn(process.execPath, [findSandboxEntry(), 'down', '--state-dir', stateDir], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (exitCode !== 0) {
    throw new CliError('SANDBOX_FAILED', `the sandbox could not be stopped: ${said.trim()}`, {
      hint: `look at ${join(stateDir, LOG_FILE)}`,
    });
  }
}

/** Resolved by name at run time: the product knows nothing else about the sandbox. */
function findSandboxEntry(): string {
  try {
    return fileURLToPath(new URL('src/main.ts', import.meta.resolve('@syncops/sandbox/package.json')));
  } catch (error) {
    throw new CliError('SANDBOX_NOT_INSTALLED', 'the package @syncops/sandbox is not installed', {
      hint: 'run script/bootstrap in a clone of the repository',
      cause: error,
    });
  }
}

async function readRecord(stateDir: string): Promise<SandboxRecord | undefined> {
  const text = await readFile(join(stateDir, 'sandbox.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? { pid: value.pid, env: value.env, stateDir } : undefined;
  } catch {
    // It may be read while it is being written.
    return undefined;
  }
}

function isRecord(value: unknown): value is { pid: number; env: Record<string, string> } {
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('env' in value)) return false;
  const { pid, env } = value;
  return (
    typeof pid === 'number' &&
    typeof env === 'object' &&
    env !== null &&
    Object.values(env).every((entry) => typeof entry === 'string')
  );
}

/** Whether the process lives and is a sandbox: the number may have passed to another one since. */
async function isSandbox(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const commandLine = await readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => undefined);
  // Without /proc there is only the number to go by; an ended process that no one waited for has an empty one.
  return commandLine === undefined || commandLine.includes('sandbox');
}

async function saidReady(logFile: string): Promise<boolean> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  return text.split('\n').some((line) => line.startsWith('{"ready":true'));
}

const LOG_LINES_TOLD = 12;

async function startFailure(message: string, logFile: string): Promise<CliError> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  const tail = text.trimEnd().split('\n').slice(-LOG_LINES_TOLD).join('\n');
  return new CliError('SANDBOX_FAILED', `${message}${tail === '' ? '' : `:\n${tail}`}`, {
    hint: `its log is ${logFile}; the servers that it needs are installed by script/bootstrap`,
  });
}
