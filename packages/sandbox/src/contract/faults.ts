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

/** What Secrets Manager asks of the key that encrypts a secret. */
export type KeyUse = 'decrypt' | 'encrypt';

/** A KMS key that fails Secrets Manager. */
export interface KeyFault {
  /** `denied`: the caller may not use it; `unusable`: it is disabled or about to be deleted. */
  readonly kind: 'denied' | 'unusable';
  /** Beginning of the names of the secrets that it encrypts; default all. */
  readonly secret?: string;
  /** Default both. */
  readonly use?: KeyUse;
  /** Name of the role that it fails; default everybody. */
  readonly roleName?: string;
}

export interface Faults {
  /** @returns takes the fault away again */
  add(fault: CallFault): () => void;
  /** A reproducible random schedule: the n-th call of an operation meets the same fate for the same seed. Undefined ends it. */
  seeded(schedule: SeededSchedule | undefined): void;
  /** Calls above the rate are throttled. @returns takes the limit away again */
  limit(limit: RateLimit): () => void;
  /** Calls above AWS's own rates for Secrets Manager are throttled, until that is taken away again. */
  limitSecretsManager(): () => void;
  /** Reads of secrets' labels and tags see the state of this many milliseconds ago. Default 0. */
  labelReadLagMs: number;
  /** The same for ListSecrets, where this is more: AWS speaks of up to five minutes. Default 0. */
  secretListLagMs: number;
  /** @returns takes the fault away again */
  failKey(fault: KeyFault): () => void;
  /** Asked by Secrets Manager before it reads or stores a value. */
  keyFault(use: {
    readonly secret: string;
    readonly use: KeyUse;
    readonly roleName: string | undefined;
  }): KeyFault['kind'] | undefined;
  failResource(fault: ResourceFault): () => void;
  /** Asked by CloudFormation before each provider call: the reason why it must fail, once per fault and time. */
  resourceFailure(resource: {
    readonly logicalId: string;
    readonly type: string;
    readonly stackName: string;
    readonly phase: 'create' | 'update' | 'delete';
  }): string | undefined;
  /** Undefined heals it. Listeners of `onHostFault` are reported. */
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
