import type { Check } from '../check.ts';
import { describeAnswer } from '../describe-answer.ts';
import { SecretText } from '../secret-text.ts';
import { createSmokeUser, sendSigned } from '../smoke-user.ts';
import type { SmokeOrigin } from '../target.ts';

const SECRET_BYTES = 32;

/** A token signed with a secret that nobody knows is refused: else anyone could read everything. */
export function wrongSecretCheck(origin: SmokeOrigin): Check {
  return {
    id: `wrong-secret:${origin.hostname}`,
    kind: 'wrong-secret',
    title: 'a forged token is refused',
    subject: origin.hostname,
    async run(context) {
      const forged = new SecretText(context.random.hex(SECRET_BYTES));
      const { uid, credentials } = createSmokeUser(context, origin.origin, forged);
      const url = `${origin.origin}/1.5/${String(uid)}/info/collections`;
      const response = await sendSigned(context, credentials, 'GET', url);
      if (response.status === 401) return { kind: 'ok', detail: 'refused with status 401' };
      return {
        kind: 'failed',
        expected: 'status 401 for a token signed with a random secret',
        found: describeAnswer(response),
        remedy:
          response.status < 300
            ? 'take the service off the network: it accepts forged tokens'
            : 'make the application answer first; then run this check again',
      };
    },
  };
}
