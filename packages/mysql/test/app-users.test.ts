import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Connection, createConnection } from 'mysql2/promise';
import { createMysql, type MysqlTarget } from '../src/index.ts';
import { type Mariadb, START_TIMEOUT_MS, startMariadb } from './mariadb.ts';

const databases = Array.from({ length: 10 }, (_, index) => `syncstorage${String(index)}`);
const OLD = { name: 'syncstorage', password: 'first-Passw0rd_of-the-test' };
const NEW = { name: 'syncstorage_b', password: 'other-Passw0rd_of-the-test' };
const code = (value: string): unknown => expect.objectContaining({ code: value });
const quiet = () => undefined;
const ending = { endConnections: true };
const waiting = { endConnections: false };

let mariadb: Mariadb;
let target: MysqlTarget;
const open: Connection[] = [];
let slept = 0;
/** A session needs a moment to see that it was asked to end, and on a busy machine a while. */
let pauseMs = 0;
const { dbnodes } = createMysql({
  env: {},
  connectDeadlineMs: 500,
  sleep: async () => {
    slept += 1;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  },
});

beforeAll(async () => {
  mariadb = await startMariadb();
  target = { ...mariadb.admin, tls: 'none' };
}, START_TIMEOUT_MS);

afterAll(() => mariadb.stop());

beforeEach(async () => {
  slept = 0;
  pauseMs = 500;
  await mariadb.sql(
    "DROP USER IF EXISTS 'syncstorage'@'%', 'syncstorage_b'@'%', 'stranger'@'%', 'blind'@'%'",
    'DROP PROCEDURE IF EXISTS mysql.rds_kill',
  );
  await converge(OLD);
});

afterEach(async () => {
  for (const connection of open.splice(0)) connection.destroy();
  await onlyOpen();
});

