import type { Check, CheckContext, CheckResult } from '../check.ts';
import { describeAnswer, describeSkew } from '../describe-answer.ts';
import { messageOf } from '../errors.ts';
import type { HttpResponse } from '../https-client.ts';
import { parseJsonObject } from '../json-object.ts';
import { createSmokeUser, sendSigned } from '../smoke-user.ts';
import type { SmokeUser } from '../smoke-user.ts';
import type { LabelledSecret, SmokeOrigin } from '../target.ts';

const COLLECTION = 'xxx_smoke';
/** What a failed clean-up leaves behind goes by itself after so many seconds. */
const TTL_SECONDS = 600;
const STAGED =
  'not every webhead takes the pending secret yet; no one signs with it before all do: see syncops rotate --status';
/** The header has two decimals always; in the body, a JSON number, some services leave zeros at the end out. */
const HEADER_TIMESTAMP = /^\d{10,}\.\d{2}$/;
const BODY_TIMESTAMP = /^\d{10,}(\.\d{1,2})?$/;

/**
 * A user whose token is signed with this secret can write an item, read it back and delete it. A pending secret that is
 * refused does not count as a failure: no one signs with it, and a rotation promotes it only when every virtual host accepts it.
 */
export function signedStorageCheck(origin: SmokeOrigin, secret: LabelledSecret): Check {
  return {
    id: `signed-storage:${secret.label}:${origin.hostname}`,
    kind: 'signed-storage',
    title: `write, read and delete with ${secret.label}`,
    subject: origin.hostname,
    async run(context) {
      const user = createSmokeUser(context, origin.origin, secret.nodeSecret);
      const base = `${origin.origin}/1.5/${String(user.uid)}`;
      let result: CheckResult;
      let leftover: string | undefined;
      try {
        result = await writeReadDelete(context, user, base, secret.label);
      } finally {
        leftover = await cleanUp(context, user, `${base}/storage/${COLLECTION}`);
      }
      if (result.kind !== 'ok' || leftover === undefined) return result;
      return { ...result, warnings: [leftover] };
    },
  };
}

async function writeReadDelete(
  context: CheckContext,
  user: SmokeUser,
  base: string,
  label: string,
): Promise<CheckResult> {
  const send = (
    method: string,
    url: string,
    body?: Readonly<Record<string, unknown>>,
  ): Promise<HttpResponse> => sendSigned(context, user.credentials, method, url, body);
  const id = context.random.hex(6);
  const payload = `smoke ${context.random.hex(8)}`;
  const item = `${base}/storage/${COLLECTION}/${id}`;

  const written = await send('PUT', item, { payload, sortindex: 0, ttl: TTL_SECONDS });
  if (written.status !== 200 || !hasTimestamp(written)) {
    const expected = 'PUT answers status 200 with one timestamp in X-Last-Modified and body';
    return refused(expected, written, label, context.clock());
  }
  const read = await send('GET', item);
  if (read.status !== 200 || payloadOf(read.body) !== payload) {
    return refused('GET answers status 200 with the item just written', read, label, context.clock());
  }
  const info = await send('GET', `${base}/info/collections`);
  if (info.status !== 200 || !hasKey(info.body, COLLECTION)) {
    return refused(`info/collections lists ${COLLECTION}`, info, label, context.clock());
  }
  const deleted = await send('DELETE', item);
  if (deleted.status !== 200 && deleted.status !== 204) {
    return refused('DELETE answers status 200', deleted, label, context.clock());
  }
  const gone = await send('GET', item);
  if (gone.status !== 404) {
    return refused('GET after the DELETE answers status 404', gone, label, context.clock());
  }
  return { kind: 'ok', detail: `uid ${String(user.uid)}, five requests` };
}

/** Deletes the collection, whatever happened before. @returns a warning where it could not */
async function cleanUp(context: CheckContext, user: SmokeUser, url: string): Promise<string | undefined> {
  try {
    const { status } = await sendSigned(context, user.credentials, 'DELETE', url);
    if (status === 200 || status === 204 || status === 404) return undefined;
    return `clean-up answered status ${String(status)}; the item of uid ${String(user.uid)} expires by itself`;
  } catch (error) {
    return `clean-up failed (${messageOf(error)}); the item of uid ${String(user.uid)} expires by itself`;
  }
}

function refused(expected: string, response: HttpResponse, label: string, nowMs: number): CheckResult {
  if (response.status === 401 && label === 'AWSPENDING') return { kind: 'not-run', reason: STAGED };
  const found = describeAnswer(response);
  return {
    kind: 'failed',
    expected,
    found,
    remedy: remedyFor(response, label) + describeSkew(response, nowMs),
  };
}

function remedyFor(response: HttpResponse, label: string): string {
  if (response.status === 401) {
    return `push a webhead release that holds the ${label} version, and see that nginx sends X-Forwarded-Proto https`;
  }
  if (response.status === 503)
    return 'the database or the cache is not reachable: look at the application log';
  return 'look at the application log of a webhead for this request';
}

function hasTimestamp({ headers, body }: HttpResponse): boolean {
  const header = headers['x-last-modified'];
  const text = body.trim();
  if (typeof header !== 'string' || !HEADER_TIMESTAMP.test(header)) return false;
  return BODY_TIMESTAMP.test(text) && Number(text) === Number(header);
}

function payloadOf(body: string): unknown {
  return parseJsonObject(body)['payload'];
}

function hasKey(body: string, key: string): boolean {
  return Object.hasOwn(parseJsonObject(body), key);
}
