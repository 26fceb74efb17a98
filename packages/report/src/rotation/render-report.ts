import { formatDuration, formatNumber, oneLine, textTable } from '@syncops/text';
import type { RotationOutcome, RotationReport } from '@syncops/rotation';
import pc from 'picocolors';
import { wrapAnsi } from 'fast-wrap-ansi';

import { continuationLines, overallOutcome, reportLine } from './report-words.ts';
import {
  OUTCOME_SIGNS,
  OUTCOME_WORDS,
  ageWords,
  awaitsWords,
  failureOf,
  phasesWords,
  secretsWords,
} from './words.ts';

export interface ReportTextOptions {
  readonly environment: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly coloured: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** So many secrets have a row each; more secrets are grouped by their outcome. */
const FEW_SECRETS = 20;
/** Failures that are reported one by one. */
const MOST_FAILURES = 20;

/** What came of a run, for people at a terminal. */
export function renderReport(report: RotationReport, options: ReportTextOptions): string {
  const paint = pc.createColors(options.coloured);
  const { environment, now, width } = options;
  const sign = paintOutcome(overallOutcome(report), OUTCOME_SIGNS[overallOutcome(report)], paint);
  const body =
    report.secrets.length <= FEW_SECRETS
      ? rowsOf(report.secrets, now, paint)
      : groupsOf(report.secrets, paint);
  const failures = report.secrets.length <= FEW_SECRETS ? [] : failuresOf(report.secrets, now, paint);
  const sections = [
    wrapAnsi(`${sign} ${paint.bold(environment)}: ${reportLine(report)}`, width),
    ...[body, failures]
      .filter((rows) => rows.length > 0)
      .map((rows) => textTable(rows, { width, indent: 2 })),
    wrapAnsi(pushesLine(report), width),
    wrapAnsi(continuationLines(report, environment, now).join('\n'), width),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

type Paint = ReturnType<typeof pc.createColors>;
type Row = readonly string[];

function rowsOf(secrets: readonly RotationOutcome[], now: number, paint: Paint): readonly Row[] {
  return secrets.map((secret) => [
    paintOutcome(secret.outcome, OUTCOME_SIGNS[secret.outcome], paint),
    secret.dbnode,
    secret.kind,
    OUTCOME_WORDS[secret.outcome],
    detailOf(secret, now),
  ]);
}

function detailOf(secret: RotationOutcome, now: number): string {
  const failure = failureOf(secret);
  if (secret.outcome === 'failed' && failure !== undefined)
    return `${secret.phase}: ${failure.code}: ${oneLine(failure.message)}`;
  const phases = phasesWords(secret.phases);
  switch (secret.outcome) {
    case 'rotated':
    case 'aborted':
      return phases;
    case 'waiting':
      return [`${secret.phase}: ${oneLine(awaitsWords(secret, now))}`, phases]
        .filter((text) => text !== '')
        .join('\n');
    case 'unchanged':
      return secret.rotatedAt === undefined ? '' : `age ${ageWords(secret.rotatedAt, now)}`;
    case 'failed':
      return secret.phase;
    default:
      return secret.outcome satisfies never;
  }
}

/** One row for all secrets with the same outcome in the same phase; what failed is reported by itself. */
function groupsOf(secrets: readonly RotationOutcome[], paint: Paint): readonly Row[] {
  const others = secrets.filter(({ outcome }) => outcome !== 'failed');
  const groups = Map.groupBy(others, ({ outcome, phase }) => `${outcome} ${phase}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const seconds = group.reduce(
      (most, { phases }) =>
        Math.max(
          most,
          phases.reduce((sum, phase) => sum + phase.seconds, 0),
        ),
      0,
    );
    const phase = first.phase === 'idle' ? '' : `${first.phase}, `;
    return [
      [
        paintOutcome(first.outcome, OUTCOME_SIGNS[first.outcome], paint),
        formatNumber(group.length),
        OUTCOME_WORDS[first.outcome],
        `${phase}${seconds > 0 ? `${formatDuration(seconds)} at most: ` : ''}${secretsWords(group)}`,
      ],
    ];
  });
}

function failuresOf(secrets: readonly RotationOutcome[], now: number, paint: Paint): readonly Row[] {
  const failed = secrets.filter(({ outcome }) => outcome === 'failed');
  const shown = failed.slice(0, MOST_FAILURES);
  const left = failed.length - shown.length;
  return [
    ...shown.map((secret) => [paint.red('✖'), secret.dbnode, secret.kind, detailOf(secret, now)]),
    ...(left === 0 ? [] : [['', '', '', `… and ${String(left)} more (--json has all of them)`]]),
  ];
}

function pushesLine({ pushes }: RotationReport): string {
  const entries = Object.entries(pushes);
  if (entries.length === 0) return '';
  return `Releases pushed: ${entries.map(([what, many]) => `${String(many)} × ${what}`).join(', ')}`;
}

function paintOutcome(outcome: RotationOutcome['outcome'], text: string, paint: Paint): string {
  switch (outcome) {
    case 'rotated':
      return paint.green(text);
    case 'waiting':
      return paint.cyan(text);
    case 'failed':
      return paint.red(text);
    case 'aborted':
    case 'unchanged':
      return paint.dim(text);
    default:
      return outcome satisfies never;
  }
}
