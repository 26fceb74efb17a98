import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { mintToken } from '../../src/token.ts';

export interface TinyTokenserver {
  readonly url: string;
  /** What it hands out; replaced by tests. */
  answer: (email: string) => { readonly status: number; readonly body: string };
  /** Headers of the requests that arrived. */
  readonly seen: { readonly path: string; readonly authorization: string; readonly keyId: string }[];
  close(): Promise<void>;
}

/** The JSON of an issued token for a node. */
export function issuedToken(node: string, secret: string, uid = 7, durationSeconds = 300): string {
  const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
  const { id, key } = mintToken(secret, {
    uid,
    node,
    expires: Math.floor(Date.now() / 1_000) + durationSeconds,
    fxa_uid: hex(16),
    fxa_kid: '0001569608439-3mlGatZthbKHPJ1-E7iXrw',
    hashed_fxa_uid: hex(16),
    hashed_device_id: hex(16),
    salt: hex(3),
  });
  const endpoint = `${node}/1.5/${String(uid)}`;
  return JSON.stringify({
    id,
    key,
    uid,
    api_endpoint: endpoint,
    duration: durationSeconds,
    hashalg: 'sha256',
  });
}

/** A tokenserver on 127.0.0.1 that answers what the test says. */
export async function startTinyTokenserver(answer: TinyTokenserver['answer']): Promise<TinyTokenserver> {
  const state = { answer };
  const seen: { path: string; authorization: string; keyId: string }[] = [];
  const server = createServer((request, response) => {
    const authorization = request.headers.authorization ?? '';
    seen.push({ path: request.url ?? '', authorization, keyId: String(request.headers['x-keyid'] ?? '') });
    const { status, body } = state.answer(authorization.replace('Bearer sandbox:', ''));
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    seen,
    get answer() {
      return state.answer;
    },
    set answer(value) {
      state.answer = value;
    },
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
