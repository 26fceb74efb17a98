import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';

import { PATIENCE_MS } from '../../test/patience.ts';
import { createDataTemplate, startMariadb } from '../services/rds/mariadb.ts';
import { startMemcached } from '../services/elasticache/memcached.ts';
import { claimFreeBlock } from '../world/block.ts';
import type { ClaimedBlock } from '../world/block.ts';
import { createSupervisor } from '../world/processes.ts';
import type { Supervisor } from '../world/processes.ts';
import type { Answer } from './answer.ts';
import { loadApplication } from './application.ts';
import type { Application } from './application.ts';
import { mintToken, requestMac } from './hawk.ts';
import { createConnect } from './resolve.ts';

jest.setTimeout(PATIENCE_MS);

const HOST = 'db1-0.sync.example.org';
const ORIGIN = `https://${HOST}`;
const NOW = 1_900_000_000_000;
let directory: string;
let claim: ClaimedBlock;
let supervisor: Supervisor;
let application: Application;
let database: { readonly host: string; readonly user: string; readonly password: string };
let now = NOW;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'syncops-test-'));
  supervisor = await createSupervisor(directory);
  claim = await claimFreeBlock();
  const { block } = claim;
  database = { host: `127.${block}.3.9`, user: 'app', password: 'p%a/s:s@' };
  const cache = `127.${block}.4.9`;
  const template = join(directory, 'template');
  await createDataTemplate(template);
  await Promise.all([
    startMariadb(supervisor, {
      name: 'test',
      directory: join(directory, 'db'),
      template,
      address: database.host,
      port: 3306,
      master: { username: database.user, password: database.password },
      requireTls: false,
      maxConnections: 20,
      initialSql: ['CREATE DATABASE syncstorage0'],
    }),
    startMemcached(supervisor, {
      name: 'test',
      address: cache,
      port: 11_211,
      logFile: join(directory, 'cache.log'),
    }),
  ]);
  writeFileSync(
    join(directory, 'production.ini'),
    `[storage]
backend = syncstorage.storage.memcached.MemcachedStorage
wraps = sqlstorage
cache_servers = ${cache}:11211
cache_key_prefix = test
cached_collections = meta
cache_only_collections = tabs
max_post_records = 3
[sqlstorage]
sqluri = pymysql://INVALID:INVALID@INVALID/INVALID
pool_size = 5
pool_max_overflow = 5
[host:${HOST}]
sqlstorage.sqluri = pymysql://app:${encodeURIComponent(database.password)}@${database.host}:3306/syncstorage0
sqlstorage.create_tables = true
[hawkauth]
secrets_file = ${join(directory, 'secrets')}
expired_token_timeout = 7200
`,
  );
  const secrets = [ORIGIN, 'https://unknown.example.org', 'http://db1-0.sync.example.org'];
  writeFileSync(
    join(directory, 'secrets'),
    secrets.map((origin) => `${origin},1700000000:older,1735000000:newer\n`).join(''),
  );
  application = loadApplication({
    settingsFile: join(directory, 'production.ini'),
    environment: {},
    connect: createConnect(undefined),
    locate: (path) => path,
    clock: () => now,
  });
});
afterAll(async () => {
  await application.close();
  await supervisor.stopAll();
  await claim.release();
  rmSync(directory, { recursive: true, force: true });
});

