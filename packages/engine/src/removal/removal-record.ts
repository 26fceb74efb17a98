import type { SecretDescription } from '@syncops/secrets';

import { NODES_TAG } from '../plan/node-rows.ts';

/** The tag on an application user's secret that says under which confirmed digest the removal of its dbnode has begun. */
export const REMOVAL_TAG = 'syncops:removal';

/** The tag on an application user's secret that says when the rows of its dbnode were seen to be gone, as ISO 8601. */
export const UNREGISTERED_TAG = 'syncops:unregistered-at';

/** How far the removal of a dbnode went, as a dead runner left it. */
export interface RemovalRecord {
  /** Digest of the plan that was confirmed; present as soon as the first user may have lost their node. */
  readonly confirmedDigest?: string;
  /** When the rows were seen to be gone, in milliseconds since the epoch. */
  readonly unregisteredAt?: number;
}

/** What the tags of an application user's secret state about the removal of its dbnode. */
export function readRemovalRecord(secret: Pick<SecretDescription, 'tags'> | undefined): RemovalRecord {
  const confirmedDigest = secret?.tags[REMOVAL_TAG] ?? '';
  // A time without a digest is what a dbnode was left with that came back.
  if (confirmedDigest === '') return {};
  const unregisteredAt = Date.parse(secret?.tags[UNREGISTERED_TAG] ?? '');
  return { confirmedDigest, ...(Number.isFinite(unregisteredAt) && { unregisteredAt }) };
}

/** Tags for the moment before the first user loses their node: the rows cannot be relied upon from now on. */
export function removalBegunTags(confirmedDigest: string): Readonly<Record<string, string>> {
  return { [REMOVAL_TAG]: confirmedDigest, [UNREGISTERED_TAG]: '', [NODES_TAG]: '' };
}

/** Tags for the moment at which the rows were seen to be gone. */
export function unregisteredTags(milliseconds: number): Readonly<Record<string, string>> {
  return { [UNREGISTERED_TAG]: new Date(milliseconds).toISOString() };
}

/** Tags for a dbnode whose file was put back before it was gone. */
export const REMOVAL_TAKEN_BACK_TAGS: Readonly<Record<string, string>> = {
  [REMOVAL_TAG]: '',
  [UNREGISTERED_TAG]: '',
};
