import { APP_USER_NAMES } from '@syncops/secrets';
import type { MysqlDeps } from './deps.ts';
import { MysqlError } from './errors.ts';
import { takeExclusive } from './exclusive.ts';
import type { DropUserOptions } from './ports.ts';
import { serverCode, type Session } from './session.ts';

/** A session that is asked to end looks at that now and then, and rolls back first. */
const LOOKS = 20;
const PAUSE_MS = 500;

/**
 * How many connections a user holds.
 * @throws MysqlError `ACCESS_DENIED` where the login sees its own only
 */
export async function countConnections(session: Session, username: string): Promise<number> {
  await assertSeesAll(session);
  return (await connectionIds(session, username)).length;
}

/** Drops one of the application's users and reads that it is gone. */
export async function dropAppUser(
  session: Session,
  deps: MysqlDeps,
  username: string,
  { endConnections, confirm }: DropUserOptions,
): Promise<void> {
  if (!APP_USER_NAMES.some((known) => known === username))
    throw new MysqlError(
      'INVALID_NAME',
      `user "${username}" is not dropped: this tool drops only ${APP_USER_NAMES.join(' and ')}`,
    );
  if (endConnections) await assertSeesAll(session);
  await takeExclusive(session, confirm);
  if (endConnections) {
    // The application opens a new connection for each that it loses, as long as it can.
    await session.run("ALTER USER IF EXISTS ?@'%' ACCOUNT LOCK", [username]);
    await endAllConnections(session, deps, username);
  }
  await session.run("DROP USER IF EXISTS ?@'%'", [username]);
  if (await userExists(session, username))
    throw new MysqlError('NOT_AS_WRITTEN', `user ${username} is still there after it was dropped; repeat`);
  // One whose login had just been accepted when the user was locked.
  if (endConnections) await endAllConnections(session, deps, username);
}

export async function userExists(session: Session, username: string): Promise<boolean> {
  const rows = await session.rows("SELECT 1 FROM mysql.user WHERE User = ? AND Host = '%'", [username]);
  return rows.length > 0;
}

/**
 * Without the right PROCESS the list of connections silently holds one's own only. The server itself says whether we have
 * it, through roles or not, when asked for a table that needs it: a small one, which is never waited for.
 * @see https://dev.mysql.com/doc/refman/8.0/en/information-schema-innodb-cmp-table.html
 */
async function assertSeesAll(session: Session): Promise<void> {
  try {
    await session.rows('SELECT COUNT(*) AS n FROM information_schema.INNODB_CMP');
  } catch (error) {
    if (!(error instanceof MysqlError) || error.code !== 'ACCESS_DENIED') throw error;
    const found = 'this login sees only its own connections, not those of the application';
    throw new MysqlError('ACCESS_DENIED', `${found}; grant it PROCESS (${error.message})`, { cause: error });
  }
}

async function connectionIds(session: Session, username: string): Promise<readonly number[]> {
  const rows = await session.rows('SELECT id AS id FROM information_schema.processlist WHERE user = ?', [
    username,
  ]);
  return rows.map((row) => Number(row['id']));
}

/** Ends connections until none is seen. */
async function endAllConnections(session: Session, deps: MysqlDeps, username: string): Promise<void> {
  for (let look = 0; ; look += 1) {
    const ids = await connectionIds(session, username);
    if (ids.length === 0) return;
    if (look === LOOKS) {
      const seconds = String((LOOKS * PAUSE_MS) / 1000);
      throw stay(username, ids.length, `they were asked to end ${seconds} s ago; repeat when they have`);
    }
    const refused: MysqlError[] = [];
    for (const id of ids) refused.push(...(await endConnection(session, id)));
    const [first] = refused;
    if (first !== undefined)
      throw stay(
        username,
        refused.length,
        `KILL is refused, and so is the way that RDS has for it: ${first.message}; end them with a login that may, or stop what holds them, and repeat`,
      );
    await deps.sleep(PAUSE_MS);
  }
}

/**
 * Ends a connection. The master user of RDS may not do so itself; a procedure does it on behalf of that user.
 * @returns why it was refused, where it was
 * @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-stored-proc-ending.html
 */
async function endConnection(session: Session, id: number): Promise<readonly MysqlError[]> {
  const denied = await attempt(() => session.run('KILL ?', [id]));
  if (denied.length === 0) return [];
  return attempt(() => session.run('CALL mysql.rds_kill(?)', [id]));
}

/** What a server refused; a connection that has gone meanwhile is what was wanted. */
async function attempt(work: () => Promise<unknown>): Promise<readonly MysqlError[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (serverCode(error) === 'ER_NO_SUCH_THREAD') return [];
    if (error instanceof MysqlError && (error.code === 'STATEMENT_FAILED' || error.code === 'ACCESS_DENIED'))
      return [error];
    throw error;
  }
}

function stay(username: string, count: number, why: string): MysqlError {
  const connections = count === 1 ? '1 connection' : `${String(count)} connections`;
  return new MysqlError('CONNECTIONS_STAY', `${connections} of user ${username} cannot be ended: ${why}`);
}
