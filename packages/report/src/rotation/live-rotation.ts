import type { PlainStream } from '../deploy/live-view.ts';
import type { RotationEvent } from '@syncops/rotation';
import { createLogUpdate } from 'log-update';
import pc from 'picocolors';
import { wrapAnsi } from 'fast-wrap-ansi';

import {
  renderBlock,
  renderFinished,
  renderPlainEvent,
  renderPlainPhases,
  type Layout,
} from './live-lines.ts';
import { NO_ROTATION, advanceProgress, type RotationProgress } from './rotation-progress.ts';

/** Shows people how a rotation goes. Feed it every event, and stop it at the end. */
export interface RotationView {
  (event: RotationEvent): void;
  /** Puts in a line of another kind; written past the view it would tear the block. */
  note(line: string): void;
  /** Takes the kept-up lines off the screen, and reports what was not reported yet. */
  stop(): void;
}

export interface RotationViewOptions {
  /** Milliseconds since the epoch, the clock of the events. */
  readonly clock?: () => number;
  readonly coloured?: boolean;
}

/** Often enough for the spinner and the countdown, seldom enough to cost nothing. */
const REDRAW_INTERVAL_MS = 100;
/** How often a log hears that it is still waited. */
const PLAIN_WAIT_MS = 60_000;
const DEFAULT_COLUMNS = 80;
const DEFAULT_ROWS = 24;

/**
 * In a terminal: one line for each finished step, and below them a block that is kept up, with a countdown while it is
 * waited. Elsewhere: lines with the time, of which there are as many for a thousand dbnodes as for one.
 */
export function liveRotation(
  stream: NodeJS.WriteStream | PlainStream,
  options: RotationViewOptions = {},
): RotationView {
  return 'columns' in stream && stream.isTTY ? terminalView(stream, options) : plainView(stream);
}

type PhaseEvent = Extract<RotationEvent, { readonly kind: 'phase' }>;

function plainView(stream: Pick<PlainStream, 'write'>): RotationView {
  const printed = new Map<number, string>();
  let phases: PhaseEvent[] = [];
  let waitReportedAt: number | undefined;
  const say = (line: string): void => {
    stream.write(`${line}\n`);
  };
  const reportPhases = (): void => {
    const lines = renderPlainPhases(phases);
    phases = [];
    for (const line of lines) say(line);
  };
  const show = (event: RotationEvent): void => {
    if (event.kind === 'phase') {
      phases.push(event);
      return;
    }
    reportPhases();
    if (event.kind === 'waiting') {
      if (waitReportedAt !== undefined && event.at - waitReportedAt < PLAIN_WAIT_MS) return;
      waitReportedAt = event.at;
    } else {
      waitReportedAt = undefined;
    }
    if (event.kind === 'step-progress') {
      if (printed.get(event.id) === event.message) return;
      printed.set(event.id, event.message);
    }
    say(renderPlainEvent(event));
  };
  return Object.assign(show, { note: say, stop: reportPhases });
}

function terminalView(stream: NodeJS.WriteStream, options: RotationViewOptions): RotationView {
  const clock = options.clock ?? Date.now;
  const paint = pc.createColors(options.coloured ?? true);
  const screen = createLogUpdate(stream);
  let progress: RotationProgress = NO_ROTATION;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  // Again each time: a terminal can be resized.
  const layout = (): Layout => ({
    paint,
    width: stream.columns || DEFAULT_COLUMNS,
    height: stream.rows || DEFAULT_ROWS,
  });
  const redraw = (): void => {
    screen(renderBlock(progress, clock(), layout()).join('\n'));
  };
  const persist = (text: string): void => {
    screen.persist(wrapAnsi(text, layout().width - 1, { hard: true }));
  };
  const show = (event: RotationEvent): void => {
    if (isStopped) return;
    if (event.kind === 'step-finished') {
      const startedAt = progress.running.find(({ id }) => id === event.id)?.startedAt;
      screen.persist(renderFinished(event, startedAt, layout()));
    }
    if (event.kind === 'note') persist(renderPlainEvent(event));
    progress = advanceProgress(progress, event);
    timer ??= setInterval(redraw, REDRAW_INTERVAL_MS).unref();
    // A thousand secrets change their phase at once: the next turn of the spinner shows that.
    if (event.kind !== 'phase') redraw();
  };
  const note = (line: string): void => {
    persist(line);
    if (timer !== undefined) redraw();
  };
  const stop = (): void => {
    isStopped = true;
    clearInterval(timer);
    timer = undefined;
    screen.clear();
    screen.done();
  };
  return Object.assign(show, { note, stop });
}
