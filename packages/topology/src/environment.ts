/**
 * The types that the code relies on: an environment that was read, checked and completed with its defaults.
 * `schema.ts` defines what a *file* may contain; `normalize.ts` fills in every default once.
 */

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

/** The public entry point of an environment. */
export interface LoadBalancer {
  readonly hostedZoneId: string;
  /** ACM certificate; if absent, the edge stack creates a certificate for `*.<domain>` and validates it by DNS. */
  readonly certificateArn?: string;
  /** Port of the TLS listener; part of every origin unless it is 443. */
  readonly httpsPort: number;
  /** Port of the listener that only redirects to HTTPS. */
  readonly httpPort: number;
}

/** The application that serves storage requests on every webhead. */
export interface Application {
  readonly kind: 'server-syncstorage';
  /** Container image, pinned by digest. */
  readonly image: string;
  /** Worker processes on each webhead; together with `poolSize` and `poolMaxOverflow` they limit the connections to a dbnode. */
  readonly workers: number;
  readonly poolSize: number;
  readonly poolMaxOverflow: number;
}

/** The Auto Scaling group of webheads and the application that they run. */
export interface Webheads {
  readonly application: Application;
  readonly instanceType: string;
  readonly count: { readonly min: number; readonly max: number };
  /** Machine image: the name of a public SSM parameter, or an AMI id. */
  readonly machineImage:
    | { readonly kind: 'ssm-parameter'; readonly name: string }
    | { readonly kind: 'id'; readonly imageId: string };
  /** Port on which nginx listens for the load balancer. */
  readonly port: number;
  readonly ssh?: { readonly keyName: string; readonly cidr: string };
}

/** The memcached cluster that the webheads share. */
export interface Cache {
  readonly kind: 'elasticache';
  readonly nodeType: string;
  /** Number of nodes; always 1, because server-syncstorage cannot distribute keys over several nodes. */
  readonly nodes: 1;
}

/** The tokenserver that assigns users to virtual hosts; SyncOps does not operate it. */
export interface Tokenserver {
  /** Public URL, e.g. `https://token.example.org`; if absent, the smoke test that requests a token is reported as not run. */
  readonly url?: string;
  /** Name of the secret with the JSON fields `authorization` and `keyId` that a smoke test sends to the tokenserver. */
  readonly smokeCredentialsSecret?: string;
  readonly service: string;
  readonly tokenDurationSeconds: number;
  readonly database: {
    readonly host: string;
    readonly port: number;
    readonly name: string;
    /** Name of the secret with the JSON fields `username` and `password`. */
    readonly credentialsSecret: string;
    /** Whether the connection must use TLS. */
    readonly tls: boolean;
  };
  readonly hosts: {
    /** Instance tags that select the hosts, all of which must match. */
    readonly tag: Readonly<Record<string, string>>;
    /** IAM role of the hosts; if absent, an operator attaches the managed policy of the foundation stack. */
    readonly roleName?: string;
    readonly secretsFile: string;
    /** Command line that makes the tokenserver reload its secrets; split at spaces. */
    readonly reload: string;
  };
}

/** One MySQL host and the limits of its virtual hosts. */
export interface Dbnode {
  readonly name: string;
  readonly kind: 'rds';
  readonly instanceClass: string;
  readonly storageGiB: number;
  readonly engineVersion: string;
  readonly multiAz: boolean;
  readonly backupRetentionDays: number;
  /** Maximum number of users on each of the ten virtual hosts. */
  readonly capacity: number;
  /** Position of the dbnode's file, for messages. */
  readonly source: SourcePosition;
}

/** The recipients of alarms and the retention of logs. */
export interface Monitoring {
  /** E-mail address that receives alarms; if absent, the alarm topic has no subscriber. */
  readonly alarmEmail?: string;
  readonly logRetentionDays: number;
}

/** The policy for rotating secrets. */
export interface Secrets {
  /** Age of a secret's value, in whole days, at which the secret is due for rotation; no stack or release depends on it. */
  readonly rotateAfterDays: number;
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
export interface Environment {
  readonly name: string;
  /** AWS account, 12 digits. */
  readonly account: string;
  readonly region: string;
  /** Domain of the virtual hosts, whose names are one label below it. */
  readonly domain: string;
  readonly network: Network;
  readonly loadBalancer: LoadBalancer;
  readonly webheads: Webheads;
  readonly cache: Cache;
  readonly tokenserver: Tokenserver;
  readonly monitoring: Monitoring;
  /** Rotation policy; if absent, secrets are rotated only on request. */
  readonly secrets?: Secrets;
  /** Security group whose members, such as a self-hosted runner, may connect to MySQL on the dbnodes. */
  readonly deployerSecurityGroupId?: string;
  /**
   * Managed policy that is the permissions boundary of every role that the stacks create; the deploy role that `syncops
   * bootstrap` creates requires it.
   */
  readonly permissionsBoundary?: string;
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
