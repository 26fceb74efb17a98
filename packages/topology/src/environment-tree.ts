/** What lies in a folder of environments, as the loader found it. */
import type { Problem } from './problem.ts';

/** A file that was found where one is expected; its bytes, or why they could not be had. */
export interface RawFile {
  readonly file: string;
  /** The file's name without `.yaml`. */
  readonly stem: string;
  readonly content:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'problem'; readonly problem: Problem };
}

export interface RawEnvironment {
  /** The folder's name. */
  readonly folder: string;
  /** The folder's path, for messages. */
  readonly path: string;
  readonly environmentFile: RawFile | undefined;
  readonly confirmFile: RawFile | undefined;
  readonly dbnodeFiles: readonly RawFile[];
  /** Things that lie where they should not. */
  readonly problems: readonly Problem[];
}

export interface EnvironmentTree {
  readonly environments: readonly RawEnvironment[];
  readonly problems: readonly Problem[];
}

/** A problem of a file or folder as a whole. */
export function fileProblem(
  severity: Problem['severity'],
  code: string,
  file: string,
  message: string,
): Problem {
  return { severity, code, position: { file, line: 1, column: 1 }, path: '', message };
}
