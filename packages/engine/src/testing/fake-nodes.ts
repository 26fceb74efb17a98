import type { NodeRow, NodesPort } from '@syncops/mysql';

type Call = <T>(effect: () => T) => Promise<T>;

/** What the service around the tokenserver does when rows come and go. */
export interface FakeNodesHooks {
  /** One call of the outside world. */
  readonly call: Call;
  readonly effect: (what: string, make: () => void) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly inserted: (row: NodeRow) => void;
}

/** The tokenserver's tables in memory, and the tokens that it may have handed out. */
export class FakeNodes {
  readonly rows = new Map<string, NodeRow>();
  /** Users by the node that they are assigned to. */
  readonly users = new Map<string, number>();
  /** How long a token lives. */
  tokenSeconds = 3600;
  readonly #gone = new Map<string, number>();
  readonly #hooks: FakeNodesHooks;

  constructor(hooks: FakeNodesHooks) {
    this.#hooks = hooks;
  }

  /** Nodes for which clients may hold a token: those with a row, and those whose row went less than a token's life ago. */
  nodesWithTokens(): readonly string[] {
    const now = this.#hooks.now();
    const lately = [...this.#gone].filter(([, at]) => now < at + this.tokenSeconds * 1000);
    return [...new Set([...this.rows.keys(), ...lately.map(([node]) => node)])];
  }

  port(): NodesPort {
    const { call, effect } = this.#hooks;
    return {
      list: () => call(() => [...this.rows.values()]),
      insertMissing: (_target, _database, _service, rows) =>
        call(() => {
          const missing = rows.filter(({ node }) => !this.rows.has(node));
          for (const row of missing) {
            this.#hooks.inserted(row);
            effect(`row ${row.node}`, () => this.rows.set(row.node, row));
          }
          return { inserted: missing.map(({ node }) => node) };
        }),
      setCapacity: (_target, _database, _service, rows) =>
        call(() => {
          for (const { node, capacity } of rows) this.#change(node, { capacity });
        }),
      countUsers: (_target, _database, _service, nodes) =>
        call(() => {
          const known = nodes.filter((node) => this.rows.has(node));
          return new Map(known.map((node) => [node, this.users.get(node) ?? 0]));
        }),
      remove: async (_target, _database, _service, nodes, progress) => {
        await call(() => {
          for (const node of nodes) this.#change(node, { downed: true });
        });
        const unassigned = await call(() => this.#unassign(nodes));
        if (unassigned > 0) await progress.pause?.();
        return call(() => {
          const deleted = nodes.filter((node) => this.rows.has(node));
          for (const node of deleted) {
            effect(`removal of row ${node}`, () => this.rows.delete(node));
            this.#gone.set(node, this.#hooks.now());
          }
          return { deleted, unassigned };
        });
      },
      readmit: (_target, _database, _service, nodes) =>
        call(() => {
          for (const node of nodes) this.#change(node, { downed: false });
        }),
    };
  }

  #change(node: string, change: Partial<NodeRow>): void {
    const row = this.rows.get(node);
    if (row !== undefined) this.rows.set(node, { ...row, ...change });
  }

  #unassign(nodes: readonly string[]): number {
    const unassigned = nodes.reduce((total, node) => total + (this.users.get(node) ?? 0), 0);
    for (const node of nodes) this.users.delete(node);
    return unassigned;
  }
}
