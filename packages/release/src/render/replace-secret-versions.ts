import { labelledVersions, type SecretDescription } from '@syncops/secrets';
import { type HeldVersions } from '@syncops/rotation';
import { ReleaseError } from '../errors.ts';
import type { Release, ReleaseFile, ReleaseSecret } from '../release.ts';
import { masterVersions, parseLine, renderLine, secretKeys } from './secrets-file.ts';

type LabelledSecret = Pick<SecretDescription, 'name' | 'versions' | 'deleted'>;

/** The versions that a release brings to its hosts, by the names of the secrets. */
export function heldVersions({ secrets }: Pick<Release, 'secrets'>): HeldVersions {
  const held = new Map<string, Set<string>>();
  for (const { secretId, versionId } of Object.values(secrets)) {
    const known = held.get(secretId);
    if (known === undefined) held.set(secretId, new Set([versionId]));
    else known.add(versionId);
  }
  return held;
}

/**
 * The same release with the versions that the labels of these secrets ask for now; nothing else of it is another. It is, byte
 * for byte, what is rendered again from the same environment and these labels.
 * @param secrets - of those that the release holds, see {@link heldVersions}: master secrets, and for webheads database users
 * @throws ReleaseError `SECRET_NOT_SERVED` for a secret that is not in the release; `HOSTS_OUTDATED` where the release says
 *   nothing of fences; `INVALID_RELEASE` for one that another version of this product made in another form; SecretsError
 *   where the labels fit no state of a rotation
 */
export function replaceSecretVersions(release: Release, secrets: readonly LabelledSecret[]): Release {
  const keysOf = Map.groupBy(Object.keys(release.secrets), (key) => release.secrets[key]?.secretId ?? '');
  const replaced = new Map(Object.entries(release.secrets));
  /** Old keys of master secrets to the new ones of the same dbnode. */
  const masterKeys = new Map<string, readonly string[]>();
  for (const secret of secrets) {
    const keys = keysOf.get(secret.name) ?? [];
    const versions = versionsOf(release, secret, keys);
    for (const key of keys) {
      replaced.delete(key);
      if (fenceOf(release, key) === 'current') masterKeys.set(key, Object.keys(versions));
    }
    for (const [key, version] of Object.entries(versions)) replaced.set(key, version);
  }
  return {
    ...release,
    secrets: Object.fromEntries(replaced),
    files: release.files.map((file) => replaceKeys(file, masterKeys)),
  };
}

function fenceOf({ secrets }: Release, key: string): ReleaseSecret['fence'] {
  return secrets[key]?.fence;
}

/** The versions of a secret that the release should hold, by key. */
function versionsOf(
  release: Release,
  secret: LabelledSecret,
  keys: readonly string[],
): Readonly<Record<string, ReleaseSecret>> {
  const { role } = release;
  const [key] = keys;
  if (key === undefined) {
    throw new ReleaseError(
      'SECRET_NOT_SERVED',
      `the ${role} release does not hold ${secret.name}; deploy its dbnode first`,
    );
  }
  const fence = fenceOf(release, key);
  switch (fence) {
    case undefined:
      throw new ReleaseError(
        'HOSTS_OUTDATED',
        `the ${role} hosts run a release of an earlier version of this product, which does not look at the labels of ${secret.name}; deploy first`,
      );
    case 'labelled': {
      const current = labelledVersions(secret).filter(({ label }) => label === 'AWSCURRENT');
      return Object.fromEntries(
        current.map(({ versionId }) => [key, { secretId: secret.name, versionId, fence }]),
      );
    }
    case 'current': {
      const dbnode = secretKeys.dbnodeOfMaster(key);
      if (dbnode === undefined) {
        throw new ReleaseError('INVALID_RELEASE', `the key '${key}' of the ${role} release names no dbnode`);
      }
      return masterVersions(dbnode, secret, role);
    }
    default:
      return fence satisfies never;
  }
}

/** Only secrets files name master secrets; a line names those of one dbnode. */
function replaceKeys(file: ReleaseFile, masterKeys: ReadonlyMap<string, readonly string[]>): ReleaseFile {
  if (file.check !== 'secrets-file' || masterKeys.size === 0) return file;
  const lines = file.content.match(/[^\n]*\n/g) ?? [];
  const content = lines.map((line) => {
    const { origin, keys } = parseLine(line);
    const replacement = masterKeys.get(keys[0] ?? '');
    return replacement === undefined ? line : renderLine(origin, replacement);
  });
  return { ...file, content: content.join('') };
}
