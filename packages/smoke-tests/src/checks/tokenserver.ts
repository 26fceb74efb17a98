import type { Check, CheckContext, CheckResult } from '../check.ts';
import { describeAnswer } from '../describe-answer.ts';
import type { HttpResponse } from '../https-client.ts';
import { parseJsonObject } from '../json-object.ts';
import { sendSigned } from '../smoke-user.ts';
import type { TokenserverTarget } from '../target.ts';
import { readIssuedToken, tokenUrl } from '../tokenserver-answer.ts';

type KnownTokenserver = Extract<TokenserverTarget, { kind: 'known' }>;

/**
 * The tokenserver hands out a token for one of our nodes, and the node accepts it. Reads only: the uid is one that the
 * tokenserver assigned, so nothing is written or deleted under it.
 */
export function tokenserverCheck(tokenserver: TokenserverTarget): Check {
  return {
    id: 'tokenserver',
    kind: 'tokenserver',
    title: 'tokenserver hands out a token that works',
    subject: tokenserver.kind === 'known' ? tokenserver.url : 'tokenserver',
    run(context) {
      switch (tokenserver.kind) {
        case 'known':
          return askAndUse(context, tokenserver);
        case 'unknown':
          return Promise.resolve({ kind: 'not-run', reason: tokenserver.reason });
        case 'unreadable':
          return Promise.resolve({
            kind: 'failed',
            expected: 'credentials with which to ask the tokenserver',
            found: tokenserver.reason,
            remedy:
              'put the text fields "authorization" and "keyId" into the secret named by smokeCredentialsSecret',
          });
        default:
          return tokenserver satisfies never;
      }
    },
  };
}

async function askAndUse(context: CheckContext, tokenserver: KnownTokenserver): Promise<CheckResult> {
  const answer = await context.http.send({
    method: 'GET',
    url: tokenUrl(tokenserver.url, tokenserver.service),
    headers: {
      authorization: tokenserver.authorization.reveal(),
      'x-keyid': tokenserver.keyId.reveal(),
      accept: 'application/json',
    },
    timeoutMs: context.timeoutMs,
  });
  const token = answer.status === 200 ? readIssuedToken(answer.body) : undefined;
  if (token === undefined) {
    return {
      kind: 'failed',
      expected: 'status 200 with id, key, uid, api_endpoint and duration',
      found: answer.status === 200 ? 'status 200 with something else' : describeRefusal(answer),
      remedy:
        answer.status === 503
          ? 'no node takes new users: look for rows with available > 0 that are neither downed nor backed off'
          : 'check the smoke credentials first, then the log of the tokenserver',
    };
  }
  const node = new URL(token.apiEndpoint).origin;
  if (!tokenserver.origins.includes(node)) {
    return {
      kind: 'failed',
      expected: 'a token for a virtual host of this environment',
      found: `a token for ${node}`,
      remedy: 'compare the nodes rows with the environment; the smoke user may be assigned to a removed node',
    };
  }
  const response = await sendSigned(
    context,
    token.credentials,
    'GET',
    `${token.apiEndpoint}/info/collections`,
  );
  if (response.status === 200) {
    return { kind: 'ok', detail: `token for ${node}, valid for ${String(token.durationSeconds)} s` };
  }
  return {
    kind: 'failed',
    expected: `status 200 from ${node} for the token`,
    found: describeAnswer(response),
    remedy: "the tokenserver's secrets file and the webheads differ: push both releases again",
  };
}

/** Status and the tokenserver's word for it; nothing else of the body, which may repeat what was sent. */
function describeRefusal({ status, body }: HttpResponse): string {
  const word = parseJsonObject(body)['status'];
  const known = typeof word === 'string' && /^[a-z-]{1,40}$/.test(word);
  return known ? `status ${String(status)} with "${word}"` : `status ${String(status)}`;
}
