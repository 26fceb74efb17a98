import type { Release } from '@syncops/release';
import type { ReleaseRole } from '@syncops/topology';

import type { Blocker, Plane, Step } from './plan.ts';
import type { DesiredState } from './desired.ts';
import type { ObservedState } from '../observe/observe.ts';
import type { ReleaseOrigin } from './plan-releases.ts';

/** What the plan of an environment is made from, besides its files. */
export interface PlanInput extends ReleaseOrigin {
  readonly observed: ObservedState;
}

/** The steps of a plan, before AWS was asked what they mean in detail. */
export interface PlanDraft {
  readonly desired: DesiredState;
  readonly input: PlanInput;
  /** In an order that respects `dependsOn`. */
  readonly steps: readonly Step[];
  readonly blockers: readonly Blocker[];
  /** Subjects of confirmations that were given when what they are about began, and need not be given again. */
  readonly begun: ReadonlySet<string>;
  readonly unchanged: Readonly<Record<Plane, number>>;
  /** sha256 of the release that each role should run; undefined while something that it names does not exist yet. */
  readonly releases: Readonly<Record<ReleaseRole, string | undefined>>;
  /** The same releases themselves. */
  readonly rendered: Readonly<Record<ReleaseRole, Release | undefined>>;
  readonly warnings: readonly string[];
}
