import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { RawRequest } from './dispatch.ts';
import type { Reply } from './reply.ts';

export interface Listener {
  /** `http://host:port`, without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves replies over a real socket; breaks the connection where a reply asks for it. */
export async function listen(
  host: string,
  port: number,
  answer: (request: RawRequest) => Promise<Reply>,
  onError: (error: unknown) => void,
): Promise<Listener> {
  const server = createServer((request, response) => {
    serve(request, response, answer).catch((error: unknown) => {
      onError(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: RawRequest) => Promise<Reply>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const headers = Object.entries(request.headers).map(([name, value]) => [name, value?.toString()] as const);
  const reply = await answer({
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks).toString(),
  });
  if (reply.breaks === 'before') {
    response.socket?.resetAndDestroy();
    return;
  }
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : (reply.body ?? Buffer.alloc(0));
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(reply.status !== 204 && { 'content-length': String(body.byteLength) }),
  });
  if (reply.breaks === undefined) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, Math.floor(body.byteLength / 2)), () => response.socket?.resetAndDestroy());
}
