import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createMysql, type MysqlTarget } from '../src/index.ts';
import { type Mariadb, START_TIMEOUT_MS, startMariadb } from './mariadb.ts';

const databases = Array.from({ length: 10 }, (_, index) => `syncstorage${String(index)}`);
const appUser = { name: 'syncstorage', password: 'first-Passw0rd_of-the-test' };
const quiet = () => undefined;
const waiting = { endConnections: false };
const { dbnodes } = createMysql({ env: {} });

let mariadb: Mariadb;
let target: MysqlTarget;

beforeAll(async () => {
  mariadb = await startMariadb();
  target = { ...mariadb.admin, tls: 'none' };
}, START_TIMEOUT_MS);

afterAll(() => mariadb.stop());

beforeEach(async () => {
  await dbnodes.converge(target, { databases, appUser }, quiet);
});

async function isThere(): Promise<boolean> {
  return (await mariadb.sql("SELECT 1 FROM mysql.user WHERE User = 'syncstorage'")).length > 0;
}

/** The connection that has the lock under which users are changed, if any. */
async function lockHolder(): Promise<number | undefined> {
  const [row] = await mariadb.sql("SELECT IS_USED_LOCK('syncops users') AS id");
  const id = row?.['id'];
  return id === null || id === undefined ? undefined : Number(id);
}

/** The lock goes with its connection, as soon as the server has seen that this was closed. */
async function lockIsFree(): Promise<void> {
  while ((await lockHolder()) !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('changing users by one run alone', () => {
  it('asks under the lock, and leaves no lock behind', async () => {
    const seen: (number | undefined)[] = [];
    const confirm = async (): Promise<void> => {
      seen.push(await lockHolder());
    };
    await dbnodes.dropUser(target, 'syncstorage', { ...waiting, confirm });
    expect(seen).toEqual([expect.any(Number)]);
    await lockIsFree();
    expect(await isThere()).toBe(false);
  });

  it('changes nothing where the answer is no', async () => {
    const confirm = () => Promise.reject(new Error('someone else was first'));
    const dropped = dbnodes.dropUser(target, 'syncstorage', { ...waiting, confirm });
    await expect(dropped).rejects.toThrow('someone else was first');
    expect(await isThere()).toBe(true);
    await lockIsFree();
  });

  it('lets the second run ask only once the first is done', async () => {
    const order: string[] = [];
    const { promise: isAsked, resolve: asked } = Promise.withResolvers<undefined>();
    const { promise: mayGoOn, resolve: goOn } = Promise.withResolvers<undefined>();
    const first = dbnodes.dropUser(target, 'syncstorage', {
      ...waiting,
      confirm: async () => {
        order.push('first');
        asked(undefined);
        await mayGoOn;
      },
    });
    await isAsked;
    const second = dbnodes.dropUser(target, 'syncstorage', {
      ...waiting,
      confirm: async () => {
        order.push((await isThere()) ? 'second, too early' : 'second, after the first');
      },
    });
    while ((await waitingForLock()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(order).toEqual(['first']);
    goOn(undefined);
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second, after the first']);
  });

  it('does nothing after a connection that the server has ended, as it does with one that is silent', async () => {
    const confirm = async (): Promise<void> => {
      const holder = await lockHolder();
      await mariadb.sql(`KILL ${String(holder)}`);
    };
    const dropped = dbnodes.dropUser(target, 'syncstorage', { ...waiting, confirm });
    await expect(dropped).rejects.toThrow(expect.objectContaining({ code: expect.any(String) }));
    expect(await isThere()).toBe(true);
  });
});

async function waitingForLock(): Promise<number> {
  const rows = await mariadb.sql("SELECT 1 FROM information_schema.processlist WHERE state = 'User lock'");
  return rows.length;
}
