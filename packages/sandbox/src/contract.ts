/**
 * The contract between the sandbox's parts: services answer requests, providers make resources, and all of them share one `World`.
 */

/** One service operation. `input` is deserialised and validated against the SDK's own schema. */
export type OperationHandler = (
  input: Record<string, unknown>,
  request: RequestContext,
) => Promise<Record<string, unknown>> | Record<string, unknown>;

export interface RequestContext {
  readonly principal: Principal;
  readonly region: string;
  readonly requestId: string;
  /**
   * Checks the caller's policies (and the resource's, where it has one).
   * @throws AwsFault the service's access-denied error
   */
  authorize(action: string, resourceArn: string, context?: Record<string, string | string[]>): void;
}

/** Who a request's credentials stand for. `arn` is what GetCallerIdentity reports: the assumed-role session or the account's root. */
export interface Principal {
  readonly arn: string;
  readonly kind: 'role' | 'root';
  readonly roleName?: string;
  readonly instanceId?: string;
}

/** A service = SDK service id ('cloudformation', 's3', 'ssm', 'secretsmanager', 'sts', 'autoscaling', 'elasticloadbalancing') + operations. */
export interface SandboxService {
  readonly id: string;
  readonly operations: Readonly<Record<string, OperationHandler>>;
}

/** Thrown by handlers: becomes the protocol's error shape, `code` being the service's own error code. */
export class AwsFault extends Error {
  override readonly name = 'AwsFault';
  readonly code: string;
  readonly httpStatus: number;
  constructor(code: string, message: string, httpStatus = 400) {
    super(message);
    this.code = code;
    this.httpStatus = httpStatus;
  }
}

