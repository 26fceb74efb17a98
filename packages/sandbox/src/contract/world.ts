import type { DnsTable } from './dns-table.ts';
import type { Faults } from './faults.ts';
import type { IamState } from './iam-state.ts';
import type { ObjectState } from './object-state.ts';
import type { ParameterState } from './parameter-state.ts';
import type { ResourceRegistry } from './resource-provider.ts';
import type { SecretsState } from './secrets-state.ts';

/** Shared mutable state and collaborators of one sandbox. */
export interface World {
  readonly account: string;
  readonly region: string;
  /** The second number of the sandbox's address block: A in 127.A.0.0/16. */
  readonly block: number;
  readonly stateDir: string;
  /** Whether the sandbox runs without server processes: providers return plausible attributes, and hosts acknowledge at once. */
  readonly metadataOnly: boolean;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly secrets: SecretsState;
  readonly objects: ObjectState;
  readonly parameters: ParameterState;
  readonly iam: IamState;
  readonly dns: DnsTable;
  readonly faults: Faults;
  readonly resources: ResourceRegistry;
  /** URL of the API, for example `http://127.77.0.1:4566`. */
  endpoint: string;
}
