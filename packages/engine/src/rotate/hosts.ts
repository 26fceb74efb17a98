import { BEING_PUSHED } from '../observe/observe.ts';
import { fleetOf, publishRelease, pushToFleet, releaseBucket } from '../release/push-to-fleet.ts';
import { type EngineDeps } from '../deps.ts';
import {
  ReleaseError,
  heldVersions,
  parseRelease,
  releaseKey,
  replaceSecretVersions,
  type PushResult,
  type Release,
} from '@syncops/release';
import { SecretsError } from '@syncops/secrets';
import { type HostRole, type PushedHosts, type RotationHosts } from '@syncops/rotation';
import { acknowledgedReleaseName, releasePointerName, type Environment } from '@syncops/topology';

import type { DeployedOutputs } from './deployed-outputs.ts';

/** Releases that are kept parsed: the pointer's and the acknowledged one of both roles, before and after a push. */
const KEPT_RELEASES = 8;

/** The hosts by the records of their releases. An observation is one call, and one more for each release not seen before. */
export function createHosts(
  environment: Environment,
  stacks: DeployedOutputs,
  deps: EngineDeps,
): RotationHosts {
  const { parameters } = deps.aws;
  const read = releaseReader(environment, stacks, deps);

  const readRecorded = async (sha256: string | undefined): Promise<Release | undefined> =>
    sha256 === undefined || sha256 === BEING_PUSHED ? undefined : read(sha256);

  return {
    async observe() {
      const names = (['webhead', 'tokenserver'] as const).flatMap((role) => recordNames(environment, role));
      const values = await parameters.get(names);
      const observeRole = async (role: HostRole) => {
        const [pointer, acknowledged] = recordNames(environment, role).map((name) => values.get(name));
        const [inPointer, inAcknowledged] = await Promise.all([
          readRecorded(pointer),
          readRecorded(acknowledged),
        ]);
        return {
          pointer: inPointer === undefined ? undefined : heldVersions(inPointer),
          acknowledged: inAcknowledged === undefined ? undefined : heldVersions(inAcknowledged),
          isOutdated: inPointer !== undefined && !isFenced(inPointer),
        };
      };
      const [webhead, tokenserver] = await Promise.all([observeRole('webhead'), observeRole('tokenserver')]);
      return { webhead, tokenserver };
    },

    async push(role, secrets, report, confirm) {
      const name = releasePointerName(environment.name, role);
      const pointer = (await parameters.get([name])).get(name);
      const base = pointer === undefined ? undefined : await read(pointer);
      if (base === undefined) {
        const found =
          pointer === undefined ? 'no release yet' : `a release that is gone, ${pointer.slice(0, 12)}`;
        throw new SecretsError(
          'NOT_DEPLOYED',
          `the ${role} hosts of ${environment.name} are to run ${found}; deploy first`,
        );
      }
      const release = replaceSecretVersions(base, secrets);
      const published = await publishRelease(releaseBucket(environment.name, stacks), release, deps);
      read.remember(published.location.sha256, release);
      try {
        const pushed = await pushToFleet(
          {
            environment: environment.name,
            role,
            fleet: fleetOf(environment, role, stacks, deps),
            published,
            pointer,
            progress: report,
            confirm: async (result) => {
              await confirm?.(countHosts(result));
            },
          },
          deps,
        );
        return countHosts(pushed);
      } catch (error) {
        throw refusedValue(error) ?? error;
      }
    },
  };
}

/** The pointer's parameter, then that of the acknowledged release. */
function recordNames({ name }: Environment, role: HostRole): readonly string[] {
  return [releasePointerName(name, role), acknowledgedReleaseName(name, role)];
}

interface ReleaseReader {
  (sha256: string): Promise<Release | undefined>;
  /** Takes a release that was just stored for read. */
  remember(sha256: string, release: Release): void;
}

/** Reads releases by their hash; one that is known is not asked for again, as it can never change. */
function releaseReader(environment: Environment, stacks: DeployedOutputs, deps: EngineDeps): ReleaseReader {
  const known = new Map<string, Promise<Release | undefined>>();
  const keep = (sha256: string, release: Promise<Release | undefined>): void => {
    known.set(sha256, release);
    for (const oldest of [...known.keys()].slice(0, -KEPT_RELEASES)) known.delete(oldest);
  };
  const load = async (sha256: string): Promise<Release | undefined> => {
    const body = await deps.aws.objects.get(releaseBucket(environment.name, stacks), releaseKey(sha256));
    return body === undefined ? undefined : parseRelease(new TextDecoder().decode(body));
  };
  const read = async (sha256: string): Promise<Release | undefined> => {
    const reading = known.get(sha256) ?? load(sha256);
    keep(sha256, reading);
    try {
      const release = await reading;
      if (release === undefined) known.delete(sha256);
      return release;
    } catch (error) {
      known.delete(sha256);
      throw error;
    }
  };
  return Object.assign(read, {
    remember: (sha256: string, release: Release) => {
      keep(sha256, Promise.resolve(release));
    },
  });
}

/** Whether the hosts refuse the release once its secrets have moved on: those of earlier versions of this tool do not. */
function isFenced({ secrets }: Pick<Release, 'secrets'>): boolean {
  return Object.values(secrets).every(({ fence }) => fence !== undefined);
}

function countHosts({ acknowledged, switched }: PushResult): PushedHosts {
  return { hosts: acknowledged.length, switched: switched.length };
}

/** What a push failed with, if it was a value of ours that a host could not use: another value fixes that. */
function refusedValue(error: unknown): SecretsError | undefined {
  if (!(error instanceof ReleaseError)) return undefined;
  if (!error.hosts.some(({ kind }) => kind === 'secret-value')) return undefined;
  return new SecretsError('PENDING_REFUSED', error.message, { cause: error });
}
