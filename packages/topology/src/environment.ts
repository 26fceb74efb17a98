/**
 * What the code may rely on: an environment that was read, checked and completed with its defaults.
 * What a *file* may say is the schema in `schema.ts`; every default is filled in once, in `normalize.ts`.
 */

/** The place in a file from which a value came; line and column count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A network that exists already, or one that the foundation stack creates. */
export type Network =
  | {
      readonly kind: 'existing';
      readonly vpcId: string;
      readonly publicSubnetIds: readonly string[];
      readonly privateSubnetIds: readonly string[];
    }
  | { readonly kind: 'created'; readonly cidr: string; readonly natGateway: boolean };

export interface LoadBalancer {
  readonly hostedZoneId: string;
  /** Absent: a certificate for `*.<domain>` is created and validated by DNS. */
  readonly certificateArn?: string;
  /** Port of the TLS listener; part of every origin unless 443. */
  readonly httpsPort: number;
  /** Port of the listener that only redirects to HTTPS. */
  readonly httpPort: number;
}

/** The application that serves storage requests on every webhead. */
export interface Application {
  readonly kind: 'server-syncstorage';
  /** Container image, pinned by digest. */
  readonly image: string;
  /** Worker processes on each webhead; with `poolSize` and `poolMaxOverflow` they bound the connections to a dbnode. */
  readonly workers: number;
  readonly poolSize: number;
  readonly poolMaxOverflow: number;
}

export interface Webheads {
  readonly application: Application;
  readonly instanceType: string;
  readonly count: { readonly min: number; readonly max: number };
  /** Machine image: a public SSM parameter's name, or an AMI id. */
  readonly machineImage:
    | { readonly kind: 'ssm-parameter'; readonly name: string }
    | { readonly kind: 'id'; readonly imageId: string };
  /** Port on which nginx listens for the load balancer; 80 unless stated. */
  readonly port: number;
  readonly ssh?: { readonly keyName: string; readonly cidr: string };
}

export interface Cache {
  readonly kind: 'elasticache';
  readonly nodeType: string;
  /** Always 1: server-syncstorage cannot share keys among several nodes. */
  readonly nodes: 1;
}

export interface Tokenserver {
  /** Public URL of the tokenserver, e.g. `https://token.example.org`; absent: the check that asks it for a token is reported as not run. */
  readonly url?: string;
  /** Secret with the JSON fields `authorization` and `keyId` that a smoke test sends to the tokenserver. */
  readonly smokeCredentialsSecret?: string;
  readonly service: string;
  readonly tokenDurationSeconds: number;
  readonly database: {
    readonly host: string;
    readonly port: number;
    readonly name: string;
    /** Secret with the JSON fields `username` and `password`. */
    readonly credentialsSecret: string;
    /** Whether the connection must be TLS. */
    readonly tls: boolean;
  };
  readonly hosts: {
    /** Instance tags that select the hosts, all of which must match. */
    readonly tag: Readonly<Record<string, string>>;
    /** IAM role of the hosts; absent: the managed policy of the foundation stack is attached by hand. */
    readonly roleName?: string;
    readonly secretsFile: string;
    /** Command line that makes the tokenserver read its secrets again, split at spaces. */
    readonly reload: string;
  };
}

export interface Dbnode {
  readonly name: string;
  readonly kind: 'rds';
  readonly instanceClass: string;
  readonly storageGiB: number;
  readonly engineVersion: string;
  readonly multiAz: boolean;
  readonly backupRetentionDays: number;
  /** Users that each of the ten virtual hosts may hold. */
  readonly capacity: number;
  /** The dbnode's file, for messages. */
  readonly source: SourcePosition;
}

export interface Monitoring {
  /** Address that alarms are mailed to; absent: the topic has no subscriber. */
  readonly alarmEmail?: string;
  readonly logRetentionDays: number;
}

export interface Secrets {
  /** Whole days since its value was made after which a secret is due for another; no stack and no release depends on it. */
  readonly rotateAfterDays: number;
}

/** An entry of `confirm.yaml`: a person agrees that what holds data goes, for one plan only. */
export interface ConfirmationEntry {
  /** As the plan names it, e.g. `dbnode/db2`. */
  readonly subject: string;
  /** The plan's digest, 64 hex digits. */
  readonly digest: string;
  readonly source: SourcePosition;
}

export interface Environment {
  readonly name: string;
  /** AWS account, 12 digits. */
  readonly account: string;
  readonly region: string;
  /** Virtual hosts live one label below it. */
  readonly domain: string;
  readonly network: Network;
  readonly loadBalancer: LoadBalancer;
  readonly webheads: Webheads;
  readonly cache: Cache;
  readonly tokenserver: Tokenserver;
  readonly monitoring: Monitoring;
  /** Absent: secrets are rotated when someone asks for it only. */
  readonly secrets?: Secrets;
  /** A security group whose members (a self-hosted runner, say) may reach MySQL on the dbnodes. */
  readonly deployerSecurityGroupId?: string;
  /** Managed policy that bounds every role which the stacks make; `syncops bootstrap` makes one and its deploy role insists on it. */
  readonly permissionsBoundary?: string;
  /** It lives in a sandbox on one machine, and no workflow is about it. */
  readonly isLocal?: true;
  /** Entries of `confirm.yaml`; empty without the file. */
  readonly confirmations: readonly ConfirmationEntry[];
  /** Sorted by name, `db2` before `db10`. */
  readonly dbnodes: readonly Dbnode[];
  readonly source: SourcePosition;
  /** Positions of the top-level keys of the file, e.g. of `loadBalancer`. */
  readonly sections?: Readonly<Record<string, SourcePosition>>;
}
