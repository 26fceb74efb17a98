import { AwsFault } from '../../contract.ts';
import type { Labels } from './labels.ts';

/** A version's content: exactly one of both. */
export type SecretValue =
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'binary'; readonly bytes: Uint8Array };

export interface SecretVersion {
  readonly id: string;
  readonly value: SecretValue;
  /** Milliseconds. */
  readonly createdAt: number;
  lastAccessedAt?: number;
}

/** About 100 versions are kept; those without a label go first, once they are a day old. */
const MAX_VERSIONS = 100;
const DAY_MS = 86_400_000;

/**
 * Removes a version where there are too many for another one.
 * @throws AwsFault LimitExceededException where no version may go
 */
export function makeRoom(versions: Map<string, SecretVersion>, labels: Labels, now: number): void {
  if (versions.size < MAX_VERSIONS) return;
  const labelled = new Set(labels.values());
  const old = [...versions.values()].find(
    ({ id, createdAt }) => !labelled.has(id) && now - createdAt >= DAY_MS,
  );
  if (old === undefined) {
    throw new AwsFault(
      'LimitExceededException',
      `the secret has ${versions.size} versions, none of them old enough to be removed`,
    );
  }
  versions.delete(old.id);
}

export function isSameValue(a: SecretValue, b: SecretValue): boolean {
  if (a.kind === 'string') return b.kind === 'string' && a.text === b.text;
  return b.kind === 'binary' && Buffer.from(a.bytes).equals(b.bytes);
}
