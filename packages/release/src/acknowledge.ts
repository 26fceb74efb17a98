import canonicalize from 'canonicalize';
import type { Acknowledgement, Release } from './release.ts';
import { sha256Hex } from './sha256.ts';

/** Run Command returns the first 24,000 characters of stdout; a longer line would be cut and read as no acknowledgement. */
const LONGEST_VERSIONS = 16_000;

/** The version ids that a release brings to a host, by secret id, both sorted. */
export function secretVersions({
  secrets,
}: Pick<Release, 'secrets'>): Readonly<Record<string, readonly string[]>> {
  const versions: Record<string, string[]> = {};
  for (const { secretId, versionId } of Object.values(secrets)) (versions[secretId] ??= []).push(versionId);
  return Object.fromEntries(
    Object.entries(versions)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([secretId, ids]) => [secretId, [...new Set(ids)].sort()]),
  );
}

/** Hash by which an acknowledgement names its secret versions, however many they are. */
export function secretVersionsSha256(versions: Readonly<Record<string, readonly string[]>>): string {
  return sha256Hex(canonicalize(versions) ?? '');
}

/**
 * What a host prints about a release.
 * @param running - the release whose secret versions the host holds; undefined where that is not known
 * @param acknowledgedAt - seconds since the epoch
 */
export function acknowledge(
  running: Release | undefined,
  sha256: string,
  result: Acknowledgement['result'],
  acknowledgedAt: number,
): Acknowledgement {
  const versions = running === undefined ? {} : secretVersions(running);
  const fits = JSON.stringify(versions).length <= LONGEST_VERSIONS;
  return {
    release: sha256,
    result,
    secretVersions: fits ? versions : {},
    secretVersionsSha256: secretVersionsSha256(versions),
    acknowledgedAt,
  };
}
