import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { startSandbox } from '@syncops/sandbox';
import { loadEnvironments } from '@syncops/topology';

import { deployScenery } from './deploy-scenery.ts';
import { writeEnvironments } from '@syncops/demo';
import type { RotationRun } from './rotate-all.ts';

/** Secrets Manager's limit for PutSecretValue and UpdateSecretVersionStage together. */
const WRITES_PER_SECOND = 50;
/** A new version, AWSCURRENT to it, AWSPENDING off it, AWSPREVIOUS off the old one: for each of the two secrets. */
const WRITES_PER_DBNODE = 8;
const COUNTED_WRITES = ['secretsmanager:PutSecretValue', 'secretsmanager:UpdateSecretVersionStage'];

/** The rotation of both secrets of all dbnodes in one run. */
export interface RotationFigure extends RotationRun {
  /** Writes that Secrets Manager counted, refused ones among them. */
  readonly countedWrites: number;
  /** The least time that its limit allows for the writes that are needed, in seconds. */
  readonly floorSeconds: number;
  /** `seconds / floorSeconds`. */
  readonly timesFloor: number;
  /** Calls, by operation, for each dbnode. */
  readonly callsPerDbnode: Readonly<Record<string, number>>;
}

/**
 * Rotates the secrets of so many dbnodes against the sandbox's API, without server processes and with Secrets Manager's
 * limits. @throws Error where a secret was not rotated to its end
 */
export async function measureRotation(dbnodes: number): Promise<RotationFigure> {
  const dir = await writeEnvironments(dbnodes);
  const sandbox = await startSandbox({ metadataOnly: true, stateDir: `${dir}/state` });
  Object.assign(process.env, sandbox.env);
  try {
    const { environments } = await loadEnvironments(dir);
    const [environment] = environments;
    if (environment === undefined) throw new Error(`${dir} has no valid environment`);
    await deployScenery(environment);
    sandbox.faults.limitSecretsManager();
    const run = await rotateAll(dir);
    const [failure] = run.failures;
    if (failure !== undefined)
      throw new Error(`${String(run.failures.length)} secrets were not rotated: ${failure}`);
    const countedWrites = COUNTED_WRITES.reduce((sum, operation) => sum + (run.calls[operation] ?? 0), 0);
    const floorSeconds = (WRITES_PER_DBNODE * dbnodes) / WRITES_PER_SECOND;
    return {
      ...run,
      countedWrites,
      floorSeconds,
      timesFloor: run.seconds / floorSeconds,
      callsPerDbnode: Object.fromEntries(
        Object.entries(run.calls).map(([operation, count]) => [operation, count / dbnodes]),
      ),
    };
  } finally {
    await sandbox.stop();
    await rm(dir, { recursive: true });
  }
}

/** In a process of its own, whose memory is the rotation's alone. */
async function rotateAll(dir: string): Promise<RotationRun> {
  const script = fileURLToPath(new URL('rotate-all.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exitCode = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const printed = await text(child.stdout);
  if ((await exitCode) !== 0) throw new Error('the rotation ended before it had printed its figures');
  const run: unknown = JSON.parse(printed);
  if (isRun(run)) return run;
  throw new Error('the rotation printed something else than its figures');
}

function isRun(value: unknown): value is RotationRun {
  return typeof value === 'object' && value !== null && 'calls' in value && 'failures' in value;
}
