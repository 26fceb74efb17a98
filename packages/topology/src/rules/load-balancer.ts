import type { DraftSections } from '../normalize.ts';
import { error, type Finding } from './finding.ts';

/** Checks that the certificate is in the account and region of the load balancer, which cannot use any other. */
export function certificateIsLocal(
  environment: Pick<DraftSections, 'loadBalancer' | 'account' | 'region'>,
): Finding[] {
  const { certificateArn } = environment.loadBalancer;
  if (certificateArn === undefined) return [];
  const [, , , region = '', account = ''] = certificateArn.split(':');
  if (region === environment.region && account === environment.account) return [];
  const message =
    `found a certificate of account ${account} in ${region}; use a certificate of ${environment.account} in ` +
    `${environment.region}, or omit the key to have one created`;
  return [error('CERTIFICATE_ELSEWHERE', ['loadBalancer', 'certificateArn'], message)];
}

/** Checks that the two listeners have different ports. */
export function listenerPortsDiffer({ loadBalancer }: Pick<DraftSections, 'loadBalancer'>): Finding[] {
  const { httpPort, httpsPort } = loadBalancer;
  if (httpPort !== httpsPort) return [];
  const message = `httpPort and httpsPort are both ${String(httpPort)}; use a different port for each listener`;
  return [error('PORT_TAKEN', ['loadBalancer', 'httpPort'], message)];
}
