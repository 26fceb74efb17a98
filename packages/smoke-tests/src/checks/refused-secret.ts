import type { Check, CheckContext } from '../check.ts';
import { describeAnswer, describeSkew } from '../describe-answer.ts';
import type { HttpResponse } from '../https-client.ts';
import type { SecretText } from '../secret-text.ts';
import { createSmokeUser, sendSigned } from '../smoke-user.ts';
import type { SmokeOrigin } from '../target.ts';

/**
 * A token signed with a secret that was taken out of service is refused. Only 401 says so, and only where our clock is right:
 * a webhead refuses a signature that is too old or too new as well, whatever it was made with.
 */
export function refusedSecretCheck(origin: SmokeOrigin, nodeSecret: SecretText): Check {
  return {
    id: `refused-secret:${origin.hostname}`,
    kind: 'wrong-secret',
    title: 'a token of a retired secret is refused',
    subject: origin.hostname,
    async run(context) {
      const response = await askForCollections(context, origin, nodeSecret);
      const skew = describeSkew(response, context.clock());
      if (response.status === 401 && skew === '') return { kind: 'ok', detail: 'refused with status 401' };
      const accepted = response.status < 300;
      return {
        kind: 'failed',
        expected: 'status 401 for a token signed with the retired secret',
        found: `${describeAnswer(response)}${accepted ? ': it is still accepted' : ', which does not show whether it is refused'}`,
        remedy: accepted
          ? 'push the webhead release again'
          : `make the application answer first, then repeat${skew}`,
      };
    },
  };
}

/** The cheapest request that needs a token, as a user of its own. */
export function askForCollections(
  context: CheckContext,
  origin: SmokeOrigin,
  nodeSecret: SecretText,
): Promise<HttpResponse> {
  const { uid, credentials } = createSmokeUser(context, origin.origin, nodeSecret);
  const url = `${origin.origin}/1.5/${String(uid)}/info/collections`;
  return sendSigned(context, credentials, 'GET', url);
}
