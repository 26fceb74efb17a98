import type { AccountQuota } from '@syncops/aws';
import type { Environment, ReleaseRole } from '@syncops/topology';

export interface ForecastInput {
  /** As its files ask for it. */
  readonly environment: Environment;
  /** Names of the dbnodes whose stacks exist now: what the account counts as used contains them. */
  readonly deployedDbnodes: readonly string[];
  /** What the account answered; may be empty. */
  readonly quotas: readonly AccountQuota[];
  /** The releases of this plan, as far as they could be rendered. */
  readonly releases: readonly ReleaseSize[];
  readonly templates: readonly { readonly name: string; readonly bytes: number }[];
}

export interface ReleaseSize {
  readonly role: ReleaseRole;
  /** Serialized, as it is uploaded. */
  readonly bytes: number;
  /** What it would have without a dbnode. */
  readonly bytesWithoutDbnodes: number;
}
