import { readFileSync } from 'node:fs';

import { createPool } from 'mysql2/promise';
import type { Pool } from 'mysql2/promise';

import type { Connect } from './resolve.ts';

/** A `pymysql://user:password@host:port/database?ssl_ca=…` URI, taken apart. */
export interface SqlUri {
  readonly user: string;
  readonly password: string;
  readonly host: string;
  readonly port: number;
  readonly database: string;
  /** PyMySQL then requires TLS and checks the server's name. */
  readonly sslCa?: string;
}

/** @throws TypeError for text that is not such a URI */
export function parseSqlUri(uri: string): SqlUri {
  const url = new URL(uri.replace(/^pymysql:/, 'mysql:'));
  const sslCa = url.searchParams.get('ssl_ca');
  return {
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    host: url.hostname,
    port: Number(url.port === '' ? 3306 : url.port),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(sslCa === null ? {} : { sslCa }),
  };
}

/** A pool of connections to the database of a URI. `locate` finds a file's place outside of the container. */
export function openPool(
  uri: SqlUri,
  size: number,
  connect: Connect,
  locate: (path: string) => string,
): Pool {
  const { user, password, host, port, database, sslCa } = uri;
  return createPool({
    user,
    password,
    host,
    port,
    database,
    connectionLimit: size,
    maxIdle: 2,
    idleTimeout: 60_000,
    connectTimeout: 5_000,
    queueLimit: 500,
    stream: () => connect(host, port),
    ...(sslCa === undefined
      ? {}
      : { ssl: { ca: readFileSync(locate(sslCa), 'utf8'), verifyIdentity: true } }),
  });
}
