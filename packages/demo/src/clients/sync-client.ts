import { createHash } from 'node:crypto';
import { hawkAuthorization, readIssuedToken, tokenUrl } from '@syncops/smoke-tests';
import type { HttpResponse, HttpsClient, IssuedToken } from '@syncops/smoke-tests';
import type { StatsRecorder } from './client-stats.ts';

const SERVICE = 'sync-1.5';
const COLLECTION = 'xxx_demo';
const ITEM_TTL_SECONDS = 3_600;
/** Firefox asks for a new token after this part of the old one's life. */
const RENEW_AFTER = 0.8;
/** A client deletes its item in every so many rounds. */
const ROUNDS_PER_DELETE = 4;

export interface SyncClientDeps {
  readonly http: HttpsClient;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly stats: StatsRecorder;
  /** Random bytes as hex. */
  readonly randomHex: (bytes: number) => string;
}

/** A browser with one account. */
export interface SyncClient {
  /** Sends the next request of its life and judges the answer; never throws. */
  step(): Promise<void>;
  /** Milliseconds since the epoch before which it has been asked to stay quiet. */
  readonly quietUntil: number;
}

type Action = 'write' | 'read' | 'collections' | 'delete' | 'read-deleted';
const ROUND: readonly Action[] = ['write', 'read', 'collections'];
const LAST_ROUND: readonly Action[] = ['write', 'read', 'collections', 'delete', 'read-deleted'];

/** A client that gets its token from the tokenserver, then writes, reads back, lists and sometimes deletes. */
export function createSyncClient(
  settings: { readonly number: number; readonly email: string; readonly tokenserverUrl: string },
  deps: SyncClientDeps,
): SyncClient {
  const { clock, stats } = deps;
  const url = tokenUrl(settings.tokenserverUrl, SERVICE);
  const headers = { authorization: `Bearer sandbox:${settings.email}`, 'x-keyid': keyId(settings.email) };
  let token: { readonly issued: IssuedToken; readonly renewAt: number } | undefined;
  let actions: Action[] = [];
  let rounds = 0;
  let written = { id: '', payload: '' };
  let quietUntil = 0;

  /** Sends one request, judges it and records it. @returns whether all was well */
  async function attempt(
    action: string,
    target: string,
    send: () => Promise<HttpResponse>,
    judge: (response: HttpResponse) => string | undefined,
  ): Promise<boolean> {
    const { origin } = new URL(target);
    const startedAt = clock();
    try {
      const response = await send();
      const failure = judge(response);
      const { status } = response;
      const milliseconds = response.timings.totalMs;
      stats.record({ origin, action, status, milliseconds, ...(failure === undefined ? {} : { failure }) });
      if (status === 401) token = undefined;
      const seconds = Number(response.headers['retry-after'] ?? 0);
      if (seconds > 0) quietUntil = clock() + seconds * 1_000;
      return failure === undefined;
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      stats.record({ origin, action, milliseconds: clock() - startedAt, failure });
      return false;
    }
  }

  async function fetchToken(): Promise<void> {
    const now = clock();
    let issued: IssuedToken | undefined;
    const send = (): Promise<HttpResponse> => deps.http.send({ method: 'GET', url, headers });
    const good = await attempt('GET token', url, send, (response) => {
      if (response.status !== 200) return `expected a token, got status ${String(response.status)}`;
      issued = readIssuedToken(response.body);
      return issued === undefined ? 'the tokenserver answered something else than a token' : undefined;
    });
    if (!good || issued === undefined) return;
    token = { issued, renewAt: now + issued.durationSeconds * 1_000 * RENEW_AFTER };
    stats.tokenIssued(settings.number, new URL(issued.apiEndpoint).origin);
    actions = [];
  }

  async function useToken({ credentials, apiEndpoint }: IssuedToken): Promise<void> {
    const [action = 'write', ...later] = actions.length > 0 ? actions : nextRound();
    actions = later;
    const item = `${apiEndpoint}/storage/${COLLECTION}/${action === 'write' ? deps.randomHex(6) : written.id}`;
    const request = describeRequest(action, item, apiEndpoint);
    const payload = action === 'write' ? `demo ${deps.randomHex(16)}` : written.payload;
    const ts = Math.floor(clock() / 1_000);
    const nonce = deps.randomHex(6);
    const authorization = hawkAuthorization(credentials, { ...request, ts, nonce });
    const body = JSON.stringify({ payload, sortindex: 0, ttl: ITEM_TTL_SECONDS });
    const json = action === 'write' ? { body } : {};
    const signed = { authorization, 'content-type': 'application/json' };
    const send = (): Promise<HttpResponse> => deps.http.send({ ...request, headers: signed, ...json });
    const good = await attempt(request.action, request.url, send, (response) =>
      judge(action, response, payload),
    );
    if (action === 'write') written = { id: item.slice(item.lastIndexOf('/') + 1), payload };
    // Nothing can be said about an item after a failed request: begin a new round.
    if (!good) actions = [];
  }

  function nextRound(): readonly Action[] {
    rounds += 1;
    return rounds % ROUNDS_PER_DELETE === 0 ? LAST_ROUND : ROUND;
  }

  return {
    step: () => (token === undefined || clock() >= token.renewAt ? fetchToken() : useToken(token.issued)),
    get quietUntil() {
      return quietUntil;
    },
  };
}

interface ClientRequest {
  readonly method: string;
  readonly url: string;
  readonly action: string;
}

function describeRequest(action: Action, item: string, apiEndpoint: string): ClientRequest {
  switch (action) {
    case 'write':
      return { method: 'PUT', url: item, action: 'PUT item' };
    case 'read':
    case 'read-deleted':
      return { method: 'GET', url: item, action: 'GET item' };
    case 'collections':
      return { method: 'GET', url: `${apiEndpoint}/info/collections`, action: 'GET info/collections' };
    case 'delete':
      return { method: 'DELETE', url: item, action: 'DELETE item' };
    default:
      return action satisfies never;
  }
}

function judge(action: Action, { status, body }: HttpResponse, payload: string): string | undefined {
  const expected = action === 'read-deleted' ? 404 : 200;
  if (status !== expected) return `expected status ${String(expected)}, got ${String(status)}`;
  switch (action) {
    case 'read':
      return body.includes(payload) ? undefined : 'read something else than was written';
    case 'collections':
      return body.includes(`"${COLLECTION}"`) ? undefined : `info/collections lacks ${COLLECTION}`;
    case 'write':
    case 'delete':
    case 'read-deleted':
      return undefined;
    default:
      return action satisfies never;
  }
}

/** `X-KeyID` as Firefox sends it: when the keys changed, and the client state; the same for an account always. */
function keyId(email: string): string {
  const state = createHash('sha256').update(email).digest().subarray(0, 16).toString('base64url');
  return `1700000000000-${state}`;
}
