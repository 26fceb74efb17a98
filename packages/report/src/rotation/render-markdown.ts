import { STEP_SUMMARY_MAX_BYTES } from '../deploy/plan-comment.ts';
import { alert, clip, count, escapeMarkdown, inlineCode, markdownTable } from '@syncops/text';
import { isDue } from '@syncops/engine';
import type { RotationOutcome, RotationReport, RotationStatus } from '@syncops/rotation';

import { needsAttention, statusesLine, type StatusContext } from './render-statuses.ts';
import { continuationLines, overallOutcome, reportLine, withOutcome } from './report-words.ts';
import {
  OUTCOME_SIGNS,
  OUTCOME_WORDS,
  ageWords,
  awaitsWords,
  failureOf,
  phasesWords,
  secretWords,
  versionsWords,
} from './words.ts';

/** How much of a run its page reports, from the whole to what always fits. */
const STAGES = [
  { rows: 2000, failures: 20, characters: 2000 },
  { rows: 200, failures: 10, characters: 500 },
  { rows: 20, failures: 3, characters: 200 },
  { rows: 0, failures: 1, characters: 100 },
] as const;
type Detail = (typeof STAGES)[number];

export interface MarkdownOptions extends StatusContext {
  /** {@link STEP_SUMMARY_MAX_BYTES} unless stated. */
  readonly maxBytes?: number;
}

/** What came of a run, for GitHub's step summary. */
export function renderReportMarkdown(report: RotationReport, options: MarkdownOptions): string {
  const { environment, now } = options;
  return firstThatFits(options, (detail) => [
    `### ${OUTCOME_SIGNS[overallOutcome(report)]} ${inlineCode(environment)}: ${reportLine(report)}`,
    ...failures(report, detail),
    ...continuationLines(report, environment, now).map(escapeSentence),
    ...table(
      report.secrets.toSorted((a, b) => RANK[a.outcome] - RANK[b.outcome]),
      detail,
      ['', 'secret', 'outcome', 'phase', 'versions', 'age', 'awaits', 'phases of this run'],
      (secret) => [
        OUTCOME_SIGNS[secret.outcome],
        inlineCode(secretWords(secret)),
        OUTCOME_WORDS[secret.outcome],
        ...stateCells(secret, options, detail),
        escapeMarkdown(phasesWords(secret.phases)),
      ],
    ),
    ...pushes(report),
  ]);
}

/** Where each secret stands, for GitHub's step summary. */
export function renderStatusesMarkdown(
  statuses: readonly RotationStatus[],
  options: MarkdownOptions,
): string {
  return firstThatFits(options, (detail) => [
    `### ${inlineCode(options.environment)}: ${escapeSentence(statusesLine(statuses, options))}`,
    ...table(
      statuses.toSorted((a, b) => Number(needsAttention(b, options)) - Number(needsAttention(a, options))),
      detail,
      ['secret', 'phase', 'versions', 'age', 'awaits'],
      (status) => [inlineCode(secretWords(status)), ...stateCells(status, options, detail)],
    ),
  ]);
}

/** What needs attention stands first, and stays where there is no room for all. */
const RANK = { failed: 0, waiting: 1, rotated: 2, aborted: 3, unchanged: 4 } as const satisfies Record<
  RotationOutcome['outcome'],
  number
>;

function stateCells(status: RotationStatus, context: StatusContext, detail: Detail): readonly string[] {
  const { now, rotateAfterDays } = context;
  const overdue = isDue(status, rotateAfterDays, now) ? ', **overdue**' : '';
  const compromised = status.isCompromised ? ' (known to others)' : '';
  return [
    `${status.problem === undefined ? status.phase : 'problem'}${compromised}`,
    escapeMarkdown(versionsWords(status.versions)),
    `${ageWords(status.rotatedAt, now)}${overdue}`,
    escapeMarkdown(clip(awaitsWords(status, now), detail.characters)),
  ];
}

function failures(report: RotationReport, detail: Detail): readonly string[] {
  const failed = withOutcome(report, 'failed');
  const left = failed.length - detail.failures;
  return [
    ...failed.slice(0, detail.failures).map((secret) => {
      const failure = failureOf(secret);
      const code = failure === undefined ? '' : `: ${inlineCode(failure.code)}`;
      const message = clip(failure?.message ?? 'no reason given', detail.characters);
      return alert('CAUTION', [
        `${inlineCode(secretWords(secret))} failed${code}`,
        '',
        escapeMarkdown(message),
      ]);
    }),
    ...(left > 0 ? [`… and ${count(left, 'more failed secret')}.`] : []),
  ];
}

function table<Row>(
  rows: readonly Row[],
  detail: Detail,
  head: readonly string[],
  cells: (row: Row) => readonly string[],
): readonly string[] {
  const shown = rows.slice(0, detail.rows);
  const left = rows.length - shown.length;
  return [
    ...(shown.length === 0 ? [] : [markdownTable(head, shown.map(cells))]),
    ...(left === 0 ? [] : [`… and ${count(left, 'more secret')}.`]),
  ];
}

function pushes({ pushes: counted }: RotationReport): readonly string[] {
  const entries = Object.entries(counted);
  if (entries.length === 0) return [];
  return [
    `Releases pushed: ${entries.map(([what, many]) => `${String(many)} × ${escapeMarkdown(what)}`).join(', ')}.`,
  ];
}

/** A sentence of ours: commands in it stay code. */
function escapeSentence(text: string): string {
  const parts = text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? inlineCode(part) : escapeWords(part)));
  return parts.join('');
}

/** Escaped, with the spaces at its ends. */
function escapeWords(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before}${escapeMarkdown(words)}${after}`;
}

function firstThatFits(
  { maxBytes = STEP_SUMMARY_MAX_BYTES }: MarkdownOptions,
  sections: (detail: Detail) => readonly string[],
): string {
  let text = '';
  for (const stage of STAGES) {
    text = `${sections(stage).join('\n\n')}\n`;
    if (Buffer.byteLength(text) <= maxBytes) break;
  }
  return text;
}
