import { link, lstat, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ReleaseError } from '../errors.ts';
import { exists, hasCode, linkTarget, makeDirectory, replaceLink } from './durable-files.ts';
import { FILES, type Layout } from './layout.ts';
import { readStored, type StoredRelease } from './manifest.ts';

/** Appended to the name of a file that was there before us. */
const BACKUP_SUFFIX = '.before-syncops';

/** What the link at a managed path points to: always through `current`, so that one switch moves all of them. */
function linkTo(layout: Layout, path: string): string {
  return join(layout.current, FILES, path);
}

/** Whether every managed path is our link. */
export async function linksAreIntact(layout: Layout, { manifest }: StoredRelease): Promise<boolean> {
  for (const { path } of manifest.files) {
    if ((await linkTarget(join(layout.root, path))) !== linkTo(layout, path)) return false;
  }
  return true;
}

/**
 * Makes every managed path a link into `current` and removes our links for paths that the release no longer has. A file
 * that was not ours is kept once under another name.
 */
export async function placeLinks(layout: Layout, target: StoredRelease): Promise<void> {
  const wanted = new Set(target.manifest.files.map(({ path }) => path));
  for (const path of wanted) {
    const place = join(layout.root, path);
    const to = linkTo(layout, path);
    if ((await linkTarget(place)) === to) continue;
    await makeDirectory(dirname(place));
    await backUp(place);
    await replaceLink(place, to);
  }
  for (const path of await everManaged(layout)) {
    if (wanted.has(path)) continue;
    const place = join(layout.root, path);
    if ((await linkTarget(place)) === linkTo(layout, path)) await rm(place);
  }
}

async function backUp(place: string): Promise<void> {
  if (!(await exists(place))) return;
  if ((await lstat(place)).isDirectory()) {
    throw new ReleaseError('VALIDATION_FAILED', `${place} is a directory, but the release has a file there`);
  }
  try {
    await link(place, `${place}${BACKUP_SUFFIX}`);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

/** Paths of all releases that are still stored. */
async function everManaged(layout: Layout): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  for (const name of await readdir(layout.releases)) {
    const stored = await readStored(layout, name);
    for (const { path } of stored?.manifest.files ?? []) paths.add(path);
  }
  return paths;
}
