import type { DeployReport, StepReport } from '@syncops/engine';
import { logGroupUrl, stackUrl } from './console-links.ts';
import {
  RESULT_SIGNS,
  RESULT_WORDS,
  countCalls,
  describeRemaining,
  describeRepetition,
  firstFailure,
} from './deploy-words.ts';
import {
  formatDuration,
  alert,
  escapeMarkdown,
  fencedBlock,
  folded,
  inlineCode,
  link,
  markdownTable,
  clip,
  firstLine,
  manyLines,
  count,
} from '@syncops/text';
import { countSteps, shortId } from './step-names.ts';
import { renderDeployTimeline } from './timeline-diagram.ts';

/** How much of a deploy its page reports. */
export interface DeployDetail {
  readonly stepRows: number;
  /** Bars of the timeline; 0 for none. */
  readonly bars: number;
  readonly failures: number;
  /** Characters of one text from outside. */
  readonly textCharacters: number;
}

/** From the whole to what always fits. */
export const DEPLOY_STAGES: readonly DeployDetail[] = [
  { stepRows: Number.MAX_SAFE_INTEGER, bars: 60, failures: 20, textCharacters: 4000 },
  { stepRows: 300, bars: 60, failures: 10, textCharacters: 2000 },
  { stepRows: 100, bars: 40, failures: 5, textCharacters: 1000 },
  { stepRows: 30, bars: 15, failures: 3, textCharacters: 500 },
  { stepRows: 5, bars: 0, failures: 1, textCharacters: 200 },
  { stepRows: 0, bars: 0, failures: 1, textCharacters: 100 },
];

/** The first of some texts that fits; the last where none does. */
export function firstThatFits<T>(
  stages: readonly T[],
  render: (stage: T) => string,
  fits: (text: string) => boolean,
): string {
  let text = '';
  for (const stage of stages) {
    text = render(stage);
    if (fits(text)) break;
  }
  return text;
}

/** First cause, then what else failed. */
export function failureSections(report: DeployReport, detail: DeployDetail): readonly string[] {
  const first = firstFailure(report);
  const others = report.steps.filter((step) => step.result === 'failed' && step !== first);
  const shown = others.slice(0, detail.failures);
  return [
    ...(first === undefined
      ? []
      : [renderFailure(report, first, others.length === 0 ? '' : 'First cause: ', detail)]),
    ...shown.map((step) => renderFailure(report, step, '', detail)),
    ...(shown.length < others.length
      ? [`… and ${count(others.length - shown.length, 'more failed step')}.`]
      : []),
    ...describeRemaining(report).map((line) =>
      alert('CAUTION', [escapeMarkdown(clip(line, detail.textCharacters))]),
    ),
  ];
}

function renderFailure(report: DeployReport, step: StepReport, prefix: string, detail: DeployDetail): string {
  const message = clip(step.error?.message ?? step.detail, detail.textCharacters);
  const source = step.error?.source;
  const links = stepLinks(report, step);
  const code = step.error === undefined ? '' : ` failed: ${inlineCode(clip(step.error.code, 100))}`;
  return alert('CAUTION', [
    `${prefix}${inlineCode(stepName(report, step))}${code}`,
    '',
    ...brokenLines([
      ...messageLines(message),
      ...(source === undefined ? [] : [`It stems from ${inlineCode(clip(source, detail.textCharacters))}.`]),
      ...(links.length === 0 ? [] : [`Look at: ${links.join(', ')}.`]),
    ]),
  ]);
}

/** The lines of a message, escaped. */
export function messageLines(message: string): readonly string[] {
  return manyLines(message)
    .filter((line) => line.trim() !== '')
    .map(escapeMarkdown);
}

/** Lines of one paragraph that stay lines. */
export function brokenLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}<br>` : line));
}

/** When each step ran, as a picture. */
export function timelineSection(report: DeployReport, detail: DeployDetail): readonly string[] {
  if (detail.bars === 0) return [];
  const { diagram, leftOut } = renderDeployTimeline(report, detail.bars);
  if (diagram === '') return [];
  return [fencedBlock('mermaid', diagram), ...(leftOut === '' ? [] : [`<sub>Not shown: ${leftOut}.</sub>`])];
}

/** The state of each step; where there is no room for all, those that are not done first. */
export function stepSection(report: DeployReport, detail: DeployDetail): readonly string[] {
  if (report.steps.length === 0) return [];
  const rank = { failed: 0, skipped: 1, done: 2 } as const;
  const chosen = new Set(
    report.steps.toSorted((a, b) => rank[a.result] - rank[b.result]).slice(0, detail.stepRows),
  );
  const left = report.steps.length - chosen.size;
  const rows = report.steps.filter((step) => chosen.has(step)).map((step) => stepRow(report, step));
  const table =
    rows.length === 0
      ? []
      : [markdownTable(['', 'step', 'time', 'result', 'links'], rows, ['left', 'left', 'right'])];
  const more =
    left === 0 ? [] : [rows.length === 0 ? `${countSteps(left)}.` : `… and ${countSteps(left)} more.`];
  const section = [...table, ...more].join('\n\n');
  return [
    report.steps.length > 15 && table.length > 0
      ? folded(`State of ${countSteps(report.steps.length)}`, section)
      : section,
  ];
}

/** A row is one line, whatever its step has to say; the whole stands above, or in the report. */
const MAX_ROW_CHARACTERS = 300;

function stepRow(report: DeployReport, step: StepReport): readonly string[] {
  const detail = firstLine(clip(step.detail, MAX_ROW_CHARACTERS));
  return [
    RESULT_SIGNS[step.result],
    inlineCode(stepName(report, step)),
    step.result === 'skipped' ? '' : formatDuration(step.seconds),
    `${RESULT_WORDS[step.result]}${detail === '' ? '' : `: ${escapeMarkdown(detail)}`}`,
    stepLinks(report, step).join(', '),
  ];
}

function stepLinks({ region }: DeployReport, step: StepReport): readonly string[] {
  if (region === undefined) return [];
  return [
    ...(step.plane === 'stacks' && step.subject !== undefined
      ? [link('stack', stackUrl(region, step.subject))]
      : []),
    ...(step.logGroups ?? []).map((name) => link('log', logGroupUrl(region, name))),
  ];
}

function stepName({ environment }: DeployReport, { id }: StepReport): string {
  return clip(shortId(id, environment), 200);
}

export function repetitionSection(report: DeployReport, detail: DeployDetail): readonly string[] {
  if (report.ok) return [];
  return [escapeMarkdown(clip(describeRepetition(report), detail.textCharacters))];
}

export function deployFooter(report: DeployReport, headSha: string | undefined): string {
  const commit = headSha === undefined ? '' : ` of commit ${inlineCode(headSha.slice(0, 12))}`;
  return `<sub>${formatDuration(report.seconds)}, ${countCalls(report)}, digest ${inlineCode(clip(report.digest, 64))}${commit}</sub>`;
}