interface Call {
  readonly uid?: number;
  readonly pathUid?: number;
  readonly body?: unknown;
  readonly secret?: string;
  readonly host?: string;
  readonly scheme?: string;
  readonly node?: string;
  readonly expires?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a signed request, straight to the application. */
async function call(method: string, path: string, options: Call = {}): Promise<Answer> {
  const { uid = 1, host = HOST, scheme = 'https' } = options;
  const node = options.node ?? `${scheme}://${host}`;
  const payload = { uid, node, expires: options.expires ?? NOW / 1000 + 60, salt: 'abcdef' };
  const { id, key } = mintToken(payload, options.secret ?? 'newer');
  const url = `/1.5/${options.pathUid ?? uid}${path}`;
  const attributes = new Map([
    ['ts', '1'],
    ['nonce', randomBytes(4).toString('hex')],
  ]);
  const port = scheme === 'https' ? 443 : 80;
  const mac = requestMac({ method, resource: url, host, port }, attributes, key);
  const authorization = `Hawk id="${id}", mac="${mac}", ts="1", nonce="${attributes.get('nonce') ?? ''}"`;
  return application.answer({
    method,
    url,
    body: options.body === undefined ? '' : JSON.stringify(options.body),
    headers: { host, authorization, 'x-forwarded-proto': scheme, ...options.headers },
  });
}

describe('storage', () => {
  it('gives back what was put, with its time, and lists its collection', async () => {
    const put = await call('PUT', '/storage/bookmarks/one', { body: { payload: 'p1', sortindex: 7 } });
    expect(put).toMatchObject({ status: 200, json: NOW / 1000 });
    expect(put.headers?.['X-Last-Modified']).toBe('1900000000.00');
    await expect(call('GET', '/storage/bookmarks/one')).resolves.toMatchObject({
      status: 200,
      json: { id: 'one', payload: 'p1', sortindex: 7, modified: NOW / 1000 },
    });
    await expect(call('GET', '/info/collections')).resolves.toMatchObject({
      json: { bookmarks: NOW / 1000 },
    });
  });

  it('gives each write of a collection a later time', async () => {
    const first = await call('PUT', '/storage/history/a', { uid: 2, body: { payload: 'x' } });
    const second = await call('PUT', '/storage/history/b', { uid: 2, body: { payload: 'y' } });
    expect(second.json).toBe(Number(first.json) + 0.01);
  });

  it('takes a list of objects, and says which ones it did not take', async () => {
    const posted = await call('POST', '/storage/xxx_custom', {
      uid: 3,
      body: [
        { id: 'a', payload: '1' },
        { id: 'b', payload: 7 },
        { id: 'c', payload: '3', ttl: 100 },
      ],
    });
    expect(posted).toMatchObject({
      status: 200,
      json: { success: ['a', 'c'], failed: { b: 'invalid bso' } },
    });
    const listed = await call('GET', '/storage/xxx_custom?full=1&sort=oldest', { uid: 3 });
    expect(listed.json).toEqual([expect.objectContaining({ id: 'a' }), expect.objectContaining({ id: 'c' })]);
  });

  it('keeps ttl as absolute seconds in the very tables of server-syncstorage, and forgets what expired', async () => {
    await call('PUT', '/storage/prefs/short', { uid: 4, body: { payload: 'x', ttl: 100 } });
    const connection = await createConnection({ ...database, database: 'syncstorage0' });
    const [found] = await connection.query<RowDataPacket[]>(
      'SELECT collection, ttl, modified FROM bso WHERE userid = 4',
    );
    await connection.end();
    expect(found).toEqual([{ collection: 8, ttl: NOW / 1000 + 100, modified: NOW }]);
    now = NOW + 101_000;
    await expect(
      call('GET', '/storage/prefs/short', { uid: 4, expires: NOW / 1000 + 200 }),
    ).resolves.toMatchObject({ status: 404 });
    now = NOW;
  });

  it('deletes an object, a collection and everything, and answers 404 for what is not there', async () => {
    const uid = 5;
    await call('POST', '/storage/forms', { uid, body: [{ id: 'a' }, { id: 'b' }] });
    await call('PUT', '/storage/tabs/t', { uid, body: { payload: 'tab' } });
    await expect(call('DELETE', '/storage/forms/a', { uid })).resolves.toMatchObject({ status: 200 });
    await expect(call('DELETE', '/storage/forms/a', { uid })).resolves.toMatchObject({ status: 404 });
    await expect(call('GET', '/storage/forms', { uid })).resolves.toMatchObject({ json: ['b'] });
    await expect(call('DELETE', '/storage/forms', { uid })).resolves.toMatchObject({ status: 200 });
    await expect(call('GET', '/info/collections', { uid })).resolves.toMatchObject({
      json: { tabs: NOW / 1000 },
    });
    await expect(call('DELETE', '', { uid })).resolves.toMatchObject({ status: 200 });
    await expect(call('GET', '/info/collections', { uid })).resolves.toMatchObject({ json: {} });
  });

  it('keeps tabs in the cache alone, and meta in both', async () => {
    const uid = 6;
    await call('PUT', '/storage/tabs/t', { uid, body: { payload: 'ü' } });
    await call('PUT', '/storage/meta/global', { uid, body: { payload: '1' } });
    await expect(call('GET', '/storage/meta/global', { uid })).resolves.toMatchObject({
      json: { payload: '1' },
    });
    await call('PUT', '/storage/meta/global', { uid, body: { payload: '2' } });
    await expect(call('GET', '/storage/meta/global', { uid })).resolves.toMatchObject({
      json: { payload: '2' },
    });
    await expect(call('GET', '/storage/tabs/t', { uid })).resolves.toMatchObject({ json: { payload: 'ü' } });
    const connection = await createConnection({ ...database, database: 'syncstorage0' });
    const [found] = await connection.query<RowDataPacket[]>('SELECT collection FROM bso WHERE userid = 6');
    await connection.end();
    expect(found).toEqual([{ collection: 6 }]);
  });

  it.each(['bookmarks', 'tabs'])('refuses a write of %s that would undo a newer one', async (collection) => {
    const uid = 7;
    await call('PUT', `/storage/${collection}/x`, { uid, body: { payload: '1' } });
    const headers = { 'x-if-unmodified-since': '1899999999.99' };
    await expect(call('PUT', `/storage/${collection}/x`, { uid, headers, body: {} })).resolves.toMatchObject({
      status: 412,
    });
    const later = { 'x-if-unmodified-since': '1900000001.00' };
    await expect(
      call('PUT', `/storage/${collection}/x`, { uid, headers: later, body: {} }),
    ).resolves.toMatchObject({ status: 200 });
  });

  it('serves many writers of one user at once', async () => {
    const writes = Array.from({ length: 30 }, (_, index) =>
      call('PUT', `/storage/clients/c${index % 5}`, { uid: 8, body: { payload: String(index) } }),
    );
    const answers = await Promise.all(writes);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ json }) => json)).size).toBe(30);
  });
});

