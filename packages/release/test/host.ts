import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { applyRelease } from '../src/agent/apply.ts';
import { runProcess, type CommandResult } from '../src/agent/commands.ts';
import type { AgentDeps } from '../src/agent/deps.ts';
import { fetchHeartbeat } from '../src/agent/heartbeat.ts';
import type { LabelsOf } from '../src/fence.ts';
import type { Acknowledgement, Release } from '../src/release.ts';
import { serializeRelease } from '../src/serialize.ts';

/**
 * A secret store that knows exactly these versions; anything else is refused, as a role without the right would be.
 * @param labelsOf - unless given, each version is the current one
 */
export function secretReader(
  values: ReadonlyMap<string, string>,
  labelsOf: LabelsOf = () => ['AWSCURRENT'],
): AgentDeps['readSecret'] {
  return (secretId, versionId) => {
    const value = values.get(`${secretId} ${versionId}`);
    return value === undefined
      ? Promise.reject(Object.assign(new Error(`no ${secretId}`), { name: 'AccessDeniedException' }))
      : Promise.resolve({ value, labels: labelsOf(secretId, versionId) });
  };
}

/** The secrets that a release refers to, with values that differ by version. */
export function secretValues(...releases: readonly Release[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const { secrets } of releases) {
    for (const [key, { secretId, versionId }] of Object.entries(secrets)) {
      const age = key.endsWith('previous') ? 0 : key.endsWith('current') ? 1 : 2;
      const value = key.endsWith('app-user')
        ? { username: 'syncstorage', password: `pass-${versionId}` }
        : { secret: 'ab'.repeat(32), createdAt: 1_700_000_000 + age };
      values.set(`${secretId} ${versionId}`, JSON.stringify(value));
    }
  }
  return values;
}

/** Memory where there is enough of it: the agent brings each file to the disk, which costs a test most of its time. */
function workDirectory(): string {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 256 * 1024 * 1024 ? memory : tmpdir();
}

/** A directory that plays the root of a host, with real files, the real nginx for `nginx -t`, and recorded other commands. */
export class TestHost {
  readonly root = mkdtempSync(join(workDirectory(), 'syncops-host-'));
  /** Command lines but `nginx`, in the order in which they ran. */
  commands: string[] = [];
  /** Result of the recorded commands. */
  outcome: (argv: readonly string[]) => CommandResult = () => ({ exitCode: 0, output: '' });
  readonly logged: string[] = [];
  #now = 1_750_000_000_000;

  constructor(facts: Readonly<Record<string, string>> = {}) {
    for (const dir of ['run', 'var/log/nginx', 'etc/syncops', 'opt/syncops/agents']) {
      mkdirSync(join(this.root, dir), { recursive: true });
    }
    this.write(
      '/etc/syncops/host.json',
      JSON.stringify({ environment: 'testing', address: '127.0.0.1', loopback: '127.0.0.1', ...facts }),
    );
  }

  deps(values: ReadonlyMap<string, string>, overrides: Partial<AgentDeps> = {}): AgentDeps {
    return {
      root: this.root,
      ownsHost: false,
      readSecret: secretReader(values),
      run: async (argv, timeoutSeconds) => {
        if (argv[0] === 'nginx') return await runProcess(argv, timeoutSeconds);
        this.commands.push(argv.join(' '));
        return this.outcome(argv);
      },
      getHeartbeat: fetchHeartbeat,
      clock: () => this.#now,
      sleep: (milliseconds) => {
        this.#now += milliseconds;
        return Promise.resolve();
      },
      log: (line) => this.logged.push(line),
      ...overrides,
    };
  }

  /** Applies a release whose secrets are all readable, unless values or other collaborators are given. */
  async apply(
    release: Release,
    overrides: Partial<AgentDeps> & { readonly values?: ReadonlyMap<string, string> } = {},
  ): Promise<Acknowledgement> {
    this.commands = [];
    const { body, sha256 } = serializeRelease(release);
    const { values = secretValues(release), ...deps } = overrides;
    return await applyRelease(body, sha256, this.deps(values, deps));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  link(path: string): string {
    return readlinkSync(join(this.root, path));
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A process's own HTTP server that answers every request with this text, until it is closed. */
export async function heartbeatServer(
  answer: () => string,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.end(answer());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
