import type { Problem } from '@syncops/topology';

import { RISKS, type Plan, type Risk } from '@syncops/engine';
import { clip, manyLines, count } from '@syncops/text';

export type AnnotationSeverity = 'error' | 'warning' | 'notice';

/** A remark at a line of a file, as GitHub shows it next to the change. */
export interface Annotation {
  readonly severity: AnnotationSeverity;
  /** Absent for a remark about the whole plan. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows so many of each severity for one step of a workflow, and drops the rest without a word. */
const MAX_PER_SEVERITY = 10;
const MAX_MESSAGE_CHARACTERS = 2000;

const RISK_SEVERITIES = {
  none: undefined,
  reload: 'notice',
  interruption: 'warning',
  replacement: 'warning',
  'data-loss': 'warning',
} as const satisfies Record<Risk, AnnotationSeverity | undefined>;

const RISK_TITLES = {
  none: '',
  reload: 'reloads',
  interruption: 'interrupts requests',
  replacement: 'replaces a resource',
  'data-loss': 'loses data',
} as const satisfies Record<Risk, string>;

/** A remark before the rest is counted; graver ones come first. */
interface Ranked {
  readonly annotation: Annotation;
  readonly gravity: number;
}

const PROBLEM_GRAVITY = { error: 100, warning: 10 } as const;
const BLOCKER_GRAVITY = 50;

/**
 * Remarks for the lines of the environment's files that are wrong, that block the plan, or that cause a risky step; at most
 * {@link MAX_PER_SEVERITY} of each severity, the gravest first, the rest counted in one line.
 * @param plan - absent where none could be made
 */
export function planAnnotations(
  plan: Pick<Plan, 'blockers' | 'steps'> | undefined,
  problems: readonly Problem[],
): readonly Annotation[] {
  const found = merge([
    ...problems.map(ofProblem),
    ...(plan === undefined ? [] : [...plan.blockers.map(ofBlocker), ...plan.steps.flatMap(ofReasons)]),
  ]);
  const left = new Map<AnnotationSeverity, number>();
  const shown = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const its = found
      .filter(({ annotation }) => annotation.severity === severity)
      .toSorted((a, b) => b.gravity - a.gravity || compare(a.annotation, b.annotation));
    // The line that counts the rest is a notice itself.
    const isFull = left.size > 0 || its.length > MAX_PER_SEVERITY;
    const kept = its.slice(0, severity === 'notice' && isFull ? MAX_PER_SEVERITY - 1 : MAX_PER_SEVERITY);
    if (kept.length < its.length) left.set(severity, its.length - kept.length);
    return kept.map(({ annotation }) => annotation);
  });
  return left.size === 0 ? shown : [...shown, rest(left)];
}

function rest(left: ReadonlyMap<AnnotationSeverity, number>): Annotation {
  const counts = [...left].map(([severity, many]) => count(many, `more ${severity}`, `more ${severity}s`));
  return {
    severity: 'notice',
    title: 'more than GitHub shows',
    message: `${counts.join(', ')} in the log and in the plan`,
  };
}

function ofProblem({ severity, code, position, path, message }: Problem): Ranked {
  const text = path === '' ? message : `${path}: ${message}`;
  return {
    annotation: { severity, ...position, title: code, message: text },
    gravity: PROBLEM_GRAVITY[severity],
  };
}

function ofBlocker({ code, subject, message, source }: Plan['blockers'][number]): Ranked {
  const text = message.startsWith(`${subject}: `) ? message : `${subject}: ${message}`;
  return {
    annotation: { severity: 'error', ...place(source), title: code, message: text },
    gravity: BLOCKER_GRAVITY,
  };
}

/** Only reasons that come from a line: the others stand in the plan. */
function ofReasons({ riskReasons }: Plan['steps'][number]): readonly Ranked[] {
  return riskReasons.flatMap(({ risk, message, source }): readonly Ranked[] => {
    const severity = RISK_SEVERITIES[risk];
    const where = place(source);
    if (severity === undefined || where.file === undefined) return [];
    const annotation = { severity, ...where, title: RISK_TITLES[risk], message };
    return [{ annotation, gravity: RISKS.indexOf(risk) }];
  });
}

/** Reads `file:line:column`. */
export function place(source: string | undefined): Pick<Annotation, 'file' | 'line' | 'column'> {
  const [, file, line, column] = /^(.+?):(\d+)(?::(\d+))?$/s.exec(source ?? '') ?? [];
  if (file === undefined) return source === undefined || source === '' ? {} : { file: source };
  return { file, line: Number(line), ...(column !== undefined && { column: Number(column) }) };
}

/** Remarks of one severity and title on the same line become one. */
function merge(found: readonly Ranked[]): readonly Ranked[] {
  const merged = new Map<string, { readonly first: Ranked; readonly messages: Set<string> }>();
  for (const ranked of found) {
    const { severity, file, line, title, message } = ranked.annotation;
    const key = JSON.stringify([severity, title, file === undefined ? message : [file, line]]);
    const text = manyLines(message).join('\n');
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { first: ranked, messages: new Set([text]) });
    else known.messages.add(text);
  }
  return [...merged.values()].map(({ first: { annotation, gravity }, messages }) => ({
    annotation: { ...annotation, message: clip([...messages].join('\n'), MAX_MESSAGE_CHARACTERS) },
    gravity,
  }));
}

function compare(a: Annotation, b: Annotation): number {
  return (a.file ?? '').localeCompare(b.file ?? '', 'en') || (a.line ?? 0) - (b.line ?? 0);
}
