import type { Host } from './host.ts';

/** Something that must never be, and when it was seen. */
export interface Violation {
  readonly at: number;
  readonly what: string;
}

/** What the clients' eyes see of the world. */
export interface Seen {
  readonly now: number;
  readonly tokenDurationMs: number;
  readonly hosts: Iterable<Host>;
  /** Whether the databases take this version's login. */
  loginWorks(secretName: string, versionId: string): boolean;
  /** Versions that someone declared known to others: their tokens may be refused. */
  isCompromised(versionId: string): boolean;
}

/**
 * Clients that fetch a token from every tokenserver host at every moment, keep it until it expires, and send a request to
 * every webhead in service at every moment. Whatever they would be refused is a violation.
 */
export class Clients {
  readonly violations: Violation[] = [];
  /** Versions by `<secret> <version>`: until when something was signed with it; `Infinity` while something is. */
  readonly #signedUntil = new Map<string, number>();

  /** Looks at everything; called after each change of what serves. */
  look(seen: Seen): void {
    const webheads = [...seen.hosts].filter(({ role, serving }) => role === 'webhead' && serving.length > 0);
    this.#lookAtSigning(seen);
    for (const [key, until] of this.#signedUntil) {
      const isSigning = until === Infinity;
      if (!isSigning && until + seen.tokenDurationMs <= seen.now) {
        this.#signedUntil.delete(key);
        continue;
      }
      const [name = '', versionId = ''] = key.split(' ');
      if (!isSigning && seen.isCompromised(versionId)) continue;
      for (const { id, serving } of webheads) {
        if (serving.every(({ masters }) => masters.get(name)?.includes(versionId) === true)) continue;
        const what = isSigning ? 'a tokenserver host signs with' : 'unexpired tokens are signed with';
        this.#found(
          seen.now,
          `${isSigning ? 'I2' : 'I3'}: ${what} ${short(name, versionId)}, which ${id} refuses`,
        );
      }
    }
    for (const { id, serving } of webheads) {
      for (const { users } of serving) {
        for (const [name, versionId] of users) {
          if (!seen.loginWorks(name, versionId))
            this.#found(
              seen.now,
              `503: ${id} logs in with ${short(name, versionId)}, which the database refuses`,
            );
        }
      }
    }
  }

  #lookAtSigning({ now, hosts }: Seen): void {
    const signing = new Set<string>();
    for (const { role, serving } of hosts) {
      if (role !== 'tokenserver') continue;
      for (const { masters } of serving) {
        for (const [name, versions] of masters) signing.add(`${name} ${versions.at(-1) ?? ''}`);
      }
    }
    for (const [key, until] of this.#signedUntil) {
      if (until === Infinity && !signing.has(key)) this.#signedUntil.set(key, now);
    }
    for (const key of signing) this.#signedUntil.set(key, Infinity);
  }

  #found(at: number, what: string): void {
    if (this.violations.length < 20 && !this.violations.some((known) => known.what === what))
      this.violations.push({ at, what });
  }
}

function short(name: string, versionId: string): string {
  return `${name.split('/').slice(-2).join('/')} ${versionId.slice(0, 8)}`;
}
