import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { existsSync } from 'node:fs';

import type { ManagedProcess, Supervisor } from '../world/processes.ts';
import { UnitError } from './unit-file.ts';
import type { ServiceUnit, UnitCommand } from './unit-file.ts';

export type UnitState = 'inactive' | 'activating' | 'active' | 'failed';

/** What a unit needs of its host. */
export interface UnitHost {
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Directory of the image's programs: they come before those of this machine. */
  readonly programs: string;
  readonly supervisor: Supervisor;
}

/** One service and its processes. */
export interface RunningUnit {
  state(): UnitState;
  start(unit: ServiceUnit): Promise<void>;
  reload(unit: ServiceUnit): Promise<void>;
  stop(): Promise<void>;
  /** Ends everything at once; nothing restarts. */
  kill(): Promise<void>;
}

/** systemd's default: five starts within ten seconds, then it gives up. */
const START_LIMIT = { starts: 5, intervalMs: 10_000 };

function expand(word: string, variables: Readonly<Record<string, string>>): string {
  return word
    .replaceAll(/\$\{(\w+)\}|\$(\w+)/g, (_, braced: string | undefined, plain: string | undefined) => {
      return variables[braced ?? plain ?? ''] ?? '';
    })
    .replaceAll('%%', '%');
}

function unitEnvironment(unit: ServiceUnit, host: UnitHost): Record<string, string> {
  const environment: Record<string, string> = { ...host.environment, ...unit.environment };
  for (const { path, optional } of unit.environmentFiles) {
    const file = path.startsWith(host.root) ? path : join(host.root, path);
    if (!existsSync(file)) {
      if (optional) continue;
      throw new UnitError(`failed to load environment files: ${path}: no such file or directory`);
    }
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [, name, value = ''] = /^\s*([A-Za-z_]\w*)=(.*)$/.exec(line) ?? [];
      if (name !== undefined) environment[name] = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    }
  }
  return environment;
}

/** Runs the processes of one unit on one host, and restarts them as the unit says. */
export function createRunningUnit(name: string, host: UnitHost): RunningUnit {
  let state: UnitState = 'inactive';
  let main: ManagedProcess | undefined;
  let current: ServiceUnit | undefined;
  let restartTimer: NodeJS.Timeout | undefined;
  let starts: number[] = [];
  const logFile = join(host.root, 'var/log', `${name}.log`);

  const launch = (unit: ServiceUnit, command: UnitCommand): ManagedProcess => {
    const environment = unitEnvironment(unit, host);
    const variables = { ...environment, MAINPID: main === undefined ? '' : String(main.pid) };
    const [path = '', ...rest] = command.argv;
    const inImage = join(host.programs, basename(path));
    const inRoot = path.startsWith(host.root) ? path : join(host.root, path);
    const program = [inImage, inRoot].find((candidate) => existsSync(candidate)) ?? path;
    return host.supervisor.start({
      name: `${basename(host.root)} ${name}`,
      command: program,
      args: rest.map((word) => expand(word, variables)),
      env: environment,
      cwd: host.root,
      logFile,
      stopTimeoutMs: Math.min(unit.stopTimeoutMs, 15_000),
    });
  };

  const runAll = async (unit: ServiceUnit, commands: readonly UnitCommand[], what: string): Promise<void> => {
    for (const command of commands) {
      const { code, error } = await launch(unit, command).exited;
      if (code !== 0 && !command.ignoreFailure) {
        const how = error === undefined ? `exit code ${String(code)}` : error.message;
        throw new UnitError(`${what} of ${name}.service failed (${how}), see ${logFile}`);
      }
    }
  };

  const onExit = (unit: ServiceUnit, process: ManagedProcess, failed: boolean): void => {
    if (main !== process || state === 'inactive') return;
    main = undefined;
    state = failed ? 'failed' : 'inactive';
    if (unit.restart === 'no' || (unit.restart === 'on-failure' && !failed)) return;
    const since = Date.now() - START_LIMIT.intervalMs;
    starts = starts.filter((time) => time > since);
    if (starts.length >= START_LIMIT.starts) return;
    state = 'activating';
    restartTimer = setTimeout(() => {
      start(unit).catch(() => {
        state = 'failed';
      });
    }, unit.restartMs);
  };

  const start = async (unit: ServiceUnit): Promise<void> => {
    clearTimeout(restartTimer);
    if (main?.isRunning() === true) return;
    current = unit;
    state = 'activating';
    starts.push(Date.now());
    try {
      await runAll(unit, unit.execStartPre, 'ExecStartPre');
      const [command] = unit.execStart;
      if (unit.type === 'oneshot' || command === undefined) {
        await runAll(unit, unit.execStart, 'ExecStart');
        state = 'inactive';
        return;
      }
      const process = launch(unit, command);
      main = process;
      state = 'active';
      void process.exited.then(({ code }) => {
        onExit(unit, process, code !== 0);
      });
    } catch (error) {
      state = 'failed';
      throw error;
    }
  };

  return {
    state: () => state,
    start,
    reload: async (unit) => {
      if (state !== 'active') throw new UnitError(`${name}.service is not active, cannot reload`);
      if (unit.execReload.length === 0) {
        throw new UnitError(`job type reload is not applicable for unit ${name}.service`);
      }
      await runAll(unit, unit.execReload, 'ExecReload');
    },
    stop: async () => {
      clearTimeout(restartTimer);
      const process = main;
      main = undefined;
      const unit = current;
      const wasActive = state !== 'inactive';
      state = 'inactive';
      if (unit !== undefined && process !== undefined) {
        await runAll(unit, unit.execStop, 'ExecStop').catch(() => undefined);
      }
      await process?.stop();
      if (unit !== undefined && wasActive) {
        await runAll(unit, unit.execStopPost, 'ExecStopPost').catch(() => undefined);
      }
    },
    kill: async () => {
      clearTimeout(restartTimer);
      const process = main;
      main = undefined;
      state = 'inactive';
      await process?.kill();
    },
  };
}
