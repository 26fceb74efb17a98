import type { Check } from '../check.ts';
import { describeAnswer } from '../describe-answer.ts';
import { SMOKE_UID_MAX, SMOKE_UID_MIN, createSmokeUser, sendSigned } from '../smoke-user.ts';
import type { LabelledSecret, SmokeOrigin } from '../target.ts';

/** The token of one user opens nothing of another's. */
export function uidMismatchCheck(origin: SmokeOrigin, secret: LabelledSecret): Check {
  return {
    id: `uid-mismatch:${origin.hostname}`,
    kind: 'uid-mismatch',
    title: "another user's path is refused",
    subject: origin.hostname,
    async run(context) {
      const { uid, credentials } = createSmokeUser(context, origin.origin, secret.nodeSecret);
      const other = uid === SMOKE_UID_MAX ? SMOKE_UID_MIN : uid + 1;
      const url = `${origin.origin}/1.5/${String(other)}/info/collections`;
      const response = await sendSigned(context, credentials, 'GET', url);
      if (response.status === 400 || response.status === 401) {
        return { kind: 'ok', detail: `refused with status ${String(response.status)}` };
      }
      return {
        kind: 'failed',
        expected: 'status 400 or 401 where path and token name different users',
        found: describeAnswer(response),
        remedy:
          response.status < 300
            ? 'take the service off the network: one user can read what belongs to another'
            : 'make the application answer first; then run this check again',
      };
    },
  };
}
