import { MysqlError } from './errors.ts';
import type { ConfirmChange } from './ports.ts';
import type { Session } from './session.ts';

/** One name for the whole server: two runs never change its users at the same time. */
const LOCK = 'syncops users';
const LOCK_SECONDS = 30;
/** The server ends a session that stays silent for so long, and takes its lock away. */
const SILENCE_SECONDS = 10;

/**
 * Lets one connection alone change users on the server, as long as it keeps talking, and asks whether the change that follows is
 * still wanted. A process that is suspended between the question and the change finds its session ended.
 * @throws MysqlError `BUSY`; whatever `confirm` throws
 * @see https://dev.mysql.com/doc/refman/8.4/en/locking-functions.html
 */
export async function takeExclusive(session: Session, confirm: ConfirmChange | undefined): Promise<void> {
  await session.run(`SET SESSION wait_timeout = ${String(SILENCE_SECONDS)}`);
  const [row] = await session.rows('SELECT GET_LOCK(?, ?) AS taken', [LOCK, LOCK_SECONDS]);
  if (Number(row?.['taken']) !== 1)
    throw new MysqlError(
      'BUSY',
      `another run has been at the users of this server for ${String(LOCK_SECONDS)} s; repeat when it is done`,
    );
  await confirm?.();
}
