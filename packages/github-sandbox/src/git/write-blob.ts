import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** Stores a blob as git's loose object, as `git hash-object -w` does, without a process for each; its name. */
export async function writeBlob(gitDir: string, content: string | Uint8Array): Promise<string> {
  const bytes = Buffer.from(content);
  const object = Buffer.concat([Buffer.from(`blob ${bytes.byteLength}\0`), bytes]);
  const sha = createHash('sha1').update(object).digest('hex');
  const folder = join(gitDir, 'objects', sha.slice(0, 2));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, sha.slice(2)), deflateSync(object));
  return sha;
}
