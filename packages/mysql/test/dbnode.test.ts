import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createMysql, type DbnodeState, type MysqlTarget } from '../src/index.ts';
import { freePort, type Mariadb, SERVER_NAME, START_TIMEOUT_MS, startMariadb } from './mariadb.ts';
import { startDns } from './dns-server.ts';

const databases = Array.from({ length: 10 }, (_, index) => `syncstorage${String(index)}`);
const state: DbnodeState = {
  databases,
  appUser: { name: 'syncstorage', password: 'first-Passw0rd_of-the-test' },
};
const code = (value: string): unknown => expect.objectContaining({ code: value });
const quiet = () => undefined;

let mariadb: Mariadb;
let dns: Awaited<ReturnType<typeof startDns>>;
let target: MysqlTarget;

beforeAll(async () => {
  mariadb = await startMariadb();
  dns = await startDns(SERVER_NAME, mariadb.address);
  target = { ...mariadb.admin, host: SERVER_NAME, tls: 'rds' };
}, START_TIMEOUT_MS);

afterAll(async () => {
  dns.stop();
  await mariadb.stop();
});

beforeEach(async () => {
  await mariadb.sql(
    ...databases.map((database) => `DROP DATABASE IF EXISTS ${database}`),
    "DROP USER IF EXISTS 'syncstorage'@'%'",
  );
});

const dbnodes = (env: Readonly<Record<string, string>> = {}) =>
  createMysql({
    env: { SYNCOPS_RESOLVER: dns.at, SYNCOPS_RDS_CA_FILE: mariadb.caFile, ...env },
    connectDeadlineMs: 500,
  }).dbnodes;

