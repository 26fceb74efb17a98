import { PLAN_FORMAT_VERSION, type Plan } from '../plan.ts';
import type { PlanDraft } from './plan-draft.ts';
import { digestOf, planFacts } from './plan-facts.ts';

/** Says what the steps of a draft mean: resources, risks, confirmations, facts, digest. Pure; the same bytes for the same input. */
export function completePlan(draft: PlanDraft): Plan {
  const { environment } = draft.desired;
  const { steps } = draft;
  const facts = planFacts(draft, steps);
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    environment: environment.name,
    account: environment.account,
    region: environment.region,
    domain: environment.domain,
    digest: digestOf({ environment: environment.name, facts }),
    facts,
    steps,
    blockers: draft.blockers,
    confirmations: [],
    forecasts: [],
    topology: { parts: [] },
    capacity: { before: 0, after: 0 },
    unchanged: draft.unchanged,
    warnings: draft.warnings,
  };
}
