import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

import { parseUnit, UnitError } from './unit-file.ts';
import type { ServiceUnit } from './unit-file.ts';
import { createRunningUnit } from './unit-runner.ts';
import type { RunningUnit, UnitHost } from './unit-runner.ts';

const UNIT_DIRECTORIES = ['etc/systemd/system', 'usr/lib/systemd/system'];
/** systemd's exit code for a unit that does not exist. */
const NO_SUCH_UNIT = 5;
const NOT_ACTIVE = 3;
/** Exit code for what this systemctl does not know: never a silent success. */
const UNSUPPORTED = 64;

export interface SystemctlAnswer {
  readonly code: number;
  readonly output: string;
}

/** Process 1 of a host: what its `systemctl` speaks to. */
export interface Init {
  systemctl(argv: readonly string[]): Promise<SystemctlAnswer>;
  state(unit: string): string;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** Starts the init of one host; its socket stands in `run/init.path` below the host's root. */
export async function startInit(host: UnitHost, socket: string): Promise<Init> {
  const units = new Map<string, RunningUnit>();
  const loaded = new Map<string, ServiceUnit>();

  const bare = (name: string): string => name.replace(/\.service$/, '');
  const unitFile = (name: string): string | undefined =>
    UNIT_DIRECTORIES.map((directory) => join(host.root, directory, `${name}.service`)).find((file) =>
      existsSync(file),
    );
  /** As systemd does, a unit's file is read once and then again only after daemon-reload. */
  const load = (name: string): ServiceUnit => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const file = unitFile(name);
    if (file === undefined) throw new UnitError(`Unit ${name}.service not found.`);
    const unit = parseUnit(name, readFileSync(file, 'utf8'));
    loaded.set(name, unit);
    return unit;
  };
  const running = (name: string): RunningUnit => {
    const unit = units.get(name) ?? createRunningUnit(name, host);
    units.set(name, unit);
    return unit;
  };

  const enable = (name: string): string => {
    const unit = load(name);
    const file = unitFile(name) ?? '';
    const lines = unit.wantedBy.map((target) => {
      const directory = join(host.root, 'etc/systemd/system', `${target}.wants`);
      const link = join(directory, `${name}.service`);
      mkdirSync(directory, { recursive: true });
      if (existsSync(link)) return '';
      symlinkSync(file, link);
      return `Created symlink ${link} -> ${file}.\n`;
    });
    return lines.join('');
  };
  const disable = (name: string): void => {
    for (const target of load(name).wantedBy) {
      rmSync(join(host.root, 'etc/systemd/system', `${target}.wants`, `${name}.service`), { force: true });
    }
  };
  const isEnabled = (name: string): boolean =>
    load(name).wantedBy.some((target) =>
      existsSync(join(host.root, 'etc/systemd/system', `${target}.wants`, `${name}.service`)),
    );

  const act = async (verb: string, names: readonly string[], now: boolean): Promise<SystemctlAnswer> => {
    let output = '';
    for (const name of names) {
      const unit = running(name);
      switch (verb) {
        case 'start':
          await unit.start(load(name));
          break;
        case 'stop':
          load(name);
          await unit.stop();
          break;
        case 'restart':
          load(name);
          await unit.stop();
          await unit.start(load(name));
          break;
        case 'reload':
          await unit.reload(load(name));
          break;
        case 'reload-or-restart':
          if (unit.state() === 'active' && load(name).execReload.length > 0) await unit.reload(load(name));
          else {
            await unit.stop();
            await unit.start(load(name));
          }
          break;
        case 'enable':
          output += enable(name);
          if (now) await unit.start(load(name));
          break;
        case 'disable':
          disable(name);
          if (now) await unit.stop();
          break;
        default:
          return { code: UNSUPPORTED, output: `systemctl: unknown command ${verb} in this image\n` };
      }
    }
    return { code: 0, output };
  };

  const ask = (verb: string, names: readonly string[]): SystemctlAnswer => {
    const states = names.map((name) => {
      if (verb === 'is-enabled') return isEnabled(name) ? 'enabled' : 'disabled';
      return units.get(name)?.state() ?? 'inactive';
    });
    const good = verb === 'is-enabled' ? 'enabled' : verb === 'is-failed' ? 'failed' : 'active';
    const all = states.every((state) => state === good);
    const code = all ? 0 : verb === 'is-active' ? NOT_ACTIVE : 1;
    return { code, output: `${states.join('\n')}\n` };
  };

  const systemctl = async (argv: readonly string[]): Promise<SystemctlAnswer> => {
    const known = ['--now', '--quiet', '-q', '--no-pager', '--system', '--no-block'];
    const options = argv.filter((word) => word.startsWith('-'));
    const [verb, ...rest] = argv.filter((word) => !word.startsWith('-'));
    const unknown = options.find((option) => !known.includes(option));
    if (unknown !== undefined || verb === undefined) {
      return {
        code: UNSUPPORTED,
        output: `systemctl: unknown option ${unknown ?? '(none)'} in this image\n`,
      };
    }
    const names = rest.map(bare);
    try {
      if (verb === 'daemon-reload') {
        loaded.clear();
        return { code: 0, output: '' };
      }
      if (names.length === 0) return { code: 1, output: 'Too few arguments.\n' };
      if (verb === 'is-active' || verb === 'is-enabled' || verb === 'is-failed') {
        const answer = ask(verb, names);
        const quiet = options.includes('--quiet') || options.includes('-q');
        return quiet ? { ...answer, output: '' } : answer;
      }
      return await act(verb, names, options.includes('--now'));
    } catch (error) {
      if (!(error instanceof UnitError)) throw error;
      return { code: error.message.endsWith('not found.') ? NO_SUCH_UNIT : 1, output: `${error.message}\n` };
    }
  };

  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const parsed: unknown = JSON.parse(body);
      const argv = Array.isArray(parsed) ? parsed.map(String) : [];
      systemctl(argv).then(
        (answer) => response.end(JSON.stringify(answer)),
        (error: unknown) => response.end(JSON.stringify({ code: 1, output: `${String(error)}\n` })),
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
  mkdirSync(join(host.root, 'run'), { recursive: true });
  writeFileSync(join(host.root, 'run/init.path'), socket);

  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return {
    systemctl,
    state: (name) => units.get(bare(name))?.state() ?? 'inactive',
    stop: async () => {
      await Promise.all([...units.values()].map((unit) => unit.stop()));
      close();
    },
    kill: async () => {
      close();
      await Promise.all([...units.values()].map((unit) => unit.kill()));
    },
  };
}
