import type { SourcePosition } from './environment.ts';

/** One thing that is wrong or doubtful in the environment files. Errors block; warnings travel next to them and never block. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable code of the rule, SCREAMING_SNAKE. */
  readonly code: string;
  readonly position: SourcePosition;
  /** Path of the value in its file, e.g. `webheads.count.min`; empty for the file as a whole. */
  readonly path: string;
  /** What was found and what to do: lower case, no full stop, never a secret. */
  readonly message: string;
}

/** `file:line:column path: message`, with `warning: ` before the message of a warning. */
export function formatProblem(problem: Problem): string {
  const { file, line, column } = problem.position;
  const path = problem.path === '' ? '' : ` ${problem.path}`;
  const prefix = problem.severity === 'warning' ? 'warning: ' : '';
  return `${file}:${String(line)}:${String(column)}${path}: ${prefix}${problem.message}`;
}
