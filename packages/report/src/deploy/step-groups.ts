import type { Plan, Step } from '@syncops/engine';
import { dbnodeOf } from './dbnodes-of-plan.ts';

/** This many steps of dbnodes that do the same stand by themselves; more share a row. */
const MAX_ALIKE = 5;

/** One step, or the many that do the same to different dbnodes. */
export interface StepGroup {
  readonly steps: readonly Step[];
  readonly first: Step;
}

/** The steps in their order, those alike in the place of their first. */
export function groupAlikeSteps({
  environment,
  steps,
}: Pick<Plan, 'environment' | 'steps'>): readonly StepGroup[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key = dbnodeOf(environment, step) === undefined ? `one ${step.id}` : `many ${kindOf(step)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [step]);
    else group.push(step);
  }
  const shared = [...groups.values()].filter((group) => group.length > MAX_ALIKE);
  const groupOf = new Map(shared.flatMap((group) => group.map((step) => [step, group] as const)));
  return steps.flatMap((step): readonly StepGroup[] => {
    const group = groupOf.get(step);
    if (group === undefined) return [{ steps: [step], first: step }];
    return group[0] === step ? [{ steps: group, first: step }] : [];
  });
}

function kindOf({ id, plane, action, risk }: Step): string {
  return JSON.stringify([id.slice(0, id.indexOf(':')), plane, action, risk]);
}
