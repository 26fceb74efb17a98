import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';

import type { IssuedCertificate } from '../../world/authority.ts';
import type { ManagedProcess, Supervisor } from '../../world/processes.ts';
import { assertFree, awaitReady } from '../../world/readiness.ts';
import { SandboxError } from '../../world/sandbox-error.ts';

const SYSTEM_TABLES = [
  'mysql_system_tables.sql',
  'mysql_performance_tables.sql',
  'mysql_system_tables_data.sql',
  'maria_add_gis_sp_bootstrap.sql',
];
const SCRIPT_DIRECTORIES = ['/usr/share/mysql', '/usr/share/mariadb'];

/** Small, and careless about power failures: data lives as long as its sandbox. */
const COMMON_OPTIONS = [
  '--no-defaults',
  '--innodb-buffer-pool-size=16M',
  '--innodb-log-file-size=8M',
  '--innodb-data-file-path=ibdata1:3M:autoextend',
  '--innodb-autoextend-increment=1',
  '--innodb-temp-data-file-path=ibtmp1:3M:autoextend',
  '--innodb-buffer-pool-dump-at-shutdown=0',
  '--innodb-flush-log-at-trx-commit=2',
  '--key-buffer-size=1M',
  '--aria-pagecache-buffer-size=1M',
  '--performance-schema=off',
  '--skip-log-bin',
];

/** MariaDB refuses to run as root unless asked to do so by name. */
const userOption = (): readonly string[] =>
  process.getuid?.() === 0 ? [`--user=${userInfo().username}`] : [];

async function systemTableScripts(): Promise<string> {
  for (const directory of SCRIPT_DIRECTORIES) {
    const names = await readdir(directory).catch((): string[] => []);
    if (!names.includes('mysql_system_tables.sql')) continue;
    const present = SYSTEM_TABLES.filter((name) => names.includes(name));
    const scripts = await Promise.all(present.map((name) => readFile(join(directory, name), 'utf8')));
    return ['CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n', ...scripts].join('');
  }
  throw new SandboxError(
    'PROGRAM_FAILED',
    `no system table scripts in ${SCRIPT_DIRECTORIES.join(', ')}; install mariadb-server-core`,
  );
}

/**
 * The option for a server's own temporary directory, which this creates. A server that starts deletes the temporary tables of
 * every other server that shares its directory, and `/tmp` is shared by default.
 */
async function tmpdirOption(directory: string): Promise<string> {
  await mkdir(directory, { recursive: true });
  return `--tmpdir=${directory}`;
}

/**
 * Makes the data directory from which every server of a sandbox is copied. `mariadb-install-db` does the same, but needs
 * a client package and ten times as long.
 * @throws SandboxError `PROGRAM_FAILED`
 */
export async function createDataTemplate(directory: string): Promise<void> {
  const unfinished = `${directory}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  const sql = await systemTableScripts();
  const temporary = `${directory}.tmp`;
  const tmpdir = await tmpdirOption(temporary);
  await new Promise<void>((resolve, reject) => {
    const options = ['--bootstrap', '--innodb-flush-method=nosync', `--datadir=${unfinished}`, tmpdir];
    const child = spawn('mariadbd', [...COMMON_OPTIONS, ...userOption(), ...options]);
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => (output = (output + chunk.toString()).slice(-2_000)));
    child.once('error', (error) => {
      reject(new SandboxError('PROGRAM_FAILED', 'mariadbd did not start', { cause: error }));
    });
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new SandboxError('PROGRAM_FAILED', `mariadbd --bootstrap failed: ${output.trim()}`));
    });
    // A server that cannot start closes its input; its exit reports why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(sql);
  });
  await rm(temporary, { recursive: true, force: true });
  await rename(unfinished, directory);
}

/** What RDS grants its master user: everything on the data, nothing on the server (no SUPER, no FILE). */
const RDS_MASTER_PRIVILEGES =
  'SELECT, INSERT, UPDATE, DELETE, CREATE, DROP, RELOAD, PROCESS, REFERENCES, INDEX, ALTER, SHOW DATABASES, ' +
  'CREATE TEMPORARY TABLES, LOCK TABLES, EXECUTE, REPLICATION SLAVE, REPLICATION CLIENT, CREATE VIEW, SHOW VIEW, ' +
  'CREATE ROUTINE, ALTER ROUTINE, CREATE USER, EVENT, TRIGGER';

export interface MariadbOptions {
  readonly name: string;
  /** Holds `data/` and `error.log`; `data/` is kept from an earlier start. */
  readonly directory: string;
  readonly template: string;
  readonly address: string;
  readonly port: number;
  readonly master: { readonly username: string; readonly password: string };
  readonly tls?: IssuedCertificate & { readonly caFile: string };
  readonly requireTls: boolean;
  readonly maxConnections: number;
  /** SQL that runs at the first start, one statement per element. */
  readonly initialSql?: readonly string[];
}

const quote = (text: string): string => `'${text.replaceAll(/['\\]/g, (found) => `\\${found}`)}'`;

