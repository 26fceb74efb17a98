import type { SourcePosition } from './environment.ts';

/**
 * An error or a warning about the environment files. Errors block a deploy; warnings are reported together with them and never
 * block.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable code of the rule, in SCREAMING_SNAKE. */
  readonly code: string;
  readonly position: SourcePosition;
  /** Path of the value in its file, e.g. `webheads.count.min`; empty if the problem concerns the whole file. */
  readonly path: string;
  /** The value that was found and the fix; starts in lower case, has no full stop and never contains a secret. */
  readonly message: string;
}

/** Formats a problem as `file:line:column path: message`, with `warning: ` before the message of a warning. */
export function formatProblem(problem: Problem): string {
  const { file, line, column } = problem.position;
  const path = problem.path === '' ? '' : ` ${problem.path}`;
  const prefix = problem.severity === 'warning' ? 'warning: ' : '';
  return `${file}:${String(line)}:${String(column)}${path}: ${prefix}${problem.message}`;
}
