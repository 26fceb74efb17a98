import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createMysql, type MysqlTarget } from '../src/index.ts';
import { type Mariadb, START_TIMEOUT_MS, startMariadb } from './mariadb.ts';
import { createTokenserverTables, nodeRow, SERVICE } from './tokenserver-tables.ts';

const code = (value: string): unknown => expect.objectContaining({ code: value });
const service = SERVICE;
const NOW = 1_700_000_000_000;
const { nodes } = createMysql({ env: {}, connectDeadlineMs: 500, clock: () => NOW });
const origins = (dbnode: string): readonly string[] =>
  Array.from({ length: 3 }, (_, index) => `https://${dbnode}-${String(index)}.sync.example.org`);
const quiet = { report: () => undefined };

let mariadb: Mariadb;
let target: MysqlTarget;

beforeAll(async () => {
  mariadb = await startMariadb();
  target = { ...mariadb.admin, tls: 'none' };
}, START_TIMEOUT_MS);

afterAll(() => mariadb.stop());

/** Two dbnodes of three rows; row `n` has `10 × n` users now, and 5 who left it before. */
beforeEach(async () => {
  await createTokenserverTables(mariadb);
  const all = [...origins('db1'), ...origins('db2')].map((node) => nodeRow(node, 1000));
  await nodes.insertMissing(target, 'tokenserver', service, all);
  await nodes.insertMissing(target, 'tokenserver', 'other', all);
  const user = (replaced: string, limit: string): string =>
    `INSERT INTO tokenserver.users (service, email, generation, client_state, created_at, replaced_at, nodeid)
       SELECT 2, CONCAT(seq, '@', nodes.id), 0, '', 1, ${replaced}, nodes.id
         FROM tokenserver.nodes JOIN tokenserver.seq_1_to_100 WHERE service = 2 AND seq <= ${limit}`;
  await mariadb.sql(
    user('NULL', "10 * SUBSTRING(node, LOCATE('-', node) + 1, 1)"),
    user('7', '5'),
    "CREATE USER IF NOT EXISTS 'flaky'@'%' IDENTIFIED BY 'flaky'",
    "GRANT ALL ON tokenserver.* TO 'flaky'@'%'",
  );
});

/** Rows of users by node and whether they left it, when. */
const usersOf = async (dbnode: string): Promise<readonly string[]> =>
  (
    await mariadb.sql(
      `SELECT nodeid, replaced_at, COUNT(*) AS n FROM tokenserver.users
        WHERE nodeid IN (${dbnode === 'db1' ? '1,2,3' : '4,5,6'}) GROUP BY nodeid, replaced_at ORDER BY nodeid, replaced_at`,
    )
  ).map((row) => `${String(row['nodeid'])} ${String(row['replaced_at'])} ${String(row['n'])}`);

describe('countUsers', () => {
  it('counts whom each row has now, not whom it had', async () => {
    const [none, ten, twenty] = origins('db2');
    const counted = await nodes.countUsers(target, 'tokenserver', service, [
      ...origins('db2'),
      'https://db9-0.sync.example.org',
    ]);
    expect(counted).toEqual(
      new Map([
        [none, 0],
        [ten, 10],
        [twenty, 20],
      ]),
    );
    expect(await nodes.countUsers(target, 'tokenserver', service, [])).toEqual(new Map());
  });

  it('names a service that does not exist', async () => {
    await expect(nodes.countUsers(target, 'tokenserver', 'sync-2.0', [])).rejects.toThrow(
      code('UNKNOWN_SERVICE'),
    );
  });
});

