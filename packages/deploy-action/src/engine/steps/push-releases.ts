import { agentKey, pushRelease, releaseKey, serializeRelease } from '@syncops/release';
import type { ReleaseRole } from '@syncops/topology';
import { acknowledgedReleaseName, releasePointerName, stackName } from '@syncops/topology';

import { DeployError } from '../deploy-error.ts';
import type { EngineDeps } from '../deps.ts';
import { BEING_PUSHED } from '../observe.ts';
import { renderRelease } from '../releases.ts';
import { stackOutput, type PublishedRelease, type RunState } from '../run-state.ts';

/** Renders a role's release from what now exists and stores it, and its agent, under their content's names. */
async function publish(role: ReleaseRole, state: RunState, deps: EngineDeps): Promise<PublishedRelease> {
  const known = state.published.get(role);
  if (known !== undefined) return known;
  const rendered = renderRelease(state.desired, role, {
    stacks: state.stacks,
    secrets: state.secrets,
    agentSha256: deps.agent.sha256,
    rdsCaPem: deps.rdsCaPem,
  });
  if (rendered.kind === 'not-yet') {
    throw new DeployError(
      'MISSING_OUTPUT',
      `the ${role} release needs ${rendered.missing}; repeat the deploy`,
    );
  }
  const bucket = stackOutput(state, stackName(state.desired.environment.name, 'foundation'), 'BucketName');
  const { body, sha256 } = serializeRelease(rendered.release);
  await deps.aws.objects.putOnce(bucket, agentKey(deps.agent.sha256), deps.agent.body);
  await deps.aws.objects.putOnce(bucket, releaseKey(sha256), body);
  const published = { release: rendered.release, location: { bucket, key: releaseKey(sha256), sha256 } };
  state.published.set(role, published);
  return published;
}

/**
 * Publishes the webheads' release. The pointer, which booting instances follow, moves here only while no instance can
 * be in service; otherwise the push moves it once every webhead acknowledged.
 */
export async function publishWebheadRelease(state: RunState, deps: EngineDeps): Promise<string> {
  const { location } = await publish('webhead', state, deps);
  const environment = state.desired.environment.name;
  if (!state.stacks.has(stackName(environment, 'webheads'))) {
    await deps.aws.parameters.put(releasePointerName(environment, 'webhead'), location.sha256);
  }
  return `release ${location.sha256.slice(0, 12)}`;
}

/** Pushes a role's release to its whole fleet and records, after the fact, that all of it acknowledged. */
export async function pushRole(
  role: ReleaseRole,
  state: RunState,
  deps: EngineDeps,
  progress: (message: string) => void,
): Promise<string> {
  const { environment } = state.desired;
  const { release, location } = await publish(role, state, deps);
  const previous = state.observed.releases[role].pointer;
  const pointer = releasePointerName(environment.name, role);
  const acknowledged = acknowledgedReleaseName(environment.name, role);
  if (state.observed.releases[role].acknowledged !== undefined) {
    await deps.aws.parameters.put(acknowledged, BEING_PUSHED);
  }
  const result = await pushRelease(
    fleetOf(role, state, deps),
    location,
    {
      release,
      ...(previous !== undefined &&
        previous !== location.sha256 && {
          previous: { bucket: location.bucket, key: releaseKey(previous), sha256: previous },
        }),
      movePointer: () => deps.aws.parameters.put(pointer, location.sha256),
      progress,
    },
    { clock: deps.clock, sleep: deps.sleep },
  );
  if (result.acknowledged.length === 0) {
    throw new DeployError(
      'ACKNOWLEDGEMENT_MISSING',
      `no ${role} host acknowledged release ${location.sha256}`,
    );
  }
  await deps.aws.parameters.put(acknowledged, location.sha256);
  return `${countHosts(result.acknowledged.length)} acknowledged release ${location.sha256.slice(0, 12)}`;
}

function fleetOf(
  role: ReleaseRole,
  state: RunState,
  deps: EngineDeps,
): ReturnType<EngineDeps['aws']['webheadFleet']> {
  const { environment } = state.desired;
  switch (role) {
    case 'webhead':
      return deps.aws.webheadFleet({
        documentName: stackOutput(
          state,
          stackName(environment.name, 'foundation'),
          'ApplyReleaseDocumentName',
        ),
        autoScalingGroupName: stackOutput(
          state,
          stackName(environment.name, 'webheads'),
          'AutoScalingGroupName',
        ),
        targetGroupArn: stackOutput(state, stackName(environment.name, 'edge'), 'TargetGroupArn'),
      });
    case 'tokenserver':
      return deps.aws.tokenserverFleet(environment);
    default:
      return role satisfies never;
  }
}

function countHosts(count: number): string {
  return count === 1 ? '1 host' : `${String(count)} hosts`;
}
