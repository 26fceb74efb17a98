import type { DesiredState } from './desired.ts';
import { desireEnvironment } from './desired.ts';
import type { ObservedState } from './observe.ts';
import { NOTHING_OBSERVED } from './observe.ts';
import { planDigest } from './plan-digest.ts';
import { findBlockers } from './plan-blockers.ts';
import { planDbnode } from './plan-dbnode.ts';
import { STEP, stackStepId } from './step-ids.ts';
import { planStack } from './plan-stacks.ts';
import { renderRelease } from './releases.ts';
import { serializeRelease } from '@syncops/release';
import type { Environment, ReleaseRole } from '@syncops/topology';
import { stackName } from '@syncops/topology';

import type { Plan, Plane, Step } from '../plan.ts';

/** What the plan of an environment is made from, besides its files. */
export interface PlanFacts {
  readonly observed: ObservedState;
  readonly agentSha256: string;
  readonly rdsCaPem: string;
}

/** The plan for an environment of which nothing exists, made without any call. */
export function planOffline(environment: Environment, agent: { readonly sha256: string }): Plan {
  return planEnvironment(desireEnvironment(environment), {
    observed: NOTHING_OBSERVED,
    agentSha256: agent.sha256,
    rdsCaPem: '',
  });
}

/** Compares what is asked for with what was observed; pure, and the same bytes for the same input. */
export function planEnvironment(desired: DesiredState, facts: PlanFacts): Plan {
  const { observed } = facts;
  const { name } = desired.environment;
  const steps: Step[] = [];
  const unchanged: Record<Plane, number> = {
    stacks: 0,
    secrets: 0,
    databases: 0,
    releases: 0,
    checks: 0,
    nodes: 0,
  };
  const warnings: string[] = [];
  const known = new Set<string>();
  const add = (step: Step): void => {
    known.add(step.id);
    // A dependency that has no step of its own in this plan is already as it should be.
    steps.push({ ...step, dependsOn: step.dependsOn.filter((id) => known.has(id)) });
  };

  const webheadsStack = stackName(name, 'webheads');
  const stackSteps = (late: boolean): void => {
    for (const stack of desired.stacks) {
      if ((stack.kind === 'webheads' || stack.kind === 'monitoring') !== late) continue;
      const plan = planStack(stack, observed);
      if (plan.kind === 'unchanged') {
        unchanged.stacks += 1;
        continue;
      }
      const needs = stack.dependsOn.map(stackStepId);
      // Instances apply the release of the pointer when they boot: it must be there before them.
      if (stack.kind === 'webheads') needs.push(STEP.publishWebhead);
      add({
        id: stackStepId(stack.name),
        plane: 'stacks',
        action: plan.kind,
        subject: stack.name,
        dependsOn: needs,
        summary:
          plan.kind === 'create'
            ? describeNewStack(stack)
            : `update stack ${stack.name}: ${plan.reasons.join(', ')}`,
        risk: 'none',
      });
    }
  };

  stackSteps(false);
  const dbnodePlans = desired.dbnodes.map((dbnode) => planDbnode(desired.environment, dbnode, observed));
  for (const plan of dbnodePlans) {
    for (const step of plan.before) add(step);
    addCounts(unchanged, plan.unchanged);
  }

  const release = (role: ReleaseRole): string | undefined => {
    const rendered = renderRelease(desired, role, {
      ...facts,
      stacks: observed.stacks,
      secrets: observed.secrets,
    });
    return rendered.kind === 'rendered' ? serializeRelease(rendered.release).sha256 : undefined;
  };

  const webheadRelease = release('webhead');
  const seen = observed.releases.webhead;
  const pushWebheads =
    webheadRelease === undefined || seen.acknowledged !== webheadRelease || seen.pointer !== webheadRelease;
  if (pushWebheads) {
    add({
      id: STEP.publishWebhead,
      plane: 'releases',
      action: 'create',
      subject: 'webhead',
      dependsOn: [
        ...desired.stacks
          .filter(({ kind }) => kind !== 'webheads' && kind !== 'monitoring')
          .map(({ name }) => stackStepId(name)),
        ...dbnodePlans.flatMap(({ before }) => before.map(({ id }) => id)),
      ],
      summary: `publish the webhead release${shortRelease(webheadRelease)}: ${String(desired.dbnodes.length * 10)} virtual hosts`,
      risk: 'none',
    });
  } else unchanged.releases += 1;
  stackSteps(true);
  if (pushWebheads) {
    add({
      id: STEP.pushWebhead,
      plane: 'releases',
      action: 'push',
      subject: 'webhead',
      dependsOn: [STEP.publishWebhead, stackStepId(webheadsStack)],
      summary: 'push the release to every webhead, in waves, each acknowledging it',
      risk: 'reload',
    });
  }

  for (const plan of dbnodePlans) {
    for (const step of plan.checks)
      add({ ...step, dependsOn: [...step.dependsOn, STEP.pushWebhead, stackStepId(webheadsStack)] });
  }

  const tokenserverRelease = release('tokenserver');
  const tokenserver = observed.releases.tokenserver;
  if (tokenserverRelease === undefined || tokenserver.acknowledged !== tokenserverRelease) {
    add({
      id: STEP.pushTokenserver,
      plane: 'releases',
      action: 'push',
      subject: 'tokenserver',
      dependsOn: [
        STEP.pushWebhead,
        stackStepId(stackName(name, 'foundation')),
        ...dbnodePlans.flatMap(({ before, checks }) => [...before, ...checks].map(({ id }) => id)),
      ],
      summary: `push the secrets file to the tokenserver's hosts${shortRelease(tokenserverRelease)}`,
      risk: 'reload',
    });
  } else unchanged.releases += 1;

  for (const plan of dbnodePlans) {
    for (const step of plan.nodes)
      add({ ...step, dependsOn: [...step.dependsOn, STEP.pushTokenserver, STEP.pushWebhead] });
  }

  if (observed.nodes.kind === 'not-observed') {
    warnings.push(
      `the tokenserver's nodes rows could not be read (${observed.nodes.reason}); a deploy needs them`,
    );
  }
  const blockers = findBlockers(desired, observed);
  return {
    formatVersion: 1,
    environment: name,
    digest: planDigest({ desired, facts, steps, blockers, webheadRelease, tokenserverRelease }),
    steps,
    blockers,
    unchanged,
    warnings,
  };
}

function addCounts(total: Record<Plane, number>, part: Readonly<Partial<Record<Plane, number>>>): void {
  for (const plane of ['secrets', 'databases', 'checks', 'nodes'] as const) total[plane] += part[plane] ?? 0;
}

function shortRelease(sha256: string | undefined): string {
  return sha256 === undefined ? '' : ` ${sha256.slice(0, 12)}`;
}

function describeNewStack(stack: {
  readonly name: string;
  readonly template: { readonly Resources: object };
}): string {
  return `create stack ${stack.name} (${String(Object.keys(stack.template.Resources).length)} resources)`;
}
