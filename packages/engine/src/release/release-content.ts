import { heldVersions, replaceSecretVersions, type Release } from '@syncops/release';

import { canonicalHash } from '../plan/canonical-hash.ts';
import { codeOf } from '../describe-error.ts';

/** Stands for whatever version of a secret a release holds. */
const ANY_VERSION = 'any-version'.padEnd(32, '-');

/** What is found in a release that another version of the product made: it has no content in terms of this one. */
const OTHER_FORM: ReadonlySet<string> = new Set(['HOSTS_OUTDATED', 'INVALID_RELEASE']);

/**
 * Hash of a release but for the versions of its secrets: two releases that have it in common differ by no more than a rotation
 * of secrets makes. Undefined for a release that an earlier version of the product made.
 */
export function releaseContent(release: Release): string | undefined {
  const secrets = [...heldVersions(release).keys()].map((name) => ({
    name,
    deleted: false,
    versions: { [ANY_VERSION]: ['AWSCURRENT'] },
  }));
  try {
    return canonicalHash(replaceSecretVersions(release, secrets));
  } catch (error) {
    if (OTHER_FORM.has(codeOf(error))) return undefined;
    throw error;
  }
}
