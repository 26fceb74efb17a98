import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { ROOT, writeEnvironments } from '@syncops/demo';

/** How long a command takes from its start, divided by the time of `node -e 0`: the median of pairs of runs. */
export interface StartupFigures {
  readonly help: number;
  readonly validate: number;
  /** `plan --offline` of one dbnode. */
  readonly planOffline: number;
  /** `status` until its first request reaches AWS. */
  readonly statusFirstRequest: number;
}

/** Pairs are run alternately, so that a machine that becomes slower changes both. */
const PAIRS = 15;

const SYNCOPS = join(ROOT, 'packages/cli/bin/syncops.mjs');

/** Measures what users start: the committed bundle, with Node's compile cache warm, on this Node. */
export async function measureStartup(): Promise<StartupFigures> {
  const environments = await writeEnvironments(1);
  const cache = await mkdtemp(join(tmpdir(), 'syncops-bench-cache-'));
  const env = { PATH: process.env.PATH ?? '', HOME: cache, NODE_COMPILE_CACHE: join(cache, 'compiled') };
  const options = ['--environments-dir', environments];
  const syncops = (...args: readonly string[]): (() => Promise<number>) => {
    return () => untilExit(start([SYNCOPS, ...args], env));
  };
  try {
    return {
      help: await ratio(syncops('--help'), env),
      validate: await ratio(syncops('validate', ...options), env),
      planOffline: await ratio(syncops('plan', '--offline', ...options), env),
      statusFirstRequest: await withFirstRequest((firstRequest, endpoint) =>
        ratio(async () => {
          const startedAt = performance.now();
          const child = start([SYNCOPS, 'status', ...options], { ...env, ...credentials(endpoint) });
          const ended = once(child, 'close');
          const milliseconds = (await firstRequest()) - startedAt;
          // It ends by itself: a killed process does not write the compile cache.
          await ended;
          return milliseconds;
        }, env),
      ),
    };
  } finally {
    await rm(environments, { recursive: true });
    await rm(cache, { recursive: true });
  }
}

async function ratio(measure: () => Promise<number>, env: NodeJS.ProcessEnv): Promise<number> {
  // The first run fills the compile cache.
  await measure();
  const ratios: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const milliseconds = await measure();
    ratios.push(milliseconds / (await untilExit(start(['-e', '0'], env))));
  }
  return ratios.sort((a, b) => a - b)[Math.floor(PAIRS / 2)] ?? Number.NaN;
}

function start(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, { stdio: 'ignore', env });
}

async function untilExit(child: ChildProcess): Promise<number> {
  const startedAt = performance.now();
  await once(child, 'close');
  return performance.now() - startedAt;
}

/** An endpoint that refuses every request, and a promise of the moment of the next request. */
async function withFirstRequest<Result>(
  work: (firstRequest: () => Promise<number>, endpoint: string) => Promise<Result>,
): Promise<Result> {
  let report: ((at: number) => void) | undefined;
  const server = createServer((_request, response) => {
    report?.(performance.now());
    response.writeHead(403).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const firstRequest = (): Promise<number> =>
    new Promise((resolve) => {
      report = resolve;
    });
  try {
    return await work(firstRequest, `http://127.0.0.1:${String(port)}`);
  } finally {
    server.close();
  }
}

function credentials(endpoint: string): NodeJS.ProcessEnv {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'bench',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}
