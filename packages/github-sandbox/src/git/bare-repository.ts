import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../contract.ts';
import { GitFailure, runGit } from './run-git.ts';
import { writeBlob } from './write-blob.ts';

export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed';
  readonly sha: string;
}

export interface CommitFacts {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly date: string;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  /** Of a blob; null deletes. */
  readonly sha: string | null;
}

/** A real bare repository, driven through git's plumbing; no work tree. */
export interface BareRepository {
  /** Folder that `git clone` takes. */
  readonly gitDir: string;
  head(ref: string): Promise<string | undefined>;
  setRef(ref: string, sha: string): Promise<void>;
  deleteRef(ref: string): Promise<void>;
  blob(content: string | Uint8Array): Promise<string>;
  tree(base: string | undefined, entries: readonly TreeEntry[]): Promise<string>;
  treeOfFolder(folder: string): Promise<string>;
  commit(tree: string, parents: readonly string[], message: string, author?: string): Promise<string>;
  /** Writes files on top of a commit; the new tree. */
  treeWith(base: string | undefined, files: Files): Promise<string>;
  facts(commit: string): Promise<CommitFacts | undefined>;
  log(from: string, limit: number): Promise<readonly string[]>;
  mergeBase(one: string, other: string): Promise<string | undefined>;
  count(range: string): Promise<number>;
  /** @param from - a commit's full name, as `to` is */
  changes(from: string, to: string): Promise<readonly ChangedFile[]>;
  /** The tree of a merge, or undefined where the two conflict. */
  mergedTree(ours: string, theirs: string): Promise<string | undefined>;
  contains(descendant: string, ancestor: string): Promise<boolean>;
  read(commit: string, path: string): Promise<string | undefined>;
  close(): Promise<void>;
}

export async function createBareRepository(branch: string, clock: () => Date): Promise<BareRepository> {
  const folder = await mkdtemp(join(tmpdir(), 'syncops-github-'));
  const gitDir = join(folder, 'repository.git');
  await runGit(['init', '--quiet', '--bare', `--initial-branch=${branch}`, gitDir]);
  let indexes = 0;

  const git = async (arguments_: readonly string[], options = {}): Promise<string> =>
    (await runGit([`--git-dir=${gitDir}`, ...arguments_], options)).trimEnd();
  const maybe = async (arguments_: readonly string[]): Promise<string | undefined> => {
    try {
      return await git(arguments_);
    } catch (error) {
      if (error instanceof GitFailure) return undefined;
      throw error;
    }
  };
  // Commits never change, so neither does what lies between two of them.
  const diffs = new Map<string, Promise<readonly ChangedFile[]>>();
  const diff = async (from: string, to: string): Promise<readonly ChangedFile[]> =>
    parseRawDiff(await git(['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '-M', '-l0', from, to]));
  const withIndex = async (
    base: string | undefined,
    fill: (env: Readonly<Record<string, string>>) => Promise<unknown>,
  ): Promise<string> => {
    indexes += 1;
    const env = { GIT_INDEX_FILE: join(folder, `index-${indexes}`) };
    if (base !== undefined) await git(['read-tree', base], { env });
    await fill(env);
    return git(['write-tree'], { env });
  };

  const repository: BareRepository = {
    gitDir,
    head: (ref) => maybe(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]),
    async setRef(ref, sha) {
      await git(['update-ref', ref, sha]);
    },
    async deleteRef(ref) {
      await git(['update-ref', '-d', ref]);
    },
    blob: (content) => writeBlob(gitDir, content),
    tree: (base, entries) =>
      withIndex(base, (env) => {
        const lines = entries.map(({ path, mode, sha }) =>
          sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
        );
        return git(['update-index', '-z', '--add', '--index-info'], { env, input: lines.join('') });
      }),
    treeOfFolder: (workTree) =>
      withIndex(undefined, (env) =>
        git([`--work-tree=${workTree}`, '-C', workTree, 'add', '--all'], { env }),
      ),
    async commit(tree, parents, message, author = 'octocat') {
      const date = `${Math.floor(clock().getTime() / 1000)} +0000`;
      const email = `${author.replaceAll(/[^\w.-]/g, '')}@users.noreply.github.test`;
      const env = {
        ...{ GIT_AUTHOR_NAME: author, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date },
        ...{ GIT_COMMITTER_NAME: author, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date },
      };
      return git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
        env,
        input: message,
      });
    },
    async treeWith(base, files) {
      const entries = await Promise.all(
        Object.entries(files).map(async ([path, text]) => ({
          path,
          mode: '100644',
          sha: text === null ? null : await repository.blob(text),
        })),
      );
      return repository.tree(base, entries);
    },
    async facts(commit) {
      const text = await maybe(['show', '--no-patch', '--format=%H%n%T%n%P%n%cI%n%B', `${commit}^{commit}`]);
      const [sha, tree, parents = '', date = '', ...message] = text?.split('\n') ?? [];
      if (sha === undefined || tree === undefined) return undefined;
      return {
        sha,
        tree,
        parents: parents.split(' ').filter((parent) => parent !== ''),
        message: message.join('\n').trimEnd(),
        date: new Date(date).toISOString().replace(/\.\d+Z$/, 'Z'),
      };
    },
    log: async (from, limit) => lines(await git(['rev-list', `--max-count=${limit}`, from])),
    mergeBase: (one, other) => maybe(['merge-base', one, other]),
    count: async (range) => Number(await git(['rev-list', '--count', range])),
    changes(from, to) {
      const key = `${from} ${to}`;
      const changes = diffs.get(key) ?? diff(from, to);
      diffs.set(key, changes);
      return changes;
    },
    async mergedTree(ours, theirs) {
      const text = await maybe(['merge-tree', '--write-tree', ours, theirs]);
      return text?.split('\n')[0];
    },
    contains: async (descendant, ancestor) =>
      (await maybe(['merge-base', '--is-ancestor', ancestor, descendant])) !== undefined,
    read: (commit, path) => maybe(['cat-file', 'blob', `${commit}:${path}`]),
    async close() {
      await rm(folder, { recursive: true, force: true });
    },
  };
  return repository;
}

const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

const STATUS = { A: 'added', M: 'modified', D: 'removed', R: 'renamed', C: 'copied', T: 'changed' } as const;

function parseRawDiff(text: string): readonly ChangedFile[] {
  const fields = text.split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , before = '', after = '', code = ''] = (fields[at] ?? '').split(' ');
    const letter = code.charAt(0);
    if (!(letter in STATUS)) throw new Error(`git diff-tree answered ${code}`);
    const status = Object.entries(STATUS).find(([key]) => key === letter)?.[1] ?? 'changed';
    const first = fields[at + 1] ?? '';
    const hasTwo = letter === 'R' || letter === 'C';
    const sha = letter === 'D' ? before : after;
    files.push(
      hasTwo
        ? { path: fields[at + 2] ?? '', previousPath: first, status, sha }
        : { path: first, status, sha },
    );
    at += hasTwo ? 3 : 2;
  }
  return files;
}
