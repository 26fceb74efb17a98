import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import {
  formatDatabaseUser,
  formatMasterSecret,
  parseAppUser,
  parseMasterSecret,
  wantedVersions,
  type AppLogin,
  type HostRole,
  type PushedHosts,
  type RotatingSecret,
  type RotationPorts,
  type SecretDescription,
} from '../src/index.ts';
import { FakeSecretStore } from './fake-secret-store.ts';

type Held = Map<string, ReadonlySet<string>>;

export interface FakeHost {
  readonly id: string;
  held: Held;
  /** What it answers to a release instead of applying it. */
  refuses?: (held: Held) => Error | undefined;
}

interface Role {
  pointer: Held | undefined;
  acknowledged: Held | undefined;
  readonly hosts: FakeHost[];
  isOutdated?: boolean;
}

export const masterName = (dbnode: string): string => `syncstorage/test/dbnode/${dbnode}/master-secret`;
export const userName = (dbnode: string): string => `syncstorage/test/dbnode/${dbnode}/app-user`;
export const master = (dbnode: string): RotatingSecret => ({
  dbnode,
  kind: 'master',
  name: masterName(dbnode),
});
export const appUser = (dbnode: string): RotatingSecret => ({
  dbnode,
  kind: 'app-user',
  name: userName(dbnode),
});

export const TOKEN_SECONDS = 300;
const BEGIN = 1_735_000_000_000;

/** Webheads, a tokenserver, databases and Secrets Manager as a rotation meets them; breaches of the invariants are collected. */
export class FakeRotationWorld {
  readonly store: FakeSecretStore;
  now = BEGIN;
  readonly roles: Readonly<Record<HostRole, Role>> = {
    webhead: { pointer: new Map(), acknowledged: new Map(), hosts: [] },
    tokenserver: { pointer: new Map(), acknowledged: new Map(), hosts: [] },
  };
  /** dbnode → user → password. */
  readonly users = new Map<string, Map<string, string>>();
  readonly recorded = new Map<string, string>();
  readonly connections = new Map<string, number>();
  readonly dropped: string[] = [];
  /** For which dbnodes requests were signed, and the answer that was expected. */
  readonly signed: string[] = [];
  readonly violations = new Set<string>();
  readonly calls: string[] = [];
  /** Run before and after the effect of each call; they may throw, or never end. */
  before: (call: string) => Promise<void> = () => Promise.resolve();
  after: (call: string) => Promise<void> = () => Promise.resolve();
  /** What is called within a life that is over never ends: the whole run is gone, not only the call that it died in. */
  readonly lives = new AsyncLocalStorage<{ isOver: boolean }>();
  /** Runs after each sleep, with the world's clock moved on. */
  afterSleep: () => void = () => undefined;
  readonly #dbnodes: readonly string[];
  readonly #createdAt = new Map<string, number>();
  readonly #values = new Map<string, string>();
  readonly #lastSigned = new Map<string, number>();

  constructor(dbnodes: readonly string[]) {
    this.#dbnodes = dbnodes;
    this.store = new FakeSecretStore(dbnodes.flatMap((dbnode) => [masterName(dbnode), userName(dbnode)]));
  }

  /** A deployed environment with two webheads and one tokenserver host. */
  static async deployed(dbnodes: readonly string[] = ['db1']): Promise<FakeRotationWorld> {
    const world = new FakeRotationWorld(dbnodes);
    for (const dbnode of dbnodes) {
      const password = 'a'.repeat(32);
      await world.put(
        masterName(dbnode),
        'v1',
        formatMasterSecret({ secret: 'ab'.repeat(32), createdAt: 1_734_000_000 }),
        [],
      );
      await world.put(userName(dbnode), 'u1', formatDatabaseUser({ username: 'syncstorage', password }), []);
      world.users.set(dbnode, new Map([['syncstorage', password]]));
    }
    const webhead: Held = new Map(
      dbnodes.flatMap((dbnode) => [
        [masterName(dbnode), new Set(['v1'])],
        [userName(dbnode), new Set(['u1'])],
      ]),
    );
    const tokenserver: Held = new Map(dbnodes.map((dbnode) => [masterName(dbnode), new Set(['v1'])]));
    Object.assign(world.roles.webhead, { pointer: webhead, acknowledged: webhead });
    Object.assign(world.roles.tokenserver, { pointer: tokenserver, acknowledged: tokenserver });
    world.roles.webhead.hosts.push({ id: 'web-1', held: webhead }, { id: 'web-2', held: webhead });
    world.roles.tokenserver.hosts.push({ id: 'token-1', held: tokenserver });
    world.check();
    return world;
  }

