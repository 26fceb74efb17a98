import type { ResourceChange } from '@syncops/aws';
import type { FileChange } from '@syncops/release';
import type { ReleaseRole } from '@syncops/topology';

/** One kind of state that a deploy converges; `checks` only observes. */
export type Plane = 'stacks' | 'secrets' | 'databases' | 'releases' | 'checks' | 'nodes';

/** From harmless to grave. */
export const RISKS = ['none', 'reload', 'interruption', 'replacement', 'data-loss'] as const;
export type Risk = (typeof RISKS)[number];

export type Action = 'create' | 'update' | 'push' | 'verify' | 'wait' | 'delete';

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
  /** Why the risk is what it is; empty for `none`. */
  readonly riskReasons: readonly RiskReason[];
  /** `file:line:column` of the environment files from which the step stems, where known. */
  readonly source?: string;
  readonly change: StepChange;
}

export interface RiskReason {
  readonly risk: Risk;
  /** For people, e.g. `Database (AWS::RDS::DBInstance) is interrupted: DBInstanceClass changes`. */
  readonly message: string;
  /** `file:line:column` of what causes it. */
  readonly source?: string;
}

/** What a step changes, in detail: the resources, files and rows behind its summary. */
export type StepChange =
  | StackChange
  | { readonly kind: 'secrets'; readonly names: readonly string[] }
  | { readonly kind: 'databases'; readonly dbnode: string; readonly databases: readonly string[] }
  | ReleaseChange
  | { readonly kind: 'checks'; readonly origins: readonly string[] }
  | { readonly kind: 'nodes'; readonly rows: readonly RowChange[] }
  | { readonly kind: 'wait'; readonly seconds: number };

export interface StackChange {
  readonly kind: 'stack';
  /**
   * Where the resources come from: CloudFormation's own change set; the template, for a stack that does not exist or is
   * removed; or a comparison of templates, where no change set could be made (`because` says why).
   */
  readonly basis: 'change-set' | 'template' | 'comparison';
  readonly because?: string;
  /** An output of another stack, `<stack>.<output>`, that another step of this plan brings; what changes follows from it. */
  readonly waitsFor?: string;
  readonly changeSet?: { readonly name: string; readonly arn: string; readonly contentSha256: string };
  readonly resources: readonly PlannedResource[];
}

export interface PlannedResource extends ResourceChange {
  /** `file:line:column` of the environment files from which the resource stems. */
  readonly source?: string;
}

/** What changes on the hosts of a role; secrets by their names and versions only. */
export interface ReleaseChange {
  readonly kind: 'release';
  readonly role: ReleaseRole;
  /** sha256 of the release that the hosts run, and of the one they would get; absent where not known before the deploy. */
  readonly from?: string;
  readonly to?: string;
  readonly files: readonly FileChange[];
  /** Why the files are not all known, e.g. a stack that has no endpoint yet. */
  readonly unknown?: string;
  /** What a host runs to take the files over, in this order; absent where it is not known which files change. */
  readonly commands?: readonly string[];
  /** Hosts now in service, where they were counted, and the sizes of the waves. */
  readonly hosts?: number;
  readonly waves?: readonly number[];
}

export interface RowChange {
  /** The origin, as `nodes.node` has it. */
  readonly node: string;
  readonly action: 'insert' | 'set-capacity' | 'delete';
  readonly capacity?: { readonly before?: number; readonly after?: number };
  /** Users assigned to the row, where they were counted. */
  readonly users?: number;
}

/** A reason why a plan may not be executed at all, e.g. an environment that was removed. */
export interface Blocker {
  readonly code: string;
  readonly subject: string;
  readonly message: string;
  /** `file:line:column` where one is to blame. */
  readonly source?: string;
}

/** Something that holds data and would be deleted or replaced: blocked until `confirm.yaml` names it and the plan's digest. */
export interface Confirmation {
  /** As `confirm.yaml` must name it: `dbnode/<name>` for a dbnode that goes, `stack/<name>` otherwise. */
  readonly subject: string;
  /** What would be lost, for people. */
  readonly message: string;
  /** Ids of the steps that it holds up. */
  readonly steps: readonly string[];
  readonly state: 'given' | 'missing' | 'other-digest';
}

/** How far the environment is from one limit. */
export interface Forecast {
  /** E.g. `RDS instances in the region`. */
  readonly name: string;
  readonly used: number;
  readonly limit: number;
  readonly unit: string;
  /** `account`: read from it; `default`: AWS's default, because the account did not answer; `design`: a limit of this product. */
  readonly origin: 'account' | 'default' | 'design';
  /** How much one more dbnode takes; 0 where dbnodes do not matter. */
  readonly perDbnode: number;
  /** Number of dbnodes at which the limit is exceeded first; absent where dbnodes do not matter. */
  readonly metAtDbnode?: number;
}

/** The environment as a picture: what stands, what is new, what changes, what goes. */
export interface PlanTopology {
  readonly parts: readonly TopologyPart[];
}

export interface TopologyPart {
  readonly kind: 'load-balancer' | 'webheads' | 'cache' | 'dbnode' | 'tokenserver';
  readonly name: string;
  /** E.g. `2–8 × m7g.large`, `db.m7g.large, 100 GiB`. */
  readonly label: string;
  readonly state: 'unchanged' | 'new' | 'changed' | 'removed';
}

/** Users that fit in: sums over all virtual hosts of `capacity`. */
export interface PlanCapacity {
  readonly before: number;
  readonly after: number;
}

export const PLAN_FORMAT_VERSION = 2;

export interface Plan {
  readonly formatVersion: typeof PLAN_FORMAT_VERSION;
  readonly environment: string;
  readonly account: string;
  readonly region: string;
  readonly domain: string;
  /** sha256 over `facts`: everything that decides what would happen. */
  readonly digest: string;
  /**
   * What decides, by name: `desired/<what>` from the files, `observed/<what>` from the account, `step/<id>` for each step.
   * Two plans differ in exactly the facts that moved.
   */
  readonly facts: Readonly<Record<string, string>>;
  /** In an order that respects `dependsOn`. */
  readonly steps: readonly Step[];
  readonly blockers: readonly Blocker[];
  readonly confirmations: readonly Confirmation[];
  readonly forecasts: readonly Forecast[];
  readonly topology: PlanTopology;
  readonly capacity: PlanCapacity;
  /** Parts of the desired state that were observed to be as they should, by plane. */
  readonly unchanged: Readonly<Record<Plane, number>>;
  readonly warnings: readonly string[];
}
