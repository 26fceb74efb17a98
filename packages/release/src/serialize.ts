import canonicalize from 'canonicalize';
import { ReleaseError } from './errors.ts';
import { parseRelease } from './parse.ts';
import type { Release } from './release.ts';
import { sha256Hex } from './sha256.ts';

/** Object key of a release. */
export function releaseKey(sha256: string): string {
  return `releases/${sha256}.json`;
}

/** Object key of an agent. */
export function agentKey(sha256: string): string {
  return `agents/${sha256}.mjs`;
}

/**
 * The bytes of a release as they are uploaded, canonical JSON (RFC 8785), and their hash, which is its name.
 * @throws ReleaseError `INVALID_RELEASE` for a release that no agent would accept
 */
export function serializeRelease(release: Release): { readonly body: string; readonly sha256: string } {
  const body = canonicalize(release);
  if (body === undefined) throw new ReleaseError('INVALID_RELEASE', 'the release is not a JSON value');
  parseRelease(body);
  return { body, sha256: sha256Hex(body) };
}
