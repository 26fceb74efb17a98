/** Validates the content of a file against its schema and turns zod's issues into problems with positions. */
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { formatPath, MAX_PROBLEMS, show, type Path, type YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/** The result of validating a file. */
export interface ValidatedFile<T> {
  /** The parsed content; undefined if the file has a problem. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Validates a whole file and reports at most {@link MAX_PROBLEMS} problems. */
export function validateFile<T>(source: YamlSource, schema: z.ZodType<T>): ValidatedFile<T> {
  const result = schema.safeParse(source.value);
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: limit(source, result.error.issues) };
}

function limit(source: YamlSource, issues: readonly Issue[]): Problem[] {
  const problems: Problem[] = [];
  for (const issue of issues) {
    problems.push(...toProblems(source, issue, []));
    if (problems.length >= MAX_PROBLEMS) break;
  }
  return problems.slice(0, MAX_PROBLEMS);
}

function toProblems(source: YamlSource, issue: Issue, prefix: Path): Problem[] {
  const path = [...prefix, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MAX_PROBLEMS).map((key) => unknownKey(source, [...path, key]));
  if (issue.code === 'invalid_union') {
    return closestBranch(issue.errors).flatMap((inner) => toProblems(source, inner, path));
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues[0]?.message ?? 'expected another key';
    return [problem(source, path, 'INVALID_VALUE', `${expected}, found ${describe(path.at(-1))}`, 'key')];
  }
  return [valueProblem(source, path, issue)];
}

/** Returns the branch of a union that the author most likely meant: fewest unknown keys, then fewest problems. */
function closestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const score = (issues: readonly Issue[]): number =>
    issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 10 * issue.keys.length : 1), 0);
  return branches.toSorted((a, b) => score(a) - score(b))[0] ?? [];
}

function unknownKey(source: YamlSource, path: Path): Problem {
  const message = 'unknown key; remove it or correct its spelling';
  return problem(source, path, 'UNKNOWN_KEY', message, 'key');
}

function valueProblem(source: YamlSource, path: Path, issue: Issue): Problem {
  const found = valueAt(source.value, path);
  const expected = expectation(issue);
  if (found === undefined) {
    return problem(source, path, 'MISSING_KEY', `missing; ${expected.replace(/^expected /, 'add ')}`);
  }
  return problem(source, path, 'INVALID_VALUE', `${expected}, found ${describe(found)}`);
}

/** Returns `expected …`, with the words of the schema if the schema defines them. */
function expectation(issue: Issue): string {
  if (issue.message.startsWith('expected ')) return issue.message;
  if (issue.code === 'invalid_type') return `expected ${TYPE_NAMES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') return `expected ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'too_small') return `expected at least ${String(issue.minimum)} entries`;
  if (issue.code === 'too_big') {
    return `expected at most ${String(issue.maximum)} ${issue.origin === 'string' ? 'characters' : 'entries'}`;
  }
  return `expected another value (${issue.message.toLowerCase()})`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  string: 'text',
};

function problem(
  source: YamlSource,
  path: Path,
  code: string,
  message: string,
  end: 'key' | 'value' = 'value',
): Problem {
  const position = end === 'key' ? source.keyPosition(path) : source.position(path);
  return { severity: 'error', code, position, path: formatPath(path), message };
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.entries(current).find(([key]) => key === String(step))?.[1];
  }
  return current;
}

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return `"${show(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${String(value)}`;
  return Array.isArray(value) ? `a list of ${String(value.length)}` : 'a mapping';
}
