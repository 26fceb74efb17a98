import { stackName } from '@syncops/topology';

import type { Step } from './plan.ts';
import type { DesiredState } from './desired.ts';
import type { ObservedState } from '../observe/observe.ts';
import { findBlockers } from './plan-blockers.ts';
import { planDbnode } from './plan-dbnode.ts';
import type { PlanDraft, PlanInput } from './plan-draft.ts';
import {
  desiredRelease,
  isPushed,
  publishWebheadStep,
  pushTokenserverStep,
  pushWebheadStep,
} from './plan-releases.ts';
import { followsRelease, planStack, stackStep } from './plan-stacks.ts';
import { createPlanSteps } from './plan-steps.ts';
import { removalBlockers, reusedNames } from '../removal/removal-blockers.ts';
import { begunRemovals, removalSteps } from '../removal/removal-plan.ts';
import { findRemovals } from '../removal/removal.ts';
import { STEP, stackStepId } from './step-ids.ts';

/**
 * Decides the steps: compares what is asked for with what was observed; pure. It reads from top to bottom as a deploy
 * goes (docs/architecture.md, "The order of a deploy"). `completePlan` adds what the steps mean.
 */
export function planEnvironment(desired: DesiredState, input: PlanInput): PlanDraft {
  const { observed } = input;
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

  // The push of a removal that was taken back may have reached some hosts without having been recorded.
  const mayHostsDiffer = dbnodes.some(({ wasGoing, checks }) => wasGoing && checks.length > 0);
  const tokenserver = desiredRelease(desired, 'tokenserver', observed, input);
  const tokenserverRelease = tokenserver?.sha256;
  const planTokenserver = (dependsOn: readonly string[]): void => {
    if (!mayHostsDiffer && isPushed(tokenserverRelease, observed.releases.tokenserver)) plan.keep('releases');
    else plan.add(pushTokenserverStep(desired, tokenserverRelease, dependsOn));
  };
  const removals = findRemovals(desired, observed);
  const removal = removalSteps(desired, removals);
  if (removals.length > 0) {
    addAll(removal.unregister);
    planTokenserver(removal.unregister.map(({ id }) => id));
    addAll(removal.drain);
  }

  const webhead = desiredRelease(desired, 'webhead', observed, input);
  const webheadRelease = webhead?.sha256;
  const webheadsRunIt = !mayHostsDiffer && isPushed(webheadRelease, observed.releases.webhead);
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

  if (removals.length === 0) {
    planTokenserver(dbnodes.flatMap(({ before, checks }) => [...before, ...checks].map(({ id }) => id)));
  }
  for (const { nodes } of dbnodes) addAll(nodes, STEP.pushTokenserver, STEP.pushWebhead);
  addAll(removal.remove, ...plan.steps.map(({ id }) => id));

  const { steps, unchanged } = plan;
  return {
    desired,
    input,
    steps,
    blockers: [
      ...findBlockers(desired, observed),
      ...reusedNames(desired, observed),
      ...removalBlockers(desired, removals, input, steps),
    ],
    begun: begunRemovals(removals),
    unchanged,
    releases: { webhead: webheadRelease, tokenserver: tokenserverRelease },
    rendered: { webhead: webhead?.release, tokenserver: tokenserver?.release },
    warnings: warningsOf(observed),
  };
}

function warningsOf({ nodes }: ObservedState): readonly string[] {
  if (nodes.kind === 'observed') return [];
  return [
    `the tokenserver's nodes rows could not be read (${nodes.reason}): the plan believes what the last deploy recorded, and a deploy reads them`,
  ];
}
