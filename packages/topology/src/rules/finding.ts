import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-source.ts';

/** The finding of a rule about one value; the caller knows the file and adds the position. */
export interface Finding extends Pick<Problem, 'severity' | 'code' | 'message'> {
  /** Path of the value in its file; if the file does not contain the value, its position is that of the enclosing value. */
  readonly path: Path;
}

/** Creates a finding that blocks. */
export const error = (code: string, path: Path, message: string): Finding => ({
  severity: 'error',
  code,
  path,
  message,
});

/** Creates a finding that never blocks. */
export const warning = (code: string, path: Path, message: string): Finding => ({
  severity: 'warning',
  code,
  path,
  message,
});
