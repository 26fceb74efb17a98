import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

import { signalGroup } from '../world/process-groups.ts';

/** How the run of a script ended. */
export interface ScriptResult {
  readonly outcome: 'exited' | 'timed-out' | 'cancelled' | 'host-died';
  /** -1 where the script was ended from outside. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The agent keeps this much of each stream before it cuts. */
const MAX_OUTPUT = 1_000_000;

/** Runs a script file by bash in a process group of its own and collects what it writes. */
export function runScript(options: {
  readonly file: string;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Every write to a file fails, and `df` of the image says that there is no room. */
  readonly diskFull: boolean;
  /** Its reason is `cancelled` or `host-died`. */
  readonly signal: AbortSignal;
  /** Puts the process group on record for the case that the sandbox crashes. */
  readonly track: (pid: number) => () => void;
}): Promise<ScriptResult> {
  return new Promise((resolve) => {
    const full = ['trap \'\' XFSZ; ulimit -f 0; exec bash "$0"'];
    const args = options.diskFull ? ['-c', ...full, options.file] : [options.file];
    const child = spawn('bash', args, {
      cwd: options.cwd,
      env: { ...options.environment, ...(options.diskFull ? { SANDBOX_DISK_FULL: '1' } : {}) },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const forget = child.pid === undefined ? undefined : options.track(child.pid);
    let stdout = '';
    let stderr = '';
    let outcome: ScriptResult['outcome'] = 'exited';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (stdout.length < MAX_OUTPUT) stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      if (stderr.length < MAX_OUTPUT) stderr += chunk;
    });
    const end = (how: ScriptResult['outcome']): void => {
      outcome = how;
      if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
    };
    const timer = setTimeout(() => {
      end('timed-out');
    }, options.timeoutMs);
    const onAbort = (): void => {
      end(options.signal.reason === 'host-died' ? 'host-died' : 'cancelled');
    };
    if (options.signal.aborted) onAbort();
    options.signal.addEventListener('abort', onAbort, { once: true });
    const finish = (exitCode: number): void => {
      clearTimeout(timer);
      forget?.();
      options.signal.removeEventListener('abort', onAbort);
      rmSync(options.file, { force: true });
      resolve({ outcome, exitCode: outcome === 'exited' ? exitCode : -1, stdout, stderr });
    };
    child.once('error', (error) => {
      stderr += error.message;
      finish(127);
    });
    child.once('close', (code, signal) => {
      finish(code ?? (signal === null ? -1 : 137));
    });
  });
}
