import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { killGroup, processStartTime, signalGroup } from './process-groups.ts';

const GRACE_MS = 3_000;
const POLL_MS = 20;

interface PidRecord {
  readonly pid: number;
  readonly startTime: string;
}

function readRecord(file: string): PidRecord | undefined {
  try {
    const record: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof record !== 'object' || record === null) return undefined;
    if (!('pid' in record) || !('startTime' in record)) return undefined;
    const { pid, startTime } = record;
    return typeof pid === 'number' && typeof startTime === 'string' ? { pid, startTime } : undefined;
  } catch {
    return undefined;
  }
}

const DIRECTORY_RECORD = 'sockets';

/** Notes a directory outside of the state directory, which must go with the sandbox. */
export function recordDirectory(runDirectory: string, directory: string): void {
  writeFileSync(join(runDirectory, DIRECTORY_RECORD), directory);
}

/** Removes the directory that a crashed sandbox noted, if it is one of ours. */
function removeRecordedDirectory(runDirectory: string): void {
  const file = join(runDirectory, DIRECTORY_RECORD);
  try {
    const directory = readFileSync(file, 'utf8');
    if (dirname(directory) === tmpdir()) rmSync(directory, { recursive: true, force: true });
    rmSync(file);
  } catch {
    // None was noted, or it is gone.
  }
}

/**
 * Ends the processes that the pid files of a directory name and that still are those very processes, with their
 * groups; removes the files. Resolves when they are gone.
 */
export async function endLeftovers(runDirectory: string): Promise<number> {
  if (!existsSync(runDirectory)) return 0;
  const files = readdirSync(runDirectory).filter((name) => /^\d+\.json$/.test(name));
  const alive = files
    .map((name) => readRecord(join(runDirectory, name)))
    .filter((record) => record !== undefined)
    .filter(({ pid, startTime }) => processStartTime(pid) === startTime);
  for (const { pid } of alive) signalGroup(pid, 'SIGTERM');
  const deadline = Date.now() + GRACE_MS;
  const stillThere = (): readonly PidRecord[] =>
    alive.filter(({ pid, startTime }) => processStartTime(pid) === startTime);
  while (stillThere().length > 0 && Date.now() < deadline) await sleep(POLL_MS);
  await Promise.all(alive.map(({ pid }) => killGroup(pid)));
  for (const name of files) rmSync(join(runDirectory, name), { force: true });
  removeRecordedDirectory(runDirectory);
  return alive.length;
}
