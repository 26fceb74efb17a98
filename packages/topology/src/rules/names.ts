import type { DraftSections } from '../normalize.ts';
import { bucketName, loadBalancerName } from '../names.ts';
import { error, type Finding } from './finding.ts';

/** Maximum length of a load balancer's name. */
const LOAD_BALANCER_NAME_LENGTH = 32;
/** Maximum length of an S3 bucket's name. */
const BUCKET_NAME_LENGTH = 63;

/** Checks the length of the load balancer's name, which contains the environment's name. */
export function loadBalancerNameFits({ name }: Pick<DraftSections, 'name'>): Finding[] {
  const derived = loadBalancerName(name);
  const excess = derived.length - LOAD_BALANCER_NAME_LENGTH;
  if (excess <= 0) return [];
  const message =
    `the load balancer's name ${derived} would have ${String(excess)} characters more than the ` +
    `${String(LOAD_BALANCER_NAME_LENGTH)} that AWS allows; use a name of at most ${String(name.length - excess)} characters`;
  return [error('LOAD_BALANCER_NAME_TOO_LONG', ['name'], message)];
}

/** Checks the length of the bucket's name, which contains environment, account and region. */
export function bucketNameFits(environment: Pick<DraftSections, 'name' | 'account' | 'region'>): Finding[] {
  const derived = bucketName(environment);
  if (derived.length <= BUCKET_NAME_LENGTH) return [];
  const message =
    `the bucket name ${derived} would be longer than the ${String(BUCKET_NAME_LENGTH)} characters that ` +
    'S3 allows; use a shorter name';
  return [error('BUCKET_NAME_TOO_LONG', ['name'], message)];
}
