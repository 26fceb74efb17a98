import type { Check } from '../check.ts';
import { describeAnswer } from '../describe-answer.ts';
import { SecretText } from '../secret-text.ts';
import type { SmokeOrigin } from '../target.ts';
import { askForCollections } from './refused-secret.ts';

const SECRET_BYTES = 32;

/** A token signed with a secret that no one knows is refused: else anyone could read everything. */
export function wrongSecretCheck(origin: SmokeOrigin): Check {
  return {
    id: `wrong-secret:${origin.hostname}`,
    kind: 'wrong-secret',
    title: 'a forged token is refused',
    subject: origin.hostname,
    async run(context) {
      const forged = new SecretText(context.random.hex(SECRET_BYTES));
      const response = await askForCollections(context, origin, forged);
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
