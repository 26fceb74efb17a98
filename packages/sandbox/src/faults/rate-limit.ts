import type { RateLimit } from '../contract.ts';
import { matchesOperation } from './pattern.ts';

/** A token bucket; says whether a call is above the rate. */
export function createRateLimiter(
  { operations, perSecond, burst }: RateLimit,
  clock: () => number,
): (service: string, operation: string) => boolean {
  let tokens = burst;
  let filledAt = clock();
  return (service, operation) => {
    if (!operations.some((pattern) => matchesOperation(pattern, service, operation))) return false;
    const now = clock();
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * perSecond);
    filledAt = now;
    if (tokens < 1) return true;
    tokens -= 1;
    return false;
  };
}
