import type { Release, ReleaseSecret } from './release.ts';

/** The versions of one secret that a release holds, and what must be true of them before a host runs it. */
export interface FencedSecret {
  readonly secretId: string;
  readonly fence: NonNullable<ReleaseSecret['fence']>;
  readonly versionIds: readonly string[];
}

/** Staging labels of a version; none for a version that has none, or that no one has read. */
export type LabelsOf = (secretId: string, versionId: string) => readonly string[];

/**
 * The secrets because of which no host may switch to a release: the labels moved since it was rendered. Where this is empty,
 * every master secret that the release brings is there in its current version, which the tokenserver may sign with, and every
 * database user is one that is still meant to exist.
 */
export function staleSecrets(release: Pick<Release, 'secrets'>, labelsOf: LabelsOf): readonly FencedSecret[] {
  return fencedSecrets(release).filter((secret) => !isFresh(secret, labelsOf));
}

function isFresh({ secretId, fence, versionIds }: FencedSecret, labelsOf: LabelsOf): boolean {
  switch (fence) {
    case 'current':
      return versionIds.some((versionId) => labelsOf(secretId, versionId).includes('AWSCURRENT'));
    case 'labelled':
      return versionIds.every((versionId) => labelsOf(secretId, versionId).length > 0);
    default:
      return fence satisfies never;
  }
}

function fencedSecrets({ secrets }: Pick<Release, 'secrets'>): readonly FencedSecret[] {
  const fenced = new Map<string, { secretId: string; fence: FencedSecret['fence']; versionIds: string[] }>();
  for (const { secretId, versionId, fence } of Object.values(secrets)) {
    if (fence === undefined) continue;
    const key = `${fence} ${secretId}`;
    const known = fenced.get(key);
    if (known === undefined) fenced.set(key, { secretId, fence, versionIds: [versionId] });
    else known.versionIds.push(versionId);
  }
  return [...fenced.values()];
}
