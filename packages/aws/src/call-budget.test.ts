import { describe, expect, it } from '@jest/globals';
import type { RetryErrorInfo, RetryStrategyV2, RetryToken } from '@smithy/types';
import { createCallBudget } from './call-budget.ts';

const noDelay = { computeNextBackoffDelay: () => 0, setDelayBase: () => undefined };
const internalFailure = { name: 'InternalFailure', message: 'x', $metadata: { httpStatusCode: 500 } };
const broken: RetryErrorInfo = { error: internalFailure, errorType: 'TRANSIENT' };
const connectionRefused = { name: 'Error', message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' };
const refused: RetryErrorInfo = { error: connectionRefused, errorType: 'TRANSIENT' };

/** How many attempts a call that always fails is given. */
async function attempts(
  budget: RetryStrategyV2,
  trouble: RetryErrorInfo,
  between = () => 0,
): Promise<number> {
  let token: RetryToken = await budget.acquireInitialRetryToken('');
  for (let made = 1; ; made += 1) {
    between();
    try {
      token = await budget.refreshRetryTokenForRetry(token, trouble);
    } catch {
      return made;
    }
  }
}

describe('createCallBudget', () => {
  it('gives a call eight attempts, and five where no one is there', async () => {
    const budget = createCallBudget({ clock: () => 0, backoff: noDelay });
    expect(await attempts(budget, broken)).toBe(8);
    expect(await attempts(budget, refused)).toBe(5);
  });

  it('gives a call two minutes', async () => {
    let now = 0;
    const budget = createCallBudget({ clock: () => now, backoff: noDelay });
    expect(await attempts(budget, broken, () => (now += 50_000))).toBe(3);
  });

  it('does not repeat what the caller did wrong', async () => {
    const budget = createCallBudget({ clock: () => 0, backoff: noDelay });
    expect(await attempts(budget, { errorType: 'CLIENT_ERROR' })).toBe(1);
  });

  it('ends a storm of retries: the calls of all clients share one pool', async () => {
    const budget = createCallBudget({ clock: () => 0, backoff: noDelay });
    const made = await Promise.all(Array.from({ length: 100 }, () => attempts(budget, broken)));
    expect(made.reduce((sum, count) => sum + count, 0)).toBeLessThan(200);
  });
});