describe('remove', () => {
  const gone = ['4 7 5', '5 7 5', `5 ${String(NOW)} 10`, '6 7 5', `6 ${String(NOW)} 20`];
  const whole = ['1 7 5', '2 null 10', '2 7 5', '3 null 20', '3 7 5'];

  it('takes the users from the rows, stamping no one twice, and deletes the rows', async () => {
    const removed = await nodes.remove(target, 'tokenserver', service, origins('db2'), quiet);
    expect(removed).toEqual({ deleted: origins('db2'), unassigned: 30 });
    expect((await nodes.list(target, 'tokenserver', service)).map(({ node }) => node)).toEqual(
      origins('db1'),
    );
    expect(await usersOf('db2')).toEqual(gone);
  });

  it('touches nothing of other dbnodes and other services', async () => {
    await nodes.remove(target, 'tokenserver', service, origins('db2'), quiet);
    expect(await usersOf('db1')).toEqual(whole);
    expect(await nodes.list(target, 'tokenserver', 'other')).toHaveLength(6);
    expect((await nodes.list(target, 'tokenserver', service)).every(({ downed }) => !downed)).toBe(true);
  });

  it('goes in batches with a pause after each, all rows out of service from the first on', async () => {
    const seen: string[] = [];
    const downed: number[] = [];
    await nodes.remove(target, 'tokenserver', service, origins('db2'), {
      batch: 8,
      report: (line) => seen.push(line),
      pause: async () => {
        downed.push((await nodes.list(target, 'tokenserver', service)).filter((row) => row.downed).length);
      },
    });
    expect(seen).toEqual(['8', '10', '18', '26', '30'].map((count) => `unassigned ${count} of 30 users`));
    expect(downed).toEqual([3, 3, 3, 3, 3]);
  });

  it('catches a user who came to a row while it was emptied', async () => {
    let arrived = 0;
    const pause = async (): Promise<void> => {
      if (arrived++ > 0) return;
      await mariadb.sql(
        `INSERT INTO tokenserver.users (service, email, generation, client_state, created_at, nodeid)
           VALUES (2, 'late', 0, '', 1, 5)`,
      );
    };
    const removed = await nodes.remove(target, 'tokenserver', service, origins('db2'), { ...quiet, pause });
    expect(removed.unassigned).toBe(31);
    expect(await usersOf('db2')).toContain(`5 ${String(NOW)} 11`);
  });

  it('finds nothing to do the second time', async () => {
    await nodes.remove(target, 'tokenserver', service, origins('db2'), quiet);
    const again = await nodes.remove(target, 'tokenserver', service, origins('db2'), quiet);
    expect(again).toEqual({ deleted: [], unassigned: 0 });
    expect(await usersOf('db2')).toEqual(gone);
  });

  it('is finished by the next run wherever one was killed', async () => {
    const flaky: MysqlTarget = { ...target, user: 'flaky', password: 'flaky' };
    const pause = async (): Promise<void> => {
      await mariadb.sql("KILL USER 'flaky'");
    };
    for (const already of [8, 10, 18, 26, 30]) {
      const progress = { ...quiet, batch: 8, pause };
      const killed = nodes.remove(flaky, 'tokenserver', service, origins('db2'), progress);
      await expect(killed).rejects.toMatchObject({ name: 'MysqlError' });
      const [users] = await mariadb.sql(
        `SELECT COUNT(*) AS n FROM tokenserver.users WHERE replaced_at = ${String(NOW)}`,
      );
      expect(Number(users?.['n'])).toBe(already);
    }
    expect(await nodes.list(target, 'tokenserver', service)).toHaveLength(6);
    await nodes.remove(target, 'tokenserver', service, origins('db2'), quiet);
    expect(await usersOf('db2')).toEqual(gone);
    expect(await nodes.list(target, 'tokenserver', service)).toHaveLength(3);
  });

  it('catches a user who came with the last moment of a row, and notices a row that comes back', async () => {
    await mariadb.sql(
      `CREATE TRIGGER tokenserver.late AFTER DELETE ON tokenserver.nodes FOR EACH ROW
         INSERT INTO tokenserver.users (service, email, generation, client_state, created_at, nodeid)
           VALUES (2, 'late', 0, '', 1, OLD.id)`,
    );
    const removed = await nodes.remove(target, 'tokenserver', service, origins('db2'), quiet);
    expect(removed.unassigned).toBe(33);

    let batches = 0;
    const pause = async (): Promise<void> => {
      batches += 1;
      if (batches < 3) return;
      const [first] = origins('db1');
      await mariadb.sql(
        `INSERT IGNORE INTO tokenserver.nodes VALUES (1, 2, '${first ?? ''}', 100, 0, 1000, 0, 0)`,
      );
    };
    await expect(
      nodes.remove(target, 'tokenserver', service, origins('db1'), { ...quiet, pause }),
    ).rejects.toThrow(code('NOT_AS_WRITTEN'));
  });
});

describe('readmit', () => {
  it('takes back what an unfinished removal did to the rows', async () => {
    await mariadb.sql(
      "UPDATE tokenserver.nodes SET downed = 1, current_load = 7 WHERE node LIKE 'https://db2-%' AND service = 2",
      'UPDATE tokenserver.nodes SET backoff = 1 WHERE id = 5',
    );
    await nodes.readmit(target, 'tokenserver', service, origins('db2'));
    const rows = (await nodes.list(target, 'tokenserver', service)).slice(3);
    expect(rows.map(({ downed, backoff, currentLoad }) => [downed, backoff, currentLoad])).toEqual([
      [false, false, 7],
      [false, true, 7],
      [false, false, 7],
    ]);
  });
});
