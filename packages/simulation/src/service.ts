import {
  releaseKey,
  renderTokenserverRelease,
  renderWebheadRelease,
  serializeRelease,
  type Release,
} from '@syncops/release';
import {
  createAppUser,
  createMasterSecret,
  formatDatabaseUser,
  formatMasterSecret,
  parseDatabaseUser,
  type DatabaseUser,
  type SecretDescription,
} from '@syncops/secrets';
import {
  acknowledgedReleaseName,
  appUserSecretName,
  masterSecretName,
  releasePointerName,
  type Environment,
} from '@syncops/topology';

import { Chance } from './chance.ts';
import { Clients } from './clients.ts';
import { Connections } from './connections.ts';
import { Locks } from './database-session.ts';
import { Databases } from './databases.ts';
import { endpointOf, environmentOf, TOKEN_DURATION_SECONDS } from '@syncops/engine/testing';
import { Fleets } from './fleet.ts';
import { Host, type HostRole, type HostWorld } from './host.ts';
import { Leaks } from './leaks.ts';
import { deterministicBytes } from './random.ts';
import { initialVersionOf } from './initial-versions.ts';
import { renderInput } from './render-input.ts';
import { readRelease, type ReleaseFacts } from './release-facts.ts';
import type { Schedule } from './schedule.ts';
import { SecretsManager } from './secrets-manager.ts';
import { Simulation } from './simulation.ts';

/** When each world begins, in milliseconds since the epoch. */
export const START = 1_735_000_000_000;
/** Label reads lag by less than what a rotation waits for them. */
const LONGEST_LAG_MS = 4_800;
/** ListSecrets may be five minutes old. */
const LONGEST_LIST_LAG_MS = 300_000;

/** Releases are named by their content: what was read once is read. */
const READ_RELEASES = new Map<string, ReleaseFacts>();

/** A whole service in memory: secrets, parameters, objects, hosts, databases, and the clients that use it. */
export class Service {
  readonly environment: Environment;
  readonly simulation = new Simulation(START);
  readonly secrets = new SecretsManager(() => this.simulation.now);
  readonly parameters = new Map<string, string>();
  readonly objects = new Map<string, string>();
  readonly fleets = new Fleets(this.simulation);
  readonly databases = new Databases(() => {
    this.look();
  });
  readonly locks = new Locks(() => this.simulation.now);
  readonly connections: Connections;
  readonly clients = new Clients();
  readonly leaks = new Leaks();
  readonly chance: Chance;
  readonly randomBytes = deterministicBytes();
  readonly #areReadsLate: boolean;
  readonly #note: (message: string) => void;
  readonly #compromised = new Set<string>();
  readonly #logins = new Map<string, DatabaseUser>();
  #instances = 0;

  constructor(schedule: Schedule, note: (message: string) => void) {
    this.chance = new Chance(schedule.seed);
    this.#areReadsLate = schedule.areReadsLate;
    this.#note = note;
    this.connections = new Connections(this.simulation, this.chance);
    this.environment = environmentOf(['db1', 'db2'].slice(0, schedule.dbnodes));
    this.#makeSecrets();
    for (const role of ['webhead', 'tokenserver'] as const) {
      const sha256 = this.#deployed(role);
      const facts = this.#read(sha256);
      for (let count = 0; count < schedule[`${role}s`]; count += 1) this.newHost(role).installed(facts);
    }
    this.look();
  }

