import { MysqlError } from './errors.ts';
import { APP_PRIVILEGES, compareGrants, type GrantChanges, type GrantScope, parseGrant } from './grants.ts';
import type { Session } from './session.ts';

/**
 * Gives the user exactly what the application needs on the databases, takes everything else away, and reads it back.
 * @throws MysqlError `GRANTS_DIFFER`
 */
export async function convergeGrants(
  session: Session,
  user: string,
  databases: readonly string[],
): Promise<readonly string[]> {
  const before = await readChanges(session, user, databases);
  if (before.foreign.length > 0) throw differ(user, before);
  const changes: string[] = [];
  for (const { database, privileges } of before.missing) {
    await session.run(`GRANT ${APP_PRIVILEGES.join(', ')} ON ??.* TO ?@'%'`, [database, user]);
    changes.push(`granted ${privileges.join(', ')} on ${database} to ${user}`);
  }
  for (const { scope, privileges } of before.extra) {
    try {
      await revoke(session, user, scope, privileges);
    } catch (error) {
      // MySQL does not let a user revoke a right that the user does not have.
      if (error instanceof MysqlError && error.code === 'ACCESS_DENIED') throw differ(user, before, error);
      throw error;
    }
    changes.push(`revoked ${privileges.join(', ')} on ${scopeText(scope)} from ${user}`);
  }
  if (changes.length === 0) return changes;
  const after = await settle(session, user, databases);
  if (after.missing.length + after.extra.length + after.foreign.length > 0) throw differ(user, after);
  return changes;
}

/** Taking ALL PRIVILEGES away takes the wanted ones along; they are given again. */
async function settle(session: Session, user: string, databases: readonly string[]): Promise<GrantChanges> {
  const after = await readChanges(session, user, databases);
  for (const { database } of after.missing)
    await session.run(`GRANT ${APP_PRIVILEGES.join(', ')} ON ??.* TO ?@'%'`, [database, user]);
  return after.missing.length === 0 ? after : readChanges(session, user, databases);
}

async function readChanges(
  session: Session,
  user: string,
  databases: readonly string[],
): Promise<GrantChanges> {
  const rows = await session.rows("SHOW GRANTS FOR ?@'%'", [user]);
  const lines = rows.map((row) => String(Object.values(row)[0]));
  return compareGrants(lines.map(parseGrant), databases);
}

/** The privileges come from the server and were checked to be words; the scope's parts are quoted again. */
async function revoke(
  session: Session,
  user: string,
  scope: GrantScope,
  privileges: readonly string[],
): Promise<void> {
  // One by one: MySQL does not accept ALL PRIVILEGES together with GRANT OPTION in a REVOKE that has an ON.
  for (const name of privileges) {
    if (scope.database === '*') await session.run(`REVOKE ${name} ON *.* FROM ?@'%'`, [user]);
    else if (scope.table === '*')
      await session.run(`REVOKE ${name} ON ??.* FROM ?@'%'`, [scope.database, user]);
    else await session.run(`REVOKE ${name} ON ??.?? FROM ?@'%'`, [scope.database, scope.table, user]);
  }
}

function scopeText({ database, table }: GrantScope): string {
  return `${database}.${table}`;
}

function differ(user: string, { missing, extra, foreign }: GrantChanges, cause?: Error): MysqlError {
  const found = [
    ...missing.map(({ database, privileges }) => `${privileges.join(', ')} missing on ${database}`),
    ...extra.map(({ scope, privileges }) => `${privileges.join(', ')} too much on ${scopeText(scope)}`),
    ...foreign.map((description) => `"${description}" was not granted by this tool`),
  ];
  return new MysqlError(
    'GRANTS_DIFFER',
    `the rights of user ${user} are not what the application needs: ${found.join('; ')}; set them right by hand, or drop the user and repeat`,
    cause === undefined ? {} : { cause },
  );
}
