import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { MysqlTarget } from '../src/index.ts';

const run = promisify(execFile);
const MARIADBD = '/usr/sbin/mariadbd';
const START_MS = 120_000;

/** Time limit of the hook that starts a server: on a busy machine its data directory alone takes a while. */
export const START_TIMEOUT_MS = 240_000;

/** A MariaDB server of its own, with TLS, that a test may spoil. */
export interface Mariadb {
  readonly address: string;
  readonly port: number;
  /** PEM file of the authority that signed its certificate, whose names are {@link SERVER_NAME} and its address. */
  readonly caFile: string;
  /** A login with the rights that RDS gives its master user. */
  readonly admin: Omit<MysqlTarget, 'tls'>;
  /** Runs statements with all rights; the rows of the last one. */
  sql(...statements: readonly string[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
  stop(): Promise<void>;
}

/** @see https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html */
const MASTER_RIGHTS = `SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER,
  SHOW DATABASES, CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, REPLICATION SLAVE, REPLICATION CLIENT, CREATE VIEW,
  SHOW VIEW, CREATE ROUTINE, ALTER ROUTINE, CREATE USER, EVENT, TRIGGER`;

/** The name in the server's certificate. */
export const SERVER_NAME = 'dbnode.test';

/** An address that no other process listens on: a port there is free, and stays so until it is used. */
const OWN_ADDRESS = `127.${String(1 + ((process.pid >> 16) & 31))}.${String((process.pid >> 8) & 255)}.${String(process.pid & 255)}`;

/** Starts a server on a free port; throws where MariaDB is not installed. */
export async function startMariadb(): Promise<Mariadb> {
  const directory = await mkdtemp(join(tmpdir(), 'syncops-mariadb-'));
  const address = OWN_ADDRESS;
  const port = await freePort(address);
  const admin = { host: address, port, user: 'syncops_admin', password: 'admin-of-the-test' };
  const root = { ...admin, user: 'root_of_the_test' };
  await makeCertificates(directory, address);
  await install(directory);
  await writeFile(
    join(directory, 'init.sql'),
    [
      `CREATE USER '${admin.user}'@'%' IDENTIFIED BY '${admin.password}'`,
      `GRANT ${MASTER_RIGHTS.replaceAll(/\s+/g, ' ')} ON *.* TO '${admin.user}'@'%' WITH GRANT OPTION`,
      `CREATE USER '${root.user}'@'%' IDENTIFIED BY '${root.password}'`,
      `GRANT ALL PRIVILEGES ON *.* TO '${root.user}'@'%' WITH GRANT OPTION`,
      '',
    ].join(';\n'),
  );
  const log = join(directory, 'error.log');
  const server = spawn(
    MARIADBD,
    [
      '--no-defaults',
      `--datadir=${join(directory, 'data')}`,
      `--tmpdir=${join(directory, 'tmp')}`,
      `--socket=${join(directory, 'mysqld.sock')}`,
      `--bind-address=${address}`,
      `--port=${String(port)}`,
      `--init-file=${join(directory, 'init.sql')}`,
      `--log-error=${log}`,
      `--ssl-ca=${join(directory, 'ca.pem')}`,
      `--ssl-cert=${join(directory, 'server.pem')}`,
      `--ssl-key=${join(directory, 'server.key')}`,
      '--innodb-buffer-pool-size=16M',
      '--innodb-flush-log-at-trx-commit=0',
      ...asUser(),
    ],
    { stdio: 'ignore' },
  );
  const mariadb: Mariadb = {
    address,
    port,
    caFile: join(directory, 'ca.pem'),
    admin,
    sql: (...statements) => runStatements(root, statements),
    stop: async () => {
      if (server.exitCode === null) {
        const exited = once(server, 'exit');
        server.kill('SIGTERM');
        await exited;
      }
      await rm(directory, { recursive: true, force: true });
    },
  };
  const deadline = Date.now() + START_MS;
  for (;;) {
    try {
      await mariadb.sql('SELECT 1');
      return mariadb;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) {
        const words = await readFile(log, 'utf8').catch(() => 'no log');
        await mariadb.stop();
        throw new Error(`mariadbd did not start:\n${words}`, { cause: error });
      }
      await setTimeout(100);
    }
  }
}

/** Lays out the system tables; `mariadb-install-db` would do the same, but needs a client package besides. */
async function install(directory: string): Promise<void> {
  const data = join(directory, 'data');
  await mkdir(data);
  // A server that starts deletes the temporary tables of every other server that shares its directory.
  const temporary = join(directory, 'tmp');
  await mkdir(temporary);
  const scripts = await Promise.all(
    ['mysql_system_tables.sql', 'mysql_performance_tables.sql', 'mysql_system_tables_data.sql'].map((name) =>
      readFile(join('/usr/share/mysql', name), 'utf8'),
    ),
  ).catch((cause: unknown) => {
    throw new Error('these tests need MariaDB; install it with: apt-get install mariadb-server-core', {
      cause,
    });
  });
  const bootstrap = spawn(
    MARIADBD,
    [
      '--no-defaults',
      '--bootstrap',
      `--datadir=${data}`,
      `--tmpdir=${temporary}`,
      '--innodb-flush-method=nosync',
      ...asUser(),
    ],
    { stdio: ['pipe', 'ignore', 'ignore'] },
  );
  const exited = once(bootstrap, 'exit');
  bootstrap.stdin.end(
    ['CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n', ...scripts].join(''),
  );
  await exited;
  if (bootstrap.exitCode !== 0)
    throw new Error(`mariadbd --bootstrap ended with ${String(bootstrap.exitCode)}`);
}

/** mariadbd refuses to run as root unless asked to. */
function asUser(): readonly string[] {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

async function makeCertificates(directory: string, address: string): Promise<void> {
  const file = (name: string) => join(directory, name);
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const days = ['-days', '2'];
  await run('openssl', [
    ...['req', '-x509', ...key, ...days, '-subj', '/CN=test authority'],
    ...['-keyout', file('ca.key'), '-out', file('ca.pem')],
  ]);
  await run('openssl', [
    ...['req', '-x509', ...key, ...days, '-subj', `/CN=${SERVER_NAME}`],
    ...['-CA', file('ca.pem'), '-CAkey', file('ca.key')],
    ...['-addext', `subjectAltName=DNS:${SERVER_NAME},IP:${address}`, '-addext', 'basicConstraints=CA:FALSE'],
    ...['-keyout', file('server.key'), '-out', file('server.pem')],
  ]);
}

async function runStatements(
  login: Omit<MysqlTarget, 'tls'>,
  statements: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const connection = await createConnection(login);
  try {
    let rows: readonly Readonly<Record<string, unknown>>[] = [];
    for (const statement of statements) {
      const [result] = await connection.query<RowDataPacket[]>(statement);
      rows = Array.isArray(result) ? result : [];
    }
    return rows;
  } finally {
    connection.destroy();
  }
}

/** A port on which nothing listens at the moment. */
export async function freePort(address: string): Promise<number> {
  const server = createServer().listen(0, address);
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  await once(server, 'close');
  if (bound === null || typeof bound === 'string') throw new Error('the socket has no port');
  return bound.port;
}
