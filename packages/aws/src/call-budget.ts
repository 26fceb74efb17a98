import { AdaptiveRetryStrategy } from '@smithy/core/retry';
import type {
  RetryErrorInfo,
  RetryStrategyV2,
  RetryToken,
  StandardRetryBackoffStrategy,
} from '@smithy/types';

/** A throttled call backs off by up to 1, 2, 4, 8, 16, 20, 20 s: about half a minute on average. */
export const MAX_ATTEMPTS = 8;
/** A machine that cannot be reached is not kept waiting for: about a second. */
const MAX_ATTEMPTS_UNREACHABLE = 5;
/** No further attempt of one call after this time. */
const MAX_CALL_MS = 120_000;

const REFUSED_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/**
 * One budget for the calls of a run that are throttled together: the SDK's adaptive strategy measures the rate at which AWS throttles us and keeps
 * every client below it, and its pool of retry tokens ends a storm of retries. To be given to each client.
 * @param options.backoff - replaces the SDK's jittered exponential delays
 */
export function createCallBudget(options: {
  readonly clock: () => number;
  readonly backoff?: StandardRetryBackoffStrategy;
}): RetryStrategyV2 {
  const { clock, backoff } = options;
  const adaptive = new AdaptiveRetryStrategy(MAX_ATTEMPTS, {
    maxAttempts: MAX_ATTEMPTS,
    ...(backoff === undefined ? {} : { backoff }),
  });
  const startedAt = new WeakMap<RetryToken, number>();
  return {
    async acquireInitialRetryToken(scope) {
      const token = await adaptive.acquireInitialRetryToken(scope);
      startedAt.set(token, clock());
      return token;
    },
    async refreshRetryTokenForRetry(token, errorInfo) {
      const started = startedAt.get(token) ?? clock();
      if (clock() - started >= MAX_CALL_MS || isHopeless(token, errorInfo))
        throw new Error('no further attempt', { cause: errorInfo.error });
      const next = await adaptive.refreshRetryTokenForRetry(asStandardToken(token), errorInfo);
      startedAt.set(next, started);
      return next;
    },
    recordSuccess(token) {
      adaptive.recordSuccess(asStandardToken(token));
    },
  };
}

function isHopeless(token: RetryToken, { error }: RetryErrorInfo): boolean {
  const code = error !== undefined && 'code' in error ? error.code : undefined;
  return (
    typeof code === 'string' &&
    REFUSED_CODES.has(code) &&
    token.getRetryCount() + 1 >= MAX_ATTEMPTS_UNREACHABLE
  );
}

type StandardToken = Parameters<AdaptiveRetryStrategy['recordSuccess']>[0];

/** The SDK hands a strategy its own tokens back, but types them less exactly. */
function asStandardToken(token: RetryToken): StandardToken {
  if (isStandardToken(token)) return token;
  throw new TypeError('the retry token is not one of the standard strategy');
}

function isStandardToken(token: RetryToken): token is StandardToken {
  return 'getRetryCost' in token && typeof token.getRetryCost === 'function';
}
