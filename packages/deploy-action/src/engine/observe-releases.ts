import { parseRelease, releaseKey } from '@syncops/release';
import { stackName, type ReleaseRole } from '@syncops/topology';

import { countWebheads } from './count-webheads.ts';
import type { EngineDeps } from './deps.ts';
import { codeOf } from './describe-error.ts';
import type { PlanDraft } from './plan-draft.ts';
import {
  plannedRoles,
  type ReleaseFinding,
  type ReleaseFindings,
  type RunningRelease,
} from './release-change.ts';

/**
 * Looks up what the hosts run now and how many webheads there are, for the roles that get a release: one object for each,
 * and one call that counts. What may not be read is told in the plan, and keeps nobody from planning.
 */
export async function observeReleases(draft: PlanDraft, deps: EngineDeps): Promise<ReleaseFindings> {
  const findings = plannedRoles(draft).map(async (role): Promise<readonly [ReleaseRole, ReleaseFinding]> => {
    const [running, hosts] = await Promise.all([
      readRunning(draft, role, deps),
      role === 'webhead' ? hostsOf(draft, deps) : undefined,
    ]);
    return [role, { running, ...(hosts !== undefined && { hosts }) }];
  });
  return Object.fromEntries(await Promise.all(findings));
}

/** What is said of a release that the plan's role may not read, or that is not what this version writes. */
const UNREADABLE: ReadonlySet<string> = new Set(['ACCESS_DENIED', 'INVALID_RELEASE']);

async function readRunning(
  { desired, input: { observed } }: PlanDraft,
  role: ReleaseRole,
  deps: EngineDeps,
): Promise<RunningRelease> {
  const { acknowledged, pointer } = observed.releases[role];
  const sha256 = acknowledged ?? pointer;
  if (sha256 === undefined) return { kind: 'none' };
  const short = sha256.slice(0, 12);
  const bucket = observed.stacks.get(stackName(desired.environment.name, 'foundation'))?.outputs.BucketName;
  if (bucket === undefined) {
    return { kind: 'unreadable', because: `the bucket with the running release ${short} does not exist` };
  }
  try {
    const body = await deps.aws.objects.get(bucket, releaseKey(sha256));
    if (body === undefined) {
      return {
        kind: 'unreadable',
        because: `the running release ${short} is not in bucket ${bucket} any more`,
      };
    }
    return { kind: 'known', release: parseRelease(new TextDecoder().decode(body)) };
  } catch (error) {
    if (!UNREADABLE.has(codeOf(error))) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', because: `the running release ${short} cannot be read: ${reason}` };
  }
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
