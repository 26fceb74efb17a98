import type { Check } from '../check.ts';
import { describeAnswer } from '../describe-answer.ts';
import { createSmokeUser, sendSigned } from '../smoke-user.ts';
import type { LabelledSecret, SmokeOrigin } from '../target.ts';

/** A token for another virtual host is refused here, even with this host's secret: data must not end up on two nodes. */
export function foreignNodeCheck(origin: SmokeOrigin, secret: LabelledSecret): Check {
  return {
    id: `foreign-node:${origin.hostname}`,
    kind: 'foreign-node',
    title: 'a token for another node is refused',
    subject: origin.hostname,
    async run(context) {
      const foreign = new URL(origin.origin);
      foreign.hostname = `not-${origin.hostname}`;
      const { uid, credentials } = createSmokeUser(context, foreign.origin, secret.nodeSecret);
      const url = `${origin.origin}/1.5/${String(uid)}/info/collections`;
      const response = await sendSigned(context, credentials, 'GET', url);
      if (response.status === 401) return { kind: 'ok', detail: 'refused with status 401' };
      return {
        kind: 'failed',
        expected: 'status 401 for a token that names another node',
        found: describeAnswer(response),
        remedy: 'see that the application compares the node of a token with the Host of the request',
      };
    },
  };
}
