import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Answer } from './answer.ts';
import { loadApplication } from './application.ts';
import type { Application, ApplicationOptions } from './application.ts';
import { createLocate } from './mounts.ts';
import { createReloadable } from './reloadable.ts';
import type { Reloadable } from './reloadable.ts';
import { createConnect } from './resolve.ts';

/**
 * The sandbox's storage application: what runs where the operators' container would. Reads the same files, answers the same
 * API. HOST, PORT and SYNC_SETTINGS_FILE as the container's; SIGHUP reloads the files, and keeps the old ones where the
 * new ones are wrong.
 */

/** Requests under way keep their configuration, and its connections, at most this long after a reload: gunicorn's own patience. */
const OLD_CONFIGURATION_MS = 30_000;
const STOP_TIMEOUT_MS = 5_000;

const { env } = process;
const options: ApplicationOptions = {
  settingsFile: env['SYNC_SETTINGS_FILE'] ?? '/etc/mozilla-services/syncstorage/production.ini',
  environment: env,
  connect: createConnect(env['SYNCOPS_RESOLVER']),
  locate: createLocate(env['SANDBOX_MOUNTS']),
  clock: Date.now,
};

function log(entry: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), pid: process.pid, ...entry })}\n`);
}

const explain = (error: unknown): string => (error instanceof Error ? error.message : String(error));

let application: Reloadable<Application>;
try {
  application = createReloadable(() => loadApplication(options), OLD_CONFIGURATION_MS);
} catch (error) {
  process.stderr.write(`cannot start: ${explain(error)}\n`);
  process.exit(3);
}

async function readBody(request: IncomingMessage, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    bytes += chunk.length;
    if (bytes > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answer(request: IncomingMessage): Promise<Answer> {
  return application.use(async (current) => {
    const body = await readBody(request, current.maxRequestBytes);
    if (body === undefined) return { status: 413, headers: { Connection: 'close' } };
    const headers: Record<string, string | undefined> = {};
    for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
    return current.answer({ method: request.method ?? 'GET', url: request.url ?? '/', headers, body });
  });
}

function send(response: ServerResponse, { status, headers = {}, json, text }: Answer): void {
  const body = text ?? (json === undefined ? '' : JSON.stringify(json));
  const type = text === undefined ? 'application/json' : 'text/plain';
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body), ...headers });
  response.end(body);
}

const server = createServer((request, response) => {
  const startedAt = performance.now();
  const finish = (result: Answer): void => {
    send(response, result);
    log({
      name: 'mozsvc.metrics',
      op: 'mozsvc.metrics',
      method: request.method,
      path: `${request.headers.host ?? ''}${(request.url ?? '').split('?')[0] ?? ''}`,
      code: result.status,
      request_time: Math.round(performance.now() - startedAt) / 1000,
      agent: request.headers['user-agent'],
    });
  };
  answer(request).then(finish, (error: unknown) => {
    process.stderr.write(`${JSON.stringify({ op: 'crash', message: explain(error) })}\n`);
    finish({ status: 500, json: 0 });
  });
});
server.keepAliveTimeout = 75_000;

process.on('SIGHUP', () => {
  try {
    application.reload();
    log({ op: 'reloaded' });
  } catch (error) {
    process.stderr.write(`${JSON.stringify({ op: 'reload-failed', message: explain(error) })}\n`);
  }
});

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    server.close(() => {
      void application.close().then(() => process.exit(0));
    });
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), STOP_TIMEOUT_MS).unref();
  });
}

server.listen(Number(env['PORT'] ?? 8000), env['HOST'] ?? '127.0.0.1', () => {
  log({ op: 'listening', host: env['HOST'], port: env['PORT'] });
});
