import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createPool } from 'mysql2/promise';
import type { Pool, RowDataPacket } from 'mysql2/promise';

import { PATIENCE_MS } from '../../test/patience.ts';
import { startProgram } from '../../test/program.ts';
import { createDataTemplate, startMariadb } from '../services/rds/mariadb.ts';
import { openToken } from '../storage-app/hawk.ts';
import { claimFreeBlock } from '../world/block.ts';
import type { ClaimedBlock } from '../world/block.ts';
import { createSupervisor } from '../world/processes.ts';
import type { Supervisor } from '../world/processes.ts';
import { TOKENSERVER_DATABASE, tokenserverSchema } from './schema.ts';
import { answerTokenRequest } from './token-request.ts';
import type { TokenAnswer } from './token-request.ts';

jest.setTimeout(PATIENCE_MS);

const NOW = 1_900_000_000_000;
const NODE = 'https://db1-0.sync.example.org';
const OTHER = 'https://db1-1.sync.example.org';
let directory: string;
let claim: ClaimedBlock;
let supervisor: Supervisor;
let pool: Pool;
let address: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'syncops-test-'));
  supervisor = await createSupervisor(directory);
  claim = await claimFreeBlock();
  address = `127.${claim.block}.5.9`;
  await createDataTemplate(join(directory, 'template'));
  await startMariadb(supervisor, {
    name: 'test',
    directory: join(directory, 'db'),
    template: join(directory, 'template'),
    address,
    port: 3306,
    master: { username: 'tokenserver', password: 'pw' },
    requireTls: false,
    maxConnections: 20,
    initialSql: tokenserverSchema,
  });
  pool = createPool({ host: address, user: 'tokenserver', password: 'pw', database: TOKENSERVER_DATABASE });
});
afterAll(async () => {
  await pool.end();
  await supervisor.stopAll();
  await claim.release();
  rmSync(directory, { recursive: true, force: true });
});
beforeEach(async () => {
  await pool.query('DELETE FROM users');
  await pool.query('DELETE FROM nodes');
});

/** Adds a node with some of its columns. */
async function addNode(node: string, columns: Readonly<Record<string, number>> = {}): Promise<void> {
  const row = {
    service: 1,
    node,
    available: 10,
    current_load: 0,
    capacity: 100,
    downed: 0,
    backoff: 0,
    ...columns,
  };
  await pool.query('INSERT INTO nodes SET ?', [row]);
}

async function columnsOf(node: string): Promise<{ available: number; load: number }> {
  const [[row]] = await pool.query<RowDataPacket[]>(
    'SELECT available, current_load FROM nodes WHERE node = ?',
    [node],
  );
  return { available: Number(row?.['available']), load: Number(row?.['current_load']) };
}

const SECRETS = new Map([
  [NODE, ['older', 'newer']],
  [OTHER, ['other']],
]);
/** The user's keys: changed at a time, with a state. */
const keys = (changedAt: number, state: string): string =>
  `${changedAt}-${Buffer.from(state).toString('base64url')}`;

function ask(
  email: string,
  keyId = keys(1, 'state'),
  more: { readonly duration?: string; readonly secrets?: ReadonlyMap<string, readonly string[]> } = {},
): Promise<TokenAnswer> {
  return answerTokenRequest(
    {
      pool,
      secrets: more.secrets ?? SECRETS,
      durationSeconds: 30,
      releaseRate: 0.1,
      metricsKey: 'k',
      now: NOW,
    },
    { authorization: `Bearer sandbox:${email}`, 'x-keyid': keyId },
    more.duration ?? null,
  );
}

describe('a token', () => {
  it('is signed with the last secret of the node, and says who, where and until when', async () => {
    await addNode(NODE);
    const { status, body } = await ask('a@example.org');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      duration: 30,
      hashalg: 'sha256',
      api_endpoint: `${NODE}/1.5/${String(body['uid'])}`,
    });
    const token = String(body['id']);
    expect(openToken(token, 'older')).toBeUndefined();
    expect(openToken(token, 'newer')).toMatchObject({
      uid: body['uid'],
      node: NODE,
      expires: NOW / 1000 + 30,
    });
  });

  it('may be shorter than usual, never longer', async () => {
    await addNode(NODE);
    await expect(ask('a@example.org', keys(1, 's'), { duration: '5' })).resolves.toMatchObject({
      body: { duration: 5 },
    });
    await expect(ask('a@example.org', keys(1, 's'), { duration: '500' })).resolves.toMatchObject({
      body: { duration: 30 },
    });
  });

  it('is not made without a secret for the node: that is an error of the operators', async () => {
    await addNode(NODE);
    await expect(ask('a@example.org', keys(1, 's'), { secrets: new Map() })).resolves.toMatchObject({
      status: 500,
    });
  });

  it.each([
    ['no bearer', {}],
    ['a bearer of another kind', { authorization: 'Bearer abc', 'x-keyid': '1-YQ' }],
    ['no key id', { authorization: 'Bearer sandbox:a@example.org' }],
    ['a key id that is none', { authorization: 'Bearer sandbox:a@example.org', 'x-keyid': 'x' }],
  ])('is refused with %s', async (_, headers) => {
    const service = {
      pool,
      secrets: SECRETS,
      durationSeconds: 30,
      releaseRate: 0.1,
      metricsKey: 'k',
      now: NOW,
    };
    await expect(answerTokenRequest(service, headers, null)).resolves.toMatchObject({ status: 401 });
  });
});

