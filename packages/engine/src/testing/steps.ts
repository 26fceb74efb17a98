import type { Step } from '../plan/plan.ts';

/** A step of which only what is given matters. */
export function stepWith(given: Pick<Step, 'id'> & Partial<Step>): Step {
  return {
    plane: 'stacks',
    action: 'create',
    subject: given.id,
    dependsOn: [],
    summary: given.id,
    risk: 'none',
    riskReasons: [],
    change: { kind: 'wait', seconds: 0 },
    ...given,
  };
}
