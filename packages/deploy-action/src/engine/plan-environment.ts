import { stackName, type Environment } from '@syncops/topology';

import { PLAN_FORMAT_VERSION, type Plan, type Step } from '../plan.ts';
import { desireEnvironment, type DesiredState } from './desired.ts';
import { NOTHING_OBSERVED, type ObservedState } from './observe.ts';
import { findBlockers } from './plan-blockers.ts';
import { planDbnode } from './plan-dbnode.ts';
import { planDigest } from './plan-digest.ts';
import {
  desiredRelease,
  isPushed,
  publishWebheadStep,
  pushTokenserverStep,
  pushWebheadStep,
  type ReleaseOrigin,
} from './plan-releases.ts';
import { followsRelease, planStack, stackStep } from './plan-stacks.ts';
import { createPlanSteps } from './plan-steps.ts';
import { STEP, stackStepId } from './step-ids.ts';

/** What the plan of an environment is made from, besides its files. */
export interface PlanFacts extends ReleaseOrigin {
  readonly observed: ObservedState;
}

/** The plan for an environment of which nothing exists, made without any call. */
export function planOffline(environment: Environment, agent: { readonly sha256: string }): Plan {
  return planEnvironment(desireEnvironment(environment), {
    observed: NOTHING_OBSERVED,
    agentSha256: agent.sha256,
    rdsCaPem: '',
  });
}

/**
 * Compares what is asked for with what was observed; pure, and the same bytes for the same input. It reads from top to
 * bottom as a deploy goes (docs/architecture.md, "The order of a deploy").
 */
export function planEnvironment(desired: DesiredState, facts: PlanFacts): Plan {
  const { observed } = facts;
  const { name } = desired.environment;
  const plan = createPlanSteps();
  const webheadsStack = stackStepId(stackName(name, 'webheads'));

  const planStacks = (isLate: boolean): void => {
    for (const stack of desired.stacks.filter((candidate) => followsRelease(candidate) === isLate)) {
      const stackPlan = planStack(stack, observed);
      if (stackPlan.kind === 'unchanged') plan.keep('stacks');
      else plan.add(stackStep(stack, stackPlan));
    }
  };
  const addAll = (steps: readonly Step[], ...after: readonly string[]): void => {
    for (const step of steps) plan.add({ ...step, dependsOn: [...step.dependsOn, ...after] });
  };

  planStacks(false);
  const dbnodes = desired.dbnodes.map((dbnode) => planDbnode(desired.environment, dbnode, observed));
  for (const { before, unchanged } of dbnodes) {
    addAll(before);
    for (const plane of ['secrets', 'databases', 'checks', 'nodes'] as const)
      plan.keep(plane, unchanged[plane] ?? 0);
  }

  const webheadRelease = desiredRelease(desired, 'webhead', observed, facts);
  const webheadsRunIt = isPushed(webheadRelease, observed.releases.webhead);
  if (webheadsRunIt) plan.keep('releases');
  else
    plan.add(
      publishWebheadStep(
        desired,
        webheadRelease,
        plan.steps.map(({ id }) => id),
      ),
    );
  planStacks(true);
  if (!webheadsRunIt) plan.add(pushWebheadStep(desired));
  for (const { checks } of dbnodes) addAll(checks, STEP.pushWebhead, webheadsStack);

  const tokenserverRelease = desiredRelease(desired, 'tokenserver', observed, facts);
  if (isPushed(tokenserverRelease, observed.releases.tokenserver)) plan.keep('releases');
  else {
    const secretsAndChecks = dbnodes.flatMap(({ before, checks }) =>
      [...before, ...checks].map(({ id }) => id),
    );
    plan.add(pushTokenserverStep(desired, tokenserverRelease, secretsAndChecks));
  }
  for (const { nodes } of dbnodes) addAll(nodes, STEP.pushTokenserver, STEP.pushWebhead);

  const { steps, unchanged } = plan;
  const blockers = findBlockers(desired, observed);
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    environment: name,
    account: desired.environment.account,
    region: desired.environment.region,
    domain: desired.environment.domain,
    digest: planDigest({ desired, facts, steps, blockers, webheadRelease, tokenserverRelease }),
    steps,
    blockers,
    facts: {},
    confirmations: [],
    forecasts: [],
    topology: { parts: [] },
    capacity: { before: 0, after: 0 },
    unchanged,
    warnings: warningsOf(observed),
  };
}

function warningsOf({ nodes }: ObservedState): readonly string[] {
  if (nodes.kind === 'observed') return [];
  return [`the tokenserver's nodes rows could not be read (${nodes.reason}); a deploy needs them`];
}
