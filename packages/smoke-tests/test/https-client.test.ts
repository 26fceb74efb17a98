import type { RequestListener, Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createHttpsClient } from '../src/https-client.ts';
import type { HttpsClient, HttpsClientOptions } from '../src/https-client.ts';
import { createAuthority } from './support/certificates.ts';
import type { TestAuthority } from './support/certificates.ts';
import { tableResolver } from './support/context.ts';

let authority: TestAuthority;
let answer: RequestListener;
let server: Server;
let port: number;
const clients: HttpsClient[] = [];

const client = (options: Partial<HttpsClientOptions> = {}): HttpsClient => {
  const resolver = tableResolver({ 'db1-0.sync.test': ['127.0.0.1'], 'other.test': ['127.0.0.1'] });
  const created = createHttpsClient({ resolver, ca: authority.ca, ...options });
  clients.push(created);
  return created;
};
const url = (host = 'db1-0.sync.test'): string => `https://${host}:${String(port)}/a?b=c`;

function listen(listening: Server): Promise<number> {
  return new Promise((resolve) => {
    listening.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

beforeAll(async () => {
  authority = createAuthority();
  server = createSecureServer(authority.issue(['db1-0.sync.test'], 5), (request, response) => {
    answer(request, response);
  });
  port = await listen(server);
});
afterEach(() => {
  for (const created of clients.splice(0)) created.close();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  authority.dispose();
});

describe('the client', () => {
  it('sends method, path, headers and body, and gives the answer', async () => {
    answer = (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url: path, headers } = request;
        const body = Buffer.concat(chunks).toString();
        response.writeHead(201, { 'x-weave-timestamp': '1.00' });
        response.end(JSON.stringify({ method, path, host: headers.host, own: headers['x-own'], body }));
      });
    };
    const response = await client().send({
      method: 'PUT',
      url: url(),
      headers: { 'x-own': '1' },
      body: 'smörgås',
    });
    expect(response).toMatchObject({ status: 201, headers: { 'x-weave-timestamp': '1.00' } });
    expect(JSON.parse(response.body)).toEqual({
      method: 'PUT',
      path: '/a?b=c',
      host: `db1-0.sync.test:${String(port)}`,
      own: '1',
      body: 'smörgås',
    });
    expect(response.timings.totalMs).toBeGreaterThanOrEqual(response.timings.firstByteMs);
  });

  it('keeps its connection for the next request', async () => {
    const sockets = new Set<unknown>();
    answer = (request, response) => {
      sockets.add(request.socket);
      response.end('OK');
    };
    const one = client();
    await one.send({ method: 'GET', url: url() });
    const second = await one.send({ method: 'GET', url: url() });
    expect(sockets.size).toBe(1);
    expect(second.timings.reusedConnection).toBe(true);
  });

  it('follows no redirect and repeats no request', async () => {
    let count = 0;
    answer = (_, response) => {
      count += 1;
      response.writeHead(count === 1 ? 302 : 200, { location: url() }).end();
    };
    expect((await client().send({ method: 'GET', url: url() })).status).toBe(302);
    expect(count).toBe(1);
  });

  it('connects elsewhere when asked to, but checks the certificate of the name', async () => {
    answer = (request, response) => response.end(request.headers.host);
    const elsewhere = client({ connectTo: { address: '127.0.0.1', port } });
    const response = await elsewhere.send({ method: 'GET', url: 'https://db1-0.sync.test/' });
    expect(response.body).toBe('db1-0.sync.test');
    await expect(elsewhere.send({ method: 'GET', url: 'https://evil.test/' })).rejects.toMatchObject({
      code: 'TLS_FAILED',
    });
  });
});

const refusals: readonly [string, string, RequestListener, () => string][] = [
  [
    'the certificate is for another name',
    'TLS_FAILED',
    (_, response) => response.end(),
    () => url('other.test'),
  ],
  [
    'the name does not resolve',
    'CONNECTION_FAILED',
    (_, response) => response.end(),
    () => url('unknown.test'),
  ],
  ['no answer comes', 'REQUEST_TIMED_OUT', () => undefined, url],
  ['an answer begins and never ends', 'REQUEST_TIMED_OUT', (_, response) => response.write('begin'), url],
  ['the connection is cut', 'CONNECTION_FAILED', (request) => request.socket.destroy(), url],
  [
    'the answer is cut short',
    'CONNECTION_FAILED',
    (request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('begin', () => request.socket.destroy());
    },
    url,
  ],
  [
    'the answer is too large',
    'RESPONSE_TOO_LARGE',
    (_, response) => response.end('x'.repeat(2_000_000)),
    url,
  ],
];

describe('a request that gets no complete answer', () => {
  it.each(refusals)('is an error when %s', async (_, code, listener, target) => {
    answer = listener;
    const headers = { authorization: 'very-private' };
    // Where no time-out is expected a busy machine must not bring one about.
    const options = code === 'REQUEST_TIMED_OUT' ? { timeoutMs: 300 } : {};
    const error: unknown = await client(options)
      .send({ method: 'GET', url: target(), headers })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'SmokeError', code });
    expect(String(error)).toContain('GET https://');
    expect(String(error)).not.toContain('very-private');
  });

  it('is an error when no one trusts the authority', async () => {
    const stranger = createAuthority();
    const request = client({ ca: stranger.ca }).send({ method: 'GET', url: url() });
    await expect(request).rejects.toMatchObject({ code: 'TLS_FAILED' });
    stranger.dispose();
  });

  it('is an error when the port is closed', async () => {
    const request = client().send({ method: 'GET', url: 'http://127.0.0.1:1/' });
    await expect(request).rejects.toMatchObject({ code: 'CONNECTION_FAILED' });
  });
});
