import { createHash } from 'node:crypto';

import type { DeployedStack, StackDeployment } from '@syncops/aws';
import type { NodeRow } from '@syncops/mysql';
import {
  acknowledge,
  parseRelease,
  releaseKey,
  type Acknowledgement,
  type FleetPort,
} from '@syncops/release';
import { appUserSecretName, masterSecretName, stackName } from '@syncops/topology';

import type { EngineDeps } from '../deps.ts';
import { FakeNodes } from './fake-nodes.ts';
import { fakeSecretStore, type StoredSecret } from './fake-secrets.ts';
import { FakeStacks } from './fake-stacks.ts';
import { AGENT_SHA256, CA_PEM } from './service.ts';

/** Thrown in place of a call, before or after its effect: the runner died there. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/**
 * A whole service in memory behind the engine's ports. It refuses what the real one would refuse, and looks at the
 * invariants whenever rows are inserted.
 */
export class FakeService {
  readonly cloudFormation = new FakeStacks({
    call: (effect) => this.#call(effect),
    effect: (what, make) => {
      this.#effect(what, make);
    },
    outputsOf: ({ name, body }) => outputsOf(body, dbnodeOf(name) ?? 'no'),
    created: (stack) => {
      this.#stackCreated(stack);
    },
    removed: (stack) => {
      this.#stackRemoved(stack);
    },
  });
  readonly secrets = new Map<string, StoredSecret>();
  readonly parameters = new Map<string, string>();
  readonly objects = new Map<string, string>();
  readonly databases = new Set<string>();
  readonly tokenserver = new FakeNodes({
    call: (effect) => this.#call(effect),
    effect: (what, make) => {
      this.#effect(what, make);
    },
    now: () => this.#now,
    inserted: (row) => {
      this.#rowInserted(row);
    },
  });
  /** Release that each host runs. */
  readonly hosts = new Map<string, string>();
  readonly effects: string[] = [];
  readonly violations: string[] = [];
  #calls = 0;
  #now = 1_700_000_000_000;
  killAt: { readonly call: number; readonly afterEffect: boolean } | undefined;

  get stacks(): Map<string, DeployedStack> {
    return this.cloudFormation.stacks;
  }

  get rows(): Map<string, NodeRow> {
    return this.tokenserver.rows;
  }

  get calls(): number {
    return this.#calls;
  }

  /** Lets a killed runner's successor begin. */
  revive(): void {
    this.killAt = undefined;
  }

  /** One call of the outside world; dies before or after its effect when asked to. */
  async #call<T>(effect: () => T): Promise<T> {
    this.#calls += 1;
    const dies = this.killAt?.call === this.#calls;
    // A dead runner makes no further call, whichever of its promises still runs.
    if (this.killAt !== undefined && this.#calls > this.killAt.call) throw new Killed();
    if (dies && this.killAt?.afterEffect === false) throw new Killed();
    const result = effect();
    await Promise.resolve();
    if (dies) throw new Killed();
    return result;
  }

