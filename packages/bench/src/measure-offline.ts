import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

import { writeEnvironments } from '@syncops/demo';

export interface OfflineFigure {
  /** Wall time of the whole process, start-up included: the best of the runs. */
  readonly seconds: number;
  readonly peakMemoryMiB: number;
}

const RUNS = 3;

/** Time and peak memory of validate, compile and plan without any call, as a process of its own. */
export async function measureOffline(dbnodes: number): Promise<OfflineFigure> {
  const dir = await writeEnvironments(dbnodes);
  try {
    const runs: OfflineFigure[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await planOnce(dir));
    return {
      seconds: Math.min(...runs.map(({ seconds }) => seconds)),
      peakMemoryMiB: Math.max(...runs.map(({ peakMemoryMiB }) => peakMemoryMiB)),
    };
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function planOnce(dir: string): Promise<OfflineFigure> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [fileURLToPath(new URL('./offline-plan.ts', import.meta.url)), dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number>((resolve) =>
    child.once('close', (code) => {
      resolve(code ?? 1);
    }),
  );
  const output = await text(child.stdout);
  if ((await ended) !== 0) throw new Error('the offline plan failed');
  const seconds = (performance.now() - startedAt) / 1000;
  const result: unknown = JSON.parse(output);
  if (typeof result !== 'object' || result === null || !('peakMemoryMiB' in result)) throw new Error(output);
  return { seconds, peakMemoryMiB: Number(result.peakMemoryMiB) };
}
