/** The way in which one call fails. */
export type FaultEffect =
  /** The service answers its own throttling error; the operation does not run. */
  | { readonly kind: 'throttle' }
  | { readonly kind: 'error'; readonly code: string; readonly message?: string; readonly httpStatus?: number }
  /** The connection is reset before the operation runs. */
  | { readonly kind: 'reset-before' }
  /** The operation runs, then the connection is reset instead of an answer. */
  | { readonly kind: 'reset-after' }
  /** The operation runs, but the sandbox does not answer: it resets the connection after `ms` milliseconds (default 120,000). */
  | { readonly kind: 'timeout-after'; readonly ms?: number }
  /** The operation runs normally, `ms` milliseconds later. */
  | { readonly kind: 'delay'; readonly ms: number };

export interface CallFault {
  /** `service:Operation`, for example `cloudformation:ExecuteChangeSet`; `service:*` or `*` for more. */
  readonly operation: string;
  /** The first matching call that fails, counted from 1 after the fault was added; default 1. */
  readonly call?: number;
  /** The number of calls that fail; default 1, Infinity = all. */
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
  /** The status reason that CloudFormation reports for the resource. */
  readonly reason?: string;
  /** Default 1. */
  readonly times?: number;
}

/** A failure of a host. `dead`: all of its processes have ended; `silent`: the host runs, but no command reaches it; `disk-full`: writes fail. */
export type HostFault = 'dead' | 'silent' | 'disk-full';

export type SeededKind = 'throttle' | 'error' | 'reset-before' | 'reset-after' | 'delay';

export interface SeededSchedule {
  readonly seed: number;
  /** Share of the calls that fail, 0–1. */
  readonly rate: number;
  readonly kinds: readonly SeededKind[];
  /** `service:Operation` patterns as in `CallFault`; default all. */
  readonly operations?: readonly string[];
  /** Maximum number of faults; default Infinity. */
  readonly limit?: number;
}

export interface RateLimit {
  /** `service:Operation` patterns that share the bucket. */
  readonly operations: readonly string[];
  readonly perSecond: number;
  readonly burst: number;
}

/** The operation for which Secrets Manager uses the key of a secret. */
export type KeyUse = 'decrypt' | 'encrypt';

/** A KMS key that Secrets Manager cannot use. */
export interface KeyFault {
  /** `denied`: the caller may not use the key; `unusable`: the key is disabled or pending deletion. */
  readonly kind: 'denied' | 'unusable';
  /** Prefix of the names of the secrets that the key encrypts; default all secrets. */
  readonly secret?: string;
  /** The use that fails; default both. */
  readonly use?: KeyUse;
  /** Name of the role that cannot use the key; default all callers. */
  readonly roleName?: string;
}

export interface Faults {
  /** Adds a fault. @returns a function that removes the fault */
  add(fault: CallFault): () => void;
  /** Sets a reproducible random schedule: the n-th call of an operation has the same outcome for the same seed. Undefined removes the schedule. */
  seeded(schedule: SeededSchedule | undefined): void;
  /** Throttles the calls above a rate. @returns a function that removes the limit */
  limit(limit: RateLimit): () => void;
  /** Throttles the calls above AWS's rates for Secrets Manager. @returns a function that removes the limit */
  limitSecretsManager(): () => void;
  /** The age in milliseconds of the labels and tags that a read of a secret returns. Default 0. */
  labelReadLagMs: number;
  /** The age in milliseconds of the labels and tags that ListSecrets returns, if it is higher than `labelReadLagMs`: AWS documents up to five minutes. Default 0. */
  secretListLagMs: number;
  /** Makes a KMS key fail. @returns a function that removes the fault */
  failKey(fault: KeyFault): () => void;
  /** Returns the fault of a key; Secrets Manager asks before it reads or stores a value. */
  keyFault(use: {
    readonly secret: string;
    readonly use: KeyUse;
    readonly roleName: string | undefined;
  }): KeyFault['kind'] | undefined;
  /** Makes CloudFormation's operations on a resource fail. @returns a function that removes the fault */
  failResource(fault: ResourceFault): () => void;
  /** Returns the reason for which a provider call must fail, and counts that failure; CloudFormation asks before each provider call. */
  resourceFailure(resource: {
    readonly logicalId: string;
    readonly type: string;
    readonly stackName: string;
    readonly phase: 'create' | 'update' | 'delete';
  }): string | undefined;
  /** Sets the fault of a host; undefined heals the host. Calls the listeners of `onHostFault`. */
  setHostFault(instanceId: string, fault: HostFault | undefined): void;
  hostFault(instanceId: string): HostFault | undefined;
  onHostFault(listener: (instanceId: string, fault: HostFault | undefined) => void): void;
  /** Returns the fault of a call; the HTTP server asks once the call is authenticated and its input is valid. */
  strike(
    service: string,
    operation: string,
    input: Readonly<Record<string, unknown>>,
  ): FaultEffect | undefined;
  /** Removes all faults, schedules and limits, resets the read lags, and heals all hosts. */
  clear(): void;
}
