import { SecretsError } from '@syncops/secrets';
import { nextStep } from '../next-step.ts';
import type { ObservedSecret } from '../observed-secret.ts';
import { tooLateToAbort } from '../problem.ts';
import { phaseOf } from '../progress.ts';
import type { RotationOutcome } from '../report.ts';
import { rotationStatus } from '../rotation-status.ts';
import { stand } from '../standing.ts';
import { enterPhase, fail, note, titleOf, type Due, type Run, type SecretRun } from './run-state.ts';
import type { Waiting } from './wait.ts';

/** More than any rotation takes, with all that can begin again in it. */
const MOST_STEPS = 60;

/** What there is to do, and to wait for, as it was just observed; ends what is over. */
export function planRound(run: Run): { readonly due: readonly Due[]; readonly waiting: readonly Waiting[] } {
  const due: Due[] = [];
  const waiting: Waiting[] = [];
  for (const of of run.secrets) {
    if (of.ending !== undefined) continue;
    const planned = planSecret(run, of);
    if (planned === undefined) continue;
    if ('step' in planned) due.push(planned);
    else waiting.push(planned);
  }
  return { due, waiting };
}

/** Ends what is left when the run does: it waits for a later one, or was interrupted. */
export function stopRun(run: Run): void {
  const isStopped = run.signal?.aborted === true;
  for (const of of run.secrets) {
    if (of.ending !== undefined) continue;
    of.ending = isStopped
      ? {
          outcome: 'waiting',
          error: {
            code: 'INTERRUPTED',
            message: `the run was asked to stop in phase ${of.phases.at(-1)?.phase ?? 'idle'} of ${titleOf(of.secret)}; nothing is lost, and a later run goes on from there`,
          },
        }
      : { outcome: 'waiting' };
  }
}

/** What became of a secret. */
export function outcomeOf(run: Run, of: SecretRun, endedAt: number): RotationOutcome {
  const status = rotationStatus(observedOf(run, of), endedAt, run.settings);
  const { outcome, error } = of.ending ?? { outcome: 'waiting' };
  const pause = outcome === 'waiting' ? of.pause : undefined;
  return {
    ...status,
    ...(pause === undefined ? {} : { awaits: pause.why, notBefore: pause.until }),
    outcome,
    ...(error === undefined ? {} : { error }),
    phases: of.phases.flatMap(({ phase, at }, index) => {
      const next = of.phases[index + 1];
      if (next === undefined && phase === 'idle') return [];
      return [{ phase, seconds: ((next?.at ?? endedAt) - at) / 1000 }];
    }),
  };
}

function planSecret(run: Run, of: SecretRun): Due | Waiting | undefined {
  const observed = observedOf(run, of);
  const standing = stand(observed);
  if (standing.kind === 'standing') {
    of.firstCurrentId ??= standing.currentId;
    const phase = phaseOf(standing.progress);
    takeWish(run, of, standing.progress.at === 'withdrawing' ? 'idle' : phase);
    enterPhase(run, of, phase);
  }
  const now = run.ports.clock();
  const step = nextStep(observed, of.wish, now, run.settings);
  if (step.kind === 'problem') {
    fail(of, new SecretsError(step.code, step.message));
    return undefined;
  }
  if (step.kind === 'nothing') {
    const current = standing.kind === 'standing' ? standing.currentId : undefined;
    if (of.withdrawnId !== undefined && of.withdrawnId === current) {
      const { code, message } = tooLateToAbort('idle');
      fail(of, new SecretsError(code, message));
      return undefined;
    }
    if (isTakenBack(run, of, current)) {
      fail(
        of,
        new SecretsError(
          'ROTATED_BY_OTHER',
          `another run took back the new version of ${titleOf(of.secret)} before it was current; rotate again, unless that was meant`,
        ),
      );
      return undefined;
    }
    of.ending = { outcome: endOf(of, current) };
    return undefined;
  }
  if (step.kind === 'wait') return { of, until: step.until, why: step.why };
  if (of.pause !== undefined && of.pause.until > now) return { of, ...of.pause };
  of.pause = undefined;
  if (of.steps >= MOST_STEPS) {
    fail(
      of,
      new SecretsError('RESTLESS', `${titleOf(of.secret)} does not come to rest; see who else changes it`),
    );
    return undefined;
  }
  if (of.description === undefined) return undefined;
  return { of, step, description: of.description };
}

/** A rotation that is under way is finished, and none is begun after it. */
function takeWish(run: Run, of: SecretRun, phase: string): void {
  if (of.wish !== 'rotate' || of.firstCurrentId === undefined || phase === 'idle') return;
  of.wish = 'advance';
  note(run, `${titleOf(of.secret)}: a rotation is under way (${phase}); this run finishes it`);
}

/** A rotation was asked for, one was under way, and the version that was current still is. */
function isTakenBack(run: Run, of: SecretRun, currentId: string | undefined): boolean {
  return run.settings.wish === 'rotate' && endOf(of, currentId) === 'unchanged';
}

function endOf(of: SecretRun, currentId: string | undefined): RotationOutcome['outcome'] {
  if (of.wish === 'abort') return of.steps > 0 ? 'aborted' : 'unchanged';
  const isLate = of.phases.some(
    ({ phase }) => phase !== 'idle' && phase !== 'staged' && phase !== 'accepted',
  );
  return isLate || currentId !== of.firstCurrentId ? 'rotated' : 'unchanged';
}

function observedOf(run: Run, of: SecretRun): ObservedSecret {
  return { secret: of.secret, description: of.description, hosts: run.hosts, refused: of.refused };
}
