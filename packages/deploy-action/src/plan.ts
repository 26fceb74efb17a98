/** One kind of state that a deploy converges; `checks` only observes. */
export type Plane = 'stacks' | 'secrets' | 'databases' | 'releases' | 'checks' | 'nodes';

export type Risk = 'none' | 'reload' | 'interruption' | 'replacement' | 'data-loss';

export type Action = 'create' | 'update' | 'push' | 'verify';

/** One unit of a plan: idempotent, verified, safe to repeat. */
export interface Step {
  /** `<plane's word>:<subject>`, e.g. `stack:syncstorage-sandbox-edge`, `databases:db1`, `nodes:db1`; unique in its plan. */
  readonly id: string;
  readonly plane: Plane;
  readonly action: Action;
  readonly subject: string;
  /** Ids of steps of the same plan. */
  readonly dependsOn: readonly string[];
  /** One line for people. */
  readonly summary: string;
  readonly risk: Risk;
}

/** A reason why a plan may not be executed at all, e.g. a dbnode file that was removed. */
export interface Blocker {
  readonly code: string;
  readonly subject: string;
  readonly message: string;
}

export interface Plan {
  readonly formatVersion: 1;
  readonly environment: string;
  /** sha256 over everything that decides what would happen. */
  readonly digest: string;
  /** In an order that respects `dependsOn`. */
  readonly steps: readonly Step[];
  readonly blockers: readonly Blocker[];
  /** Parts of the desired state that were observed to be as they should, by plane. */
  readonly unchanged: Readonly<Record<Plane, number>>;
  readonly warnings: readonly string[];
}
