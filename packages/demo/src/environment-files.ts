import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from './child.ts';

/**
 * Writes a copy of the sandbox's environment with `count` dbnodes to a temporary folder, its database servers chosen
 * large enough that no rule objects.
 */
export async function writeEnvironments(count: number): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'syncops-bench-'));
  const source = join(ROOT, 'environments', 'sandbox');
  const target = join(dir, 'sandbox');
  await cp(source, target, { recursive: true });
  const [first] = await readdir(join(source, 'dbnodes'));
  if (first === undefined) throw new Error(`${source} has no dbnode`);
  const template = await readFile(join(source, 'dbnodes', first), 'utf8');
  await rm(join(target, 'dbnodes'), { recursive: true });
  await mkdir(join(target, 'dbnodes'));
  for (let index = 1; index <= count; index += 1) await addDbnode(dir, `db${String(index)}`, template);
  return dir;
}

/** Gives every dbnode more storage: a change of each dbnode's stack. */
export async function enlargeDbnodes(dir: string): Promise<void> {
  const folder = join(dir, 'sandbox', 'dbnodes');
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    await writeFile(
      path,
      text.replace(/^storageGiB: (\d+)$/m, (_, size: string) => `storageGiB: ${String(Number(size) + 10)}`),
    );
  }
}

/** Adds one dbnode file with the given content, renamed. */
export async function addDbnode(dir: string, name: string, template?: string): Promise<void> {
  const folder = join(dir, 'sandbox', 'dbnodes');
  const text = template ?? (await readFile(join(folder, 'db1.yaml'), 'utf8'));
  await writeFile(join(folder, `${name}.yaml`), text.replace(/^name: .*$/m, `name: ${name}`));
}
