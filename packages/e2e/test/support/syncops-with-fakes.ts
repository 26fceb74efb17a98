/**
 * The command line with the real engine and the real adapter of AWS, for a sandbox without processes: MySQL is a file, signed
 * requests always succeed, and pauses may be shortened. A process of its own for each command, as with the product.
 *
 * `FAKE_NODES_FILE`: where the tokenserver's rows are kept. `FAKE_TIME_SCALE`: how many times shorter a pause is.
 * `REAL_DBNODES=1`: dbnodes are connected to for real.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { runCli, type ConnectedEngine } from '@syncops/cli';
import {
  createEngineDeps,
  deployEnvironment,
  observeStatus,
  planAgainstObserved,
  type EngineDeps,
  observeSecrets,
  rotateEnvironment,
} from '@syncops/engine';
import { createMysql, type NodeRow } from '@syncops/mysql';
import type { Environment } from '@syncops/topology';

const { env } = process;
const NODES_FILE = env['FAKE_NODES_FILE'] ?? '';
const TIME_SCALE = Number(env['FAKE_TIME_SCALE'] ?? '1');

/**
 * By how much pauses were shortened so far. Only they go faster: what a slow machine takes for a call counts as long as it
 * takes, or else it would use up minutes of a deadline.
 */
let skipped = 0;
const clock = (): number => Date.now() + skipped;
const sleep = async (milliseconds: number): Promise<void> => {
  const end = clock() + milliseconds;
  await new Promise((resolve) => setTimeout(resolve, milliseconds / TIME_SCALE));
  // Another pause, that was as long, may have ended meanwhile.
  skipped += Math.max(0, end - clock());
};

function readRows(): readonly NodeRow[] {
  return existsSync(NODES_FILE) ? (JSON.parse(readFileSync(NODES_FILE, 'utf8')) as readonly NodeRow[]) : [];
}

const nodes: EngineDeps['nodes'] = {
  list: () => Promise.resolve(readRows()),
  insertMissing: (_target, _database, _service, wanted) => {
    const rows = readRows();
    const inserted = wanted.filter(({ node }) => !rows.some((row) => row.node === node));
    writeFileSync(NODES_FILE, JSON.stringify([...rows, ...inserted]));
    return Promise.resolve({ inserted: inserted.map(({ node }) => node) });
  },
  setCapacity: () => Promise.resolve(),
  countUsers: () => Promise.reject(new TypeError('no deploy with fakes removes a dbnode')),
  remove: () => Promise.reject(new TypeError('no deploy with fakes removes a dbnode')),
  readmit: () => Promise.reject(new TypeError('no deploy with fakes removes a dbnode')),
};

async function connect(environment: Environment): Promise<ConnectedEngine> {
  const real = await createEngineDeps(environment);
  const deps: EngineDeps = {
    ...real,
    clock,
    sleep,
    nodes,
    dbnodes:
      env['REAL_DBNODES'] === '1'
        ? createMysql({ clock, sleep }).dbnodes
        : {
            converge: () => Promise.resolve({ changes: [] }),
            countConnections: () => Promise.resolve(0),
            dropUser: () => Promise.resolve(),
          },
    smoke: () => Promise.resolve({ passed: 1, failures: [] }),
    probe: (_environment, secrets) => Promise.resolve(new Map(secrets.map(({ dbnode }) => [dbnode, []]))),
  };
  return {
    plan: () => planAgainstObserved(environment, deps),
    deploy: (options) => deployEnvironment(environment, deps, options),
    status: () => observeStatus(environment, deps),
    rotate: (task, run) => rotateEnvironment(environment, deps, task, run),
    secrets: (selection) => observeSecrets(environment, deps, selection),
    smoke: () => Promise.reject(new Error('nothing serves requests in a sandbox without processes')),
  };
}

process.exitCode = await runCli(process.argv.slice(2), {
  engine: { connect, planOffline: () => Promise.reject(new Error('not part of this')) },
  terminal: { stdout: process.stdout, stderr: process.stderr, env },
  version: 'test',
});
