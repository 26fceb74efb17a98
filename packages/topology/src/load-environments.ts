/** Finds and reads the files in a folder of environments; together with `draft-dbnode.ts` the only file that does I/O. */
import { open, readdir, realpath, stat, type FileHandle } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { MAX_FILE_BYTES } from './decode.ts';
import { fileProblem, type EnvironmentTree, type RawEnvironment, type RawFile } from './environment-tree.ts';
import { SCHEMA_FILES } from './schema-files.ts';
import type { Problem } from './problem.ts';
import { readEnvironments, type ReadResult } from './read-environments.ts';
import { show } from './yaml-source.ts';

/** Maximum number of files that are open at the same time, far below any operating system limit. */
const CONCURRENT_READS = 32;

/**
 * Loads the environments of a folder: `<dir>/<environment>/environment.yaml`, `<dir>/<environment>/confirm.yaml` and
 * `<dir>/<environment>/dbnodes/*.yaml`. Invalid content is reported as a problem, never thrown; the result omits environments
 * with errors.
 * @param dir - path of the folder as messages print it, e.g. `environments`
 * @param only - name of the only environment to load; by default, all are loaded
 */
export async function loadEnvironments(dir: string, only?: string): Promise<ReadResult> {
  const tree = await findEnvironments(dir);
  if (only !== undefined && tree.problems.every(({ code }) => code !== 'UNREADABLE')) {
    const names = tree.environments.map(({ folder }) => folder);
    if (!names.includes(only)) {
      const known =
        names.length === 0 ? 'the folder contains none' : `the folder contains ${names.map(show).join(', ')}`;
      const message = `the environment "${show(only)}" does not exist; ${known}`;
      return { environments: [], problems: [fileProblem('error', 'UNKNOWN_ENVIRONMENT', dir, message)] };
    }
  }
  return readEnvironments(tree, only);
}

async function findEnvironments(dir: string): Promise<EnvironmentTree> {
  const problems: Problem[] = [];
  const listing = await list(dir, problems);
  if (listing === undefined) return { environments: [], problems };
  const context: Context = { root: await realpath(dir), gate: createGate(CONCURRENT_READS) };
  const found = await Promise.all(
    listing.map(async (entry): Promise<RawEnvironment | undefined> => {
      const path = join(dir, entry.name);
      const kind = await kindOf(context, entry, path);
      if (kind === 'folder') return findEnvironment(context, path, entry.name);
      problems.push(...strayEntry(kind, path, [...SCHEMA_FILES, 'README.md']));
      return undefined;
    }),
  );
  const environments = found.filter((environment) => environment !== undefined);
  if (environments.length === 0) {
    const message = 'the folder does not contain an environment; add <name>/environment.yaml';
    problems.push(fileProblem('error', 'NO_ENVIRONMENTS', dir, message));
  }
  return { environments, problems };
}

interface Context {
  /** Real path of the folder of environments; no file outside it is read. */
  readonly root: string;
  readonly gate: Gate;
}

type Kind = 'file' | 'folder' | 'outside' | 'other';

async function findEnvironment(context: Context, path: string, folder: string): Promise<RawEnvironment> {
  const problems: Problem[] = [];
  let environmentFile: RawFile | undefined;
  let confirmFile: RawFile | undefined;
  let dbnodeFiles: readonly RawFile[] = [];
  for (const entry of (await list(path, problems)) ?? []) {
    const entryPath = join(path, entry.name);
    const kind = await kindOf(context, entry, entryPath);
    if (entry.name === 'environment.yaml' && kind === 'file') {
      environmentFile = await readRaw(context, entryPath, 'environment');
    } else if (entry.name === 'confirm.yaml' && kind === 'file') {
      confirmFile = await readRaw(context, entryPath, 'confirm');
    } else if (entry.name === 'dbnodes' && kind === 'folder') {
      dbnodeFiles = await findDbnodes(context, entryPath, problems);
    } else problems.push(...strayEntry(kind, entryPath, ['README.md']));
  }
  return { folder, path, environmentFile, confirmFile, dbnodeFiles, problems };
}

async function findDbnodes(context: Context, path: string, problems: Problem[]): Promise<readonly RawFile[]> {
  const listing = (await list(path, problems)) ?? [];
  const files = await Promise.all(
    listing.map(async (entry) => {
      const entryPath = join(path, entry.name);
      const kind = await kindOf(context, entry, entryPath);
      if (kind === 'file' && entry.name.endsWith('.yaml')) {
        return readRaw(context, entryPath, entry.name.slice(0, -'.yaml'.length));
      }
      problems.push(...strayEntry(kind, entryPath, ['README.md']));
      return undefined;
    }),
  );
  return files.filter((file) => file !== undefined);
}

/** Lists the entries of a folder by name, without hidden entries. */
async function list(path: string, problems: Problem[]): Promise<readonly Dirent[] | undefined> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push(fileProblem('error', 'UNREADABLE', path, `the folder cannot be read: ${reason(error)}`));
    return undefined;
  }
}

/** Returns the kind of an entry after following links; a link that points outside the tree is not followed. */
async function kindOf(context: Context, entry: Dirent, path: string): Promise<Kind> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'other';
  try {
    const target = await realpath(path);
    if (!target.startsWith(context.root + sep)) return 'outside';
    const stats = await stat(target);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch {
    // The link is broken or circular.
    return 'other';
  }
}

/** Reports an entry that is not part of an environment: an error if its author may have meant it to be, otherwise a warning. */
function strayEntry(kind: Kind, path: string, expected: readonly string[]): Problem[] {
  const name = path.slice(path.lastIndexOf(sep) + 1);
  if (kind === 'file' && expected.includes(name)) return [];
  if (kind === 'outside') {
    const message =
      'the link points outside the folder of environments and is not followed; copy the file here';
    return [fileProblem('error', 'LINK_OUTSIDE', path, message)];
  }
  if (kind === 'other') {
    return [fileProblem('error', 'NOT_A_FILE', path, 'neither a file nor a folder; remove it')];
  }
  if (kind === 'folder' || /\.ya?ml$/i.test(name)) {
    const message = `a ${kind} of this name is not expected here and would be ignored; rename or remove it`;
    return [fileProblem('error', 'UNEXPECTED_FILE', path, message)];
  }
  return [fileProblem('warning', 'UNEXPECTED_FILE', path, 'the file is ignored; remove it')];
}

function readRaw(context: Context, file: string, stem: string): Promise<RawFile> {
  return context.gate(async () => {
    let handle: FileHandle | undefined;
    try {
      handle = await open(file, 'r');
      // Reading one byte more than allowed detects a file that is too large, whatever size the file system reports.
      const buffer = Buffer.alloc(MAX_FILE_BYTES + 1);
      const bytes = await readUpTo(handle, buffer);
      return { file, stem, content: { kind: 'bytes', bytes } };
    } catch (error) {
      const problem = fileProblem('error', 'UNREADABLE', file, `the file cannot be read: ${reason(error)}`);
      return { file, stem, content: { kind: 'problem', problem } };
    } finally {
      await handle?.close();
    }
  });
}

async function readUpTo(handle: FileHandle, buffer: Buffer): Promise<Uint8Array> {
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return Uint8Array.prototype.slice.call(buffer, 0, length);
}

function reason(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return String(error);
}

type Gate = <T>(task: () => Promise<T>) => Promise<T>;

/** Creates a function that runs at most `width` tasks at the same time; the others wait in order. */
function createGate(width: number): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= width) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    }
    running++;
    try {
      return await task();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
