import { serializeRelease, type Release } from '@syncops/release';
import { stackName, VIRTUAL_HOSTS_PER_DBNODE, type ReleaseRole } from '@syncops/topology';

import type { Step } from './plan.ts';
import type { DesiredState } from './desired.ts';
import type { ObservedRelease, ObservedState } from '../observe/observe.ts';
import { renderRelease } from '../release/releases.ts';
import { STEP, stackStepId } from './step-ids.ts';

/** What of a release does not come from the environment's files or the observation. */
export interface ReleaseOrigin {
  readonly agentSha256: string;
  readonly rdsCaPem: string;
}

/** A release and its hash. */
export interface DesiredRelease {
  readonly release: Release;
  readonly sha256: string;
}

/** The release that a role should run, undefined while something that it names does not exist yet. */
export function desiredRelease(
  desired: DesiredState,
  role: ReleaseRole,
  observed: ObservedState,
  origin: ReleaseOrigin,
): DesiredRelease | undefined {
  const { stacks, secrets } = observed;
  const { agentSha256, rdsCaPem } = origin;
  const rendered = renderRelease(desired, role, { stacks, secrets, agentSha256, rdsCaPem });
  if (rendered.kind === 'not-yet') return undefined;
  const { release } = rendered;
  return { release, sha256: serializeRelease(release).sha256 };
}

/** Whether every host was seen to run the release, and new ones will. */
export function isPushed(release: string | undefined, { pointer, acknowledged }: ObservedRelease): boolean {
  return release !== undefined && acknowledged === release && pointer === release;
}

export function publishWebheadStep(
  desired: DesiredState,
  release: string | undefined,
  dependsOn: readonly string[],
): Step {
  const hosts = String(desired.dbnodes.length * VIRTUAL_HOSTS_PER_DBNODE);
  return {
    id: STEP.publishWebhead,
    plane: 'releases',
    action: 'create',
    subject: 'webhead',
    dependsOn,
    summary: `publish the webhead release${shortRelease(release)}: ${hosts} virtual hosts`,
    risk: 'none',
    riskReasons: [],
    change: { kind: 'release', role: 'webhead', files: [] },
  };
}

export function pushWebheadStep(desired: DesiredState): Step {
  return {
    id: STEP.pushWebhead,
    plane: 'releases',
    action: 'push',
    subject: 'webhead',
    dependsOn: [STEP.publishWebhead, stackStepId(stackName(desired.environment.name, 'webheads'))],
    summary: 'push the release to every webhead, in waves, each acknowledging it',
    risk: 'reload',
    riskReasons: [],
    change: { kind: 'release', role: 'webhead', files: [] },
  };
}

export function pushTokenserverStep(
  desired: DesiredState,
  release: string | undefined,
  dependsOn: readonly string[],
): Step {
  return {
    id: STEP.pushTokenserver,
    plane: 'releases',
    action: 'push',
    subject: 'tokenserver',
    dependsOn: [
      STEP.pushWebhead,
      stackStepId(stackName(desired.environment.name, 'foundation')),
      ...dependsOn,
    ],
    summary: `push the secrets file to the tokenserver's hosts${shortRelease(release)}`,
    risk: 'reload',
    riskReasons: [],
    change: { kind: 'release', role: 'tokenserver', files: [] },
  };
}

function shortRelease(sha256: string | undefined): string {
  return sha256 === undefined ? '' : ` ${sha256.slice(0, 12)}`;
}
