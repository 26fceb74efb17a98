import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { SandboxError } from './sandbox-error.ts';

/** Fields of /proc/<pid>/stat behind the command's name, counted from 0 (proc_pid_stat(5): fields 3, 5 and 22). */
const STATE_FIELD = 0;
const GROUP_FIELD = 2;
const START_TIME_FIELD = 19;
const POLL_MS = 5;
/** A killed process ends as soon as the kernel gives it a turn; only one that hangs in the kernel takes longer. */
const KILL_TIMEOUT_MS = 10_000;

/** What the kernel reports of a process; undefined where there is none, or only a zombie, which is as good as gone. */
function statOf(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[STATE_FIELD];
    return state === 'Z' || state === 'X' ? undefined : fields;
  } catch {
    return undefined;
  }
}

/**
 * When a process started, in the kernel's ticks; undefined where there is no such process. With the pid it names a
 * process for ever, though pids are used again.
 */
export function processStartTime(pid: number): string | undefined {
  return statOf(pid)?.[START_TIME_FIELD];
}

/** Sends a signal to each process of a group; false where the group has none. */
export function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, signal);
    return true;
  } catch (error) {
    const isGone = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ESRCH';
    if (!isGone) throw error;
    return false;
  }
}

/** The living processes of a group. Zombies can be signalled too, so a signal alone does not show. */
function membersOf(group: number): readonly number[] {
  if (!signalGroup(group, 0)) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => statOf(pid)?.[GROUP_FIELD] === String(group));
}

/**
 * Ends what lives of a process group at once. Resolves when it is gone: a signal is only sent, and the process has to
 * get a turn to die by it.
 *
 * @throws SandboxError `PROCESS_NOT_ENDED` where one is still there ten seconds later, as it hangs in the kernel
 */
export async function killGroup(group: number): Promise<void> {
  const deadline = Date.now() + KILL_TIMEOUT_MS;
  for (;;) {
    // Again in each round: a process may have begun another one while the signals were sent.
    signalGroup(group, 'SIGKILL');
    const left = membersOf(group);
    if (left.length === 0) return;
    if (Date.now() > deadline) {
      throw new SandboxError(
        'PROCESS_NOT_ENDED',
        `process ${left.join(', ')} of group ${String(group)} is still there after SIGKILL`,
      );
    }
    await sleep(POLL_MS);
  }
}
