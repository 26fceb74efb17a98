import type { DeployedStack } from '@syncops/aws';
import {
  pushRelease,
  releaseKey,
  serializeRelease,
  type FleetPort,
  type PushResult,
  type Release,
  type ReleaseLocation,
} from '@syncops/release';
import {
  acknowledgedReleaseName,
  releasePointerName,
  stackName,
  type Environment,
  type ReleaseRole,
} from '@syncops/topology';

import { DeployError } from '../deploy-error.ts';
import type { EngineDeps } from '../deps.ts';
import { BEING_PUSHED } from '../observe/observe.ts';
import { outputOf } from '../execute/run-state.ts';

/** A release that is stored where hosts fetch it. */
export interface PublishedRelease {
  readonly release: Release;
  readonly location: ReleaseLocation;
}

/** What a push needs of the world. */
export interface FleetPushDeps extends Pick<EngineDeps, 'clock' | 'sleep'> {
  readonly aws: Pick<EngineDeps['aws'], 'objects' | 'parameters'>;
}

export interface FleetPush {
  /** Name of the environment. */
  readonly environment: string;
  readonly role: ReleaseRole;
  readonly fleet: FleetPort;
  readonly published: PublishedRelease;
  /** Hash of the release that the pointer names now, to which hosts go back if a later wave fails. */
  readonly pointer: string | undefined;
  readonly progress: (message: string) => void;
  /** Called once every host acknowledged, before that is written down: who is killed in between has to push again. */
  readonly confirm?: (result: PushResult) => Promise<void>;
}

/** Stores a release under its content's hash. The agent that it names must be there already. */
export async function publishRelease(
  bucket: string,
  release: Release,
  deps: { readonly aws: Pick<EngineDeps['aws'], 'objects'> },
): Promise<PublishedRelease> {
  const { body, sha256 } = serializeRelease(release);
  const key = releaseKey(sha256);
  await deps.aws.objects.putOnce(bucket, key, body);
  return { release, location: { bucket, key, sha256 } };
}

/**
 * Brings a stored release to every host of a role: writes down that nothing is known of the fleet, pushes, moves the pointer,
 * and records, after the fact, that all of it acknowledged. Repeatable, after a kill at any point too.
 * @throws DeployError `ACKNOWLEDGEMENT_MISSING`; ReleaseError as `pushRelease`
 */
export async function pushToFleet(
  { environment, role, fleet, published, pointer, progress, confirm }: FleetPush,
  { aws: { parameters }, clock, sleep }: FleetPushDeps,
): Promise<PushResult> {
  const { release, location } = published;
  const { bucket, sha256 } = location;
  // Whatever was observed: another run may have recorded its own release since.
  await parameters.put(acknowledgedReleaseName(environment, role), BEING_PUSHED);
  const result = await pushRelease(
    fleet,
    location,
    {
      release,
      ...(pointer !== undefined &&
        pointer !== sha256 && { previous: { bucket, key: releaseKey(pointer), sha256: pointer } }),
      movePointer: () => parameters.put(releasePointerName(environment, role), sha256),
      progress,
    },
    { clock, sleep },
  );
  if (result.acknowledged.length === 0) {
    throw new DeployError('ACKNOWLEDGEMENT_MISSING', `no ${role} host acknowledged release ${sha256}`);
  }
  await confirm?.(result);
  await parameters.put(acknowledgedReleaseName(environment, role), sha256);
  return result;
}

/**
 * The hosts of a role, by what the stacks say of them.
 * @throws DeployError `MISSING_OUTPUT` where a stack that names them is not there
 */
export function fleetOf(
  environment: Environment,
  role: ReleaseRole,
  stacks: ReadonlyMap<string, Pick<DeployedStack, 'outputs'>>,
  { aws }: { readonly aws: Pick<EngineDeps['aws'], 'webheadFleet' | 'tokenserverFleet'> },
): FleetPort {
  const { name } = environment;
  switch (role) {
    case 'webhead':
      return aws.webheadFleet({
        documentName: outputOf(stacks, stackName(name, 'foundation'), 'ApplyReleaseDocumentName'),
        autoScalingGroupName: outputOf(stacks, stackName(name, 'webheads'), 'AutoScalingGroupName'),
        targetGroupArn: outputOf(stacks, stackName(name, 'edge'), 'TargetGroupArn'),
      });
    case 'tokenserver':
      return aws.tokenserverFleet(environment);
    default:
      return role satisfies never;
  }
}

/** The bucket of an environment's releases. @throws DeployError `MISSING_OUTPUT` */
export function releaseBucket(
  environment: string,
  stacks: ReadonlyMap<string, Pick<DeployedStack, 'outputs'>>,
): string {
  return outputOf(stacks, stackName(environment, 'foundation'), 'BucketName');
}
