import type { CheckContext } from './check.ts';
import { hawkAuthorization } from './hawk.ts';
import type { HttpResponse } from './https-client.ts';
import type { SecretText } from './secret-text.ts';
import { mintToken } from './token.ts';
import type { HawkCredentials } from './token.ts';

/** Smoke users live where no real user can be: above what a tokenserver assigns, within MySQL's signed INT. */
export const SMOKE_UID_MIN = 1_500_000_000;
export const SMOKE_UID_MAX = 2_147_483_647;

/** Long enough for one check; a token that leaks from a test is soon worthless. */
const TOKEN_LIFETIME_SECONDS = 300;
const NONCE_BYTES = 6;

/** A user that exists for one check only. */
export interface SmokeUser {
  readonly uid: number;
  readonly credentials: HawkCredentials;
}

/** Draws a uid from the reserved range. */
export function drawSmokeUid(context: Pick<CheckContext, 'random'>): number {
  return context.random.integer(SMOKE_UID_MIN, SMOKE_UID_MAX);
}

/** Makes a user whose token names `node` and is signed with `nodeSecret`. */
export function createSmokeUser(
  context: Pick<CheckContext, 'random' | 'clock'>,
  node: string,
  nodeSecret: SecretText,
): SmokeUser {
  const { random } = context;
  const uid = drawSmokeUid(context);
  const seconds = Math.floor(context.clock() / 1_000);
  const clientState = Buffer.from(random.hex(16), 'hex').toString('base64url');
  const credentials = mintToken(nodeSecret.reveal(), {
    uid,
    node,
    expires: seconds + TOKEN_LIFETIME_SECONDS,
    fxa_uid: random.hex(16),
    fxa_kid: `${String(seconds).padStart(13, '0')}-${clientState}`,
    hashed_fxa_uid: random.hex(16),
    hashed_device_id: random.hex(16),
    salt: random.hex(3),
  });
  return { uid, credentials };
}

/** Sends a request signed with Hawk; an object as body goes as JSON. */
export function sendSigned(
  context: Pick<CheckContext, 'http' | 'random' | 'clock' | 'timeoutMs'>,
  credentials: HawkCredentials,
  method: string,
  url: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<HttpResponse> {
  const ts = Math.floor(context.clock() / 1_000);
  const nonce = Buffer.from(context.random.hex(NONCE_BYTES), 'hex').toString('base64');
  const authorization = hawkAuthorization(credentials, { method, url, ts, nonce });
  return context.http.send({
    method,
    url,
    headers: {
      authorization,
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    timeoutMs: context.timeoutMs,
  });
}
