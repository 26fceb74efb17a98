import { compactNames, count, formatDuration, formatTime, oneLine } from '@syncops/text';
import { ROTATION_PHASES, type RotationEvent } from '@syncops/rotation';
import cliTruncate from 'cli-truncate';
import type pc from 'picocolors';
import stringWidth from 'fast-string-width';

import type { RotationProgress, RunningStep, SeenPhase } from './rotation-progress.ts';
import { momentWords, secretWords, secretsWords } from './words.ts';

/** What the lines are laid out for. */
export interface Layout {
  readonly paint: ReturnType<typeof pc.createColors>;
  /** Columns and rows of the terminal. */
  readonly width: number;
  readonly height: number;
}

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;
const SPINNER_INTERVAL_MS = 100;
/** So many secrets have a line each; more are counted by phase. */
const FEW_SECRETS = 8;
/** Lines of the block besides those of secrets: steps, the waiting, the foot, the cursor. */
const ROWS_BESIDE_SECRETS = 5;
const TIME_WIDTH = 10;

/** The kept-up block: what is done now, where each secret stands, how long it took until now. */
export function renderBlock(progress: RotationProgress, now: number, layout: Layout): readonly string[] {
  const seen = [...progress.phases.values()];
  const room = Math.max(1, Math.min(FEW_SECRETS, layout.height - ROWS_BESIDE_SECRETS));
  return [
    ...progress.running.map((step) => renderRunning(step, now, layout)),
    ...(progress.waiting === undefined ? [] : [renderWaiting(progress.waiting, now, layout)]),
    ...(seen.length <= room ? seen.map((each) => renderSeen(each, seen, now, layout)) : []),
    layout.paint.dim(
      `  ${[
        count(seen.length, 'secret'),
        ...(seen.length <= room ? [] : [phaseCounts(seen)]),
        formatDuration(Math.max(0, now - (progress.startedAt ?? now)) / 1000),
      ].join(' · ')}`,
    ),
  ].map((line) => cliTruncate(line, layout.width - 1));
}

function renderRunning(running: RunningStep, now: number, { paint }: Layout): string {
  const { step, subjects, startedAt, message } = running;
  const time = formatDuration(Math.max(0, now - startedAt) / 1000).padStart(TIME_WIDTH);
  const text = message === '' ? compactNames(subjects) : message;
  return `${paint.cyan(spinner(now))} ${oneLine(step)} ${time}  ${paint.dim(oneLine(text))}`;
}

function renderWaiting(
  { until, why }: NonNullable<RotationProgress['waiting']>,
  now: number,
  { paint }: Layout,
): string {
  const left = formatDuration(Math.max(0, until - now) / 1000);
  return `${paint.cyan(spinner(now))} ${left} left, until ${momentWords(until, now)}  ${paint.dim(oneLine(why))}`;
}

function renderSeen(
  { secret, phase, since }: SeenPhase,
  all: readonly SeenPhase[],
  now: number,
  { paint }: Layout,
): string {
  const widest = all.reduce((most, other) => Math.max(most, stringWidth(secretWords(other.secret))), 0);
  const name = secretWords(secret);
  const gap = ' '.repeat(widest - stringWidth(name));
  const text = phase.padEnd(9);
  const time = formatDuration(Math.max(0, now - since) / 1000);
  return phase === 'idle'
    ? `  ${name}${gap}  ${paint.dim(text.trimEnd())}`
    : `  ${name}${gap}  ${paint.cyan(text)} ${paint.dim(time)}`;
}

function phaseCounts(seen: readonly SeenPhase[]): string {
  return ROTATION_PHASES.flatMap((phase) => {
    const many = seen.filter((each) => each.phase === phase).length;
    return many === 0 ? [] : [count(many, phase, phase)];
  }).join(', ');
}

function spinner(now: number): string {
  return SPINNER[Math.floor(now / SPINNER_INTERVAL_MS) % SPINNER.length] ?? SPINNER[0];
}

/** The line that a finished step leaves above the block. */
export function renderFinished(
  event: Extract<RotationEvent, { readonly kind: 'step-finished' }>,
  startedAt: number | undefined,
  { paint, width }: Layout,
): string {
  const seconds = Math.max(0, event.at - (startedAt ?? event.at)) / 1000;
  const time = formatDuration(seconds).padStart(TIME_WIDTH);
  const sign = event.isFailed ? paint.red('✖') : paint.green('✔');
  const line = `${sign} ${oneLine(event.step)} ${time}  ${paint.dim(oneLine(event.message))}`;
  return cliTruncate(line.trimEnd(), width - 1);
}

/** An event as lines with a time, for a log; phases are reported by {@link renderPlainPhases}. */
export function renderPlainEvent(event: Exclude<RotationEvent, { readonly kind: 'phase' }>): string {
  const time = formatTime(event.at);
  switch (event.kind) {
    case 'step-started':
      return `${time} ${oneLine(event.step)}: started for ${compactNames(event.subjects)}`;
    case 'step-progress':
      return `${time} ${oneLine(event.step)}: ${oneLine(event.message)}`;
    case 'step-finished':
      return `${time} ${oneLine(event.step)}: ${event.isFailed ? 'failed' : 'done'}${event.message === '' ? '' : `: ${oneLine(event.message)}`}`;
    case 'waiting': {
      const left = formatDuration(Math.max(0, event.until - event.at) / 1000);
      return `${time} waiting ${left}, until ${momentWords(event.until, event.at)}: ${oneLine(event.why)}`;
    }
    case 'note':
      return `${time} ${oneLine(event.message)}`;
    default:
      return event satisfies never;
  }
}

/** Secrets that were seen in another phase, one line for each phase. */
export function renderPlainPhases(
  events: readonly Extract<RotationEvent, { readonly kind: 'phase' }>[],
): readonly string[] {
  return ROTATION_PHASES.flatMap((phase) => {
    const those = events.filter((event) => event.phase === phase);
    const [first] = those;
    if (first === undefined) return [];
    return [`${formatTime(first.at)} ${phase}: ${secretsWords(those.map(({ secret }) => secret))}`];
  });
}
