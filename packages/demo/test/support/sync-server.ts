import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { hawkAuthorization } from '@syncops/smoke-tests';

/** One way in which the server misbehaves. */
export type Misbehaviour =
  | 'no-node'
  | 'nonsense-token'
  | 'busy'
  | 'forgets'
  | 'changes'
  | 'hides-collections'
  | 'keeps-deleted'
  | 'refuses';

export interface SyncServer {
  readonly url: string;
  readonly misbehaviours: Set<Misbehaviour>;
  /** E-mail addresses that asked for a token, in order. */
  readonly emails: string[];
  /** `METHOD path` of storage requests. */
  readonly requests: string[];
  readonly connections: () => number;
  close(): Promise<void>;
}

interface Issued {
  readonly uid: number;
  readonly key: string;
  readonly expires: number;
}

const HEADER = /^Hawk id="([^"]+)", mac="[^"]+", nonce="([^"]+)", ts="(\d+)"$/;

/** A tokenserver and a storage server in one, on plain HTTP, which believes no signature that it did not compute itself. */
export async function startSyncServer(clock: () => number, durationSeconds: number): Promise<SyncServer> {
  const misbehaviours = new Set<Misbehaviour>();
  const emails: string[] = [];
  const requests: string[] = [];
  const tokens = new Map<string, Issued>();
  const uids = new Map<string, number>();
  const items = new Map<string, string>();
  let connections = 0;
  let url = '';

  function issue(request: IncomingMessage): [number, string] {
    const email = /^Bearer sandbox:(.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (email === undefined || !/^\d+-[\w-]+$/.test(String(request.headers['x-keyid']))) return [401, '{}'];
    emails.push(email);
    if (misbehaviours.has('no-node')) return [503, '{"status":"unable-to-get-node"}'];
    if (misbehaviours.has('nonsense-token')) return [200, '{"id":"x"}'];
    const uid = uids.get(email) ?? uids.size + 1;
    uids.set(email, uid);
    const id = randomBytes(8).toString('hex');
    const key = randomBytes(8).toString('hex');
    tokens.set(id, { uid, key, expires: clock() + durationSeconds * 1_000 });
    const endpoint = `${url}/1.5/${String(uid)}`;
    return [200, JSON.stringify({ id, key, uid, api_endpoint: endpoint, duration: durationSeconds })];
  }

  function authorized(request: IncomingMessage, uid: number): boolean {
    const header = request.headers.authorization ?? '';
    const [, id = '', nonce = '', ts = ''] = HEADER.exec(header) ?? [];
    const token = tokens.get(id);
    if (token === undefined || token.uid !== uid || token.expires < clock()) return false;
    const signed = { method: request.method ?? '', url: url + (request.url ?? ''), nonce, ts: Number(ts) };
    return hawkAuthorization({ id, key: token.key }, signed) === header;
  }

  function store(request: IncomingMessage, body: string): [number, string] {
    const [, uid = '', path = ''] = /^\/1\.5\/(\d+)(\/.*)$/.exec(request.url ?? '') ?? [];
    requests.push(`${request.method ?? ''} ${path}`);
    if (misbehaviours.has('refuses') || !authorized(request, Number(uid))) return [401, '{}'];
    if (misbehaviours.has('busy')) return [503, '0'];
    const key = uid + path;
    switch (`${request.method ?? ''}${path === '/info/collections' ? ' info' : ''}`) {
      case 'GET info':
        return [200, misbehaviours.has('hides-collections') ? '{}' : '{"xxx_demo":1.00}'];
      case 'PUT':
        if (!misbehaviours.has('forgets'))
          items.set(key, misbehaviours.has('changes') ? '{"payload":"?"}' : body);
        return [200, '1.00'];
      case 'DELETE':
        if (!misbehaviours.has('keeps-deleted')) items.delete(key);
        return [200, '1.00'];
      default: {
        const item = items.get(key);
        return item === undefined ? [404, '0'] : [200, item];
      }
    }
  }

  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      const isToken = request.url === '/1.0/sync/1.5';
      const [status, text] = isToken ? issue(request) : store(request, body);
      response.writeHead(status, status === 503 ? { 'retry-after': '5' } : {}).end(text);
    });
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  url = `http://127.0.0.1:${String(address.port)}`;
  return {
    url,
    misbehaviours,
    emails,
    requests,
    connections: () => connections,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}
