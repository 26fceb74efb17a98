import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { verifyHawk } from './verify-hawk.ts';

/** One way in which the service is broken on purpose. */
export type Breakage =
  | 'heartbeat-body'
  | 'heartbeat-status'
  | 'redirect-temporary'
  | 'redirect-other-host'
  | 'no-redirect'
  | 'accepts-any-token'
  | 'ignores-uid'
  | 'ignores-node'
  | 'loses-writes'
  | 'corrupts-writes'
  | 'keeps-deleted'
  | 'hides-collections'
  | 'write-without-timestamp'
  | 'write-without-header'
  | 'write-with-other-header'
  | 'refuses-cleanup'
  | 'unavailable'
  | 'hangs';

export interface TinyService {
  readonly httpsPort: number;
  readonly httpPort: number;
  readonly breakages: Set<Breakage>;
  /** Node secrets that are accepted; the last one signs. */
  secrets: string[];
  /** `METHOD path` of each request that arrived. */
  readonly requests: string[];
  readonly uids: Set<number>;
  /** Items that are stored now. */
  itemCount(): number;
  /** Calls back with 1 for each connection that is opened by TLS, and with -1 when it is closed. */
  onConnection(listener: (change: 1 | -1) => void): void;
  close(): Promise<void>;
}

/** A strict little storage service with its load balancer's redirect, on 127.0.0.1. */
export async function startTinyService(certificate: { cert: string; key: string }): Promise<TinyService> {
  const breakages = new Set<Breakage>();
  const requests: string[] = [];
  const uids = new Set<number>();
  const items = new Map<string, string>();
  const state = { secrets: [] as string[] };
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => {
      if (breakages.has('hangs')) return;
      const answer = handle(request, body, { breakages, items, uids, secrets: state.secrets });
      response.writeHead(answer.status, { 'x-weave-timestamp': stamp(), ...answer.headers });
      response.end(answer.body);
    });
  };
  const secure = createHttpsServer(certificate, onRequest);
  const httpsPort = await listen(secure);
  const plain = createHttpServer((request, response) => {
    const [host = ''] = (request.headers.host ?? '').split(':');
    const target = breakages.has('redirect-other-host') ? 'elsewhere.example.org' : host;
    if (breakages.has('no-redirect')) response.writeHead(200).end('plain text content');
    else {
      const location = `https://${target}:${String(httpsPort)}${request.url ?? ''}`;
      response.writeHead(breakages.has('redirect-temporary') ? 302 : 301, { location }).end();
    }
  });
  const httpPort = await listen(plain);
  return {
    httpsPort,
    httpPort,
    breakages,
    requests,
    uids,
    get secrets() {
      return state.secrets;
    },
    set secrets(value) {
      state.secrets = value;
    },
    itemCount: () => items.size,
    onConnection: (listener) => {
      secure.on('secureConnection', (socket) => {
        listener(1);
        socket.once('close', () => {
          listener(-1);
        });
      });
    },
    close: async () => {
      await Promise.all([secure, plain].map(closeServer));
    },
  };
}

interface State {
  readonly breakages: ReadonlySet<Breakage>;
  readonly items: Map<string, string>;
  readonly uids: Set<number>;
  readonly secrets: readonly string[];
}
interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Record<string, string>;
}

function handle(request: IncomingMessage, body: string, state: State): Answer {
  const { breakages, secrets } = state;
  const target = request.url ?? '';
  if (breakages.has('unavailable')) return { status: 503, body: '"server issue"' };
  if (target === '/__heartbeat__') {
    if (breakages.has('heartbeat-status')) return { status: 502, body: 'bad gateway' };
    return { status: 200, body: breakages.has('heartbeat-body') ? '{"status":"Err"}' : 'OK' };
  }
  const [host = '', port = '443'] = (request.headers.host ?? '').split(':');
  const signed = { method: request.method ?? '', target, host, port };
  const verified = verifyHawk(request.headers.authorization, signed, secrets, Date.now() / 1_000);
  const path = /^\/1\.5\/(\d+)(\/.*)?$/.exec(target);
  if (path === null) return { status: 404, body: 'no such path' };
  const uid = Number(path[1]);
  state.uids.add(uid);
  if (typeof verified === 'string') {
    if (!breakages.has('accepts-any-token'))
      return { status: 401, body: JSON.stringify({ reason: verified }) };
  } else {
    const own = `https://${host}:${port}`;
    if (verified.node !== own && !breakages.has('ignores-node')) return { status: 401, body: '"wrong node"' };
    if (verified.uid !== uid && !breakages.has('ignores-uid')) return { status: 400, body: '"wrong uid"' };
  }
  return store(request.method ?? '', `${host}/${String(uid)}`, path[2] ?? '', body, state);
}

function store(method: string, owner: string, path: string, body: string, state: State): Answer {
  const { breakages, items } = state;
  const key = `${owner}${path}`;
  if (method === 'GET' && path === '/info/collections') {
    const own = [...items.keys()].filter((name) => name.startsWith(`${owner}/`));
    const names = breakages.has('hides-collections') ? [] : own.map((name) => name.split('/')[3] ?? '');
    return {
      status: 200,
      body: JSON.stringify(Object.fromEntries(names.map((name) => [name, Number(stamp())]))),
    };
  }
  const [, word, collection, id] = path.split('/');
  if (word !== 'storage' || collection === undefined) return { status: 404, body: '0' };
  if (method === 'PUT' && id !== undefined) {
    if (!breakages.has('loses-writes')) {
      items.set(key, breakages.has('corrupts-writes') ? body.replace('smoke', 'smoky') : body);
    }
    // The body as JSON: a number without zeros at its end.
    const time = '1700000000.10';
    const header = breakages.has('write-with-other-header') ? '1700000000.20' : time;
    const headers = breakages.has('write-without-header') ? {} : { 'x-last-modified': header };
    return {
      status: 200,
      headers,
      body: breakages.has('write-without-timestamp') ? '{}' : String(Number(time)),
    };
  }
  if (method === 'GET' && id !== undefined) {
    const item = items.get(key);
    return item === undefined ? { status: 404, body: '0' } : { status: 200, body: item };
  }
  if (method === 'DELETE') {
    if (id === undefined && breakages.has('refuses-cleanup')) return { status: 503, body: '"busy"' };
    const doomed = [...items.keys()].filter((name) => name === key || name.startsWith(`${key}/`));
    if (!(breakages.has('keeps-deleted') && id !== undefined)) for (const name of doomed) items.delete(name);
    return { status: 200, body: stamp() };
  }
  return { status: 405, body: '"no such method"' };
}

function stamp(): string {
  return (Date.now() / 1_000).toFixed(2);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return portOf(server.address());
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