/** Shared mutable state and collaborators of one sandbox. */
export interface World {
  readonly account: string;
  readonly region: string;
  /** A of the sandbox's block 127.A.0.0/16. */
  readonly block: number;
  readonly stateDir: string;
  /** No server processes: providers return plausible attributes, hosts acknowledge at once. */
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

/** Resolved properties of a resource, or any JSON object. */
export type Properties = Readonly<Record<string, unknown>>;

/** How a resource type is really made. Registered per CloudFormation type; a type without provider is an unsupported type: an error. */
export interface ResourceProvider {
  /** For example `AWS::RDS::DBInstance`. */
  readonly type: string;
  create(request: ProviderRequest): Promise<ProviderResult>;
  /** Absent: any in-place update is an error. */
  update?(
    request: ProviderRequest & { readonly physicalId: string; readonly previous: Properties },
  ): Promise<ProviderResult>;
  delete(request: {
    readonly physicalId: string;
    readonly properties: Properties;
    readonly world: World;
    readonly snapshot: boolean;
  }): Promise<void>;
}

export interface ProviderRequest {
  readonly logicalId: string;
  readonly stackName: string;
  readonly stackId: string;
  /** Fully resolved. */
  readonly properties: Properties;
  readonly tags: Record<string, string>;
  readonly world: World;
  progress(reason: string): void;
}

export interface ProviderResult {
  readonly physicalId: string;
  readonly ref: string;
  /** GetAtt, dotted names. */
  readonly attributes: Record<string, string | string[]>;
}

// ---------------------------------------------------------------- Secrets Manager

export interface NewSecret {
  readonly name: string;
  readonly description?: string;
  readonly kmsKeyId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** Absent: a secret without any version, as CloudFormation makes it without SecretString. */
  readonly value?: string;
  /** For example `rds`, for secrets that a service manages. */
  readonly owningService?: string;
}

/** Secrets as providers and hosts see them: no permission check, no lag. `id` is a name or an ARN. */
export interface SecretsState {
  /** @throws AwsFault ResourceExistsException */
  create(secret: NewSecret): { readonly arn: string; readonly name: string };
  /** Replaces what is given. @throws AwsFault ResourceNotFoundException */
  update(
    id: string,
    change: {
      readonly description?: string;
      readonly kmsKeyId?: string;
      readonly tags?: Readonly<Record<string, string>>;
    },
  ): void;
  /** Stores a new AWSCURRENT version and returns its id. @throws AwsFault ResourceNotFoundException */
  put(id: string, value: string): string;
  /** Value under a label, AWSCURRENT by default; undefined where there is none. */
  value(id: string, label?: string): string | undefined;
  arn(id: string): string | undefined;
  /** Deletes at once, without recovery window. */
  remove(id: string): void;
}

// ---------------------------------------------------------------- S3

export interface BucketSettings {
  readonly versioning?: boolean;
  /** Resource policy document. */
  readonly policy?: Properties;
  readonly tags?: Readonly<Record<string, string>>;
}

/** Buckets and objects as providers see them. */
export interface ObjectState {
  /** @throws AwsFault BucketAlreadyOwnedByYou, InvalidBucketName */
  createBucket(name: string, settings?: BucketSettings): void;
  /** Replaces what is given; `policy: {}` takes the policy away. @throws AwsFault NoSuchBucket */
  updateBucket(name: string, settings: BucketSettings): void;
  /** @throws AwsFault BucketNotEmpty */
  deleteBucket(name: string): void;
  hasBucket(name: string): boolean;
  put(bucket: string, key: string, body: Uint8Array): void;
  get(bucket: string, key: string): Uint8Array | undefined;
  keys(bucket: string): readonly string[];
}

// ---------------------------------------------------------------- SSM parameters

export interface StoredParameter {
  readonly name: string;
  readonly type: 'String' | 'StringList' | 'SecureString';
  readonly value: string;
  readonly version: number;
  readonly lastModified: number;
  readonly description?: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface ParameterState {
  /** Creates or overwrites; returns the version. */
  put(parameter: {
    readonly name: string;
    readonly type?: StoredParameter['type'];
    readonly value: string;
    readonly description?: string;
    readonly tags?: Readonly<Record<string, string>>;
  }): number;
  get(name: string): StoredParameter | undefined;
  delete(name: string): boolean;
  list(): readonly StoredParameter[];
}

// ---------------------------------------------------------------- IAM

export interface NewRole {
  readonly name: string;
  /** Default `/`. */
  readonly path?: string;
  /** AssumeRolePolicyDocument. */
  readonly trust: Properties;
  readonly tags?: Readonly<Record<string, string>>;
  /** Default 3600. */
  readonly maxSessionSeconds?: number;
}

export interface TemporaryCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** Milliseconds since the epoch. */
  readonly expiration: number;
}

export interface AccessKey extends TemporaryCredentials {
  readonly principal: Principal;
}

/** Identities and their policies. Policy changes are effective at once. */
export interface IamState {
  /** Creates or updates a role, keeping its policies. @returns its ARN and unique id (AROA…) */
  putRole(role: NewRole): { readonly arn: string; readonly id: string };
  role(nameOrArn: string): { readonly name: string; readonly arn: string; readonly id: string } | undefined;
  /** @throws AwsFault DeleteConflict while an instance profile names it */
  deleteRole(name: string): void;
  /** @throws AwsFault NoSuchEntity, MalformedPolicyDocument */
  putRolePolicy(roleName: string, policyName: string, document: Properties): void;
  deleteRolePolicy(roleName: string, policyName: string): void;
  /** Policies of AWS that the product uses are there: AdministratorAccess, AmazonSSMManagedInstanceCore. */
  attachRolePolicy(roleName: string, policyArn: string): void;
  detachRolePolicy(roleName: string, policyArn: string): void;
  /** Creates or updates. @returns the ARN */
  putManagedPolicy(policy: {
    readonly name: string;
    readonly path?: string;
    readonly document: Properties;
  }): string;
  deleteManagedPolicy(arn: string): void;
  /** Creates or updates. @returns the ARN */
  putInstanceProfile(profile: {
    readonly name: string;
    readonly path?: string;
    readonly roleNames: readonly string[];
  }): string;
  instanceProfile(
    nameOrArn: string,
  ): { readonly name: string; readonly arn: string; readonly roleNames: readonly string[] } | undefined;
  deleteInstanceProfile(name: string): void;
  /** Makes temporary credentials of a role, as STS or the instance metadata service does. */
  issueCredentials(
    roleName: string,
    options?: {
      readonly sessionName?: string;
      readonly durationSeconds?: number;
      readonly instanceId?: string;
    },
  ): AccessKey;
  accessKey(accessKeyId: string): AccessKey | undefined;
  /** @throws AwsFault `AccessDenied` with AWS's sentence */
  authorize(
    principal: Principal,
    action: string,
    resourceArn: string,
    context?: Readonly<Record<string, string | string[]>>,
    resourcePolicy?: Properties,
  ): void;
}

// ---------------------------------------------------------------- DNS

/** CNAME records carry one value; A records one or more IPv4 addresses. */
export interface DnsRecord {
  readonly type: 'A' | 'CNAME';
  readonly values: readonly string[];
}

/** Names without a final dot, any case. */
export interface DnsTable {
  set(name: string, record: DnsRecord): void;
  get(name: string): DnsRecord | undefined;
  delete(name: string): void;
  entries(): readonly (readonly [string, DnsRecord])[];
  /** Follows CNAME chains; empty where the name does not exist. */
  resolve(name: string): readonly string[];
}

// ---------------------------------------------------------------- Faults

/** What goes wrong with one call. */
export type FaultEffect =
  /** Answers the service's own throttling error; no effect takes place. */
  | { readonly kind: 'throttle' }
  | { readonly kind: 'error'; readonly code: string; readonly message?: string; readonly httpStatus?: number }
  /** The connection is reset; the operation never ran. */
  | { readonly kind: 'reset-before' }
  /** The operation ran, then the connection is reset instead of an answer. */
  | { readonly kind: 'reset-after' }
  /** The operation ran, then nothing is answered until `ms` (default 120,000) passed and the connection is reset. */
  | { readonly kind: 'timeout-after'; readonly ms?: number }
  /** Runs normally, `ms` later. */
  | { readonly kind: 'delay'; readonly ms: number };

export interface CallFault {
  /** `service:Operation`, for example `cloudformation:ExecuteChangeSet`; `service:*` or `*` for more. */
  readonly operation: string;
  /** First matching call that it strikes, counted from 1 after it was added; default 1. */
  readonly call?: number;
  /** How many calls it strikes; default 1, Infinity = all. */
  readonly times?: number;
  readonly when?: (input: Readonly<Record<string, unknown>>) => boolean;
  readonly effect: FaultEffect;
}

export interface ResourceFault {
  readonly logicalId?: string;
  readonly type?: string;
  readonly stackName?: string;
  /** Default `create`. */
  readonly phase?: 'create' | 'update' | 'delete';
  /** The resource's status reason. */
  readonly reason?: string;
  /** Default 1. */
  readonly times?: number;
}

/** `dead`: its processes are gone; `silent`: it runs but no command reaches it; `disk-full`: writes fail. */
export type HostFault = 'dead' | 'silent' | 'disk-full';

export type SeededKind = 'throttle' | 'error' | 'reset-before' | 'reset-after' | 'delay';

export interface SeededSchedule {
  readonly seed: number;
  /** Share of the calls that are struck, 0–1. */
  readonly rate: number;
  readonly kinds: readonly SeededKind[];
  /** `service:Operation` patterns as in `CallFault`; default all. */
  readonly operations?: readonly string[];
  /** No more faults than this; default Infinity. */
  readonly limit?: number;
}

export interface RateLimit {
  /** `service:Operation` patterns that share the bucket. */
  readonly operations: readonly string[];
  readonly perSecond: number;
  readonly burst: number;
}

export interface Faults {
  /** @returns takes the fault away again */
  add(fault: CallFault): () => void;
  /** A reproducible random schedule: the n-th call of an operation meets the same fate for the same seed. Undefined ends it. */
  seeded(schedule: SeededSchedule | undefined): void;
  /** Calls above the rate are throttled. @returns takes the limit away again */
  limit(limit: RateLimit): () => void;
  /** Reads of secret versions' labels see the state of this many milliseconds ago. Default 0. */
  labelReadLagMs: number;
  failResource(fault: ResourceFault): () => void;
  /** Asked by CloudFormation before each provider call: the reason why it must fail, once per fault and time. */
  resourceFailure(resource: {
    readonly logicalId: string;
    readonly type: string;
    readonly stackName: string;
    readonly phase: 'create' | 'update' | 'delete';
  }): string | undefined;
  /** Undefined heals it. Listeners of `onHostFault` are told. */
  setHostFault(instanceId: string, fault: HostFault | undefined): void;
  hostFault(instanceId: string): HostFault | undefined;
  onHostFault(listener: (instanceId: string, fault: HostFault | undefined) => void): void;
  /** Asked by the HTTP server for each call, once it is authenticated and its input is valid. */
  strike(
    service: string,
    operation: string,
    input: Readonly<Record<string, unknown>>,
  ): FaultEffect | undefined;
  /** Removes everything and heals all hosts. */
  clear(): void;
}

// ---------------------------------------------------------------- Resources

/** One thing that lives in the sandbox, made by a provider or present from the start. */
export interface LiveResource {
  /** CloudFormation type. */
  readonly type: string;
  readonly physicalId: string;
  readonly properties: Properties;
  readonly attributes: Readonly<Record<string, string | string[]>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly stackName?: string;
  readonly logicalId?: string;
}

/** Live resources by type and physical id. */
export interface ResourceRegistry {
  put(resource: LiveResource): void;
  get(type: string, physicalId: string): LiveResource | undefined;
  delete(type: string, physicalId: string): void;
  list(type: string): readonly LiveResource[];
}
