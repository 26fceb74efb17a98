import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { parseIni } from '../storage-app/ini.ts';
import type { IniFile } from '../storage-app/ini.ts';
import { parseNodeSecrets } from '../storage-app/node-secrets.ts';
import type { NodeSecrets } from '../storage-app/node-secrets.ts';
import { createConnect } from '../storage-app/resolve.ts';
import { openPool, parseSqlUri } from '../storage-app/sql-connection.ts';
import { answerTokenRequest } from './token-request.ts';
import type { TokenAnswer } from './token-request.ts';

/** The sandbox's tokenserver: hands out tokens from its database and its secrets file; SIGHUP reads the secrets again. */

const settingsFile = process.env['TOKENSERVER_SETTINGS_FILE'] ?? '/etc/mozilla-services/token/production.ini';
const ini: IniFile = parseIni(readFileSync(settingsFile, 'utf8'));

function setting(key: string, section = 'tokenserver'): string {
  const value = ini.get(section)?.get(key);
  if (value === undefined) throw new Error(`${settingsFile}: [${section}] has no ${key}`);
  return String(value);
}

const secretsFile = setting('secrets_file');
const loadSecrets = (): NodeSecrets => parseNodeSecrets(readFileSync(secretsFile, 'utf8'));
let secrets = loadSecrets();
const pool = openPool(
  parseSqlUri(setting('sqluri')),
  20,
  createConnect(process.env['SYNCOPS_RESOLVER']),
  (path) => path,
);
const metricsKey = randomBytes(16).toString('hex');

function log(entry: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
}

async function answer(
  method: string,
  url: URL,
  headers: Readonly<Record<string, string | undefined>>,
): Promise<TokenAnswer> {
  if (url.pathname === '/__heartbeat__' || url.pathname === '/__lbheartbeat__')
    return { status: 200, body: {} };
  if (url.pathname !== '/1.0/sync/1.5') return { status: 404, body: { status: 'error' } };
  if (method !== 'GET') return { status: 405, body: { status: 'error' } };
  const durationSeconds = Number(setting('token_duration'));
  const releaseRate = Number(setting('capacity_release_rate'));
  const service = { pool, secrets, durationSeconds, releaseRate, metricsKey, now: Date.now() };
  return answerTokenRequest(service, headers, url.searchParams.get('duration'));
}

const server = createServer((request, response) => {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  const finish = ({ status, body }: TokenAnswer): void => {
    const text = JSON.stringify(body);
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(text),
      'X-Timestamp': String(Math.floor(Date.now() / 1000)),
    });
    response.end(text);
    log({ op: 'request', path: request.url, code: status });
  };
  answer(request.method ?? 'GET', new URL(request.url ?? '/', 'http://token'), headers).then(
    finish,
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      finish({ status: 503, body: { status: 'error' } });
    },
  );
});
server.keepAliveTimeout = 75_000;

process.on('SIGHUP', () => {
  try {
    secrets = loadSecrets();
    log({ op: 'reloaded', origins: secrets.size });
  } catch (error) {
    process.stderr.write(`reload failed: ${error instanceof Error ? error.message : String(error)}\n`);
  }
});
process.on('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void pool.end().then(() => process.exit(0));
});

server.listen(Number(setting('port', 'server:main')), setting('host', 'server:main'), () => {
  log({ op: 'listening' });
});
