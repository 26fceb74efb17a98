import { RISKS, type Blocker, type Plan, type Risk } from '@syncops/engine';
import { count } from '@syncops/text';

/** What a plan comes to, for its title. */
export interface Verdict {
  readonly kind: 'blocked' | 'needs-confirmation' | 'steps' | 'nothing-to-do';
  /** E.g. `14 steps, interrupts requests`. */
  readonly words: string;
  readonly risk: Risk;
}

/** The gravest risk in few words. */
export const RISK_WORDS = {
  none: 'no interruption',
  reload: 'reloads only',
  interruption: 'interrupts requests',
  replacement: 'replaces resources',
  'data-loss': 'DATA LOSS',
} as const satisfies Record<Risk, string>;

export function planVerdict(plan: Plan): Verdict {
  const risk = highestRisk(plan);
  const steps = count(plan.steps.length, 'step');
  if (otherBlockers(plan).length > 0) return { kind: 'blocked', words: 'blocked', risk };
  if (unconfirmed(plan).length > 0 || plan.blockers.length > 0) {
    return { kind: 'needs-confirmation', words: 'needs confirmation', risk };
  }
  if (plan.steps.length === 0) return { kind: 'nothing-to-do', words: 'nothing to do', risk };
  return { kind: 'steps', words: steps, risk };
}

export function highestRisk({ steps }: Pick<Plan, 'steps'>): Risk {
  const grave = steps.map(({ risk }) => RISKS.indexOf(risk));
  return RISKS[grave.reduce((most, risk) => Math.max(most, risk), 0)] ?? 'none';
}

/** What must still be confirmed. */
export function unconfirmed(plan: Plan): Plan['confirmations'] {
  return plan.confirmations.filter(({ state }) => state !== 'given');
}

/** The blockers that no confirmation takes away. */
export function otherBlockers(plan: Plan): readonly Blocker[] {
  const subjects = new Set(plan.confirmations.map(({ subject }) => subject));
  return plan.blockers.filter(
    ({ code, subject }) => code !== 'CONFIRMATION_MISSING' || !subjects.has(subject),
  );
}
