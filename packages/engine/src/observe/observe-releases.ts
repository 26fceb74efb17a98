import type { ReleaseRole } from '@syncops/topology';

import { countWebheads } from '../plan/count-webheads.ts';
import type { EngineDeps } from '../deps.ts';
import { codeOf } from '../describe-error.ts';
import type { PlanDraft } from '../plan/plan-draft.ts';
import { plannedRoles, type ReleaseFinding, type ReleaseFindings } from '../release/release-change.ts';
import { readRelease, type RunningRelease } from '../release/read-release.ts';

/**
 * Looks up what the hosts run now and how many webheads there are, for the roles that get a release: at most one
 * object for each, and one call that counts. What may not be read is reported in the plan, and does not prevent planning.
 */
export async function observeReleases(draft: PlanDraft, deps: EngineDeps): Promise<ReleaseFindings> {
  const findings = plannedRoles(draft).map(async (role): Promise<readonly [ReleaseRole, ReleaseFinding]> => {
    const [running, hosts] = await Promise.all([
      runningRelease(draft, role, deps),
      role === 'webhead' ? hostsOf(draft, deps) : undefined,
    ]);
    return [role, { running, ...(hosts !== undefined && { hosts }) }];
  });
  return Object.fromEntries(await Promise.all(findings));
}

/** The release that hosts were last seen to run, else the one that they are to run, which was read already. */
async function runningRelease(
  { desired, input: { observed } }: PlanDraft,
  role: ReleaseRole,
  deps: EngineDeps,
): Promise<RunningRelease> {
  const { acknowledged, pointer, release } = observed.releases[role];
  const sha256 = acknowledged ?? pointer;
  if (release !== undefined && sha256 === pointer) return { kind: 'known', release };
  return readRelease(desired.environment.name, observed.stacks, sha256, deps);
}

async function hostsOf(
  { desired, input: { observed } }: PlanDraft,
  deps: EngineDeps,
): Promise<number | undefined> {
  try {
    return (await countWebheads(desired.environment, observed.stacks, deps)) ?? undefined;
  } catch (error) {
    // A number for people: without it the plan says the same, but for the waves.
    if (codeOf(error) === 'ACCESS_DENIED' || codeOf(error) === 'NOT_FOUND') return undefined;
    throw error;
  }
}
