import type { Check } from '../check.ts';
import type { SmokeOrigin, SmokeTarget } from '../target.ts';

/**
 * The name leads to the load balancer. A large balancer answers with a changing part of its addresses, so one address
 * in common is enough; additional ones are a warning.
 */
export function dnsCheck(origin: SmokeOrigin, loadBalancer: SmokeTarget['loadBalancer']): Check {
  return {
    id: `dns:${origin.hostname}`,
    kind: 'dns',
    title: 'name leads to the load balancer',
    subject: origin.hostname,
    async run({ resolver }) {
      const balancer = await resolver.resolve(loadBalancer.dnsName);
      const addresses = await resolver.resolve(origin.hostname);
      const strangers = addresses.filter((address) => !balancer.includes(address));
      if (strangers.length === addresses.length) {
        return {
          kind: 'failed',
          expected: `addresses of ${loadBalancer.dnsName}: ${balancer.join(', ')}`,
          found: addresses.length === 0 ? 'no address' : addresses.join(', '),
          remedy:
            'compare the record set of the dbnode stack with the load balancer; a stale record may be cached',
        };
      }
      const detail = addresses.join(', ');
      if (strangers.length === 0) return { kind: 'ok', detail };
      const warning = `${strangers.join(', ')} did not show up among the load balancer's addresses`;
      return { kind: 'ok', detail, warnings: [warning] };
    },
  };
}
