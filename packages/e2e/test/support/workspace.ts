import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '@syncops/demo';

/** A copy of `environments/` in a folder of its own, as a checkout on a runner. */
export interface Workspace {
  readonly dir: string;
  /** The folder with one folder per environment. */
  readonly environmentsDir: string;
  /** Absolute path of a file of the sandbox's environment. */
  path(file: string): string;
  read(file: string): Promise<string>;
  write(file: string, text: string | Uint8Array): Promise<void>;
  /** @throws TypeError where the file does not hold the text: a test would prove nothing */
  replace(file: string, found: string, replacement: string): Promise<void>;
  /** One more dbnode like db1. */
  addDbnode(name: string): Promise<void>;
  remove(): Promise<void>;
}

export async function createWorkspace(): Promise<Workspace> {
  const dir = await mkdtemp(join(tmpdir(), 'syncops-workspace-'));
  const environmentsDir = join(dir, 'environments');
  await cp(join(ROOT, 'environments', 'sandbox'), join(environmentsDir, 'sandbox'), { recursive: true });
  const path = (file: string): string => join(environmentsDir, 'sandbox', file);
  const read = (file: string): Promise<string> => readFile(path(file), 'utf8');
  const write = (file: string, text: string | Uint8Array): Promise<void> => writeFile(path(file), text);
  return {
    dir,
    environmentsDir,
    path,
    read,
    write,
    async replace(file, found, replacement) {
      const text = await read(file);
      if (!text.includes(found)) throw new TypeError(`${file} does not hold ${JSON.stringify(found)}`);
      await write(file, text.replace(found, replacement));
    },
    async addDbnode(name) {
      await write(`dbnodes/${name}.yaml`, (await read('dbnodes/db1.yaml')).replace('db1', name));
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
