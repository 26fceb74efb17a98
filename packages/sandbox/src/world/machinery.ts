import type { World } from '../contract.ts';
import type { HostRegistry } from '../hosts/host-registry.ts';
import type { TargetGroups } from '../services/elastic-load-balancing/target-groups.ts';
import type { AddressPool } from './addresses.ts';
import type { Authority } from './authority.ts';
import type { Supervisor } from './processes.ts';

/** What a test or the demo may want otherwise. */
export interface SandboxSettings {
  /** Script of the application that `docker run` starts on webheads; Node.js runs it. */
  readonly storageApplication: string;
  /** How long an invocation stays unknown after SendCommand, in milliseconds. */
  readonly invocationDelayMs: number;
  /** Life of the tokens that the external tokenserver hands out. */
  readonly tokenDurationSeconds: number;
}

/** What providers and services need beyond the world that they all share: the real processes. */
export interface Machinery {
  readonly world: World;
  readonly supervisor: Supervisor;
  readonly addresses: AddressPool;
  readonly settings: SandboxSettings;
  readonly hosts: HostRegistry;
  readonly targetGroups: TargetGroups;
  /** Signs the certificates of load balancers. */
  webAuthority(): Promise<Authority>;
  /** Signs the certificates of RDS endpoints. */
  databaseAuthority(): Promise<Authority>;
  /** The data directory that new database servers copy. */
  dataTemplate(): Promise<string>;
}
