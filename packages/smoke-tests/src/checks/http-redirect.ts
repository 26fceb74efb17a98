import type { Check } from '../check.ts';
import { describeAnswer } from '../describe-answer.ts';
import type { SmokeOrigin, SmokeTarget } from '../target.ts';

const PROBE_PATH = '/__heartbeat__?smoke=redirect';
/** Permanent ones only: a temporary redirect is asked for again, in plain text, each time. */
const PERMANENT = [301, 308];

/** Plain HTTP leads to the same path on the https origin, and to nothing else. */
export function httpRedirectCheck(origin: SmokeOrigin, loadBalancer: SmokeTarget['loadBalancer']): Check {
  return {
    id: `http-redirect:${origin.hostname}`,
    kind: 'http-redirect',
    title: 'plain HTTP redirects to HTTPS',
    subject: origin.hostname,
    async run({ http, timeoutMs }) {
      const url = `http://${origin.hostname}:${String(loadBalancer.httpPort)}${PROBE_PATH}`;
      const response = await http.send({ method: 'GET', url, timeoutMs });
      const location = response.headers.location ?? '';
      const target = origin.origin + PROBE_PATH;
      if (PERMANENT.includes(response.status) && sameUrl(location, target)) {
        return { kind: 'ok', detail: `${String(response.status)} to ${location}` };
      }
      return {
        kind: 'failed',
        expected: `301 or 308 to ${target}`,
        found: location === '' ? describeAnswer(response) : `${String(response.status)} to ${location}`,
        remedy:
          'the HTTP listener of the load balancer must only redirect: host, path and query kept, HTTPS port set',
      };
    },
  };
}

/** Equal as URLs: an explicit `:443` is the same origin. */
function sameUrl(one: string, other: string): boolean {
  return URL.canParse(one) && new URL(one).href === new URL(other).href;
}
