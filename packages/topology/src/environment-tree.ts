/** The content of a folder of environments, as the loader found it. */
import type { Problem } from './problem.ts';

/** A file at an expected place: its bytes, or the reason why it could not be read. */
export interface RawFile {
  readonly file: string;
  /** Name of the file without `.yaml`. */
  readonly stem: string;
  readonly content:
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'problem'; readonly problem: Problem };
}

/** The files in the folder of one environment. */
export interface RawEnvironment {
  /** Name of the folder. */
  readonly folder: string;
  /** Path of the folder, for messages. */
  readonly path: string;
  readonly environmentFile: RawFile | undefined;
  readonly confirmFile: RawFile | undefined;
  readonly dbnodeFiles: readonly RawFile[];
  /** Problems with files and folders at unexpected places. */
  readonly problems: readonly Problem[];
}

/** All environments of a folder, with the problems of the folder itself. */
export interface EnvironmentTree {
  readonly environments: readonly RawEnvironment[];
  readonly problems: readonly Problem[];
}

/** Creates a problem that concerns a file or folder as a whole. */
export function fileProblem(
  severity: Problem['severity'],
  code: string,
  file: string,
  message: string,
): Problem {
  return { severity, code, position: { file, line: 1, column: 1 }, path: '', message };
}
