import type { AccountQuota } from '@syncops/aws';
import type { Release } from '@syncops/release';
import { stackName, type ReleaseRole } from '@syncops/topology';

import { assumeMissing } from '../stacks/assume-deployed.ts';
import type { DesiredState } from '../plan/desired.ts';
import type { PlanDraft } from '../plan/plan-draft.ts';
import type { ReleasePreview } from '../release/release-preview.ts';
import { renderRelease } from '../release/releases.ts';
import type { Forecast } from '../plan/plan.ts';
import type { ReleaseSize } from './forecast-input.ts';
import { forecastLimits } from './forecast-limits.ts';

/**
 * {@link forecastLimits} of a plan: how far from each limit the environment is once it is deployed. Pure.
 * @param previews - the releases as they will look
 * @param quotas - what the account answered; may be empty
 */
export function forecastPlan(
  draft: PlanDraft,
  previews: Readonly<Partial<Record<ReleaseRole, ReleasePreview>>>,
  quotas: readonly AccountQuota[],
): readonly Forecast[] {
  const { environment, stacks } = draft.desired;
  const prefix = stackName(environment.name, 'dbnode', '');
  const deployed = [...draft.input.observed.stacks.values()].filter(
    ({ name, status }) => name.startsWith(prefix) && status !== 'REVIEW_IN_PROGRESS',
  );
  return forecastLimits({
    environment,
    deployedDbnodes: deployed.map(({ name }) => name.slice(prefix.length)),
    quotas,
    releases: (['webhead', 'tokenserver'] as const).flatMap((role) => {
      const preview = previews[role];
      return preview === undefined ? [] : [measureRelease(draft, role, preview.release)];
    }),
    templates: stacks.map(({ name, body }) => ({ name, bytes: Buffer.byteLength(body) })),
  });
}

/** What a release weighs, and what it would weigh without a dbnode. */
function measureRelease({ desired, input }: PlanDraft, role: ReleaseRole, release: Release): ReleaseSize {
  const { observed, agentSha256, rdsCaPem } = input;
  const empty: DesiredState = {
    environment: { ...desired.environment, dbnodes: [] },
    stacks: desired.stacks.filter(({ kind }) => kind !== 'dbnode'),
    dbnodes: [],
  };
  const facts = { ...assumeMissing(empty, 'not-known-yet', observed), agentSha256, rdsCaPem };
  const rendered = renderRelease(empty, role, facts);
  return {
    role,
    bytes: bytesOf(release),
    bytesWithoutDbnodes: rendered.kind === 'rendered' ? bytesOf(rendered.release) : 0,
  };
}

/** Canonical JSON differs from any other in the order of keys only. */
function bytesOf(release: Release): number {
  return Buffer.byteLength(JSON.stringify(release));
}