describe('a user', () => {
  it('stays on one node with one uid', async () => {
    await addNode(NODE);
    const first = await ask('a@example.org');
    const second = await ask('a@example.org');
    expect(second.body['uid']).toBe(first.body['uid']);
    await expect(columnsOf(NODE)).resolves.toEqual({ available: 9, load: 1 });
  });

  it('gets a new uid when the keys change, and cannot go back', async () => {
    await addNode(NODE);
    const first = await ask('a@example.org', keys(1, 'one'));
    const second = await ask('a@example.org', keys(2, 'two'));
    expect(second.body['uid']).not.toBe(first.body['uid']);
    await expect(ask('a@example.org', keys(3, 'one'))).resolves.toMatchObject({ status: 401 });
    await expect(ask('a@example.org', keys(1, 'two'))).resolves.toMatchObject({ status: 401 });
  });

  it('moves with a new uid when the row was replaced or the node is gone', async () => {
    await addNode(NODE);
    const first = await ask('a@example.org');
    await pool.query('UPDATE users SET replaced_at = 1');
    const second = await ask('a@example.org');
    await pool.query('DELETE FROM nodes');
    await addNode(OTHER);
    const third = await ask('a@example.org');
    expect(new Set([first, second, third].map(({ body }) => body['uid'])).size).toBe(3);
    expect(third.body['api_endpoint']).toContain(OTHER);
  });
});

describe('the choice of a node', () => {
  it.each([
    ['the less loaded one', { current_load: 50 }, { current_load: 10 }],
    ['one with released slots', { available: 0 }, { current_load: 90 }],
    ['one with room', { current_load: 100 }, { current_load: 90 }],
    ['one that is not down', { downed: 1 }, { current_load: 90 }],
    ['one that does not back off', { backoff: 1 }, { current_load: 90 }],
  ])('takes %s', async (_, first, second) => {
    await addNode(NODE, first);
    await addNode(OTHER, second);
    const { body } = await ask('a@example.org');
    expect(body['api_endpoint']).toContain(OTHER);
  });

  it('releases more slots when all are used up', async () => {
    await addNode(NODE, { available: 0, current_load: 20 });
    await expect(ask('a@example.org')).resolves.toMatchObject({ status: 200 });
    await expect(columnsOf(NODE)).resolves.toEqual({ available: 9, load: 21 });
  });

  it('ends with 503 where every node is full or down', async () => {
    await addNode(NODE, { current_load: 100 });
    await addNode(OTHER, { downed: 1, available: 0 });
    await expect(ask('a@example.org')).resolves.toMatchObject({ status: 503 });
  });
});

describe('the program', () => {
  it('signs with the last secret of its file as it is now, once it was asked to reload', async () => {
    await addNode(NODE);
    const file = (name: string): string => join(directory, name);
    const configure = (entries: string): void => {
      writeFileSync(file('secrets'), `${NODE},${entries}\n`);
    };
    const ini = `[server:main]
host = ${address}
port = 8000
[tokenserver]
sqluri = pymysql://tokenserver:pw@${address}:3306/${TOKENSERVER_DATABASE}
secrets_file = ${file('secrets')}
token_duration = 60
capacity_release_rate = 0.1
`;
    writeFileSync(file('production.ini'), ini);
    const signedWith = async (): Promise<readonly string[]> => {
      const answer = await fetch(`http://${address}:8000/1.0/sync/1.5`, {
        headers: {
          authorization: 'Bearer sandbox:someone@example.org',
          'x-keyid': `1-${Buffer.alloc(16).toString('base64url')}`,
        },
      });
      const body: unknown = await answer.json();
      const { id } = { id: '', ...(typeof body === 'object' ? body : {}) };
      return ['first', 'second'].filter((secret) => openToken(id, secret) !== undefined);
    };
    configure('1700000000:first');
    const program = startProgram('tokenserver/main.ts', {
      TOKENSERVER_SETTINGS_FILE: file('production.ini'),
    });
    try {
      await program.says('"op":"listening"');
      expect(await signedWith()).toEqual(['first']);
      // In whatever order the entries stand: the last one is that with the highest time.
      configure('1735000000:second,1700000000:first');
      expect(await signedWith()).toEqual(['first']);
      await program.reload();
      expect(await signedWith()).toEqual(['second']);
      configure('nonsense');
      await program.reload();
      expect(await signedWith()).toEqual(['second']);
    } finally {
      await program.stop();
    }
  });
});
