import type { RateLimit } from '../contract.ts';

/** AWS does not show how much may come at once; half a second's worth is less than most services grant. */
const BURST_SECONDS = 0.5;

const limit = (perSecond: number, ...operations: readonly string[]): RateLimit => ({
  operations: operations.map((operation) => `secretsmanager:${operation}`),
  perSecond,
  burst: perSecond * BURST_SECONDS,
});

/**
 * How often Secrets Manager can be called in an account and region.
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 */
export const SECRETS_MANAGER_LIMITS: readonly RateLimit[] = [
  limit(50, 'PutSecretValue', 'UpdateSecret', 'UpdateSecretVersionStage'),
  limit(50, 'TagResource', 'UntagResource'),
  limit(50, 'CreateSecret'),
  limit(50, 'DeleteSecret'),
  limit(50, 'RestoreSecret'),
  limit(50, 'ListSecretVersionIds'),
  limit(100, 'ListSecrets'),
  limit(100, 'BatchGetSecretValue'),
  limit(10_000, 'DescribeSecret', 'GetSecretValue'),
];
