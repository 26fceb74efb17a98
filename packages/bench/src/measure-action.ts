import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { ROOT } from '@syncops/demo';

export interface ActionFigures {
  readonly distBytes: number;
  /** From the start of the process to the first byte of its log: the best of the runs. */
  readonly firstOutputSeconds: number;
}

const RUNS = 5;

/** Size of the deploy action's `dist` and how long a runner waits for the first line of its log. */
export async function measureAction(): Promise<ActionFigures> {
  const dist = join(ROOT, 'packages', 'deploy-action', 'dist');
  let distBytes = 0;
  for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) distBytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  const empty = await mkdtemp(join(tmpdir(), 'syncops-bench-'));
  try {
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await firstOutput(join(dist, 'main.mjs'), empty));
    return { distBytes, firstOutputSeconds: Math.min(...runs) };
  } finally {
    await rm(empty, { recursive: true });
  }
}

async function firstOutput(main: string, environmentsDir: string): Promise<number> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH ?? '', 'INPUT_ENVIRONMENTS-DIR': environmentsDir },
  });
  await once(child.stdout, 'data');
  const seconds = (performance.now() - startedAt) / 1000;
  child.stdout.resume();
  await once(child, 'close');
  return seconds;
}
