import type { CompiledStack, Environment, ReleaseRole } from '@syncops/topology';

import { forecastPlan } from '../forecast/forecast-plan.ts';
import type { Plan } from './plan.ts';
import { ASSUMED_AUTHORITIES, assumeDeployed } from '../stacks/assume-deployed.ts';
import { compareStacks } from '../stacks/compare-templates.ts';
import { completePlan } from './complete-plan.ts';
import { desireBase } from './desire-base.ts';
import { desireEnvironment } from './desired.ts';
import { NOTHING_OBSERVED } from '../observe/observe.ts';
import { planEnvironment } from './plan-environment.ts';
import type { StackFindings } from '../stacks/preview-stacks.ts';
import type { RunningRelease } from '../release/read-release.ts';
import { describeReleaseChanges } from '../release/release-change.ts';
import { previewReleases } from '../release/release-preview.ts';

/** Why an offline plan cannot say everything. */
const WITHOUT_CREDENTIALS = 'made without credentials: replacements are not known';

/**
 * The plan that is made of files alone, without any call.
 * @param base - what is taken for deployed, e.g. the same environment on the branch that a pull request would change;
 *   absent: nothing exists
 */
export function planOffline(
  environment: Environment,
  agent: { readonly sha256: string },
  base?: Environment,
): Plan {
  const origin = { agentSha256: agent.sha256, rdsCaPem: ASSUMED_AUTHORITIES };
  const desired = desireEnvironment(environment);
  const deployed = base && desireBase(base, desired);
  const assumed = deployed && assumeDeployed(deployed, origin);
  const draft = planEnvironment(desired, {
    observed: assumed?.observed ?? NOTHING_OBSERVED,
    ...origin,
  });
  const previews = previewReleases(draft);
  const running = (role: ReleaseRole): RunningRelease =>
    assumed === undefined ? { kind: 'none' } : { kind: 'known', release: assumed.releases[role] };
  return completePlan(draft, {
    stacks: compareUpdated(draft.desired.stacks, deployed?.stacks ?? []),
    releases: describeReleaseChanges(draft, previews, {
      webhead: { running: running('webhead') },
      tokenserver: { running: running('tokenserver') },
    }),
    forecasts: forecastPlan(draft, previews, []),
  });
}

/** What the templates state about the stacks that are in both. */
function compareUpdated(
  desired: readonly CompiledStack[],
  deployed: readonly CompiledStack[],
): StackFindings {
  const before = new Map(deployed.map((stack) => [stack.name, stack]));
  return new Map(
    desired.flatMap((stack) => {
      const old = before.get(stack.name);
      if (old === undefined) return [];
      const changes = isSame(old, stack) ? [] : compareStacks(old, stack);
      return [[stack.name, { kind: 'not-made', because: WITHOUT_CREDENTIALS, changes }]];
    }),
  );
}

/** Most stacks of a large environment are as they were: they need no comparison. */
function isSame(before: CompiledStack, after: CompiledStack): boolean {
  return before.sha256 === after.sha256 && literals(before) === literals(after);
}

function literals({ parameters }: CompiledStack): string {
  return JSON.stringify(Object.entries(parameters).filter(([, { kind }]) => kind === 'literal'));
}
