import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgentDeps, Checkpoint } from '../src/agent/deps.ts';
import type { Acknowledgement, Release } from '../src/release.ts';
import { TestHost } from './host.ts';

const APP = ['/etc/app/a', '/etc/app/b'] as const;
const WEB = ['/etc/web/c'] as const;

/** Small releases whose files differ in each way that matters: content of either service, and a file less. */
export const RELEASES: readonly Release[] = [
  release({ '/etc/app/a': 'a1', '/etc/app/b': 'b1', '/etc/web/c': 'c1' }),
  release({ '/etc/app/a': 'a2', '/etc/app/b': 'b1', '/etc/web/c': 'c1' }),
  release({ '/etc/app/a': 'a1', '/etc/app/b': 'b1', '/etc/web/c': 'c2' }),
  release({ '/etc/app/a': 'a1', '/etc/web/c': 'c2' }),
];

function release(contents: Readonly<Record<string, string>>): Release {
  const paths = Object.keys(contents);
  return {
    formatVersion: 1,
    agentSha256: '0'.repeat(64),
    environment: 'testing',
    role: 'webhead',
    secrets: {},
    files: paths.map((path) => ({
      path,
      owner: 'root',
      group: 'root',
      mode: '0644',
      content: contents[path] ?? '',
    })),
    validate: [],
    reload: [
      { argv: ['reload', 'app'], whenChanged: paths.filter((path) => path.startsWith('/etc/app')) },
      { argv: ['reload', 'web'], whenChanged: [...WEB] },
    ],
    heartbeat: { url: 'http://${host:loopback}/', expect: 'OK', timeoutSeconds: 1 },
  };
}

/** What a service that read a release's files has in memory. */
export function contentsOf(of: Release): readonly (string | undefined)[] {
  return [...APP, ...WEB].map((path) => of.files.find((file) => file.path === path)?.content);
}

/** A host with two services that read their files only when they are asked to. */
export class ServiceHost extends TestHost {
  readonly #read = new Map<string, string | undefined>();
  /** Reloads that are still to fail. */
  failingReloads = 0;

  /** What the services have in memory. */
  get running(): readonly (string | undefined)[] {
    return [...APP, ...WEB].map((path) => this.#read.get(path));
  }

  override deps(values: ReadonlyMap<string, string>, overrides: Partial<AgentDeps> = {}): AgentDeps {
    return super.deps(values, {
      getHeartbeat: () => Promise.resolve({ status: 200, body: 'OK' }),
      run: ([, service]) => {
        for (const path of service === 'app' ? APP : WEB) {
          const place = join(this.root, path);
          this.#read.set(path, existsSync(place) ? readFileSync(place, 'utf8') : undefined);
        }
        if (this.failingReloads === 0) return Promise.resolve({ exitCode: 0, output: '' });
        this.failingReloads -= 1;
        return Promise.resolve({ exitCode: 1, output: 'no' });
      },
      ...overrides,
    });
  }

  /**
   * Applies a release by an agent that is killed when it passes a checkpoint for the given time: nothing of it runs any
   * more, no clean-up either. Resolves to undefined where it was killed.
   */
  async applyUntil(of: Release, point: Checkpoint, occurrence: number): Promise<Acknowledgement | undefined> {
    let left = occurrence;
    return await new Promise((resolve, reject) => {
      const checkpoint = (passed: Checkpoint): Promise<void> | undefined => {
        if (passed !== point || (left -= 1) > 0) return undefined;
        resolve(undefined);
        return new Promise(() => undefined);
      };
      this.apply(of, { checkpoint }).then(resolve, reject);
    });
  }
}
