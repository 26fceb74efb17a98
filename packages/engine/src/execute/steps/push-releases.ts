import { agentKey, heldVersions, releaseKey, type PushResult, type Release } from '@syncops/release';
import { type ReleaseRole, releasePointerName, stackName } from '@syncops/topology';

import { DeployError } from '../../deploy-error.ts';
import type { EngineDeps } from '../../deps.ts';
import {
  fleetOf,
  publishRelease,
  pushToFleet,
  releaseBucket,
  type PublishedRelease,
} from '../../release/push-to-fleet.ts';
import { renderRelease } from '../../release/releases.ts';
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

/**
 * Pushes a role's release to its whole fleet and records, after the fact, that all of it acknowledged.
 * @throws DeployError `WEBHEADS_BEHIND`, and as `pushToFleet`
 */
export async function pushRole(
  role: ReleaseRole,
  state: RunState,
  deps: EngineDeps,
  progress: (message: string) => void,
): Promise<string> {
  const published = await publish(role, state, deps);
  if (role === 'tokenserver') await confirmWebheads(published.release, state, deps, progress);
  const { acknowledged } = await push(role, published, state, deps, progress);
  return `${countHosts(acknowledged.length)} acknowledged release ${published.location.sha256.slice(0, 12)}`;
}

async function push(
  role: ReleaseRole,
  published: PublishedRelease,
  state: RunState,
  deps: EngineDeps,
  progress: (message: string) => void,
): Promise<PushResult> {
  const { environment } = state.desired;
  const result = await pushToFleet(
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
  state.acknowledged.add(role);
  return result;
}

/**
 * Before the tokenserver may sign with a secret for the first time, every webhead says that it accepts it: now, and not some
 * time ago, for another run's push may have reached some of them since. Nothing to do where this run has pushed to the
 * webheads already, or where the tokenserver has these secrets.
 * @throws DeployError `WEBHEADS_BEHIND` where the webheads' release has them not
 */
async function confirmWebheads(
  next: Release,
  state: RunState,
  deps: EngineDeps,
  progress: (message: string) => void,
): Promise<void> {
  if (state.acknowledged.has('webhead')) return;
  const { tokenserver, webhead } = state.observed.releases;
  const isKnown = tokenserver.acknowledged !== undefined && tokenserver.acknowledged === tokenserver.pointer;
  const brought = versionsBeyond(next, isKnown ? tokenserver.release : undefined);
  if (brought.size === 0) return;
  const { release, pointer: sha256 } = webhead;
  const behind = [...versionsBeyond(next, release)].find((secret) => brought.has(secret));
  if (release === undefined || sha256 === undefined || behind !== undefined) {
    throw new DeployError(
      'WEBHEADS_BEHIND',
      `the webheads do not run a release with the newest version of ${behind ?? 'each secret'}, so that the tokenserver must not sign with it yet; finish the rotation with syncops advance, then repeat the deploy`,
    );
  }
  progress('asking the webheads once more whether they accept what the tokenserver is to sign with');
  const bucket = releaseBucket(state.desired.environment.name, state.stacks);
  const location = { bucket, key: releaseKey(sha256), sha256 };
  await push('webhead', { release, location }, state, deps, progress);
}

/** Names of the secrets of which a release has versions that another has not. */
function versionsBeyond(release: Release, other: Release | undefined): ReadonlySet<string> {
  const known = other === undefined ? undefined : heldVersions(other);
  const beyond = [...heldVersions(release)].filter(([name, versions]) =>
    [...versions].some((versionId) => known?.get(name)?.has(versionId) !== true),
  );
  return new Set(beyond.map(([name]) => name));
}

function countHosts(count: number): string {
  return count === 1 ? '1 host' : `${String(count)} hosts`;
}
