import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { performance } from 'node:perf_hooks';
import { SmokeError, codeOf, messageOf } from './errors.ts';
import { socketLookup } from './name-resolver.ts';
import type { NameResolver } from './name-resolver.ts';

const DEFAULT_TIMEOUT_MS = 10_000;
const MAX_BODY_BYTES = 1024 * 1024;
/** Idle connections go before the 5 s after which Node, the strictest server in use, closes them under the client. */
const IDLE_TIMEOUT_MS = 4_000;

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For the whole exchange, in milliseconds; the client's own where absent. */
  readonly timeoutMs?: number;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly timings: {
    /** From the call to the first byte of the answer, in milliseconds. */
    readonly firstByteMs: number;
    readonly totalMs: number;
    /** Whether a kept-alive connection carried it. */
    readonly reusedConnection: boolean;
  };
}

export interface HttpsClientOptions {
  readonly resolver: NameResolver;
  /** Certificate authorities in PEM, instead of the system's with `NODE_EXTRA_CA_CERTS`. */
  readonly ca?: string;
  readonly timeoutMs?: number;
  /** Connect here instead of the URL's host and port; Host header, TLS name and signature stay the URL's. */
  readonly connectTo?: { readonly address: string; readonly port?: number };
  /** Sockets per host and port; more requests wait for one. */
  readonly maxSockets?: number;
}

/** Sends requests over kept-alive connections; never retries, because a test must report the truth. */
export interface HttpsClient {
  /** @throws SmokeError where no complete answer came; any status is an answer */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Closes idle and open connections. */
  close(): void;
}

export function createHttpsClient(options: HttpsClientOptions): HttpsClient {
  const { maxSockets = 8, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const lookup = socketLookup(options.resolver);
  const shared = { keepAlive: true, timeout: IDLE_TIMEOUT_MS, maxSockets, lookup };
  const plain = new HttpAgent(shared);
  const secure = new HttpsAgent({ ...shared, ...(options.ca === undefined ? {} : { ca: options.ca }) });
  return {
    send: (request) =>
      exchange(request, request.timeoutMs ?? timeoutMs, (url, settings) => {
        const target = { ...settings, ...connectionTarget(url, options.connectTo) };
        return url.protocol === 'https:'
          ? httpsRequest({ ...target, agent: secure })
          : httpRequest({ ...target, agent: plain });
      }),
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

function connectionTarget(url: URL, connectTo: HttpsClientOptions['connectTo']): RequestOptions {
  const own = { host: url.hostname, port: url.port === '' ? defaultPort(url) : url.port };
  if (connectTo === undefined) return own;
  // `servername` decides what the certificate is checked against; without it Node would check the override.
  const secureName = url.protocol === 'https:' ? { servername: url.hostname } : {};
  return { host: connectTo.address, port: connectTo.port ?? own.port, ...secureName };
}

function defaultPort(url: URL): string {
  return url.protocol === 'https:' ? '443' : '80';
}

type Open = (url: URL, settings: RequestOptions) => ReturnType<typeof httpRequest>;

function exchange(request: HttpRequest, timeoutMs: number, open: Open): Promise<HttpResponse> {
  const url = new URL(request.url);
  const body = request.body === undefined ? undefined : Buffer.from(request.body, 'utf8');
  const startedAt = performance.now();
  const subject = `${request.method} ${url.origin}${url.pathname}`;
  return new Promise((resolve, reject) => {
    const outgoing = open(url, {
      method: request.method,
      path: url.pathname + url.search,
      headers: {
        host: url.host,
        ...(body === undefined ? {} : { 'content-length': String(body.byteLength) }),
        ...request.headers,
      },
    });
    const timer = setTimeout(() => {
      const text = `${subject} got no complete answer within ${String(timeoutMs)} ms`;
      outgoing.destroy(new SmokeError('REQUEST_TIMED_OUT', text));
    }, timeoutMs);
    const fail = (error: unknown): void => {
      clearTimeout(timer);
      reject(asSmokeError(subject, error));
    };
    outgoing.once('error', fail);
    outgoing.once('response', (incoming) => {
      const firstByteMs = performance.now() - startedAt;
      readBody(subject, incoming).then((text) => {
        clearTimeout(timer);
        const timings = {
          firstByteMs,
          totalMs: performance.now() - startedAt,
          reusedConnection: outgoing.reusedSocket,
        };
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text, timings });
      }, fail);
    });
    outgoing.end(body);
  });
}

async function readBody(subject: string, incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming) {
    const part = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    bytes += part.byteLength;
    if (bytes > MAX_BODY_BYTES) {
      const text = `${subject} failed: the answer is larger than ${String(MAX_BODY_BYTES)} bytes`;
      throw new SmokeError('RESPONSE_TOO_LARGE', text);
    }
    chunks.push(part);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Codes by which Node's TLS reports a certificate or a handshake that it refuses. */
const TLS_CODES = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO|HOSTNAME_MISMATCH)/;

function asSmokeError(subject: string, error: unknown): SmokeError {
  if (error instanceof SmokeError) return error;
  const code = codeOf(error);
  const kind = TLS_CODES.test(code) ? 'TLS_FAILED' : 'CONNECTION_FAILED';
  const reason = messageOf(error) === '' ? code : messageOf(error);
  return new SmokeError(kind, `${subject} failed: ${reason}`, { cause: error });
}
