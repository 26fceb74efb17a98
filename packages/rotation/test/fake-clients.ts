import { parseAppUser } from '@syncops/secrets';
import type { FakeRoles, Held } from './fake-hosts.ts';
import { masterName, userName } from './rotating-secrets.ts';

/** For how long a token is good. */
export const TOKEN_SECONDS = 300;

/** What clients and webheads meet in a world. */
interface Seen {
  readonly dbnodes: readonly string[];
  readonly roles: FakeRoles;
  /** Version id → value. */
  readonly values: ReadonlyMap<string, string>;
  /** dbnode → user → password. */
  readonly users: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Clients hold tokens of every version that was signed with; webheads log in with what they hold. What fails is collected. */
export class FakeClients {
  readonly violations = new Set<string>();
  readonly #seen: Seen;
  readonly #lastSigned = new Map<string, number>();
  readonly #owners = new Set<string>();

  constructor(seen: Seen) {
    this.#seen = seen;
  }

  /** Looks at everything as it is now, in milliseconds since the epoch. */
  look(now: number): void {
    const { dbnodes, roles } = this.#seen;
    for (const dbnode of dbnodes) {
      for (const { held } of roles.tokenserver.hosts) {
        const signing = this.#newest(held.get(masterName(dbnode)));
        if (signing !== undefined) this.#lastSigned.set(signing, now);
      }
      for (const { id, held } of roles.webhead.hosts) {
        for (const [versionId, at] of this.#lastSigned) {
          const isAlive = now < at + TOKEN_SECONDS * 1000;
          const isOfDbnode = this.#belongs(versionId, masterName(dbnode));
          if (isAlive && isOfDbnode && held.get(masterName(dbnode))?.has(versionId) !== true)
            this.violations.add(`${id} refuses live tokens of ${dbnode} signed with ${versionId}`);
        }
        this.#logIn(id, dbnode, held);
      }
    }
  }

  #logIn(id: string, dbnode: string, held: Held): void {
    const { values, users } = this.#seen;
    for (const versionId of held.get(userName(dbnode)) ?? []) {
      const login = parseAppUser(values.get(versionId) ?? '', versionId);
      if (users.get(dbnode)?.get(login.username) !== login.password)
        this.violations.add(`${id} cannot log in to ${dbnode} with ${versionId}`);
    }
  }

  /** Whether any host ever held the version as one of this secret. */
  #belongs(versionId: string, name: string): boolean {
    const { webhead, tokenserver } = this.#seen.roles;
    for (const { held } of [...webhead.hosts, ...tokenserver.hosts])
      for (const [secret, ids] of held) for (const id of ids) this.#owners.add(`${secret} ${id}`);
    return this.#owners.has(`${name} ${versionId}`);
  }

  #newest(ids: ReadonlySet<string> | undefined): string | undefined {
    const createdAt = (id: string): number =>
      Number(/"createdAt":(\d+)/.exec(this.#seen.values.get(id) ?? '')?.[1] ?? 0);
    return [...(ids ?? [])].sort((a, b) => createdAt(a) - createdAt(b)).at(-1);
  }
}
