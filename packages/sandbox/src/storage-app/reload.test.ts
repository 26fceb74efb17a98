import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';

import { until } from '../../test/deploy-template.ts';
import { PATIENCE_MS } from '../../test/patience.ts';
import { startProgram } from '../../test/program.ts';
import type { Program } from '../../test/program.ts';
import { createDataTemplate, startMariadb } from '../services/rds/mariadb.ts';
import { claimFreeBlock } from '../world/block.ts';
import type { ClaimedBlock } from '../world/block.ts';
import { createSupervisor } from '../world/processes.ts';
import type { Supervisor } from '../world/processes.ts';
import { mintToken, requestMac } from './hawk.ts';

jest.setTimeout(PATIENCE_MS);

const HOST = 'db1-0.sync.example.org';
const ORIGIN = `https://${HOST}`;
const PORT = 8000;
const URL_PATH = '/1.5/1/storage/bookmarks/one';

let directory: string;
let claim: ClaimedBlock;
let supervisor: Supervisor;
let address: string;
let database: Connection;
let server: Program;

/** Configures the application as a release does: the login of the URI, the entries of the secrets file. */
function configure(user: string, password: string, entries: string): void {
  writeFileSync(
    join(directory, 'production.ini'),
    `[storage]
backend = syncstorage.storage.sql.SQLStorage
sqluri = pymysql://INVALID:INVALID@INVALID/INVALID
pool_size = 5
[host:${HOST}]
sqlstorage.sqluri = pymysql://${user}:${password}@${address}:3306/syncstorage0
sqlstorage.create_tables = true
[hawkauth]
secrets_file = ${join(directory, 'secrets')}
`,
  );
  writeFileSync(join(directory, 'secrets'), `${ORIGIN},${entries}\n`);
}

/** A signed request; `hold` keeps back the body until it settles. */
async function put(secret: string, hold?: Promise<unknown>): Promise<number> {
  const { id, key } = mintToken(
    { uid: 1, node: ORIGIN, expires: Date.now() / 1000 + 60, salt: 'abcdef' },
    secret,
  );
  const attributes = new Map([
    ['ts', '1'],
    ['nonce', 'abcd'],
  ]);
  const mac = requestMac({ method: 'PUT', resource: URL_PATH, host: HOST, port: 443 }, attributes, key);
  const body = JSON.stringify({ payload: 'x' });
  const headers = {
    host: HOST,
    'x-forwarded-proto': 'https',
    authorization: `Hawk id="${id}", mac="${mac}", ts="1", nonce="abcd"`,
    'content-length': String(body.length),
  };
  const sent = httpRequest({
    host: address,
    port: PORT,
    method: 'PUT',
    path: URL_PATH,
    headers,
    agent: false,
  });
  const answered = new Promise<number>((resolve, reject) => {
    sent.once('error', reject);
    sent.once('response', (response) => {
      response.resume();
      response.once('end', () => {
        resolve(response.statusCode ?? 0);
      });
    });
  });
  sent.flushHeaders();
  await hold;
  sent.end(body);
  return answered;
}

async function connections(user: string): Promise<number> {
  const [rows] = await database.query<RowDataPacket[]>(
    'SELECT COUNT(*) AS n FROM information_schema.processlist WHERE user = ?',
    [user],
  );
  return Number(rows[0]?.['n']);
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'syncops-test-'));
  supervisor = await createSupervisor(directory);
  claim = await claimFreeBlock();
  address = `127.${claim.block}.3.19`;
  const template = join(directory, 'template');
  await createDataTemplate(template);
  const grants = (user: string): readonly string[] => [
    `CREATE USER ${user} IDENTIFIED BY 'pw-${user}'`,
    `GRANT ALL ON syncstorage0.* TO ${user}`,
  ];
  await startMariadb(supervisor, {
    name: 'test',
    directory: join(directory, 'db'),
    template,
    address,
    port: 3306,
    master: { username: 'boss', password: 'boss' },
    requireTls: false,
    maxConnections: 40,
    initialSql: ['CREATE DATABASE syncstorage0', ...grants('syncstorage'), ...grants('syncstorage_b')],
  });
  database = await createConnection({ host: address, user: 'boss', password: 'boss' });
});
afterAll(async () => {
  await database.end();
  await supervisor.stopAll();
  await claim.release();
  rmSync(directory, { recursive: true, force: true });
});
beforeEach(async () => {
  configure('syncstorage', 'pw-syncstorage', '1700000000:first');
  server = startProgram('storage-app/main.ts', {
    HOST: address,
    PORT: String(PORT),
    SYNC_SETTINGS_FILE: join(directory, 'production.ini'),
  });
  await server.says('"op":"listening"');
});
afterEach(() => server.stop());

describe('a reload', () => {
  it('goes over to another database user, and lets the former one go as soon as no one uses it', async () => {
    expect(await put('first')).toBe(200);
    let release: () => void = () => undefined;
    const underWay = put('first', new Promise<void>((resolve) => (release = resolve)));
    expect(await put('first')).toBe(200);
    configure('syncstorage_b', 'pw-syncstorage_b', '1700000000:first');
    await server.reload();
    expect(await put('first')).toBe(200);
    expect(await connections('syncstorage_b')).toBeGreaterThan(0);
    expect(await connections('syncstorage')).toBeGreaterThan(0);
    release();
    expect(await underWay).toBe(200);
    await until(async () => (await connections('syncstorage')) === 0);
    await database.query('RENAME USER syncstorage TO dropped');
    expect(await put('first')).toBe(200);
    await database.query('RENAME USER dropped TO syncstorage');
  });

  it('without requests under way frees the former user at once', async () => {
    expect(await put('first')).toBe(200);
    configure('syncstorage_b', 'pw-syncstorage_b', '1700000000:first');
    await server.reload();
    const startedAt = Date.now();
    await until(async () => (await connections('syncstorage')) === 0);
    // Not only when the patience with requests under way is over.
    expect(Date.now() - startedAt).toBeLessThan(25_000);
  });

  it('takes the secrets of the file as they are now, in every stage of a rotation', async () => {
    const stages = [
      ['1700000000:first', { first: 200, second: 401 }],
      ['1700000000:first,1735000000:second', { first: 200, second: 200 }],
      ['1735000000:second', { first: 401, second: 200 }],
    ] as const;
    for (const [entries, expected] of stages) {
      configure('syncstorage', 'pw-syncstorage', entries);
      await server.reload();
      expect({ first: await put('first'), second: await put('second') }).toEqual(expected);
    }
  });

  it('of a broken file changes nothing', async () => {
    configure('syncstorage', 'pw-syncstorage', 'no entry');
    await server.reload();
    expect(await put('first')).toBe(200);
  });
});
