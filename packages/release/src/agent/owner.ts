import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ReleaseError } from '../errors.ts';
import type { ReleaseFile } from '../release.ts';
import { hasCode } from './durable-files.ts';
import type { Layout } from './layout.ts';

/** User and group that a file shall have, as numbers. @throws ReleaseError `INVALID_RELEASE` for names that the host lacks */
export async function ownerOf(
  { path, owner, group }: ReleaseFile,
  layout: Layout,
): Promise<{ readonly uid: number; readonly gid: number }> {
  return {
    uid: owner === 'inherit' ? (await inPlace(layout, path)).uid : await idOf(owner, '/etc/passwd'),
    gid: group === 'inherit' ? (await inPlace(layout, path)).gid : await idOf(group, '/etc/group'),
  };
}

/** Owner of the file in place (a link of ours leads to the last release's), else of its directory, else root. */
async function inPlace(
  layout: Layout,
  path: string,
): Promise<{ readonly uid: number; readonly gid: number }> {
  for (const place of [join(layout.root, path), dirname(join(layout.root, path))]) {
    try {
      const { uid, gid } = await stat(place);
      return { uid, gid };
    } catch (error) {
      if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error;
    }
  }
  return { uid: 0, gid: 0 };
}

/** Both files have the name first and the number third. */
async function idOf(name: string, database: string): Promise<number> {
  if (/^[0-9]+$/.test(name)) return Number(name);
  const lines = (await readFile(database, 'utf8')).split('\n').map((line) => line.split(':'));
  const id = lines.find((columns) => columns[0] === name)?.[2];
  if (id === undefined)
    throw new ReleaseError('INVALID_RELEASE', `this host has no '${name}' in ${database}`);
  return Number(id);
}
