/**
 * The types that the code relies on: an environment that was read, checked and completed with its defaults.
 * The schema defines every key of a file with its meaning, bounds and default, and these types are derived from it; this file
 * only adds what `normalize.ts` changes.
 */
import type { DbnodeValues, EnvironmentValues } from './schema.ts';

/** The position of a value in its file; line and column start at 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A network that already exists, or one that the foundation stack creates. */
export type Network =
  | {
      readonly kind: 'existing';
      readonly vpcId: string;
      readonly publicSubnetIds: readonly string[];
      readonly privateSubnetIds: readonly string[];
    }
  | { readonly kind: 'created'; readonly cidr: string; readonly natGateway: boolean };

/**
 * The public entry point of an environment. If `certificateArn` is absent, the edge stack creates a certificate for `*.<domain>`
 * and validates it by DNS.
 */
export type LoadBalancer = EnvironmentValues['loadBalancer'];

/**
 * The application that serves storage requests on every webhead; `workers`, `poolSize` and `poolMaxOverflow` together limit the
 * connections to a dbnode.
 */
export type Application = EnvironmentValues['webheads']['application'];

/** The Auto Scaling group of webheads and the application that they run. */
export interface Webheads extends Omit<EnvironmentValues['webheads'], 'machineImage'> {
  /** Machine image: the name of a public SSM parameter, or an AMI id. */
  readonly machineImage:
    | { readonly kind: 'ssm-parameter'; readonly name: string }
    | { readonly kind: 'id'; readonly imageId: string };
}

/** The memcached cluster that the webheads share. */
export interface Cache extends Omit<EnvironmentValues['cache'], 'nodes'> {
  /** Number of nodes; always 1, because server-syncstorage cannot distribute keys over several nodes. */
  readonly nodes: 1;
}

/**
 * The tokenserver that assigns users to virtual hosts; SyncOps does not operate it. If `url` is absent, the smoke test that
 * requests a token is reported as not run. If `hosts.roleName` is absent, an operator attaches the managed policy of the
 * foundation stack.
 */
export type Tokenserver = EnvironmentValues['tokenserver'];

/** The recipients of alarms and the retention of logs; if `alarmEmail` is absent, the alarm topic has no subscriber. */
export type Monitoring = EnvironmentValues['monitoring'];

/** The policy for rotating secrets; no stack or release depends on it. */
export type Secrets = NonNullable<EnvironmentValues['secrets']>;

/** One MySQL host and the limits of its virtual hosts. */
export interface Dbnode extends DbnodeValues {
  /** Position of the dbnode's file, for messages. */
  readonly source: SourcePosition;
}

/** An entry of `confirm.yaml`, by which a person agrees that one plan deletes or replaces a resource that holds data. */
export interface ConfirmationEntry {
  /** Name of the subject as the plan prints it, e.g. `dbnode/db2`. */
  readonly subject: string;
  /** Digest of the plan, 64 hex digits. */
  readonly digest: string;
  readonly source: SourcePosition;
}

/** One deployed service, as its files describe it. */
export interface Environment extends Omit<EnvironmentValues, 'network' | 'webheads' | 'cache' | 'local'> {
  readonly network: Network;
  readonly webheads: Webheads;
  readonly cache: Cache;
  /** Present if the environment runs in a sandbox on one machine; workflows ignore it. */
  readonly isLocal?: true;
  /** Entries of `confirm.yaml`; empty if the file does not exist. */
  readonly confirmations: readonly ConfirmationEntry[];
  /** Dbnodes sorted by name, `db2` before `db10`. */
  readonly dbnodes: readonly Dbnode[];
  readonly source: SourcePosition;
  /** Positions of the top-level keys of the file, e.g. of `loadBalancer`. */
  readonly sections?: Readonly<Record<string, SourcePosition>>;
}