  newHost(role: HostRole): Host {
    const world: HostWorld = {
      simulation: this.simulation,
      chance: this.chance,
      fetchRelease: (sha256) => (this.objects.has(releaseKey(sha256)) ? this.#read(sha256) : undefined),
      pointer: () => this.parameters.get(releasePointerName(this.environment.name, role)),
      readLabels: (id, versionId) => this.secrets.getValue(id, versionId, this.lag()).labels,
      readValue: (id, versionId) => this.secrets.getValue(id, versionId).value,
      isCurrent: (id, versionId) => this.secrets.getValue(id, versionId).labels.includes('AWSCURRENT'),
      changed: (changed) => {
        this.connections.serves(changed, this.#usersOf(changed));
        this.look();
      },
      note: this.#note,
    };
    const host = new Host(`${role}-${String((this.#instances += 1))}`, role, world);
    this.fleets.hosts.push(host);
    return host;
  }

  /** How old what a read sees may be. */
  lag(): number {
    return this.#areReadsLate ? this.#anyLag(LONGEST_LAG_MS) : 0;
  }

  listLag(): number {
    return this.#areReadsLate ? this.#anyLag(LONGEST_LIST_LAG_MS) : 0;
  }

  /** None, the longest, or anything between: it is the ends at which things go wrong. */
  #anyLag(longest: number): number {
    return this.chance.of([0, longest, this.chance.below(longest)]);
  }

  /** Lets the clients look at everything that serves. */
  look(): void {
    const now = this.simulation.now;
    this.clients.look({
      now,
      tokenDurationMs: TOKEN_DURATION_SECONDS * 1000,
      hosts: this.fleets.hosts,
      loginWorks: (name, versionId) => this.loginWorks(name, versionId),
      isCompromised: (versionId) => this.#compromised.has(versionId),
    });
  }

  /** Everyone can read tags, so no tag may contain a secret; one of the tags allows a rotation to refuse clients. */
  sawTags(name: string, tags: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(tags)) {
      this.leaks.saw(`the tag ${key} of ${name}`, value);
      if (key.endsWith(':compromised'))
        value
          .split(' ')
          .slice(1)
          .forEach((id) => this.#compromised.add(id));
    }
  }

  loginWorks(name: string, versionId: string): boolean {
    return this.databases.accepts(endpointOf(dbnodeOf(name)), this.login(name, versionId));
  }

  login(name: string, versionId: string): DatabaseUser {
    const key = `${name} ${versionId}`;
    const known =
      this.#logins.get(key) ?? parseDatabaseUser(this.secrets.getValue(name, versionId).value, name);
    this.#logins.set(key, known);
    return known;
  }

  /** The release that a deploy would render from these labels. */
  render(role: HostRole, describe: (name: string) => SecretDescription): Release {
    const input = renderInput(this.environment, describe);
    return role === 'webhead' ? renderWebheadRelease(input) : renderTokenserverRelease(input);
  }

  #makeSecrets(): void {
    const { environment, randomBytes } = this;
    const clock = (): number => START - 86_400_000;
    const create = (name: string, value: string): void => {
      this.secrets.create(name, initialVersionOf(name), value);
    };
    for (const { name } of environment.dbnodes) {
      create(masterSecretName('test', name), formatMasterSecret(createMasterSecret({ clock, randomBytes })));
      const user = createAppUser({ randomBytes });
      create(appUserSecretName('test', name), formatDatabaseUser(user));
      create(`rds!${name}`, formatDatabaseUser({ ...createAppUser({ randomBytes }), username: 'admin' }));
      this.databases.alter(endpointOf(name), user.username, user.password);
    }
  }

  /** Leaves behind what a deploy of the role leaves behind. */
  #deployed(role: HostRole): string {
    const { body, sha256 } = serializeRelease(this.render(role, (name) => this.secrets.describe(name)));
    this.objects.set(releaseKey(sha256), body);
    this.parameters.set(releasePointerName('test', role), sha256);
    this.parameters.set(acknowledgedReleaseName('test', role), sha256);
    return sha256;
  }

  #read(sha256: string): ReleaseFacts {
    const known =
      READ_RELEASES.get(sha256) ?? readRelease(sha256, this.objects.get(releaseKey(sha256)) ?? '');
    READ_RELEASES.set(sha256, known);
    return known;
  }

  #usersOf({ serving }: Host): readonly { readonly host: string; readonly username: string }[] {
    return serving.flatMap(({ users }) =>
      [...users].map(([name, versionId]) => ({
        host: endpointOf(dbnodeOf(name)),
        username: this.login(name, versionId).username,
      })),
    );
  }
}

/** `db1` of `syncstorage/test/dbnode/db1/…`. */
export function dbnodeOf(secretName: string): string {
  return secretName.split('/')[3] ?? '';
}