async function grants(): Promise<readonly string[]> {
  const rows = await mariadb.sql("SHOW GRANTS FOR 'syncstorage'@'%'");
  return rows.map((row) => String(Object.values(row)[0]).replace(/ IDENTIFIED BY PASSWORD '[^']*'/, ''));
}

const exactGrants = [
  'GRANT USAGE ON *.* TO `syncstorage`@`%` REQUIRE SSL',
  ...databases.map(
    (database) =>
      `GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, INDEX ON \`${database}\`.* TO \`syncstorage\`@\`%\``,
  ),
];

describe('converging a dbnode', () => {
  it('makes databases, user and exactly the grants, over verified TLS', async () => {
    const progress: string[] = [];
    const { changes } = await dbnodes().converge(target, state, (line) => progress.push(line));
    expect(changes).toEqual([
      ...databases.map((database) => `created database ${database}`),
      'created user syncstorage',
      ...databases.map(
        (database) => `granted SELECT, INSERT, UPDATE, DELETE, CREATE, INDEX on ${database} to syncstorage`,
      ),
    ]);
    expect([...(await grants())].sort()).toEqual([...exactGrants].sort());
    expect(progress.join('\n')).not.toContain(state.appUser.password);
    expect(progress.at(-1)).toContain('reaches 10 databases');
  });

  it('changes nothing when repeated', async () => {
    await dbnodes().converge(target, state, quiet);
    expect(await dbnodes().converge(target, state, quiet)).toEqual({ changes: [] });
  });

  it('finishes what a killed run left half done', async () => {
    await mariadb.sql(
      'CREATE DATABASE syncstorage0',
      "CREATE USER 'syncstorage'@'%' IDENTIFIED BY 'first-Passw0rd_of-the-test' REQUIRE SSL",
      "GRANT SELECT ON syncstorage0.* TO 'syncstorage'@'%'",
    );
    const { changes } = await dbnodes().converge(target, state, quiet);
    expect(changes).toHaveLength(9 + 10);
    expect(changes).toContain('granted INSERT, UPDATE, DELETE, CREATE, INDEX on syncstorage0 to syncstorage');
    expect([...(await grants())].sort()).toEqual([...exactGrants].sort());
  });

  it('sets a password that changed, and only then', async () => {
    await dbnodes().converge(target, state, quiet);
    const changed = { ...state, appUser: { ...state.appUser, password: "it's \\ another % one" } };
    expect((await dbnodes().converge(target, changed, quiet)).changes).toEqual([
      'set the password of user syncstorage',
    ]);
    expect((await dbnodes().converge(target, changed, quiet)).changes).toEqual([]);
  });

  it('takes away every right that is too much', async () => {
    await dbnodes().converge(target, state, quiet);
    await mariadb.sql(
      "GRANT PROCESS, SELECT ON *.* TO 'syncstorage'@'%' WITH GRANT OPTION",
      "GRANT DROP, SELECT ON syncstorage2.* TO 'syncstorage'@'%' WITH GRANT OPTION",
      'CREATE DATABASE IF NOT EXISTS `odd``name`',
      'CREATE TABLE IF NOT EXISTS `odd``name`.`t` (id INT)',
      "GRANT SELECT ON `odd``name`.`t` TO 'syncstorage'@'%'",
      "ALTER USER 'syncstorage'@'%' REQUIRE NONE",
    );
    const { changes } = await dbnodes().converge(target, state, quiet);
    expect(changes).toContain('revoked SELECT, PROCESS, GRANT OPTION on *.* from syncstorage');
    expect(changes).toContain('revoked DROP, GRANT OPTION on syncstorage2.* from syncstorage');
    expect(changes).toContain('revoked SELECT on odd`name.t from syncstorage');
    expect(changes).toContain('set REQUIRE SSL for user syncstorage');
    expect([...(await grants())].sort()).toEqual([...exactGrants].sort());
    expect((await dbnodes().converge(target, state, quiet)).changes).toEqual([]);
  });

  it.each([
    ['a role', "GRANT reporting TO 'syncstorage'@'%'"],
    ['a column', "GRANT SELECT (id) ON reports.t TO 'syncstorage'@'%'"],
    ['a right that RDS does not give its master user', "GRANT SUPER ON *.* TO 'syncstorage'@'%'"],
  ])('stops at %s, which it cannot take away', async (_, grant) => {
    await dbnodes().converge(target, state, quiet);
    await mariadb.sql(
      'CREATE OR REPLACE ROLE reporting',
      'CREATE DATABASE IF NOT EXISTS reports',
      'CREATE TABLE IF NOT EXISTS reports.t (id INT)',
      grant,
    );
    await expect(dbnodes().converge(target, state, quiet)).rejects.toThrow(code('GRANTS_DIFFER'));
  });

  it('lets the user log in by TLS only', async () => {
    await dbnodes().converge(target, state, quiet);
    const { nodes } = createMysql({ env: {}, connectDeadlineMs: 0 });
    const plain: MysqlTarget = {
      ...mariadb.admin,
      user: state.appUser.name,
      password: state.appUser.password,
      tls: 'none',
    };
    await expect(nodes.list(plain, 'syncstorage0', 's')).rejects.toThrow(code('ACCESS_DENIED'));
  });

  it.each(['sync`storage', 'syncstorage_0', "x'; DROP DATABASE mysql; --", 'SyncStorage', ''])(
    'never sends the name %j',
    async (name) => {
      const odd = { ...state, databases: [name] };
      await expect(dbnodes().converge(target, odd, quiet)).rejects.toThrow(code('INVALID_NAME'));
    },
  );
});

describe('connecting', () => {
  it('waits for a server that is still starting, longer each time, and says so once', async () => {
    let now = 0;
    const slept: number[] = [];
    const progress: string[] = [];
    const waiting = createMysql({
      env: {},
      connectDeadlineMs: 20_000,
      clock: () => now,
      random: () => 1,
      sleep: (milliseconds) => {
        slept.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    }).dbnodes;
    const closed = { ...mariadb.admin, tls: 'none', port: await freePort(mariadb.address) } as const;
    await expect(waiting.converge(closed, state, (line) => progress.push(line))).rejects.toThrow(
      code('UNREACHABLE'),
    );
    expect(slept).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000]);
    expect(progress).toEqual([
      `waiting for syncops_admin@${closed.host}:${String(closed.port)} to accept connections`,
    ]);
  });

  it('refuses a wrong password at once and without repeating it', async () => {
    const wrong = { ...target, password: 'wrong-password' };
    const error = await dbnodes()
      .converge(wrong, state, quiet)
      .catch((thrown: unknown) => thrown);
    expect(error).toEqual(code('ACCESS_DENIED'));
    expect(String(error)).not.toContain('wrong-password');
  });

  it('refuses a certificate that RDS authorities did not sign', async () => {
    const bundled = dbnodes({ SYNCOPS_RDS_CA_FILE: '' });
    await expect(bundled.converge(target, state, quiet)).rejects.toThrow(code('TLS_FAILED'));
  });

  it('refuses a certificate for another name', async () => {
    const other = await startDns('other.test', mariadb.address);
    const moved = dbnodes({ SYNCOPS_RESOLVER: other.at });
    try {
      const elsewhere = { ...target, host: 'other.test' };
      await expect(moved.converge(elsewhere, state, quiet)).rejects.toThrow(code('TLS_FAILED'));
    } finally {
      other.stop();
    }
  });

  it('gives up on a name that no one knows', async () => {
    const unknown = { ...target, host: 'unknown.test' };
    await expect(dbnodes().converge(unknown, state, quiet)).rejects.toThrow(code('UNREACHABLE'));
  });

  it.each(['nonsense', '127.0.0.1', '127.0.0.1:0', 'dns.test:53', '127.0.0.1:99999'])(
    'refuses SYNCOPS_RESOLVER=%s',
    async (setting) => {
      const odd = dbnodes({ SYNCOPS_RESOLVER: setting });
      await expect(odd.converge(target, state, quiet)).rejects.toThrow(code('BAD_SETTING'));
    },
  );

  it('says which file of authorities it cannot use', async () => {
    const odd = dbnodes({ SYNCOPS_RDS_CA_FILE: '/nowhere/ca.pem' });
    await expect(odd.converge(target, state, quiet)).rejects.toThrow(code('BAD_SETTING'));
  });
});
