import type { Plane, Step } from './plan.ts';

/** The steps of a plan in the making, and how many parts need none. */
export interface PlanSteps {
  readonly steps: readonly Step[];
  readonly unchanged: Readonly<Record<Plane, number>>;
  /** Adds a step behind those it depends on; a dependency without a step of its own is already as it should be. */
  add(step: Step): void;
  keep(plane: Plane, parts?: number): void;
}

export function createPlanSteps(): PlanSteps {
  const steps: Step[] = [];
  const known = new Set<string>();
  const unchanged: Record<Plane, number> = {
    stacks: 0,
    secrets: 0,
    databases: 0,
    releases: 0,
    checks: 0,
    nodes: 0,
  };
  return {
    steps,
    unchanged,
    add: (step) => {
      known.add(step.id);
      steps.push({ ...step, dependsOn: step.dependsOn.filter((id) => known.has(id)) });
    },
    keep: (plane, parts = 1) => {
      unchanged[plane] += parts;
    },
  };
}
