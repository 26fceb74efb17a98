import type { PushedHosts, HostRole } from '../ports.ts';
import { subjectsOf, type Due, type Run, type SecretRun } from './run-state.ts';

/** Tells of one unit of work from its beginning to its end. */
export async function tellStep<T>(
  run: Run,
  step: string,
  due: readonly { readonly of: SecretRun }[],
  act: (progress: (message: string) => void) => Promise<readonly [message: string, result: T]>,
): Promise<T> {
  const at = (): number => run.ports.clock();
  run.emit({ kind: 'step-started', step, subjects: subjectsOf(due), at: at() });
  let message = 'failed';
  try {
    const [told, result] = await act((progress) => {
      run.emit({ kind: 'step-progress', step, message: progress, at: at() });
    });
    message = told;
    return result;
  } finally {
    run.emit({ kind: 'step-finished', step, message, at: at() });
  }
}

/** Gives all hosts of a role what the labels of these secrets say. */
export async function push(
  run: Run,
  role: HostRole,
  purpose: string,
  due: readonly Due[],
  confirm?: (pushed: PushedHosts) => Promise<void>,
): Promise<PushedHosts> {
  const key = `${role}: ${purpose}`;
  return tellStep(run, `push ${role}`, due, async (progress) => {
    run.pushes[key] = (run.pushes[key] ?? 0) + 1;
    progress(purpose);
    const descriptions = due.map(({ of, description }) => of.description ?? description);
    const confirmed = new Set<PushedHosts>();
    const confirmOnce = async (pushed: PushedHosts): Promise<void> => {
      confirmed.add(pushed);
      await confirm?.(pushed);
    };
    const pushed = await run.ports.hosts.push(role, descriptions, progress, confirmOnce);
    if (confirmed.size === 0) await confirmOnce(pushed);
    return [`${counted(pushed.hosts, 'host')} acknowledged`, pushed];
  });
}

/** `1 host`, `2 hosts`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
