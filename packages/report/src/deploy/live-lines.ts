import cliTruncate from 'cli-truncate';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

import type { EngineEvent, StepResult } from '@syncops/engine';
import { formatDuration, formatTime, manyLines, oneLine } from '@syncops/text';
import type { Palette } from './palette.ts';
import { finishedSteps, type Progress, type RunningStep } from './progress.ts';
import { countSteps } from './step-names.ts';

/** What the lines of a view are laid out for. */
export interface Layout {
  readonly palette: Palette;
  /** Columns and rows of the terminal. */
  readonly width: number;
  readonly height: number;
  /** Width of the column of step names. */
  readonly nameWidth: number;
  name(id: string): string;
}

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const SPINNER_INTERVAL_MS = 100;
const TIME_WIDTH = 10;
/** Head and foot of the kept-up block, and the line under it for the cursor. */
const ROWS_BESIDE_STEPS = 3;
/** Step names get at most this share of the terminal: the rest shows what happens. */
const NAME_SHARE = 0.4;

/** The column of names is as wide as the longest, within its share of the terminal. */
export function nameWidthFor(names: readonly string[], width: number): number {
  const longest = names.reduce((most, name) => Math.max(most, stringWidth(name)), 0);
  return Math.min(longest, Math.floor(width * NAME_SHARE));
}

/** The kept-up block: one line a running step, then how many are done and wait. */
export function renderRunning(
  progress: Progress,
  total: number,
  now: number,
  layout: Layout,
): readonly string[] {
  const room = Math.max(1, layout.height - ROWS_BESIDE_STEPS);
  const { running } = progress;
  const shown = running.length > room ? running.slice(0, Math.max(0, room - 1)) : running;
  const hidden = running.length - shown.length;
  const { palette } = layout;
  return [
    ...shown.map((step) => renderRunningStep(step, now, layout)),
    ...(hidden === 0 ? [] : [palette.dim(`  … and ${countSteps(hidden)} more at work`)]),
    fit(palette.dim(`  ${renderCounts(progress, total, now)}`), layout),
  ];
}

function renderRunningStep(step: RunningStep, now: number, layout: Layout): string {
  const sign = SPINNER[Math.floor(now / SPINNER_INTERVAL_MS) % SPINNER.length] ?? SPINNER[0];
  const time = formatDuration(Math.max(0, now - step.startedAt) / 1000);
  return renderRow(
    layout.palette.cyan(sign),
    step.id,
    time,
    layout.palette.dim(oneLine(step.message)),
    layout,
  );
}

function renderCounts(progress: Progress, total: number, now: number): string {
  const finished = finishedSteps(progress);
  const waiting = total - finished - progress.running.length;
  const parts = [
    `${String(finished)} of ${countSteps(total)}`,
    ...(progress.failed > 0 ? [`${String(progress.failed)} failed`] : []),
    ...(waiting > 0 ? [`${String(waiting)} waiting`] : []),
    ...(progress.startedAt === undefined
      ? []
      : [formatDuration(Math.max(0, now - progress.startedAt) / 1000)]),
  ];
  return parts.join(' · ');
}

/** The lines that a finished step leaves: one, and below a failed one its whole message. */
export function renderFinished(id: string, result: StepResult, layout: Layout): readonly string[] {
  const { palette } = layout;
  switch (result.kind) {
    case 'done':
      return [
        renderRow(
          palette.green('✔'),
          id,
          formatDuration(result.seconds),
          palette.dim(oneLine(result.detail)),
          layout,
        ),
      ];
    case 'skipped':
      return [renderRow(palette.dim('–'), id, 'not run', palette.dim(oneLine(result.because)), layout)];
    case 'failed':
      return [
        renderRow(
          palette.red('✖'),
          id,
          formatDuration(result.seconds),
          palette.red(result.error.code),
          layout,
        ),
        ...wrap(failureText(result.error), layout),
      ];
    default:
      return result satisfies never;
  }
}

function failureText(error: { readonly message: string; readonly source?: string }): readonly string[] {
  return [...(error.source === undefined ? [] : [error.source]), ...manyLines(error.message)];
}

function wrap(lines: readonly string[], layout: Layout): readonly string[] {
  const columns = Math.max(20, layout.width - 4);
  return lines
    .flatMap((line) => wrapAnsi(line, columns, { hard: true }).split('\n'))
    .map((line) => `    ${line}`);
}

function renderRow(sign: string, id: string, time: string, text: string, layout: Layout): string {
  const name = cliTruncate(layout.name(id), layout.nameWidth, { position: 'middle' });
  const gap = ' '.repeat(layout.nameWidth - stringWidth(name));
  return fit(`${sign} ${name}${gap}  ${time.padStart(TIME_WIDTH)}  ${text}`.trimEnd(), layout);
}

function fit(line: string, layout: Layout): string {
  return cliTruncate(line, layout.width - 1);
}

/** An event as lines with a time, for a log file or a build server. */
export function renderPlainEvent(event: EngineEvent, layout: Pick<Layout, 'name'>): readonly string[] {
  const head = `${formatTime(event.at)} ${layout.name(event.id)}`;
  switch (event.kind) {
    case 'step-started':
      return [`${head}: started`];
    case 'step-progressed':
      return [`${head}: ${oneLine(event.message)}`];
    case 'step-finished':
      return renderPlainResult(head, event.result);
    default:
      return event satisfies never;
  }
}

function renderPlainResult(head: string, result: StepResult): readonly string[] {
  switch (result.kind) {
    case 'done': {
      const detail = result.detail === '' ? '' : `: ${oneLine(result.detail)}`;
      return [`${head}: done in ${formatDuration(result.seconds)}${detail}`];
    }
    case 'skipped':
      return [`${head}: not run: ${oneLine(result.because)}`];
    case 'failed':
      return [
        `${head}: failed after ${formatDuration(result.seconds)}: ${result.error.code}`,
        ...failureText(result.error).map((line) => `  ${line}`),
      ];
    default:
      return result satisfies never;
  }
}
