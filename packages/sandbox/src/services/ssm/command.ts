import type { HostRecord } from '../../hosts/host-registry.ts';
import type { DocumentParameter, DocumentStep } from './document-content.ts';
import type { DocumentVersion } from './documents.ts';

export type InvocationStatus =
  | 'Pending'
  | 'InProgress'
  | 'Delayed'
  | 'Success'
  | 'Cancelled'
  | 'TimedOut'
  | 'Failed'
  | 'Cancelling';

/** A command on one instance. */
export interface Invocation {
  readonly record: HostRecord;
  readonly abort: AbortController;
  status: InvocationStatus;
  statusDetails: string;
  responseCode: number;
  stdout: string;
  stderr: string;
  startedAt?: number;
  endedAt?: number;
}

export interface Command {
  readonly id: string;
  readonly document: DocumentVersion;
  readonly values: ReadonlyMap<DocumentParameter, string>;
  readonly requestedAt: number;
  /** Invocations are not seen before, in milliseconds since the epoch. */
  readonly visibleAt: number;
  readonly deliveryTimeoutMs: number;
  readonly maxConcurrency: string;
  readonly maxErrors: string;
  readonly instanceIds: readonly string[];
  readonly targets: readonly { readonly key: string; readonly values: readonly string[] }[];
  readonly comment: string;
  readonly invocations: readonly Invocation[];
  cancelled: boolean;
  /** Resolves when nothing runs any more. */
  done: Promise<void>;
}

export const isFinished = ({ status }: Pick<Invocation, 'status'>): boolean =>
  ['Success', 'Cancelled', 'TimedOut', 'Failed'].includes(status);

export const isError = (invocation: Invocation): boolean =>
  invocation.status === 'Failed' || invocation.status === 'TimedOut';

/** A rate such as `10` or `25%` of a number of targets; at least `least`. */
export function rate(text: string, targets: number, least: number): number {
  const percent = /^(\d{1,3})%$/.exec(text)?.[1];
  const value = percent === undefined ? Number(text) : Math.floor((targets * Number(percent)) / 100);
  return Math.max(least, value);
}

/** Status and details of a whole command, of those of its invocations. */
export function commandStatus(command: Command): {
  readonly status: InvocationStatus;
  readonly details: string;
} {
  const { invocations } = command;
  const all = (status: InvocationStatus): boolean => invocations.every((one) => one.status === status);
  if (invocations.length === 0) return { status: 'Success', details: 'NoInstancesInTag' };
  if (!invocations.every(isFinished)) {
    if (command.cancelled) return { status: 'Cancelling', details: 'Cancelling' };
    const status = all('Pending') ? 'Pending' : 'InProgress';
    return { status, details: status };
  }
  if (all('Success')) return { status: 'Success', details: 'Success' };
  if (command.cancelled) return { status: 'Cancelled', details: 'Cancelled' };
  const terminated = invocations.some(({ statusDetails }) => statusDetails === 'Terminated');
  if (terminated) return { status: 'Failed', details: 'RateExceeded' };
  if (invocations.some(({ status }) => status === 'Failed')) return { status: 'Failed', details: 'Failed' };
  const timedOut = invocations.find(({ status }) => status === 'TimedOut');
  return { status: 'TimedOut', details: timedOut?.statusDetails ?? 'ExecutionTimedOut' };
}

export type RunStep = (
  record: HostRecord,
  step: DocumentStep,
  values: ReadonlyMap<DocumentParameter, string>,
  signal: AbortSignal,
) => Promise<{
  readonly outcome: 'exited' | 'timed-out' | 'cancelled' | 'host-died';
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}>;