  async put(name: string, versionId: string, value: string, labels: readonly string[]): Promise<void> {
    await this.store.putValue(name, versionId, value, labels);
    this.#values.set(versionId, value);
    if (name.endsWith('master-secret')) {
      const createdAt = /"createdAt":(\d+)/.exec(value)?.[1];
      this.#createdAt.set(versionId, Number(createdAt ?? 0));
    }
  }

  /** Master secrets and passwords, all that there ever were. */
  get secretWords(): readonly string[] {
    return [...this.#values.values()].flatMap(
      (value) => /"(?:secret|password)":"([^"]+)"/.exec(value)?.[1] ?? [],
    );
  }

  /** Labels by name, with the version's place in the order in which versions were made. */
  async labels(name: string): Promise<Record<string, string>> {
    const { versions } = await this.store.describe(name);
    return Object.fromEntries(
      Object.entries(versions).flatMap(([id, labels]) => labels.map((label) => [label, id])),
    );
  }

  get ports(): RotationPorts {
    const { store } = this;
    return {
      secrets: {
        list: (prefix) => this.#call('list', () => store.list(prefix)),
        describe: (name) => this.#call('describe', () => store.describe(name)),
        getValue: (name, version) => this.#call('getValue', () => store.getValue(name, version)),
        putValue: (name, id, value, labels) =>
          this.#call('putValue', () => this.put(name, id, value, labels)),
        moveLabel: (name, label, move) =>
          this.#call(`moveLabel ${label}`, () => store.moveLabel(name, label, move)),
        tag: (name, tags) =>
          this.#call(`tag ${Object.values(tags).join(';').split(' ')[0] ?? ''}`, () => store.tag(name, tags)),
      },
      hosts: {
        observe: () => this.#call('observe', () => Promise.resolve(this.roles)),
        push: (role, secrets, _report, confirm) => this.#push(role, secrets, confirm),
      },
      probes: { sign: (secrets, expect) => this.#call(`sign ${expect}`, () => this.#sign(secrets, expect)) },
      users: {
        converge: async (dbnode, login, _report, confirm) => {
          await confirm?.();
          await this.#call('converge', () => this.#converge(dbnode, login));
        },
        record: (dbnode, versionId) =>
          this.#call('record', () => Promise.resolve(void this.recorded.set(dbnode, versionId))),
        connections: (dbnode, username) =>
          this.#call('connections', () =>
            Promise.resolve(this.connections.get(`${dbnode} ${username}`) ?? 0),
          ),
        drop: async (dbnode, username, { endConnections, confirm }) => {
          await confirm?.();
          await this.#call('drop', () => {
            this.dropped.push(`${dbnode} ${username}${endConnections ? ', ending connections' : ''}`);
            this.users.get(dbnode)?.delete(username);
            return Promise.resolve();
          });
        },
      },
      clock: () => this.now,
      sleep: async (milliseconds) => {
        await this.#unlessOver();
        this.check();
        this.now += milliseconds;
        this.afterSleep();
        this.check();
      },
      randomBytes,
    };
  }

  /** Everything that two runs must leave alike, without times. */
  async endState(): Promise<unknown> {
    const secrets = await Promise.all(
      (await this.store.list('')).map(async ({ name, tags }) => ({
        name,
        labels: await this.labels(name),
        tags: Object.values(tags).map((tag) => tag.replaceAll(/\d{10}/g, '')),
      })),
    );
    const roles = Object.values(this.roles).map(({ pointer, acknowledged, hosts }) =>
      [pointer, acknowledged, ...hosts.map(({ held }) => held)].map((held) =>
        held === undefined ? undefined : heldText(held),
      ),
    );
    return {
      secrets,
      roles,
      users: [...this.users].map(([dbnode, users]) => [dbnode, [...users.keys()].sort()]),
    };
  }

  /** Clients hold tokens of every version that was signed with; webheads log in with what they hold. */
  check(): void {
    for (const dbnode of this.#dbnodes) {
      for (const { held } of this.roles.tokenserver.hosts) {
        const signing = this.#newest(held.get(masterName(dbnode)));
        if (signing !== undefined) this.#lastSigned.set(signing, this.now);
      }
      for (const { id, held } of this.roles.webhead.hosts) {
        for (const [versionId, at] of this.#lastSigned) {
          const isAlive = this.now < at + TOKEN_SECONDS * 1000;
          const isOfDbnode = this.#belongs(versionId, masterName(dbnode));
          if (isAlive && isOfDbnode && held.get(masterName(dbnode))?.has(versionId) !== true)
            this.violations.add(`${id} refuses live tokens of ${dbnode} signed with ${versionId}`);
        }
        this.#checkLogin(id, dbnode, held);
      }
    }
  }

  #checkLogin(id: string, dbnode: string, held: Held): void {
    for (const versionId of held.get(userName(dbnode)) ?? []) {
      const login = parseAppUser(this.#values.get(versionId) ?? '', versionId);
      if (this.users.get(dbnode)?.get(login.username) !== login.password)
        this.violations.add(`${id} cannot log in to ${dbnode} with ${versionId}`);
    }
  }

  readonly #owners = new Map<string, string>();
  #belongs(versionId: string, name: string): boolean {
    for (const role of ['webhead', 'tokenserver'] as const)
      for (const { held } of this.roles[role].hosts)
        for (const [secret, ids] of held) for (const id of ids) this.#owners.set(`${secret} ${id}`, secret);
    return this.#owners.has(`${name} ${versionId}`);
  }

  #newest(ids: ReadonlySet<string> | undefined): string | undefined {
    return [...(ids ?? [])]
      .sort((a, b) => (this.#createdAt.get(a) ?? 0) - (this.#createdAt.get(b) ?? 0))
      .at(-1);
  }

  async #push(
    role: HostRole,
    secrets: readonly SecretDescription[],
    confirm: ((pushed: PushedHosts) => Promise<void>) | undefined,
  ): Promise<PushedHosts> {
    const of = this.roles[role];
    const target: Held = new Map(of.pointer);
    for (const description of secrets) {
      const kind = description.name.endsWith('app-user') ? 'app-user' : 'master';
      const wanted = wantedVersions(kind, role, description);
      if (wanted.length > 0) target.set(description.name, new Set(wanted));
    }
    await this.#call(`push ${role}: begin`, () => Promise.resolve((of.acknowledged = undefined)));
    let switched = 0;
    for (const host of of.hosts) {
      await this.#call(`push ${role}: ${host.id}`, () => {
        const error = host.refuses?.(target);
        if (error !== undefined) return Promise.reject(error);
        if (!isSame(host.held, target)) switched += 1;
        host.held = target;
        return Promise.resolve();
      });
    }
    await this.#call(`push ${role}: pointer`, () => Promise.resolve((of.pointer = target)));
    const pushed = { hosts: of.hosts.length, switched };
    await confirm?.(pushed);
    await this.#call(`push ${role}: end`, () => Promise.resolve((of.acknowledged = target)));
    return pushed;
  }

  #sign(
    secrets: readonly { readonly dbnode: string; readonly masterSecret: string }[],
    expect: 'accepted' | 'refused',
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    this.signed.push(...secrets.map(({ dbnode }) => `${dbnode} ${expect}`));
    return Promise.resolve(
      new Map(
        secrets.map(({ dbnode, masterSecret }) => {
          const lines = this.roles.webhead.hosts.flatMap(({ id, held }) => {
            const isAccepted = [...(held.get(masterName(dbnode)) ?? [])].some(
              (versionId) =>
                parseMasterSecret(this.#values.get(versionId) ?? '', versionId).secret === masterSecret,
            );
            return isAccepted === (expect === 'accepted')
              ? []
              : [`${id}: ${isAccepted ? 'accepted' : '401'}`];
          });
          return [dbnode, lines];
        }),
      ),
    );
  }

  #converge(dbnode: string, { username, password }: AppLogin): Promise<void> {
    this.users.get(dbnode)?.set(username, password);
    return Promise.resolve();
  }

  async #call<T>(call: string, act: () => Promise<T>): Promise<T> {
    await this.#unlessOver();
    this.calls.push(call);
    await this.before(call);
    const result = await act();
    this.check();
    await this.after(call);
    return result;
  }

  async #unlessOver(): Promise<void> {
    if (this.lives.getStore()?.isOver === true) await new Promise(() => undefined);
  }
}

function isSame(a: Held, b: Held): boolean {
  return heldText(a) === heldText(b);
}

function heldText(held: Held): string {
  return [...held]
    .map(([name, ids]) => `${name} ${[...ids].sort().join(' ')}`)
    .sort()
    .join('\n');
}
