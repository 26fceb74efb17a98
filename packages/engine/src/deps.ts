import type { ObjectPort, ParameterPort, QuotaPort, StackPort } from '@syncops/aws';
import type { DbnodePort, NodesPort } from '@syncops/mysql';
import type { FleetPort } from '@syncops/release';
import type { RandomBytes, SecretStore } from '@syncops/secrets';
import type { RotationProbes } from '@syncops/rotation';
import type { Environment } from '@syncops/topology';

/** The outcome of the signed checks of one dbnode's virtual hosts. */
export interface SmokeOutcome {
  readonly passed: number;
  /** One line for each check that failed or could not run: what was expected and what was found. */
  readonly failures: readonly string[];
}

/** Everything of the world that the engine touches; nothing else is reached from this package's decisions. */
export interface EngineDeps {
  readonly aws: {
    /** Refuses unless the credentials belong to the environment's account; comes before the first write. */
    verifyAccount(): Promise<void>;
    readonly stacks: StackPort;
    readonly objects: ObjectPort;
    readonly parameters: ParameterPort;
    readonly quotas: QuotaPort;
    readonly secrets: SecretStore;
    webheadFleet(names: WebheadFleetNames): FleetPort;
    tokenserverFleet(environment: Environment): FleetPort;
    /** Calls made until now, by `service:Operation`, attempts counted. */
    calls(): Readonly<Record<string, number>>;
  };
  readonly dbnodes: DbnodePort;
  readonly nodes: NodesPort;
  /** The on-host agent's bundle. */
  readonly agent: { readonly body: Uint8Array | string; readonly sha256: string };
  /** Certificate authorities that webheads trust for MySQL, PEM. */
  readonly rdsCaPem: string;
  /** Runs the signed checks of some dbnodes' virtual hosts through the load balancer. */
  smoke(environment: Environment, dbnodes: readonly string[]): Promise<SmokeOutcome>;
  /** Sends requests signed with given master secrets to the virtual hosts of their dbnodes, through the load balancer. */
  probe(
    environment: Environment,
    ...request: Parameters<RotationProbes['sign']>
  ): ReturnType<RotationProbes['sign']>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Closes connections that are kept alive; until then they keep the process from ending. */
  close(): void;
}

export interface WebheadFleetNames {
  readonly documentName: string;
  readonly autoScalingGroupName: string;
  readonly targetGroupArn: string;
}
