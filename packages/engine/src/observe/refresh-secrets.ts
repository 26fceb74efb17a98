import { heldVersions } from '@syncops/release';
import { wantedVersions, type SecretKind } from '@syncops/rotation';
import { type SecretDescription } from '@syncops/secrets';
import { appUserSecretName, masterSecretName, type Environment, type ReleaseRole } from '@syncops/topology';
import pMap from 'p-map';

import type { EngineDeps } from '../deps.ts';
import { codeOf } from '../describe-error.ts';
import type { ObservedRelease } from './observe.ts';

const CONCURRENCY = 20;

type Secrets = ReadonlyMap<string, SecretDescription>;

/**
 * Lists of secrets may be minutes old, so that they may still list a version that a rotation has retired since; a release
 * that brings it back would make hosts accept what no one accepts any more. Where the list and the running releases do not
 * agree about a secret it is asked for again, one call each; as a rule they agree.
 */
export async function refreshSecrets(
  environment: Environment,
  listed: Secrets,
  releases: Readonly<Record<ReleaseRole, ObservedRelease>>,
  { aws }: { readonly aws: { readonly secrets: Pick<EngineDeps['aws']['secrets'], 'describe'> } },
): Promise<Secrets> {
  const doubtful = doubtfulSecrets(environment, listed, releases);
  if (doubtful.length === 0) return listed;
  const described = await pMap(
    doubtful,
    async (secret) => {
      try {
        return await aws.secrets.describe(secret.name);
      } catch (error) {
        // A role from before this right was given: what was listed is the best there is, and hosts refuse what is too old.
        if (codeOf(error) === 'ACCESS_DENIED' || codeOf(error) === 'NOT_FOUND') return secret;
        throw error;
      }
    },
    { concurrency: CONCURRENCY },
  );
  const secrets = new Map(listed);
  for (const secret of described) {
    if (secret.deleted) secrets.delete(secret.name);
    else secrets.set(secret.name, secret);
  }
  return secrets;
}

function doubtfulSecrets(
  environment: Environment,
  listed: Secrets,
  releases: Readonly<Record<ReleaseRole, ObservedRelease>>,
): readonly SecretDescription[] {
  const running = (['webhead', 'tokenserver'] as const).flatMap((role) => {
    const { release } = releases[role];
    return release === undefined ? [] : [{ role, held: heldVersions(release) }];
  });
  const secrets = environment.dbnodes.flatMap(({ name }): readonly [SecretKind, string][] => [
    ['master', masterSecretName(environment.name, name)],
    ['app-user', appUserSecretName(environment.name, name)],
  ]);
  return secrets.flatMap(([kind, name]) => {
    const secret = listed.get(name);
    if (secret === undefined) return [];
    const isDoubtful = running.some(({ role, held }) => {
      const versions = held.get(name);
      return versions !== undefined && !isSame(versions, wantedOf(kind, role, secret));
    });
    return isDoubtful ? [secret] : [];
  });
}

function wantedOf(kind: SecretKind, role: ReleaseRole, secret: SecretDescription): readonly string[] {
  try {
    return wantedVersions(kind, role, secret);
  } catch {
    // Labels that fit no state: the renderer reports them, unless they have changed by now.
    return [];
  }
}

function isSame(held: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return held.size === wanted.length && wanted.every((versionId) => held.has(versionId));
}
