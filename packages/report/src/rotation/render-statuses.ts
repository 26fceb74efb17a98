import { count, formatNumber, oneLine, textTable } from '@syncops/text';
import { isDue } from '@syncops/engine';
import type { RotationStatus } from '@syncops/rotation';
import pc from 'picocolors';

import { ageWords, awaitsWords, secretWords, versionsWords } from './words.ts';

/** What is known besides the secrets themselves. */
export interface StatusContext {
  readonly environment: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The environment's limit, where it has one. */
  readonly rotateAfterDays?: number;
}

export interface StatusTextOptions extends StatusContext {
  readonly coloured: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Every secret with its versions, however many there are. */
  readonly details: boolean;
}

/** So many secrets are all reported; of more, those that need no attention are only counted. */
const FEW_SECRETS = 20;
/** So few are reported with their versions. */
const VERY_FEW_SECRETS = 6;

/** Where each secret stands, for people at a terminal. */
export function renderStatuses(statuses: readonly RotationStatus[], options: StatusTextOptions): string {
  const { now, details, width } = options;
  const paint = pc.createColors(options.coloured);
  const shown =
    details || statuses.length <= FEW_SECRETS
      ? statuses
      : statuses.filter((status) => needsAttention(status, options));
  const withVersions = details || statuses.length <= VERY_FEW_SECRETS;
  const rows = shown.map((status) => [
    status.dbnode,
    status.kind,
    paintPhase(status, paint),
    `${ageWords(status.rotatedAt, now)}${isDue(status, options.rotateAfterDays, now) ? paint.yellow(' overdue') : ''}`,
    [
      oneLine(awaitsWords(status, now)),
      ...(status.isCompromised ? [paint.red('known to others: nothing waits for tokens to expire')] : []),
      ...(withVersions ? [paint.dim(versionsWords(status.versions))] : []),
    ]
      .filter((text) => text !== '')
      .join('\n'),
  ]);
  const head = ['dbnode', 'secret', 'phase', 'age', 'awaits'].map((word) => paint.bold(word));
  const sections = [
    `${paint.bold(options.environment)}: ${statusesLine(statuses, options)}`,
    ...(rows.length === 0 ? [] : [textTable([head, ...rows], { width, indent: 0 })]),
    ...(shown.length === statuses.length ? [] : [hiddenWords(statuses, shown, now)]),
    ...overdueWords(statuses, options),
  ];
  return `${sections.join('\n\n')}\n`;
}

type Paint = ReturnType<typeof pc.createColors>;

/** `4 secrets, 1 on its way, 1 overdue, 1 with a problem`. */
export function statusesLine(statuses: readonly RotationStatus[], context: StatusContext): string {
  const moving = statuses.filter(({ phase, problem }) => phase !== 'idle' && problem === undefined).length;
  const overdue = countDue(statuses, context);
  const problems = statuses.filter(({ problem }) => problem !== undefined).length;
  return [
    count(statuses.length, 'secret'),
    moving === 0 ? 'none on its way' : `${formatNumber(moving)} on ${moving === 1 ? 'its' : 'their'} way`,
    ...(overdue === 0 ? [] : [`${formatNumber(overdue)} overdue`]),
    ...(problems === 0 ? [] : [`${formatNumber(problems)} with a problem`]),
  ].join(', ');
}

function countDue(
  statuses: readonly RotationStatus[],
  { rotateAfterDays, now }: Pick<StatusContext, 'rotateAfterDays' | 'now'>,
): number {
  return statuses.filter((status) => isDue(status, rotateAfterDays, now)).length;
}

/** What gives another value to those that are too old. */
function overdueWords(statuses: readonly RotationStatus[], context: StatusContext): readonly string[] {
  if (countDue(statuses, context) === 0) return [];
  const limit = count(context.rotateAfterDays ?? 0, 'day');
  return [`Those older than ${limit}: syncops rotate --environment ${context.environment} --due`];
}

/** Whether a secret is reported even where there are many. */
export function needsAttention(status: RotationStatus, { rotateAfterDays, now }: StatusContext): boolean {
  const { phase, problem, isCompromised } = status;
  return phase !== 'idle' || problem !== undefined || isCompromised || isDue(status, rotateAfterDays, now);
}

function hiddenWords(
  statuses: readonly RotationStatus[],
  shown: readonly RotationStatus[],
  now: number,
): string {
  const hidden = statuses.filter((status) => !shown.includes(status));
  const [oldest] = hidden.toSorted((a, b) => (a.rotatedAt ?? 0) - (b.rotatedAt ?? 0));
  const age =
    oldest === undefined ? '' : `; the oldest: ${secretWords(oldest)}, ${ageWords(oldest.rotatedAt, now)}`;
  const [one, many] = shown.length === 0 ? ['secret is', 'secrets are'] : ['more is', 'more are'];
  return `${count(hidden.length, one, many)} idle${age} (--details reports all)`;
}

function paintPhase(status: RotationStatus, paint: Paint): string {
  if (status.problem !== undefined) return paint.red('problem');
  if (status.isCompromised) return paint.red(status.phase);
  return status.phase === 'idle' ? paint.dim(status.phase) : paint.cyan(status.phase);
}
