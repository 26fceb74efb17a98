import type { Plan } from '../plan/plan.ts';
import { isDeciding } from './plan-facts.ts';
import { findSafeDifference } from './safe-differences.ts';

/** One fact in which two plans differ. */
export interface PlanDifference {
  readonly fact: string;
  /** The value of the fact in the reviewed plan; absent if that plan did not have the fact. */
  readonly reviewed?: string;
  /** The current value of the fact; absent if the current plan does not have the fact. */
  readonly current?: string;
  readonly isSafe: boolean;
  /** For people: why it is safe, or what moved. */
  readonly why: string;
}

/** How the plan of now differs from the one that was reviewed. */
export type PlanComparison =
  | { readonly kind: 'equal' }
  /** It does nothing that was not reviewed. */
  | { readonly kind: 'safe'; readonly differences: readonly PlanDifference[] }
  /** It would do something else; the differences that are not safe come first. */
  | { readonly kind: 'moved'; readonly differences: readonly PlanDifference[] };

/** Compares, fact by fact, the plan that was reviewed with the one that a deploy would execute now. */
export function comparePlans(reviewed: Plan, current: Plan): PlanComparison {
  if (reviewed.environment !== current.environment) {
    const why = 'the reviewed plan is one of another environment';
    const names = { reviewed: reviewed.environment, current: current.environment };
    return { kind: 'moved', differences: [{ fact: 'environment', ...names, isSafe: false, why }] };
  }
  const facts = new Set([...Object.keys(reviewed.facts), ...Object.keys(current.facts)]);
  const differences = [...facts]
    .filter(isDeciding)
    .sort()
    .flatMap((fact): readonly PlanDifference[] => {
      const before = reviewed.facts[fact];
      const now = current.facts[fact];
      if (before === now) return [];
      const values = {
        fact,
        ...(before !== undefined && { reviewed: before }),
        ...(now !== undefined && { current: now }),
      };
      const safe = findSafeDifference(values, { reviewed, current });
      return [{ ...values, isSafe: safe !== undefined, why: safe ?? whatMoved(values) }];
    });
  if (differences.length === 0) return { kind: 'equal' };
  const unsafe = differences.filter(({ isSafe }) => !isSafe);
  if (unsafe.length === 0) return { kind: 'safe', differences };
  return { kind: 'moved', differences: [...unsafe, ...differences.filter(({ isSafe }) => isSafe)] };
}

function whatMoved({ fact, reviewed }: Pick<PlanDifference, 'fact' | 'reviewed'>): string {
  if (fact.startsWith('step/')) {
    return reviewed === undefined
      ? 'this step was not in the reviewed plan'
      : 'this step would do something else than what was reviewed';
  }
  return fact.startsWith('desired/')
    ? 'the files, or the version of the product, changed after the review'
    : 'it was changed after the review';
}
