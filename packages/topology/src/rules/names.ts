import type { DraftSections } from '../normalize.ts';
import { bucketName, loadBalancerName } from '../names.ts';
import { error, type Finding } from './finding.ts';

/** Elastic Load Balancing refuses longer names. */
const LOAD_BALANCER_NAME_LENGTH = 32;
/** S3 refuses longer names. */
const BUCKET_NAME_LENGTH = 63;

/** The load balancer is named after the environment. */
export function loadBalancerNameFits({ name }: Pick<DraftSections, 'name'>): Finding[] {
  const derived = loadBalancerName(name);
  const excess = derived.length - LOAD_BALANCER_NAME_LENGTH;
  if (excess <= 0) return [];
  const message =
    `the load balancer would be called ${derived}, ${String(excess)} characters more than the ` +
    `${String(LOAD_BALANCER_NAME_LENGTH)} that AWS allows; use a name of at most ${String(name.length - excess)}`;
  return [error('LOAD_BALANCER_NAME_TOO_LONG', ['name'], message)];
}

/** The bucket is named after environment, account and region. */
export function bucketNameFits(environment: Pick<DraftSections, 'name' | 'account' | 'region'>): Finding[] {
  const derived = bucketName(environment);
  if (derived.length <= BUCKET_NAME_LENGTH) return [];
  const message =
    `the bucket would be called ${derived}, longer than the ${String(BUCKET_NAME_LENGTH)} characters that ` +
    'S3 allows; use a shorter name';
  return [error('BUCKET_NAME_TOO_LONG', ['name'], message)];
}
