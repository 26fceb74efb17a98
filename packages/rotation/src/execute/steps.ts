import type { SecretDescription } from '@syncops/secrets';
import { pointerVersions } from '../observed-secret.ts';
import type { PushedHosts, HostRole } from '../ports.ts';
import { stand } from '../standing.ts';
import { subjectsOf, type Due, type Run, type SecretRun } from './run-state.ts';

/** Reports one unit of work from its beginning to its end. */
export async function reportStep<T>(
  run: Run,
  step: string,
  due: readonly { readonly of: SecretRun }[],
  act: (progress: (message: string) => void) => Promise<readonly [message: string, result: T]>,
): Promise<T> {
  const at = (): number => run.ports.clock();
  run.reported.steps += 1;
  const id = run.reported.steps;
  run.emit({ kind: 'step-started', id, step, subjects: subjectsOf(due), at: at() });
  let message: string | undefined;
  try {
    const [text, result] = await act((progress) => {
      run.emit({ kind: 'step-progress', id, step, message: progress, at: at() });
    });
    message = text;
    return result;
  } finally {
    const isFailed = message === undefined || due.every(({ of }) => of.ending?.outcome === 'failed');
    run.emit({ kind: 'step-finished', id, step, isFailed, message: message ?? '', at: at() });
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
  return reportStep(run, `push ${role}`, due, async (progress) => {
    run.pushes[key] = (run.pushes[key] ?? 0) + 1;
    progress(purpose);
    const descriptions = [
      ...due.map(({ of, description }) => of.description ?? description),
      ...staleBesides(run, role, due),
    ];
    const confirmed = new Set<PushedHosts>();
    const confirmOnce = async (pushed: PushedHosts): Promise<void> => {
      confirmed.add(pushed);
      await confirm?.(pushed);
    };
    const pushed = await run.takeTurns(() => run.ports.hosts.push(role, descriptions, progress, confirmOnce));
    if (confirmed.size === 0) await confirmOnce(pushed);
    return [`${purpose}: ${counted(pushed.hosts, 'host')} acknowledged`, pushed];
  });
}

/**
 * Other master secrets of which the pointer's release has no current version, as after a pointer that was set back: with them
 * every host would refuse the push. Webheads may have whatever has a label; the tokenserver gets a new secret only with the
 * step that makes sure of the webheads before.
 */
function staleBesides(run: Run, role: HostRole, due: readonly Due[]): readonly SecretDescription[] {
  return run.all.flatMap((of) => {
    const { secret, description } = of;
    if (secret.kind !== 'master' || description === undefined) return [];
    if (due.some((one) => one.of === of)) return [];
    const observed = { secret, description, hosts: run.hosts, refused: of.refused };
    const standing = stand(observed);
    if (standing.kind === 'problem') return [];
    if (role === 'tokenserver' && standing.progress.at === 'promoted') return [];
    const held = pointerVersions(observed, role);
    return held === undefined || held.has(standing.currentId) ? [] : [description];
  });
}

/** `1 host`, `2 hosts`. */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
