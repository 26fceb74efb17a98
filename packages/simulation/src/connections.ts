import type { Chance } from './chance.ts';
import type { Host } from './host.ts';
import type { Simulation } from './simulation.ts';

interface User {
  readonly host: string;
  readonly username: string;
}

/** After a reload a worker ends its last requests; its connections close with it. */
const LONGEST_LINGER_MS = 25_000;
const SHORTEST_LINGER_MS = 1_000;

/** Connections of the webheads to the databases: those of what serves, and for a while those of what served before. */
export class Connections {
  readonly #serving = new Map<Host, readonly User[]>();
  #lingering: (User & { readonly until: number })[] = [];
  readonly #simulation: Simulation;
  readonly #chance: Chance;

  constructor(simulation: Simulation, chance: Chance) {
    this.#simulation = simulation;
    this.#chance = chance;
  }

  /** What a host serves has changed. */
  serves(host: Host, users: readonly User[]): void {
    const before = this.#serving.get(host) ?? [];
    this.#serving.set(host, users);
    // A host that stops takes its connections along.
    if (users.length === 0) return;
    const until = this.#simulation.now + SHORTEST_LINGER_MS + this.#chance.below(LONGEST_LINGER_MS);
    for (const user of before) {
      if (!users.some((still) => isSame(still, user))) this.#lingering.push({ ...user, until });
    }
  }

  count(user: User): number {
    const { now } = this.#simulation;
    const serving = [...this.#serving.values()].flat();
    return [...serving, ...this.#lingering.filter(({ until }) => until > now)].filter((other) =>
      isSame(other, user),
    ).length;
  }

  end(user: User): void {
    this.#lingering = this.#lingering.filter((other) => !isSame(other, user));
  }
}

function isSame(a: User, b: User): boolean {
  return a.host === b.host && a.username === b.username;
}
