import { agentKey } from '@syncops/release';
import type { ReleaseRole } from '@syncops/topology';
import { releasePointerName, stackName } from '@syncops/topology';

import { DeployError } from '../deploy-error.ts';
import type { EngineDeps } from '../deps.ts';
import {
  fleetOf,
  publishRelease,
  pushToFleet,
  releaseBucket,
  type PublishedRelease,
} from '../push-to-fleet.ts';
import { renderRelease } from '../releases.ts';
import type { RunState } from '../run-state.ts';

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
  const bucket = releaseBucket(state.desired.environment.name, state.stacks);
  await deps.aws.objects.putOnce(bucket, agentKey(deps.agent.sha256), deps.agent.body);
  const published = await publishRelease(bucket, rendered.release, deps);
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
  const published = await publish(role, state, deps);
  const { acknowledged } = await pushToFleet(
    {
      environment: environment.name,
      role,
      fleet: fleetOf(environment, role, state.stacks, deps),
      published,
      pointer: state.observed.releases[role].pointer,
      progress,
    },
    deps,
  );
  return `${countHosts(acknowledged.length)} acknowledged release ${published.location.sha256.slice(0, 12)}`;
}

function countHosts(count: number): string {
  return count === 1 ? '1 host' : `${String(count)} hosts`;
}
