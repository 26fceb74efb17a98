import type { Connection, ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import { classifyError, errorCode, errorWords } from './classify-error.ts';
import { MysqlError } from './errors.ts';

/** Nothing that we ask takes longer on a healthy server. */
const STATEMENT_MS = 60_000;

export type Row = Readonly<Record<string, unknown>>;
export type SqlValue = string | number | boolean | readonly string[];

/** One connection. `?` in a statement stands for a value and `??` for an identifier; the driver quotes both. */
export interface Session {
  rows(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Runs a statement that answers without rows; how many rows it touched. */
  run(sql: string, values?: readonly SqlValue[]): Promise<number>;
  /** Like `run`, for a statement that carries a password: the driver's error, which quotes the statement, is dropped. */
  runSecret(sql: string, values: readonly SqlValue[]): Promise<void>;
}

export function createSession(connection: Connection, server: string): Session {
  async function guarded<Result>(
    sql: string,
    isSecret: boolean,
    work: () => Promise<Result>,
  ): Promise<Result> {
    try {
      return await withinTime(work());
    } catch (error) {
      throw statementError(error, sql, server, isSecret);
    }
  }
  async function execute(sql: string, values: readonly SqlValue[]): Promise<number> {
    const [result] = await connection.query<ResultSetHeader>({
      sql,
      values: [...values],
    });
    return result.affectedRows;
  }
  return {
    rows: (sql, values = []) =>
      guarded(sql, false, async () => {
        const [rows] = await connection.query<RowDataPacket[]>({
          sql,
          values: [...values],
        });
        return rows;
      }),
    run: (sql, values = []) => guarded(sql, false, () => execute(sql, values)),
    runSecret: (sql, values) =>
      guarded(sql, true, async () => {
        await execute(sql, values);
      }),
  };
}

/**
 * The driver could watch the time too, but forgets its timer when the connection is lost, and the process then lives on for it.
 */
async function withinTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `no answer within ${String(STATEMENT_MS / 1000)} s`;
      reject(Object.assign(new Error(message), { code: 'PROTOCOL_SEQUENCE_TIMEOUT' }));
    }, STATEMENT_MS);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** The code that the server gave, e.g. `ER_DUP_ENTRY`; kept as the cause's `code`. */
export function serverCode(error: unknown): string | undefined {
  return error instanceof MysqlError ? errorCode(error.cause) : undefined;
}

function statementError(error: unknown, sql: string, server: string, isSecret: boolean): MysqlError {
  const { code } = classifyError(error);
  const verb = sql.trim().split(/\s+/, 2).join(' ');
  const words = isSecret ? (errorCode(error) ?? 'no reason given') : errorWords(error);
  const advice = code === 'ACCESS_DENIED' ? '; give this user the right, or use the right login' : '';
  return new MysqlError(
    code,
    `${verb} failed on ${server}: ${words}${advice}`,
    isSecret ? {} : { cause: error },
  );
}