/** Closed connections are counted until the server has seen that they were closed: waits until none is left. */
async function onlyOpen(): Promise<void> {
  const users = [OLD, NEW].map(({ name }) => `'${name}'`).join();
  const sessions = () =>
    mariadb.sql(`SELECT id FROM information_schema.processlist WHERE user IN (${users})`);
  while ((await sessions()).length > open.length) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function converge(appUser: typeof OLD): Promise<{ readonly changes: readonly string[] }> {
  const converged = await dbnodes.converge(target, { databases, appUser }, quiet);
  // It has tried the login.
  await onlyOpen();
  return converged;
}

/** Opens a connection that stays until the server, or the end of the test, closes it. */
async function connectAs({ name, password }: typeof OLD): Promise<Connection> {
  const { host, port } = target;
  const connection = await createConnection({ host, port, user: name, password });
  connection.on('error', quiet);
  open.push(connection);
  return connection;
}

/** The procedure that RDS has for its master user, which may not end the sessions of other users directly. */
const createRdsKill = (): Promise<unknown> =>
  mariadb.sql('CREATE PROCEDURE mysql.rds_kill(IN thread BIGINT) SQL SECURITY DEFINER KILL thread');

async function users(): Promise<readonly string[]> {
  const rows = await mariadb.sql(
    "SELECT User AS name FROM mysql.user WHERE User LIKE 'syncstorage%' ORDER BY 1",
  );
  return rows.map((row) => String(row['name']));
}

async function grantsOf(name: string): Promise<readonly string[]> {
  const rows = await mariadb.sql(`SHOW GRANTS FOR '${name}'@'%'`);
  return rows.map((row) => String(Object.values(row)[0])).sort();
}

describe('the second user', () => {
  it('gets the same grants as the first, whose own stay as they are', async () => {
    const before = await grantsOf(OLD.name);
    const { changes } = await converge(NEW);
    expect(changes).toHaveLength(11);
    expect(await grantsOf(OLD.name)).toEqual(before);
    const databaseGrants = (lines: readonly string[]): readonly string[] =>
      lines.filter((line) => line.startsWith('GRANT SELECT')).map((line) => line.replace(/ TO .*/, ''));
    expect(databaseGrants(await grantsOf(NEW.name))).toEqual(databaseGrants(before));
    expect(databaseGrants(before)).toHaveLength(10);
    expect([(await converge(OLD)).changes, (await converge(NEW)).changes]).toEqual([[], []]);
  });

  it('takes over, and the first comes back in the next rotation with another password', async () => {
    await converge(NEW);
    await dbnodes.dropUser(target, OLD.name, waiting);
    expect(await users()).toEqual([NEW.name]);
    const again = { ...OLD, password: 'third-Passw0rd_of-the-test' };
    expect((await converge(again)).changes).toContain('created user syncstorage');
    await dbnodes.dropUser(target, NEW.name, waiting);
    expect(await users()).toEqual([OLD.name]);
    await connectAs(again);
    expect(await dbnodes.countConnections(target, OLD.name)).toBe(1);
  });

  it('comes back also where it was only locked when the run before was killed', async () => {
    await mariadb.sql("ALTER USER 'syncstorage'@'%' ACCOUNT LOCK");
    await expect(connectAs(OLD)).rejects.toThrow(/locked/);
    expect((await converge(OLD)).changes).toEqual(['unlocked user syncstorage']);
    await connectAs(OLD);
    expect((await converge(OLD)).changes).toEqual([]);
  });
});

describe('countConnections', () => {
  it('counts those of this user only', async () => {
    await converge(NEW);
    expect(await dbnodes.countConnections(target, OLD.name)).toBe(0);
    await connectAs(OLD);
    await connectAs(OLD);
    await connectAs(NEW);
    expect(await dbnodes.countConnections(target, OLD.name)).toBe(2);
    expect(await dbnodes.countConnections(target, NEW.name)).toBe(1);
  });

  it('counts what a user that was dropped has still open', async () => {
    await connectAs(OLD);
    await dbnodes.dropUser(target, OLD.name, waiting);
    expect(await dbnodes.countConnections(target, OLD.name)).toBe(1);
  });

  it('does not say 0 where it may not look, but which right is missing', async () => {
    await connectAs(OLD);
    await mariadb.sql("CREATE USER 'blind'@'%' IDENTIFIED BY 'blind'");
    const blind = { ...target, user: 'blind', password: 'blind' };
    const counted = dbnodes.countConnections(blind, OLD.name);
    await expect(counted).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
      message: expect.stringMatching(/sees only its own connections.*grant it PROCESS/),
    });
    await mariadb.sql("GRANT PROCESS ON *.* TO 'blind'@'%'");
    expect(await dbnodes.countConnections(blind, OLD.name)).toBe(1);
  });

  it.each(["x' OR '1'='1", '', 'Syncstorage', 'a'.repeat(33)])('never sends the name %j', async (name) => {
    await expect(dbnodes.countConnections(target, name)).rejects.toThrow(code('INVALID_NAME'));
  });
});

