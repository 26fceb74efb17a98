import type { PushedHosts } from '../ports.ts';
import { ROTATION_TAG, formatRotationTag } from '../rotation-tag.ts';
import { eachSecret, moveLabel } from './each-secret.ts';
import { expectShown, isStillDue } from './observe-secrets.ts';
import { fail, note, type Due, type Run } from './run-state.ts';
import { hasLabel } from './state-text.ts';
import { startSettling } from './settle.ts';
import { counted, push, reportStep } from './steps.ts';

/**
 * Retires old master secrets whose tokens have expired. A tokenserver host that only now learns of the new secret has signed with
 * the old one until this moment: the settling time starts again, and is written down before the hosts count as acknowledged.
 */
export async function retire(run: Run, due: readonly Due<'retire'>[]): Promise<void> {
  const isLate = ({ switched }: PushedHosts): boolean => switched > 0;
  const patient = due.filter(({ step }) => !step.isUrgent);
  try {
    const pushed = await push(run, 'tokenserver', 'new secrets once more', due, async (confirmed) => {
      if (!isLate(confirmed) || patient.length === 0) return;
      note(
        run,
        `${counted(confirmed.switched, 'tokenserver host')} signed with old secrets until now; the settling time starts again`,
      );
      await startSettling(run, patient);
    });
    await retireAll(run, isLate(pushed) ? due.filter(({ step }) => step.isUrgent) : due);
  } catch (error) {
    for (const { of } of due) fail(of, error);
  }
}

async function retireAll(run: Run, due: readonly Due<'retire'>[]): Promise<void> {
  if (due.length === 0) return;
  await reportStep(run, 'retire', due, async () => {
    const retired = await eachSecret(run, due, (one) => retireOne(run, one));
    return [`${counted(retired.length, 'old version')} retired`, undefined];
  });
}

/** Writes down that nothing uses the old version, then takes its label. */
export async function retireOne(
  run: Run,
  { of, step, description }: Due<'retire' | 'retire-user'>,
): Promise<void> {
  const { name } = of.secret;
  const { previousId, currentId } = step;
  if (!(await isStillDue(run, { of, description }))) return;
  // That of a master secret has said which version goes since it began to settle.
  if (step.kind === 'retire-user') {
    const at = Math.floor(run.ports.clock() / 1000);
    const tag = formatRotationTag({ state: 'retiring', at, previousId, newId: currentId });
    await run.ports.secrets.tag(name, { [ROTATION_TAG]: tag });
  }
  await moveLabel(run, name, 'AWSPREVIOUS', { from: previousId });
  expectShown(run, of, description, (seen) => !hasLabel(seen, previousId, 'AWSPREVIOUS'));
}
