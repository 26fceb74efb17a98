import { countConnections, dropAppUser, userExists } from './app-users.ts';
import { describeTarget, withSession } from './connect.ts';
import type { MysqlDeps } from './deps.ts';
import { MysqlError } from './errors.ts';
import { takeExclusive } from './exclusive.ts';
import { convergeGrants } from './converge-grants.ts';
import { assertDatabaseName, assertUserName } from './names.ts';
import type { DbnodePort, DbnodeState, MysqlTarget } from './ports.ts';
import type { Row, Session } from './session.ts';

type AppUser = DbnodeState['appUser'];

/** {@link DbnodePort} for MySQL 8 and MariaDB. */
export function createDbnodes(deps: MysqlDeps): DbnodePort {
  return {
    async converge(target, state, report, confirm) {
      for (const name of state.databases) assertDatabaseName(name);
      assertUserName(state.appUser.name);
      const appTarget: MysqlTarget = {
        ...target,
        user: state.appUser.name,
        password: state.appUser.password,
      };
      const changes = await withSession(
        target,
        deps,
        async (session) => {
          const created = await createDatabases(session, state.databases);
          await takeExclusive(session, confirm);
          return [
            ...created,
            ...(await createUser(session, state.appUser, target.tls)),
            ...(await setPassword(session, state.appUser, appTarget, deps)),
            ...(await convergeGrants(session, state.appUser.name, state.databases)),
          ];
        },
        { report },
      );
      for (const change of changes) report(change);
      await verifyLogin(appTarget, state.databases, deps);
      report(`${describeTarget(appTarget)} reaches ${String(state.databases.length)} databases`);
      return { changes };
    },
    async countConnections(target, username) {
      assertUserName(username);
      return withSession(target, deps, (session) => countConnections(session, username));
    },
    async dropUser(target, username, options) {
      assertUserName(username);
      await withSession(target, deps, (session) => dropAppUser(session, deps, username, options));
    },
  };
}

/**
 * The application states the character set of its own tables (latin1), so the default is for what others create. utf8mb4
 * loses nothing, and its binary collation distinguishes ids that differ only in case; both servers know it.
 */
async function createDatabases(session: Session, databases: readonly string[]): Promise<readonly string[]> {
  if (databases.length === 0) throw new MysqlError('INVALID_NAME', 'no database was named; a dbnode has ten');
  const rows = await session.rows(
    'SELECT schema_name AS name FROM information_schema.schemata WHERE schema_name IN (?)',
    [databases],
  );
  const present = new Set(rows.map((row) => text(row, 'name')));
  const missing = databases.filter((database) => !present.has(database));
  for (const database of missing)
    await session.run('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4 COLLATE utf8mb4_bin', [
      database,
    ]);
  return missing.map((database) => `created database ${database}`);
}

/**
 * Creates the user without rights. An existing user gets the TLS requirement of the server and is unlocked: it was
 * locked where its connections were ended and it was not dropped any more.
 */
async function createUser(
  session: Session,
  user: AppUser,
  tls: MysqlTarget['tls'],
): Promise<readonly string[]> {
  const requirement = tls === 'rds' ? 'SSL' : 'NONE';
  if (!(await userExists(session, user.name))) {
    await session.runSecret(`CREATE USER IF NOT EXISTS ?@'%' IDENTIFIED BY ? REQUIRE ${requirement}`, [
      user.name,
      user.password,
    ]);
    return [`created user ${user.name}`];
  }
  const [definition = {}] = await session.rows("SHOW CREATE USER ?@'%'", [user.name]);
  const [sql] = Object.values(definition);
  const changes: string[] = [];
  if ((/\sREQUIRE (NONE|SSL)\b/.exec(String(sql))?.[1] ?? 'NONE') !== requirement) {
    await session.run(`ALTER USER ?@'%' REQUIRE ${requirement}`, [user.name]);
    changes.push(`set REQUIRE ${requirement} for user ${user.name}`);
  }
  if (/\sACCOUNT LOCK\b/.test(String(sql))) {
    await session.run("ALTER USER ?@'%' ACCOUNT UNLOCK", [user.name]);
    changes.push(`unlocked user ${user.name}`);
  }
  return changes;
}

/** Sets the password only where the wanted one is refused, so that a repeated run changes nothing. */
async function setPassword(
  session: Session,
  user: AppUser,
  appTarget: MysqlTarget,
  deps: MysqlDeps,
): Promise<readonly string[]> {
  if (await canLogIn(appTarget, deps)) return [];
  await session.runSecret("ALTER USER ?@'%' IDENTIFIED BY ?", [user.name, user.password]);
  return [`set the password of user ${user.name}`];
}

async function canLogIn(appTarget: MysqlTarget, deps: MysqlDeps): Promise<boolean> {
  try {
    await withSession(appTarget, deps, (session) => session.rows('SELECT 1'));
    return true;
  } catch (error) {
    if (error instanceof MysqlError && error.code === 'ACCESS_DENIED') return false;
    throw error;
  }
}

/** Logs in as the application does and touches each database, without reading or writing anything. */
async function verifyLogin(
  target: MysqlTarget,
  databases: readonly string[],
  deps: MysqlDeps,
): Promise<void> {
  await withSession(target, deps, async (session) => {
    for (const database of databases) {
      await session.run('USE ??', [database]);
      const [row] = await session.rows('SELECT DATABASE() AS name, 1 AS one');
      if (row === undefined || text(row, 'name') !== database)
        throw new MysqlError('NOT_AS_WRITTEN', `${describeTarget(target)} cannot use database ${database}`);
    }
  });
}

function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}
