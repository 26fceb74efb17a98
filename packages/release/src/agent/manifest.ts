import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Release } from '../release.ts';
import { parseRelease } from '../parse.ts';
import { sha256Hex } from '../sha256.ts';
import { hasCode } from './durable-files.ts';
import { FILES, releaseDir, type Layout } from './layout.ts';

/** What was rendered into a release's directory; written last, so a directory that has one is complete. */
export interface Manifest {
  /** The host's facts that went into the files; others make them stale. */
  readonly host: string;
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  readonly path: string;
  /** Hash of the rendered content. */
  readonly sha256: string;
}

/** A release whose directory is complete, as it was applied on this host. */
export interface StoredRelease {
  readonly sha256: string;
  readonly release: Release;
  readonly manifest: Manifest;
}

export const MANIFEST = 'manifest.json';
export const RELEASE = 'release.json';

/** A stored release, or undefined where its directory is missing or damaged. */
export async function readStored(layout: Layout, sha256: string): Promise<StoredRelease | undefined> {
  const dir = releaseDir(layout, sha256);
  try {
    const text = await readFile(join(dir, RELEASE), 'utf8');
    const manifest = parseManifest(await readFile(join(dir, MANIFEST), 'utf8'));
    if (manifest === undefined || sha256Hex(text) !== sha256) return undefined;
    return { sha256, release: parseRelease(text), manifest };
  } catch (error) {
    if (error instanceof SyntaxError || hasCode(error, 'ENOENT', 'ENOTDIR', 'INVALID_RELEASE'))
      return undefined;
    throw error;
  }
}

function parseManifest(text: string): Manifest | undefined {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('host' in value) || typeof value.host !== 'string') return undefined;
  if (!('files' in value) || !Array.isArray(value.files)) return undefined;
  const files = value.files.filter(isManifestFile);
  return files.length === value.files.length ? { host: value.host, files } : undefined;
}

function isManifestFile(value: unknown): value is ManifestFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    typeof value.path === 'string' &&
    'sha256' in value &&
    typeof value.sha256 === 'string'
  );
}

/**
 * Paths of `target` whose content differs from what the processes may have read. A file that is no longer there counts for
 * its neighbours: a program that reads a whole directory has to read it again.
 * @param mayRun - one entry per release that the processes may run; undefined stands for one that is unknown
 */
export function changedPaths(
  target: Manifest,
  mayRun: readonly (Manifest | undefined)[],
): ReadonlySet<string> {
  const changed = new Set<string>();
  const known = mayRun.filter((manifest) => manifest !== undefined);
  const everything = known.length === 0 || known.length < mayRun.length;
  const paths = new Set(target.files.map(({ path }) => path));
  const olds = known.map(({ files }) => new Map(files.map(({ path, sha256 }) => [path, sha256])));
  const emptied = new Set(
    olds.flatMap((old) => [...old.keys()].filter((path) => !paths.has(path)).map(dirname)),
  );
  for (const { path, sha256 } of target.files) {
    if (everything || emptied.has(dirname(path)) || olds.some((old) => old.get(path) !== sha256)) {
      changed.add(path);
    }
  }
  return changed;
}

/** Where a host's path is rendered in a release's directory. */
export function renderedPath(dir: string, path: string): string {
  return join(dir, FILES, path);
}
