import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';

/** What a rule has to say about one value; the caller knows the file and adds the position. */
export interface Finding extends Pick<Problem, 'severity' | 'code' | 'message'> {
  /** Path of the value in its file; a path that is not written there points to what would hold it. */
  readonly path: Path;
}

export const error = (code: string, path: Path, message: string): Finding => ({
  severity: 'error',
  code,
  path,
  message,
});
export const warning = (code: string, path: Path, message: string): Finding => ({
  severity: 'warning',
  code,
  path,
  message,
});
