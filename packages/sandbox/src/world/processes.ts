import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { endLeftovers } from './leftovers.ts';
import { killGroup, processStartTime, signalGroup } from './process-groups.ts';

/** A server or script to run; it leads a process group of its own, so that its children end with it. */
export interface ProcessSpec {
  /** For pid files and messages, e.g. `mariadb db1`. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Standard output and error are appended to it. */
  readonly logFile: string;
  /** Time between SIGTERM and SIGKILL, in milliseconds; 10,000 unless stated. */
  readonly stopTimeoutMs?: number;
}

export interface ProcessExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** The program could not be started at all. */
  readonly error?: Error;
}

export interface ManagedProcess {
  readonly name: string;
  readonly pid: number;
  readonly logFile: string;
  readonly exited: Promise<ProcessExit>;
  isRunning(): boolean;
  /** Sends a signal to the process itself, not to its group. */
  signal(signal: NodeJS.Signals): void;
  /** Ends the whole group: SIGTERM, then SIGKILL; resolves when it is gone. */
  stop(): Promise<void>;
  /** Ends the whole group at once, as a power failure would. */
  kill(): Promise<void>;
}

export interface Supervisor {
  /** Starts a process; its readiness is the caller's to await. */
  start(spec: ProcessSpec): ManagedProcess;
  running(): readonly ManagedProcess[];
  /** Puts a process group that someone else started on record; the result takes it off again. */
  track(pid: number, name: string): () => void;
  /** Stops everything that still runs, in parallel. */
  stopAll(): Promise<void>;
}

const DEFAULT_STOP_TIMEOUT_MS = 10_000;

async function endGroup(child: ManagedProcess, timeoutMs: number): Promise<void> {
  signalGroup(child.pid, 'SIGTERM');
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      signalGroup(child.pid, 'SIGKILL');
      resolve();
    }, timeoutMs);
  });
  await Promise.race([child.exited, timeout]);
  clearTimeout(timer);
  await child.exited;
  // Children that outlived their leader.
  await killGroup(child.pid);
}

function manage(spec: ProcessSpec, child: ChildProcess, forget: () => void): ManagedProcess {
  // Without a pid it could not be started, and a signal to the group 0 would reach the sandbox itself.
  let running = child.pid !== undefined;
  const exited = new Promise<ProcessExit>((resolve) => {
    const finish = (exit: ProcessExit): void => {
      running = false;
      forget();
      resolve(exit);
    };
    child.once('exit', (code, signal) => {
      finish({ code, signal });
    });
    child.once('error', (error) => {
      finish({ code: null, signal: null, error });
    });
  });
  const pid = child.pid ?? 0;
  const handle: ManagedProcess = {
    name: spec.name,
    pid,
    logFile: spec.logFile,
    exited,
    isRunning: () => running,
    signal: (signal) => {
      if (running) child.kill(signal);
    },
    stop: async () => {
      if (running) await endGroup(handle, spec.stopTimeoutMs ?? DEFAULT_STOP_TIMEOUT_MS);
    },
    kill: async () => {
      if (!running) return;
      await killGroup(pid);
      await exited;
    },
  };
  return handle;
}

/**
 * Runs the sandbox's real processes and leaves none behind: each has a file in `<stateDir>/run`, by which the next
 * supervisor of the same directory finds and ends what a crashed one left.
 */
export async function createSupervisor(stateDir: string): Promise<Supervisor> {
  const runDirectory = join(stateDir, 'run');
  mkdirSync(runDirectory, { recursive: true });
  await endLeftovers(runDirectory);
  const processes = new Set<ManagedProcess>();
  let closed = false;
  const track = (pid: number, name: string): (() => void) => {
    const file = join(runDirectory, `${String(pid)}.json`);
    writeFileSync(file, JSON.stringify({ pid, name, startTime: processStartTime(pid) }));
    return () => {
      rmSync(file, { force: true });
    };
  };

  return {
    start: (spec) => {
      mkdirSync(dirname(spec.logFile), { recursive: true });
      const log = openSync(spec.logFile, 'a', 0o600);
      const child = spawn(spec.command, spec.args, {
        cwd: spec.cwd,
        env: { ...spec.env },
        detached: true,
        stdio: ['ignore', log, log],
      });
      closeSync(log);
      const forget = child.pid === undefined ? undefined : track(child.pid, spec.name);
      const handle = manage(spec, child, () => {
        processes.delete(handle);
        forget?.();
      });
      if (child.pid !== undefined) {
        processes.add(handle);
        if (closed) void handle.kill();
      }
      return handle;
    },
    running: () => [...processes],
    track,
    stopAll: async () => {
      closed = true;
      await Promise.all([...processes].map((handle) => handle.stop()));
    },
  };
}
