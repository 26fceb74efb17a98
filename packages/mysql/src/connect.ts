import { connect as connectSocket, type LookupFunction, type Socket } from 'node:net';
import type { Connection, ConnectionOptions } from 'mysql2/promise';
import { classifyError, errorWords } from './classify-error.ts';
import type { MysqlDeps } from './deps.ts';
import { MysqlError, type MysqlErrorCode } from './errors.ts';
import type { MysqlTarget } from './ports.ts';
import { rdsAuthorities } from './rds-authorities.ts';
import { createLookup } from './resolver.ts';
import { createSession, type Session } from './session.ts';

/** One attempt to connect, handshake included. */
const ATTEMPT_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Connects, waiting for a server that is still starting, does the work and disconnects.
 * @param options.patient - whether to wait for the server; otherwise the first refusal is final
 * @throws MysqlError `UNREACHABLE`, `ACCESS_DENIED`, `TLS_FAILED`, `BAD_SETTING` and what the work throws
 */
export async function withSession<Result>(
  target: MysqlTarget,
  deps: MysqlDeps,
  work: (session: Session) => Promise<Result>,
  options: {
    readonly database?: string;
    readonly patient?: boolean;
    readonly report?: (progress: string) => void;
  } = {},
): Promise<Result> {
  const connection = await connect(
    await connectionOptions(target, deps, options.database),
    target,
    deps,
    options,
  );
  try {
    return await work(createSession(connection, describeTarget(target)));
  } finally {
    // Everything is committed or given up by now: a polite goodbye could only hang.
    connection.destroy();
  }
}

/** `user@host:port`, for messages. */
export function describeTarget(target: Pick<MysqlTarget, 'host' | 'port' | 'user'>): string {
  return `${target.user}@${target.host}:${String(target.port)}`;
}

async function connect(
  settings: ConnectionOptions,
  target: MysqlTarget,
  deps: MysqlDeps,
  options: { readonly patient?: boolean; readonly report?: (progress: string) => void },
): Promise<Connection> {
  const { createConnection } = await import('./driver.ts');
  const deadline = deps.clock() + deps.connectDeadlineMs;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const connection = await createConnection(settings);
      // A connection lost between two statements shows in the next one; without a listener it would end the process.
      connection.on('error', () => undefined);
      return connection;
    } catch (error) {
      const trouble = classifyError(error);
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS) * (0.5 + deps.random() / 2);
      const isOver = deps.clock() + pause > deadline;
      if (!trouble.transient || options.patient === false || isOver)
        throw refusal(error, target, trouble.code, deps.connectDeadlineMs);
      if (attempt === 0) options.report?.(`waiting for ${describeTarget(target)} to accept connections`);
      await deps.sleep(pause);
    }
  }
}

async function connectionOptions(
  target: MysqlTarget,
  deps: MysqlDeps,
  database: string | undefined,
): Promise<ConnectionOptions> {
  const lookup = createLookup(deps.env['SYNCOPS_RESOLVER']);
  return {
    host: target.host,
    port: target.port,
    user: target.user,
    password: target.password,
    connectTimeout: Math.min(ATTEMPT_MS, deps.connectDeadlineMs),
    charset: 'utf8mb4',
    supportBigNumbers: true,
    multipleStatements: false,
    ...(database === undefined ? {} : { database }),
    ...(lookup === undefined ? {} : { stream: () => openSocket(target, lookup) }),
    ...(target.tls === 'rds'
      ? {
          ssl: {
            ca: [...(await rdsAuthorities(deps.env))],
            minVersion: 'TLSv1.2',
            rejectUnauthorized: true,
            verifyIdentity: true,
          },
        }
      : {}),
  };
}

function openSocket(target: MysqlTarget, lookup: LookupFunction): Socket {
  return connectSocket({ host: target.host, port: target.port, lookup, noDelay: true, keepAlive: true });
}

/** What to do about each refusal. */
const ADVICE: Partial<Readonly<Record<MysqlErrorCode, string>>> = {
  UNREACHABLE: 'check that it runs and that its security group lets this machine in',
  ACCESS_DENIED: 'check the secret that holds the login',
  TLS_FAILED: 'it must show an RDS certificate for its name, or one that SYNCOPS_RDS_CA_FILE vouches for',
};

function refusal(
  error: unknown,
  target: MysqlTarget,
  code: MysqlErrorCode,
  connectDeadlineMs: number,
): MysqlError {
  const advice = ADVICE[code];
  const within = code === 'UNREACHABLE' ? ` within ${String(connectDeadlineMs / 1000)} s` : '';
  return new MysqlError(
    code,
    `cannot connect to ${describeTarget(target)}${within}: ${errorWords(error)}${advice === undefined ? '' : `; ${advice}`}`,
    { cause: error },
  );
}
