import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { startSandbox } from './start.ts';
import type { SandboxOptions } from './start.ts';
import { BLOCKS } from './world/block.ts';
import { endLeftovers } from './world/leftovers.ts';
import { processStartTime } from './world/process-groups.ts';
import { SandboxError } from './world/sandbox-error.ts';

const USAGE = `usage: main.ts up [--state-dir DIR] [--block A] [--metadata-only] [--token-duration SECONDS] [--storage-app FILE]
       main.ts down [--state-dir DIR]
`;
const STOP_TIMEOUT_MS = 30_000;

interface SandboxFile {
  readonly pid: number;
  readonly startTime: string;
}

function readSandboxFile(stateDir: string): SandboxFile | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(stateDir, 'sandbox.json'), 'utf8'));
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('startTime' in value))
      return undefined;
    return { pid: Number(value.pid), startTime: String(value.startTime) };
  } catch {
    return undefined;
  }
}

const isRunning = ({ pid, startTime }: SandboxFile): boolean => processStartTime(pid) === startTime;

function chooseBlock(given: string | undefined): Pick<SandboxOptions, 'block' | 'preferredBlock'> {
  if (given === undefined) return { preferredBlock: BLOCKS.preferred };
  const block = Number(given);
  if (!Number.isInteger(block) || block < BLOCKS.first || block > BLOCKS.last) {
    throw new SandboxError('BAD_OPTION', `--block: expected ${BLOCKS.first} to ${BLOCKS.last}, got ${given}`);
  }
  return { block };
}

async function up(
  stateDir: string,
  values: Readonly<Record<string, string | boolean | undefined>>,
): Promise<void> {
  const running = readSandboxFile(stateDir);
  if (running !== undefined && isRunning(running)) {
    throw new SandboxError(
      'ALREADY_RUNNING',
      `a sandbox runs in ${stateDir} already, process ${running.pid}`,
    );
  }
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const duration = text('token-duration');
  const storageApplication = text('storage-app');
  const ended = new Promise<void>((end) => {
    process.once('SIGTERM', () => {
      end();
    });
    process.once('SIGINT', () => {
      end();
    });
  });
  const sandbox = await startSandbox({
    stateDir,
    ...chooseBlock(text('block')),
    metadataOnly: values['metadata-only'] === true,
    ...(duration === undefined ? {} : { tokenDurationSeconds: Number(duration) }),
    ...(storageApplication === undefined ? {} : { storageApplication: resolve(storageApplication) }),
  });
  const file = join(stateDir, 'sandbox.json');
  const record = {
    pid: process.pid,
    startTime: processStartTime(process.pid),
    stateDir,
    block: sandbox.block,
    endpoint: sandbox.endpoint,
    env: sandbox.env,
    logs: {
      hosts: join(stateDir, 'hosts'),
      loadBalancers: join(stateDir, 'elb'),
      databases: join(stateDir, 'rds'),
      caches: join(stateDir, 'elasticache'),
      tokenserverDatabase: join(stateDir, 'tokenserver-db/error.log'),
    },
    urls: { api: sandbox.endpoint, tokenserver: 'http://token.sandbox.internal:8000' },
  };
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  process.stdout.write(`${JSON.stringify({ ready: true, env: sandbox.env, stateDir })}\n`);
  await ended;
  await sandbox.stop();
  rmSync(file, { force: true });
}

/** Ends the sandbox of a directory, or what a crashed one left there. */
async function down(stateDir: string): Promise<void> {
  const running = readSandboxFile(stateDir);
  if (running !== undefined && isRunning(running)) {
    process.kill(running.pid, 'SIGTERM');
    const deadline = Date.now() + STOP_TIMEOUT_MS;
    while (isRunning(running) && Date.now() < deadline) await sleep(50);
    if (isRunning(running)) process.kill(running.pid, 'SIGKILL');
  }
  const ended = await endLeftovers(join(stateDir, 'run'));
  rmSync(join(stateDir, 'sandbox.json'), { force: true });
  process.stderr.write(
    running === undefined && ended === 0
      ? `no sandbox runs in ${stateDir}\n`
      : `the sandbox in ${stateDir} is stopped\n`,
  );
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'state-dir': { type: 'string', default: '.sandbox' },
      block: { type: 'string' },
      'metadata-only': { type: 'boolean', default: false },
      'token-duration': { type: 'string' },
      'storage-app': { type: 'string' },
    },
  });
  const stateDir = resolve(values['state-dir']);
  const [command, ...rest] = positionals;
  if (rest.length > 0 || (command !== 'up' && command !== 'down')) {
    process.stderr.write(USAGE);
    return 2;
  }
  await (command === 'up' ? up(stateDir, values) : down(stateDir));
  return 0;
}

main().then(
  (code) => {
    process.exit(code);
  },
  (error: unknown) => {
    process.stderr.write(`sandbox: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(error instanceof TypeError ? 2 : 1);
  },
);
