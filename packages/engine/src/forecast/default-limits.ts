import type { AccountQuota } from '@syncops/aws';

/** Limits that an account can answer for. */
export type QuotaName = AccountQuota['name'];

/**
 * What AWS allows where the account did not say otherwise.
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html#RDS_Limits.Limits
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
 */
const DEFAULT_QUOTAS: Readonly<Record<QuotaName, number>> = {
  'rds-instances': 40,
  'rds-parameter-groups': 50,
  'rds-subnet-groups': 50,
  'rds-storage-gib': 100_000,
  'alb-rules': 100,
  'alb-targets': 1_000,
  'alb-certificates': 25,
  'cloudformation-stacks': 2_000,
};

/** Mumbai allows fewer of some things than every other region (same page as above). */
const SMALL_REGIONS: ReadonlySet<string> = new Set(['ap-south-1']);
const SMALL_QUOTAS: Readonly<Partial<Record<QuotaName, number>>> = {
  'rds-instances': 20,
  'rds-parameter-groups': 20,
  'rds-subnet-groups': 20,
};

/** AWS's default for a quota in a region. */
export function defaultQuota(name: QuotaName, region: string): number {
  const small = SMALL_REGIONS.has(region) ? SMALL_QUOTAS[name] : undefined;
  return small ?? DEFAULT_QUOTAS[name];
}

/** Limits for which no call is made, because no one comes near them or no call answers. */
export const FIXED_LIMITS = {
  /** Secrets of an account in a region. @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
  secrets: 500_000,
  /** Records of a hosted zone. @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html#limits-api-entities-hosted-zones */
  records: 10_000,
  /** Bytes of a template that travels inside a request; larger ones go through the bucket, which the first stack makes. */
  templateBytes: 51_200,
} as const;