describe('the door', () => {
  it.each([
    ['the older secret', { secret: 'older' }, 200],
    ['a secret that no one gave', { secret: 'wrong' }, 401],
    ['the token of another origin', { node: 'https://db1-1.sync.example.org' }, 401],
    ['the scheme http, since the origin differs', { scheme: 'http', node: ORIGIN }, 401],
    ['the uid of someone else', { uid: 1, pathUid: 9 }, 400],
    ['an origin without secrets', { host: 'other.example.org' }, 401],
    ['a host that has no database', { host: 'unknown.example.org' }, 503],
    ['a token that expired, for collections only', { expires: NOW / 1000 - 10 }, 200],
    ['a token that expired too long ago', { expires: NOW / 1000 - 7300 }, 401],
  ])('answers %s: %j with %d', async (_, options, status) => {
    const answer = await call('GET', '/info/collections', options);
    expect(answer.status).toBe(status);
    expect(answer.headers?.['X-Weave-Timestamp']).toBe('1900000000.00');
  });

  it('lets an expired token read nothing else', async () => {
    await expect(call('GET', '/storage/bookmarks', { expires: NOW / 1000 - 10 })).resolves.toMatchObject({
      status: 401,
    });
  });

  it('answers heartbeats without looking at anything', async () => {
    const ask = (url: string): Promise<Answer> =>
      application.answer({ method: 'GET', url, headers: {}, body: '' });
    await expect(ask('/__heartbeat__')).resolves.toEqual({ status: 200, text: 'OK' });
    await expect(ask('/__lbheartbeat__')).resolves.toEqual({ status: 200, json: {} });
    await expect(ask('/1.5/1/info/collections')).resolves.toMatchObject({ status: 401 });
    await expect(ask('/nothing')).resolves.toMatchObject({ status: 404 });
  });
});
