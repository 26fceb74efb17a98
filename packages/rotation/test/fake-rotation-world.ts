import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import { formatDatabaseUser, formatMasterSecret, parseMasterSecret } from '@syncops/secrets';
import { type AppLogin, type RotationPorts } from '../src/ports.ts';
import { FakeClients } from './fake-clients.ts';
import { pushTo, rolesText, type FakeRoles, type Held } from './fake-hosts.ts';
import { FakeSecretStore } from '@syncops/secrets/testing';
import { masterName, userName } from './rotating-secrets.ts';

const BEGIN = 1_735_000_000_000;

/** Webheads, a tokenserver, databases and Secrets Manager as a rotation meets them; breaches of the invariants are collected. */
export class FakeRotationWorld {
  readonly store: FakeSecretStore;
  now = BEGIN;
  readonly roles: FakeRoles = {
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
  readonly calls: string[] = [];
  /** Run before and after the effect of each call; they may throw, or never end. */
  before: (call: string) => Promise<void> = () => Promise.resolve();
  after: (call: string) => Promise<void> = () => Promise.resolve();
  /** What is called within a life that is over never ends: the whole run is gone, not only the call that it died in. */
  readonly lives = new AsyncLocalStorage<{ isOver: boolean }>();
  /** Runs after each sleep, with the world's clock moved on. */
  afterSleep: () => void = () => undefined;
  /** Version id → value, of all secrets. */
  readonly #values = new Map<string, string>();
  readonly #clients: FakeClients;

  constructor(dbnodes: readonly string[]) {
    this.store = new FakeSecretStore(dbnodes.flatMap((dbnode) => [masterName(dbnode), userName(dbnode)]));
    this.#clients = new FakeClients({ dbnodes, roles: this.roles, values: this.#values, users: this.users });
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
        push: (role, secrets, _report, confirm) =>
          pushTo(this.roles, role, secrets, confirm, (call, act) => this.#call(call, act)),
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
    return {
      secrets,
      roles: rolesText(this.roles),
      users: [...this.users].map(([dbnode, users]) => [dbnode, [...users.keys()].sort()]),
    };
  }

  /** What clients and webheads have met that must never happen. */
  get violations(): ReadonlySet<string> {
    return this.#clients.violations;
  }

  /** Lets clients and webheads look at everything as it is. */
  check(): void {
    this.#clients.look(this.now);
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
