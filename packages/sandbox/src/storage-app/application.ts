import { readFileSync } from 'node:fs';

import type { Pool } from 'mysql2/promise';

import { decimalSeconds } from './answer.ts';
import type { Answer } from './answer.ts';
import { createCachedStorage } from './cached-storage.ts';
import { verifyHawk } from './hawk.ts';
import { parseIni } from './ini.ts';
import { createMemcachedClient } from './memcached-client.ts';
import type { MemcachedClient } from './memcached-client.ts';
import { parseNodeSecrets } from './node-secrets.ts';
import type { NodeSecrets } from './node-secrets.ts';
import type { Connect } from './resolve.ts';
import { readSettings } from './settings.ts';
import type { Settings } from './settings.ts';
import { openPool, parseSqlUri } from './sql-connection.ts';
import { createSqlStorage } from './sql-storage.ts';
import { answerStorageRequest } from './storage-api.ts';
import { BackendError, PreconditionFailed } from './storage.ts';
import type { Storage } from './storage.ts';

/** A request as it arrived from nginx. */
export interface AppRequest {
  readonly method: string;
  /** Path and query, exactly as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** One loaded configuration with its connections. */
export interface Application {
  readonly maxRequestBytes: number;
  answer(request: AppRequest): Promise<Answer>;
  close(): Promise<void>;
}

export interface ApplicationOptions {
  readonly settingsFile: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly connect: Connect;
  /** Finds a file's place outside of the container. */
  readonly locate: (path: string) => string;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { https: 443, http: 80 };
const COLLECTIONS_PATH = '/info/collections';

function readText(path: string, options: ApplicationOptions): string {
  return readFileSync(options.locate(path), 'utf8');
}

/** Storages of all virtual hosts, each with a pool of its own; the default one answers that it cannot. */
function createStorages(
  settings: Settings,
  options: ApplicationOptions,
): { readonly forHost: (hostname: string) => Storage; readonly close: () => Promise<void> } {
  const { connect, clock, locate } = options;
  const pools = new Map<string, Pool>();
  const storages = new Map<string, Storage>();
  const cache: MemcachedClient | undefined =
    settings.cache === undefined
      ? undefined
      : createMemcachedClient(connect, settings.cache.host, settings.cache.port);

  const forHost = (hostname: string): Storage => {
    const host = settings.hosts.get(hostname) ?? settings.fallback;
    const known = storages.get(host.hostname);
    if (known !== undefined) return known;
    const pool = openPool(parseSqlUri(host.sqluri), host.poolSize, connect, locate);
    const sql = createSqlStorage(pool, { createTables: host.createTables, clock });
    const { cacheOnly, cached } = settings;
    const storage =
      cache === undefined
        ? sql
        : createCachedStorage(sql, cache, {
            keyPrefix: settings.cache?.keyPrefix ?? '',
            cacheOnly,
            cached,
            clock,
          });
    pools.set(host.hostname, pool);
    storages.set(host.hostname, storage);
    return storage;
  };
  return {
    forHost,
    close: async () => {
      cache?.close();
      await Promise.allSettled([...pools.values()].map((pool) => pool.end()));
    },
  };
}

const unauthorized: Answer = { status: 401, headers: { 'WWW-Authenticate': 'Hawk' }, json: 0 };

/**
 * Loads configuration and secrets, and answers requests by them.
 * @throws when a file is missing or wrong; nothing is opened then
 */
export function loadApplication(options: ApplicationOptions): Application {
  const settings = readSettings(parseIni(readText(options.settingsFile, options), options.environment));
  const secrets: NodeSecrets = parseNodeSecrets(readText(settings.secretsFile, options));
  for (const { sqluri } of [...settings.hosts.values(), settings.fallback]) {
    const { sslCa } = parseSqlUri(sqluri);
    if (sslCa !== undefined) options.locate(sslCa);
  }
  const storages = createStorages(settings, options);
  const busy: Answer = {
    status: 503,
    headers: { 'Retry-After': String(settings.retryAfterSeconds) },
    json: 0,
  };

  const answerApi = async (
    request: AppRequest,
    uid: number,
    path: string,
    query: string,
  ): Promise<Answer> => {
    const scheme = request.headers['x-forwarded-proto'] ?? 'http';
    const defaultPort = DEFAULT_PORTS[scheme] ?? 80;
    const [hostname = '', portText] = (request.headers['host'] ?? '').toLowerCase().split(':');
    const port = portText === undefined ? defaultPort : Number(portText);
    const origin = `${scheme}://${hostname}${port === defaultPort ? '' : `:${port}`}`;
    const { method } = request;
    const authorization = request.headers['authorization'] ?? '';
    const verified = verifyHawk(
      { method, resource: request.url, host: hostname, port, authorization },
      secrets.get(origin) ?? [],
    );
    if ('problem' in verified || verified.payload.node !== origin) return unauthorized;
    const expiredSeconds = options.clock() / 1000 - verified.payload.expires;
    const mayBeExpired = method === 'GET' && path === COLLECTIONS_PATH;
    if (expiredSeconds > (mayBeExpired ? settings.expiredTokenSeconds : 0)) return unauthorized;
    if (verified.payload.uid !== uid) return { status: 400, json: 0 };
    try {
      return await answerStorageRequest(
        storages.forHost(hostname),
        {
          method,
          path,
          uid,
          query: new URLSearchParams(query),
          body: request.body,
          unmodifiedSince: request.headers['x-if-unmodified-since'],
        },
        settings.maxPostRecords,
      );
    } catch (error) {
      if (error instanceof PreconditionFailed) return { status: 412, json: 0 };
      if (error instanceof URIError) return { status: 400, json: 0 };
      if (!(error instanceof BackendError)) throw error;
      const cause = error.cause instanceof Error ? error.cause.message : '';
      process.stderr.write(
        `${JSON.stringify({ op: 'error', host: hostname, message: error.message, cause })}\n`,
      );
      return busy;
    }
  };

  return {
    maxRequestBytes: settings.maxRequestBytes,
    answer: async (request) => {
      const at = request.url.indexOf('?');
      const path = at < 0 ? request.url : request.url.slice(0, at);
      if (path === '/__heartbeat__') return { status: 200, text: 'OK' };
      if (path === '/__lbheartbeat__') return { status: 200, json: {} };
      if (path === '/')
        return { status: 200, text: 'It Works! SyncStorage is successfully running on this host.' };
      const [, uid, rest = ''] = /^\/1\.5\/(\d{1,10})(\/.*)?$/.exec(path) ?? [];
      const answer =
        uid === undefined
          ? { status: 404 }
          : await answerApi(request, Number(uid), rest, at < 0 ? '' : request.url.slice(at + 1));
      const stamp = { 'X-Weave-Timestamp': decimalSeconds(options.clock()) };
      return { ...answer, headers: { ...stamp, ...answer.headers } };
    },
    close: () => storages.close(),
  };
}
