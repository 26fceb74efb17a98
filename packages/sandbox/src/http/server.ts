import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { SandboxService, World } from '../contract.ts';
import { loadServiceModel } from '../protocol/model.ts';
import type { IncomingCall } from './authenticate.ts';
import type { ServiceTable } from './destination.ts';
import { dispatch, type Outcome } from './dispatch.ts';
import { openRequestLog } from './request-log.ts';

/** A running API endpoint. */
export interface SandboxServer {
  readonly url: string;
  /** Number of calls by `service:Operation` since the start; refused and struck ones count, unsigned ones do not. */
  calls(): Readonly<Record<string, number>>;
  /** Ends open connections and stops listening. */
  close(): Promise<void>;
}

/** Idle connections outlive the SDK's own pause between two calls, so that only injected faults break them. */
const KEEP_ALIVE_MS = 120_000;
const MAX_BODY_BYTES = 128 * 1024 * 1024;

/**
 * Serves the operations at `world.endpoint`; a service that is given twice answers the operations of both.
 * @throws Error where the address is taken, or an operation is not in the SDK's schema
 */
export async function serve(services: readonly SandboxService[], world: World): Promise<SandboxServer> {
  const table = await loadTable(services);
  const log = openRequestLog(world.stateDir);
  const counters = new Map<string, number>();
  const count = (service: string, operation: string): void => {
    const name = `${service}:${operation}`;
    counters.set(name, (counters.get(name) ?? 0) + 1);
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const startedAt = performance.now();
    const call = await readCall(request);
    const { outcome, ...record } = await dispatch(call, table, world, count);
    log.write({
      time: new Date(world.clock()).toISOString(),
      ...record,
      status: outcome.kind === 'answer' ? outcome.answer.status : 0,
      durationMs: Math.round((performance.now() - startedAt) * 10) / 10,
    });
    finish(outcome, request, response);
  };
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!request.destroyed) console.error('sandbox: a request broke:', error);
      request.destroy();
    });
  });
  const url = new URL(world.endpoint);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: url.hostname, port: Number(url.port) }, resolve);
  });
  return {
    url: url.origin,
    calls: () => Object.fromEntries([...counters].sort(([a], [b]) => (a < b ? -1 : 1))),
    close: async () => {
      const closed = new Promise<void>((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
      server.closeAllConnections();
      await closed;
      await log.close();
    },
  };
}

async function loadTable(services: readonly SandboxService[]): Promise<ServiceTable> {
  const merged = new Map<string, SandboxService>();
  for (const { id, operations } of services) {
    merged.set(id, { id, operations: { ...merged.get(id)?.operations, ...operations } });
  }
  const entries = [...merged.values()].map(async (service) => {
    const model = await loadServiceModel(service.id);
    for (const name of Object.keys(service.operations)) {
      if (!model.operations.has(name)) throw new Error(`${service.id} has no operation ${name}`);
    }
    return [service.id, { service, model }] as const;
  });
  return new Map(await Promise.all(entries));
}

async function readCall(request: IncomingMessage): Promise<IncomingCall> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new Error(`a body above ${MAX_BODY_BYTES} bytes`);
    chunks.push(chunk);
  }
  const [path = '/', query = ''] = splitOnce(request.url ?? '/', '?');
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  return {
    method: request.method ?? 'GET',
    path,
    query: new URLSearchParams(query),
    headers,
    body: Buffer.concat(chunks),
  };
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function finish(outcome: Outcome, request: IncomingMessage, response: ServerResponse): void {
  switch (outcome.kind) {
    case 'answer': {
      const { status, headers, body } = outcome.answer;
      const bare = status === 204 || status === 304;
      const length = bare ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      response.writeHead(status, { ...length, ...headers });
      response.end(body);
      return;
    }
    case 'reset':
      request.socket.resetAndDestroy();
      return;
    case 'silence':
      setTimeout(() => request.socket.resetAndDestroy(), outcome.ms).unref();
      return;
    default:
      outcome satisfies never;
  }
}
