import type { PlanComparison, PlanDifference } from '../engine/compare-plans.ts';
import type { Plan } from '../plan.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';

/** Whether a deploy may do what its plan says. */
export type ReviewDecision =
  | {
      readonly kind: 'go';
      readonly because: string;
      /** Under which it was reviewed: what was confirmed for that digest is confirmed. */
      readonly digest: string;
      readonly differences: readonly PlanDifference[];
    }
  | {
      readonly kind: 'stop';
      readonly code: 'NOT_REVIEWED' | 'MOVED';
      readonly because: string;
      readonly differences: readonly PlanDifference[];
    };

/**
 * Decides by the reviewed plan: an equal one goes on, one that differs in safe observations only goes on, everything else
 * stops. A plan without steps needs no review, for it does nothing.
 */
export function decideByReview(
  plan: Plan,
  reviewed: ReviewedPlan,
  compare: (reviewed: Plan, current: Plan) => PlanComparison,
): ReviewDecision {
  if (plan.steps.length === 0) return go('nothing is to be done', plan.digest);
  switch (reviewed.kind) {
    case 'none':
      return stop('NOT_REVIEWED', reviewed.reason);
    case 'typed':
      return reviewed.digest === plan.digest
        ? go('the digest that was typed in is the plan’s', plan.digest)
        : stop('MOVED', `the digest that was typed in is ${reviewed.digest}, the plan's is ${plan.digest}`);
    case 'reviewed': {
      const where = `pull request #${String(reviewed.pullRequest.number)}`;
      if (reviewed.digest === plan.digest)
        return go(`it is the plan that was reviewed in ${where}`, plan.digest);
      if (reviewed.details.kind === 'missing') {
        const { reason } = reviewed.details;
        return stop(
          'MOVED',
          `the plan reviewed in ${where} is ${reviewed.digest}, the plan's digest is now ${plan.digest}; what moved cannot be told: ${reason}`,
        );
      }
      const comparison = compare(reviewed.details.plan, plan);
      switch (comparison.kind) {
        case 'equal':
          return go(`it is the plan that was reviewed in ${where}`, plan.digest);
        case 'safe':
          return go(
            `it differs from the plan reviewed in ${where} in safe observations only`,
            reviewed.digest,
            comparison,
          );
        case 'moved':
          return stop('MOVED', `something moved since the plan was reviewed in ${where}`, comparison);
        default:
          return comparison satisfies never;
      }
    }
    default:
      return reviewed satisfies never;
  }
}

interface WithDifferences {
  readonly differences: readonly PlanDifference[];
}

function go(
  because: string,
  digest: string,
  { differences }: WithDifferences = { differences: [] },
): ReviewDecision {
  return { kind: 'go', because, digest, differences };
}

function stop(
  code: 'NOT_REVIEWED' | 'MOVED',
  because: string,
  { differences }: WithDifferences = { differences: [] },
): ReviewDecision {
  return { kind: 'stop', code, because, differences };
}