describe('dropUser', () => {
  it('finds nothing to do the second time', async () => {
    for (const options of [waiting, waiting, ending]) await dbnodes.dropUser(target, OLD.name, options);
    expect(await users()).toEqual([]);
  });

  it('leaves the grants of no one: who has the name next starts with none', async () => {
    await dbnodes.dropUser(target, OLD.name, waiting);
    await mariadb.sql("CREATE USER 'syncstorage'@'%'");
    expect(await grantsOf(OLD.name)).toEqual(['GRANT USAGE ON *.* TO `syncstorage`@`%`']);
  });

  it.each(['stranger', 'syncops_admin', 'syncstorage_c', "syncstorage'@'%"])(
    'never drops %j',
    async (name) => {
      await mariadb.sql("CREATE USER 'stranger'@'%'");
      for (const options of [waiting, ending])
        await expect(dbnodes.dropUser(target, name, options)).rejects.toThrow(code('INVALID_NAME'));
      const left = await mariadb.sql("SELECT 1 FROM mysql.user WHERE User IN ('stranger', 'syncops_admin')");
      expect(left).toHaveLength(2);
    },
  );

  it('ends the connections of that user first, by the procedure of RDS where KILL is refused', async () => {
    await createRdsKill();
    await converge(NEW);
    const [first, second, other] = [await connectAs(OLD), await connectAs(OLD), await connectAs(NEW)];
    await dbnodes.dropUser(target, OLD.name, ending);
    expect(await users()).toEqual([NEW.name]);
    expect(await dbnodes.countConnections(target, OLD.name)).toBe(0);
    for (const ended of [first, second]) await expect(ended.query('SELECT 1')).rejects.toThrow();
    await expect(other.query('SELECT 1')).resolves.toBeDefined();
    await expect(connectAs(OLD)).rejects.toThrow(code('ER_ACCESS_DENIED_ERROR'));
  });

  it('ends them by KILL where the login may', async () => {
    await mariadb.sql(`GRANT CONNECTION ADMIN ON *.* TO '${target.user}'@'%'`);
    try {
      await connectAs(OLD);
      await dbnodes.dropUser(target, OLD.name, ending);
    } finally {
      await mariadb.sql(`REVOKE CONNECTION ADMIN ON *.* FROM '${target.user}'@'%'`);
    }
    expect(await dbnodes.countConnections(target, OLD.name)).toBe(0);
    expect(await users()).toEqual([]);
  });

  it('ends what is in the middle of a statement', async () => {
    await createRdsKill();
    const busy = (await connectAs(OLD)).query('SELECT SLEEP(60)').catch((error: unknown) => error);
    await dbnodes.dropUser(target, OLD.name, ending);
    expect(await busy).toBeInstanceOf(Object);
    expect(await dbnodes.countConnections(target, OLD.name)).toBe(0);
  });

  it('does not drop a user whose connections it cannot end, says how many, and keeps new ones out', async () => {
    const [held] = [await connectAs(OLD), await connectAs(OLD)];
    await expect(dbnodes.dropUser(target, OLD.name, ending)).rejects.toMatchObject({
      code: 'CONNECTIONS_STAY',
      message: expect.stringMatching(/^2 connections of user syncstorage cannot be ended.*rds_kill/),
    });
    expect(slept).toBe(0);
    expect(await users()).toEqual([OLD.name]);
    await expect(held.query('SELECT 1')).resolves.toBeDefined();
    await expect(connectAs(OLD)).rejects.toThrow(/locked/);
  });

  it('gives up on connections that do not go, and says so', async () => {
    pauseMs = 0;
    // Accepts everything and ends nothing.
    await mariadb.sql('CREATE PROCEDURE mysql.rds_kill(IN thread BIGINT) SQL SECURITY DEFINER DO thread');
    await connectAs(OLD);
    await expect(dbnodes.dropUser(target, OLD.name, ending)).rejects.toMatchObject({
      code: 'CONNECTIONS_STAY',
      message: expect.stringMatching(/^1 connection of user syncstorage.* 10 s ago/),
    });
    expect(slept).toBe(20);
    expect(await users()).toEqual([OLD.name]);
  });

  it('ends nothing where it could not see what is left', async () => {
    await mariadb.sql(
      "CREATE USER 'blind'@'%' IDENTIFIED BY 'blind'",
      "GRANT CREATE USER ON *.* TO 'blind'@'%'",
      "GRANT SELECT ON mysql.* TO 'blind'@'%'",
    );
    const blind = { ...target, user: 'blind', password: 'blind' };
    await connectAs(OLD);
    await expect(dbnodes.dropUser(blind, OLD.name, ending)).rejects.toThrow(code('ACCESS_DENIED'));
    await connectAs(OLD);
    expect(await users()).toEqual([OLD.name]);
  });
});
