import type { DeployReport, StepReport } from '@syncops/engine';
import { formatDuration, firstLine, textTable } from '@syncops/text';
import { RESULT_SIGNS, RESULT_WORDS, countCalls, describeRemaining } from './deploy-words.ts';
import { createPalette, type Palette } from './palette.ts';
import type { TextOptions } from './render-plan.ts';
import { countSteps, shortId } from './step-names.ts';

const DEFAULT_WIDTH = 100;

/** The outcome of a deploy for people at a terminal: one line a step with its time, then the sum. */
export function renderDeploySummary(report: DeployReport, options: TextOptions = {}): string {
  const palette = createPalette(options.coloured ?? false);
  const rows = report.steps.map((step) => [
    paint(palette, step, RESULT_SIGNS[step.result]),
    shortId(step.id, report.environment),
    step.result === 'skipped' ? '' : formatDuration(step.seconds),
    firstLine(step.detail),
  ]);
  const table = textTable(rows, {
    width: options.width ?? DEFAULT_WIDTH,
    indent: 2,
    rightAligned: [2],
  });
  return `${rows.length === 0 ? '' : `${table}\n\n`}${renderDeployOutcome(report, options)}`;
}

/** The sum of a deploy alone, where its steps were just shown. */
export function renderDeployOutcome(report: DeployReport, options: TextOptions = {}): string {
  const palette = createPalette(options.coloured ?? false);
  const remaining = describeRemaining(report).map((line) => `  ${palette.red(line)}`);
  const advice = report.ok
    ? []
    : [palette.dim('  what is done stays done; a repeated run continues with the rest')];
  return `${[summaryLine(report, palette), ...remaining, ...advice].join('\n')}\n`;
}

function summaryLine(report: DeployReport, palette: Palette): string {
  const name = palette.bold(report.environment);
  const effort = palette.dim(`${formatDuration(report.seconds)}, ${countCalls(report)}`);
  if (!report.ok) {
    const parts = countResults(report).map(({ count, word }) => `${String(count)} ${word}`);
    return `${palette.red('✖')} ${name}: ${parts.join(', ')}  ${effort}`;
  }
  if (report.steps.length === 0) return `${palette.green('✔')} ${name}: nothing to do  ${effort}`;
  return `${palette.green('✔')} ${name}: ${countSteps(report.steps.length)} done  ${effort}`;
}

function countResults(report: DeployReport): readonly { readonly count: number; readonly word: string }[] {
  return (['done', 'failed', 'skipped'] as const)
    .map((result) => ({
      count: report.steps.filter((step) => step.result === result).length,
      word: RESULT_WORDS[result],
    }))
    .filter(({ count }) => count > 0);
}

function paint(palette: Palette, { result }: StepReport, text: string): string {
  switch (result) {
    case 'done':
      return palette.green(text);
    case 'failed':
      return palette.red(text);
    case 'skipped':
      return palette.dim(text);
    default:
      return result satisfies never;
  }
}
