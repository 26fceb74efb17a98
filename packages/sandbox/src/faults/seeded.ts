import { createHash } from 'node:crypto';
import type { FaultEffect, SeededKind, SeededSchedule } from '../contract.ts';
import { matchesOperation } from './pattern.ts';

const DELAY_MS = 50;

/**
 * A reproducible random schedule. The fate of the n-th call of an operation depends on seed, operation and n only, so that the
 * order in which parallel calls arrive does not change it.
 */
export function createSeededSchedule(
  schedule: SeededSchedule,
): (service: string, operation: string) => FaultEffect | undefined {
  const { seed, rate, kinds, operations = ['*'], limit = Infinity } = schedule;
  const calls = new Map<string, number>();
  let struck = 0;
  return (service, operation) => {
    if (!operations.some((pattern) => matchesOperation(pattern, service, operation))) return undefined;
    const name = `${service}:${operation}`;
    const call = (calls.get(name) ?? 0) + 1;
    calls.set(name, call);
    const digest = createHash('sha256').update(`${seed}/${name}/${call}`).digest();
    const kind = kinds[digest.readUInt32BE(4) % Math.max(kinds.length, 1)];
    if (kind === undefined || struck >= limit || digest.readUInt32BE(0) / 2 ** 32 >= rate) return undefined;
    struck += 1;
    return effectOf(kind, service);
  };
}

function effectOf(kind: SeededKind, service: string): FaultEffect {
  switch (kind) {
    case 'error':
      return { kind, code: service === 's3' ? 'InternalError' : 'InternalFailure', httpStatus: 500 };
    case 'delay':
      return { kind, ms: DELAY_MS };
    case 'throttle':
    case 'reset-before':
    case 'reset-after':
      return { kind };
    default:
      return kind satisfies never;
  }
}