  deps(): EngineDeps {
    let random = 0;
    return {
      aws: {
        verifyAccount: () => this.#call(() => undefined),
        stacks: this.cloudFormation.port(),
        objects: {
          putOnce: (_bucket, key, body) =>
            this.#call(() => {
              const present = this.objects.has(key);
              this.objects.set(key, typeof body === 'string' ? body : Buffer.from(body).toString('utf8'));
              return present ? 'present' : 'stored';
            }),
          get: (_bucket, key) =>
            this.#call(() => {
              const body = this.objects.get(key);
              return body === undefined ? undefined : Buffer.from(body);
            }),
        },
        parameters: {
          get: (names) =>
            this.#call(() => new Map([...this.parameters].filter(([name]) => names.includes(name)))),
          put: (name, value) =>
            this.#call(() => {
              this.parameters.set(name, value);
            }),
        },
        quotas: { read: () => this.#call(() => []) },
        secrets: fakeSecretStore(this.secrets, {
          call: (effect) => this.#call(effect),
          effect: (what, make) => {
            this.#effect(what, make);
          },
        }),
        webheadFleet: () => this.#fleet('webhead'),
        tokenserverFleet: () => this.#fleet('tokenserver'),
        calls: () => ({}),
      },
      dbnodes: {
        converge: (target, { databases }) =>
          this.#call(() => {
            const missing = databases
              .map((name) => `${target.host}/${name}`)
              .filter((name) => !this.databases.has(name));
            for (const name of missing) this.#effect(`database ${name}`, () => this.databases.add(name));
            return { changes: missing };
          }),
        countConnections: () => Promise.reject(new TypeError('no deploy looks at connections')),
        dropUser: () => Promise.reject(new TypeError('no deploy drops a user')),
      },
      nodes: this.tokenserver.port(),
      agent: { body: 'agent', sha256: AGENT_SHA256 },
      rdsCaPem: CA_PEM,
      smoke: (_environment, names) => this.#call(() => ({ passed: names.length, failures: [] })),
      probe: () => Promise.reject(new Error('a deploy probes no secrets')),
      clock: () => (this.#now += 1),
      randomBytes: (size) =>
        createHash('sha512')
          .update(String((random += 1)))
          .digest()
          .subarray(0, size),
      sleep: (milliseconds) =>
        this.#call(() => {
          this.#now += milliseconds;
        }),
      close: () => undefined,
    };
  }

  #effect(what: string, make: () => void): void {
    this.effects.push(what);
    make();
  }

  #stackCreated({ name }: StackDeployment): void {
    const dbnode = dbnodeOf(name);
    if (dbnode !== undefined) {
      this.secrets.set(masterSecretName('test', dbnode), { values: new Map(), tags: {} });
      this.secrets.set(appUserSecretName('test', dbnode), { values: new Map(), tags: {} });
      this.secrets.set(`rds!${dbnode}`, {
        values: new Map([['v'.repeat(32), JSON.stringify({ username: 'admin', password: 'p' })]]),
        current: 'v'.repeat(32),
        tags: {},
      });
    }
    if (name === stackName('test', 'webheads')) {
      const pointer = this.parameters.get('/syncstorage/test/webhead/release');
      if (pointer === undefined) this.violations.push('webheads booted without a release');
      for (const host of ['i-1', 'i-2', 'i-3']) this.hosts.set(`webhead/${host}`, pointer ?? '');
    }
  }

  /** The secrets of a dbnode are kept when its stack goes; its databases are not. A host that still names it could not serve. */
  #stackRemoved(name: string): void {
    const dbnode = dbnodeOf(name);
    if (dbnode === undefined) return;
    const endpoint = `${dbnode}.rds.example.org`;
    for (const [host, release] of this.hosts) {
      if (this.objects.get(releaseKey(release))?.includes(endpoint) === true) {
        this.violations.push(`the stack of ${dbnode} was removed while ${host} still sends requests to it`);
      }
    }
    for (const node of this.tokenserver.nodesWithTokens()) {
      if (node.startsWith(`https://${dbnode}-`))
        this.violations.push(`${dbnode} was removed while ${node} was in use`);
    }
    for (const database of this.databases) {
      if (database.startsWith(`${endpoint}/`)) this.databases.delete(database);
    }
    this.secrets.delete(`rds!${dbnode}`);
  }

  /** I1 and I3: the tokenserver knows the secret of every row, and webheads accept every token that may be about. */
  #releaseApplied(role: 'webhead' | 'tokenserver', sha256: string): void {
    const release = this.objects.get(releaseKey(sha256)) ?? '';
    const needed = role === 'webhead' ? this.tokenserver.nodesWithTokens() : [...this.rows.keys()];
    for (const node of needed) {
      if (!release.includes(node)) this.violations.push(`a ${role} release without ${node}, which is in use`);
    }
  }

  /** I1: a row exists only while its database, secret, webhead mapping and the tokenserver's copy of its secret do. */
  #rowInserted(row: NodeRow): void {
    const [, dbnode = '', index = ''] = /^https:\/\/(.+)-(\d)\./.exec(row.node) ?? [];
    const require = (ok: boolean, what: string): void => {
      if (!ok) this.violations.push(`row ${row.node} without ${what}`);
    };
    require(this.databases.has(`${dbnode}.rds.example.org/syncstorage${index}`), 'its database');
    require(this.secrets.get(masterSecretName('test', dbnode))?.current !== undefined, 'its secret');
    for (const [host, release] of this.hosts) {
      require(this.objects.get(releaseKey(release))?.includes(row.node) ===
        true, `its place in the release of ${host}`);
    }
    require([...this.hosts.keys()].some((host) =>
      host.startsWith('tokenserver/'),
    ), "the tokenserver's secrets file");
  }

  #fleet(role: 'webhead' | 'tokenserver'): FleetPort {
    if (role === 'tokenserver' && !this.hosts.has('tokenserver/i-9')) this.hosts.set('tokenserver/i-9', '');
    const mine = (): readonly string[] =>
      [...this.hosts.keys()]
        .filter((host) => host.startsWith(`${role}/`))
        .map((host) => host.slice(role.length + 1));
    const commands = new Map<string, string>();
    return {
      hosts: () => this.#call(() => mine().map((instanceId) => ({ instanceId }))),
      apply: (hosts, { sha256 }) =>
        this.#call(() => {
          const handle = String(commands.size);
          commands.set(handle, sha256);
          this.#releaseApplied(role, sha256);
          for (const { instanceId } of hosts) this.hosts.set(`${role}/${instanceId}`, sha256);
          return handle;
        }),
      results: (handle, hosts) =>
        this.#call(() =>
          hosts.map(({ instanceId }) => ({
            kind: 'finished' as const,
            instanceId,
            exitCode: 0,
            stdout: JSON.stringify(this.#acknowledge(commands.get(handle) ?? '')),
            stderr: '',
          })),
        ),
      unhealthy: () => this.#call(() => []),
    };
  }

  #acknowledge(sha256: string): Acknowledgement {
    const release = parseRelease(this.objects.get(releaseKey(sha256)) ?? '');
    return acknowledge(release, sha256, 'applied', 1_700_000_000);
  }
}

/** `db1` of `syncstorage-test-dbnode-db1`. */
function dbnodeOf(stack: string): string | undefined {
  return /-dbnode-(.+)$/.exec(stack)?.[1];
}

/** Every output of a template has a value; those that the engine looks into have one of the right form. */
function outputsOf(body: string, dbnode: string): Readonly<Record<string, string>> {
  const formed: Readonly<Record<string, string>> = {
    ConfigurationEndpointAddress: 'cache.example.org',
    ConfigurationEndpointPort: '11211',
    EndpointAddress: `${dbnode}.rds.example.org`,
    EndpointPort: '3306',
    MasterUserSecretArn: `rds!${dbnode}`,
  };
  const template: unknown = JSON.parse(body);
  if (typeof template !== 'object' || template === null || !('Outputs' in template)) return {};
  const names = Object.keys(template.Outputs ?? {});
  return Object.fromEntries(names.map((name) => [name, formed[name] ?? `value-of-${name}`]));
}
