import type { PlanComparison, PlanDifference, Plan } from '@syncops/engine';
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
      /** What was reviewed, where something was. */
      readonly review?: { readonly digest: string; readonly url?: string };
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
      return { kind: 'stop', code: 'NOT_REVIEWED', because: reviewed.reason, differences: [] };
    case 'typed':
      return reviewed.digest === plan.digest
        ? go('its digest was typed in', plan.digest)
        : stop(`the digest ${reviewed.digest} was typed in, but the plan has ${plan.digest}`, reviewed, []);
    case 'reviewed':
      return compareWithReview(plan, reviewed, compare);
    default:
      return reviewed satisfies never;
  }
}

function compareWithReview(
  plan: Plan,
  reviewed: Extract<ReviewedPlan, { kind: 'reviewed' }>,
  compare: (reviewed: Plan, current: Plan) => PlanComparison,
): ReviewDecision {
  const { digest, details, pullRequest } = reviewed;
  const where = `pull request #${String(pullRequest.number)}`;
  const review = { digest, url: pullRequest.url };
  if (digest === plan.digest) return go(`it is the plan reviewed in ${where}`, digest);
  if (details.kind === 'missing') {
    return stop(
      `it is not the plan reviewed in ${where}, and what changed is unknown: ${details.reason}`,
      review,
      [],
    );
  }
  const comparison = compare(details.plan, plan);
  switch (comparison.kind) {
    case 'equal':
      return go(`it is the plan reviewed in ${where}`, digest);
    case 'safe':
      return go(
        `it differs from the plan reviewed in ${where} in harmless observations only`,
        digest,
        comparison.differences,
      );
    case 'moved':
      return stop(`it is not the plan reviewed in ${where}`, review, comparison.differences);
    default:
      return comparison satisfies never;
  }
}

function go(because: string, digest: string, differences: readonly PlanDifference[] = []): ReviewDecision {
  return { kind: 'go', because, digest, differences };
}

function stop(
  because: string,
  review: { readonly digest: string; readonly url?: string },
  differences: readonly PlanDifference[],
): ReviewDecision {
  const { digest, url } = review;
  const of = { digest, ...(url !== undefined && { url }) };
  return { kind: 'stop', code: 'MOVED', because, review: of, differences };
}
