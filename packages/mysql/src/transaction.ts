import type { MysqlDeps } from './deps.ts';
import { serverCode, type Session } from './session.ts';

/** How often work that lost a race for locks is begun again. */
const ATTEMPTS = 4;
const LOST_RACES: ReadonlySet<string> = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT']);

/** Read committed: after a duplicate the transaction must see the row that another run has committed meanwhile. */
export async function inTransaction<Result>(
  session: Session,
  deps: MysqlDeps,
  work: () => Promise<Result>,
): Promise<Result> {
  // A name that is cut off, or a number that is capped, must be an error.
  await session.run("SET SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',STRICT_ALL_TABLES')");
  return repeatLostRaces(deps, async () => {
    await session.run('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
    await session.run('START TRANSACTION');
    try {
      const result = await work();
      await session.run('COMMIT');
      return result;
    } catch (error) {
      // On a connection that is gone the server has rolled back by itself.
      await session.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  });
}

/** Does the work again, after a pause, where the server gave another transaction the locks. */
export async function repeatLostRaces<Result>(deps: MysqlDeps, work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!LOST_RACES.has(serverCode(error) ?? '') || attempt === ATTEMPTS) throw error;
      await deps.sleep(100 * 2 ** attempt * (0.5 + deps.random() / 2));
    }
  }
}
