import type { DraftSections } from '../normalize.ts';
import { error, type Finding } from './finding.ts';

/** A load balancer uses certificates of its own account and region only. */
export function certificateIsLocal(
  environment: Pick<DraftSections, 'loadBalancer' | 'account' | 'region'>,
): Finding[] {
  const { certificateArn } = environment.loadBalancer;
  if (certificateArn === undefined) return [];
  const [, , , region = '', account = ''] = certificateArn.split(':');
  if (region === environment.region && account === environment.account) return [];
  const message =
    `found a certificate of account ${account} in ${region}; name one of ${environment.account} in ` +
    `${environment.region}, or leave it out to have one created`;
  return [error('CERTIFICATE_ELSEWHERE', ['loadBalancer', 'certificateArn'], message)];
}

/** The two listeners have a port each. */
export function listenerPortsDiffer({ loadBalancer }: Pick<DraftSections, 'loadBalancer'>): Finding[] {
  const { httpPort, httpsPort } = loadBalancer;
  if (httpPort !== httpsPort) return [];
  const message = `httpPort and httpsPort are both ${String(httpPort)}; give each listener its own port`;
  return [error('PORT_TAKEN', ['loadBalancer', 'httpPort'], message)];
}
