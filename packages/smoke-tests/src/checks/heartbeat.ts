import type { Check } from '../check.ts';
import { describeAnswer } from '../describe-answer.ts';
import type { SmokeOrigin } from '../target.ts';

/** The application answers on this virtual host: 200 and exactly `OK`, because some answer 200 with an error inside. */
export function heartbeatCheck(origin: SmokeOrigin): Check {
  return {
    id: `heartbeat:${origin.hostname}`,
    kind: 'heartbeat',
    title: 'heartbeat answers OK',
    subject: origin.hostname,
    async run({ http, timeoutMs }) {
      const response = await http.send({ method: 'GET', url: `${origin.origin}/__heartbeat__`, timeoutMs });
      if (response.status === 200 && response.body.trim() === 'OK') {
        return { kind: 'ok', detail: `answered in ${response.timings.totalMs.toFixed(0)} ms` };
      }
      return {
        kind: 'failed',
        expected: 'status 200 with "OK"',
        found: describeAnswer(response),
        remedy:
          response.status >= 500
            ? 'look at the target group for healthy webheads, then at the application log of a webhead'
            : 'check that nginx on the webheads passes /__heartbeat__ to the application',
      };
    },
  };
}
