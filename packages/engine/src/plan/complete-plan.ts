import type { CompiledStack, Environment } from '@syncops/topology';

import {
  PLAN_FORMAT_VERSION,
  type Blocker,
  type Forecast,
  type Plan,
  type ReleaseChange,
  type RiskReason,
  type StackChange,
  type Step,
} from './plan.ts';
import { assessComparison } from '../stacks/comparison-risk.ts';
import { confirmSteps, UNCONFIRMED } from './confirmations.ts';
import type { PlanDraft } from './plan-draft.ts';
import { digestOf, planFacts } from '../compare/plan-facts.ts';
import { planCapacity, planTopology } from './plan-overview.ts';
import { formatPosition } from './position.ts';
import type { StackFinding, StackFindings } from '../stacks/preview-stacks.ts';
import type { ReleaseChanges } from '../release/release-change.ts';
import { assessRelease } from '../release/release-risk.ts';
import { removedDbnodes } from '../removal/removed-dbnodes.ts';
import { createdStack, updatedStack } from '../stacks/stack-change.ts';
import { assessResources, gravestRisk } from '../stacks/stack-risk.ts';
import { stackStepId } from './step-ids.ts';

/** What was found out about a draft, beyond what it was made from. */
export interface PlanFindings {
  /** What CloudFormation would do to the stacks that are updated; absent: no one was asked. */
  readonly stacks?: StackFindings;
  /** What changes on the hosts of each role; absent: no one looked. */
  readonly releases?: ReleaseChanges;
  readonly forecasts?: readonly Forecast[];
}

/** Says what the steps of a draft mean: resources, risks, confirmations, facts, digest. Pure; the same bytes for the same input. */
export function completePlan(draft: PlanDraft, findings: PlanFindings = {}): Plan {
  const { desired, input } = draft;
  const { environment } = desired;
  const stacks = new Map(desired.stacks.map((stack) => [stackStepId(stack.name), stack]));
  const steps = draft.steps.map((step) => completeStep(step, stacks.get(step.id), findings, environment));
  const facts = planFacts(draft, steps);
  const digest = digestOf({ environment: environment.name, facts });
  const confirmed = confirmSteps(environment, steps, { digests: [digest], begun: draft.begun });
  const removed = removedDbnodes(environment, input.observed);
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    environment: environment.name,
    account: environment.account,
    region: environment.region,
    domain: environment.domain,
    digest,
    facts,
    steps,
    blockers: [...draft.blockers, ...refusals(desired.stacks, findings), ...confirmed.blockers],
    confirmations: confirmed.confirmations,
    forecasts: findings.forecasts ?? [],
    topology: planTopology(environment, steps, removed),
    capacity: planCapacity(draft, [...environment.dbnodes.map(({ name }) => name), ...removed]),
    unchanged: draft.unchanged,
    warnings: [...draft.warnings, ...confirmed.warnings],
  };
}

/**
 * The same plan, after a review found it to be the one of another digest but for safe differences: what a person confirmed
 * for that digest is confirmed.
 */
export function reviewedAs(plan: Plan, environment: Environment, digest: string | undefined): Plan {
  if (digest === undefined || digest === plan.digest) return plan;
  const begun = new Set(
    plan.confirmations.filter(({ state }) => state === 'given').map(({ subject }) => subject),
  );
  const digests = [plan.digest, digest] as const;
  const { confirmations, blockers } = confirmSteps(environment, plan.steps, { digests, begun });
  return {
    ...plan,
    confirmations,
    blockers: [...plan.blockers.filter(({ code }) => code !== UNCONFIRMED), ...blockers],
  };
}

function completeStep(
  step: Step,
  stack: CompiledStack | undefined,
  findings: PlanFindings,
  environment: Environment,
): Step {
  if (step.change.kind === 'release') {
    return completeRelease(step, findings.releases?.[step.change.role], environment);
  }
  if (stack === undefined || step.change.kind !== 'stack') return step;
  switch (step.action) {
    case 'create':
      return { ...step, change: createdStack(stack) };
    case 'update': {
      const finding = findings.stacks?.get(stack.name);
      const change = updatedStack(stack, finding);
      const riskReasons = updateRisk(step, change, finding);
      return { ...step, change, risk: gravestRisk(riskReasons), riskReasons };
    }
    case 'push':
    case 'verify':
    case 'wait':
    case 'delete':
      return step;
    default:
      return step.action satisfies never;
  }
}

/** The step that pushes a release states what changes on the hosts; the step that publishes it states which release it is. */
function completeRelease(step: Step, change: ReleaseChange | undefined, environment: Environment): Step {
  if (change === undefined) return step;
  if (step.action === 'push') {
    const riskReasons = assessRelease(environment, change);
    return { ...step, change, risk: gravestRisk(riskReasons), riskReasons };
  }
  const { kind, role, from, to } = change;
  return {
    ...step,
    change: { kind, role, ...(from !== undefined && { from }), ...(to !== undefined && { to }), files: [] },
  };
}

function updateRisk(
  step: Step,
  change: StackChange,
  finding: StackFinding | undefined,
): readonly RiskReason[] {
  if (change.basis !== 'comparison') return assessResources(change.resources);
  const isCompared = finding?.kind === 'not-made' && finding.changes !== undefined;
  return isCompared ? assessComparison(change.resources) : unknownRisk(step, change);
}

/** What no one could look at may be harmless or not; a deploy refuses all the same to lose data that was not confirmed. */
function unknownRisk({ source }: Step, { because = '' }: StackChange): readonly RiskReason[] {
  const message = `what changes is known only while it is deployed: ${because}`;
  return [{ risk: 'interruption', message, ...(source !== undefined && { source }) }];
}

function refusals(stacks: readonly CompiledStack[], findings: PlanFindings): readonly Blocker[] {
  return stacks.flatMap((stack): readonly Blocker[] => {
    const finding = findings.stacks?.get(stack.name);
    if (finding?.kind !== 'refused') return [];
    const { reason } = finding;
    const named = Object.keys(stack.sources).find((logicalId) => reason.includes(logicalId));
    const source = stack.sources[named ?? '*'];
    return [
      {
        code: 'CHANGE_SET_REFUSED',
        subject: stack.name,
        message: `CloudFormation refuses the change of ${stack.name}: ${reason}`,
        ...(source !== undefined && { source: formatPosition(source) }),
      },
    ];
  });
}
