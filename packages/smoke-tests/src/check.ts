import type { HttpsClient } from './https-client.ts';
import type { NameResolver } from './name-resolver.ts';

/** The checks that exist, in the order in which reports show them. */
export const CHECK_KINDS = [
  'dns',
  'certificate',
  'http-redirect',
  'heartbeat',
  'signed-storage',
  'wrong-secret',
  'uid-mismatch',
  'foreign-node',
  'nodes-rows',
  'tokenserver',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** The kinds that need no `nodes` row: what must pass before a dbnode may get its rows. */
export const VIRTUAL_HOST_CHECKS = [
  'dns',
  'certificate',
  'http-redirect',
  'heartbeat',
  'signed-storage',
  'wrong-secret',
  'uid-mismatch',
  'foreign-node',
] as const satisfies readonly CheckKind[];

export type CheckResult =
  /** `warnings` deserve a look and do not fail the run. */
  | { readonly kind: 'ok'; readonly detail: string; readonly warnings?: readonly string[] }
  | {
      readonly kind: 'failed';
      readonly expected: string;
      readonly found: string;
      /** What to do about it. */
      readonly remedy: string;
    }
  /** Counts neither as passed nor as failed, and every report shows it with its reason. */
  | { readonly kind: 'not-run'; readonly reason: string };

/** The outside world as the checks see it. */
export interface CheckContext {
  readonly http: HttpsClient;
  readonly resolver: NameResolver;
  /** Certificate authorities in PEM, instead of the system's. */
  readonly ca?: string;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly random: RandomSource;
  readonly timeoutMs: number;
  /** A certificate that ends within so many days is a warning. */
  readonly certificateWarningDays: number;
}

export interface RandomSource {
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** So many random bytes, in hex. */
  hex(bytes: number): string;
}

export interface Check {
  /** Unique in a run, e.g. `signed-storage:AWSCURRENT:db1-0.sync.example.org`. */
  readonly id: string;
  readonly kind: CheckKind;
  readonly title: string;
  /** What is tested: a hostname, a dbnode, a URL. */
  readonly subject: string;
  run(context: CheckContext): Promise<CheckResult>;
}

/** A check that ran, or said why it did not. */
export interface CheckOutcome {
  readonly id: string;
  readonly kind: CheckKind;
  readonly title: string;
  readonly subject: string;
  readonly seconds: number;
  readonly result: CheckResult;
}