function initFile(options: MariadbOptions, isNew: boolean): string {
  const user = `${quote(options.master.username)}@'%'`;
  const statements = [
    `CREATE OR REPLACE USER ${user} IDENTIFIED BY ${quote(options.master.password)}`,
    `GRANT ${RDS_MASTER_PRIVILEGES} ON *.* TO ${user} WITH GRANT OPTION`,
    "DELETE FROM mysql.global_priv WHERE User IN ('', 'root', 'PUBLIC')",
    // RDS's master may not end connections of others by KILL, but may end any by this procedure.
    'CREATE OR REPLACE PROCEDURE mysql.rds_kill(IN thread BIGINT) SQL SECURITY DEFINER KILL thread',
    'FLUSH PRIVILEGES',
    ...(isNew ? (options.initialSql ?? []) : []),
  ];
  // The server reads one statement per line.
  return statements.map((statement) => `${statement.replaceAll(/\s*\n\s*/g, ' ')};\n`).join('');
}

/** Starts a server with a data directory of its own and waits until it greets. @throws SandboxError `PROCESS_NOT_READY` */
export async function startMariadb(supervisor: Supervisor, options: MariadbOptions): Promise<ManagedProcess> {
  await assertFree(options.address, options.port);
  const data = join(options.directory, 'data');
  await mkdir(options.directory, { recursive: true });
  const isNew = !(await readdir(options.directory)).includes('data');
  if (isNew) await cp(options.template, data, { recursive: true });
  const init = join(options.directory, 'init.sql');
  await writeFile(init, initFile(options, isNew), { mode: 0o600 });
  const tls =
    options.tls === undefined
      ? ['--skip-ssl']
      : [
          `--ssl-ca=${options.tls.caFile}`,
          `--ssl-cert=${options.tls.certificateFile}`,
          `--ssl-key=${options.tls.keyFile}`,
        ];
  const server = supervisor.start({
    name: options.name,
    command: 'mariadbd',
    args: [
      ...COMMON_OPTIONS,
      ...userOption(),
      ...tls,
      `--datadir=${data}`,
      await tmpdirOption(join(options.directory, 'tmp')),
      // Relative to the data directory: a socket's whole path would end at 107 characters.
      '--socket=socket',
      `--pid-file=${join(options.directory, 'server.pid')}`,
      `--bind-address=${options.address}`,
      `--port=${options.port}`,
      `--max-connections=${options.maxConnections}`,
      `--require-secure-transport=${options.requireTls ? 'ON' : 'OFF'}`,
      `--init-file=${init}`,
      '--skip-name-resolve',
      '--character-set-server=utf8mb4',
    ],
    env: { PATH: process.env['PATH'] ?? '/usr/sbin:/usr/bin', TZ: 'UTC' },
    logFile: join(options.directory, 'error.log'),
  });
  try {
    await awaitReady(server, { host: options.address, port: options.port }, { greeting: true });
  } catch (error) {
    await server.kill();
    throw error;
  } finally {
    await rm(init, { force: true });
  }
  return server;
}
