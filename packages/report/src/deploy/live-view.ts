import { createLogUpdate } from 'log-update';

import type { EngineEvent, Plan } from '@syncops/engine';
import { nameWidthFor, renderFinished, renderPlainEvent, renderRunning, type Layout } from './live-lines.ts';
import { createPalette } from './palette.ts';
import { NO_PROGRESS, advance, finishedSteps, type Progress } from './progress.ts';
import { shortId } from './step-names.ts';

/** Shows people how a deploy goes. Feed it every event; it ends by itself with the plan's last step. */
export interface LiveView {
  (event: EngineEvent): void;
  /** Puts in a line of another kind; written past the view it would tear the list. */
  note(line: string): void;
  /** Takes the kept-up lines off the screen and gives the cursor back, where a deploy ends before its last step. */
  stop(): void;
}

export interface LiveViewOptions {
  /** Milliseconds since the epoch, the clock of the events. */
  readonly clock?: () => number;
  readonly coloured?: boolean;
}

/** Anything that takes lines: a log, the console of a build server. */
export interface PlainStream {
  write(text: string): unknown;
  readonly isTTY?: false;
}

/** Often enough for the spinner to turn, seldom enough to cost nothing. */
const REDRAW_INTERVAL_MS = 100;
const DEFAULT_COLUMNS = 80;
const DEFAULT_ROWS = 24;

/**
 * A list that is kept up in a terminal: a line with a spinner and the seconds for each running step, one line for each
 * finished one. Where there is no terminal: a line with the time for each event.
 */
export function liveView(
  plan: Plan,
  stream: NodeJS.WriteStream | PlainStream,
  options: LiveViewOptions = {},
): LiveView {
  return 'columns' in stream && stream.isTTY ? terminalView(plan, stream, options) : plainView(plan, stream);
}

function plainView(plan: Plan, stream: Pick<PlainStream, 'write'>): LiveView {
  const name = (id: string): string => shortId(id, plan.environment);
  const printed = new Map<string, string>();
  const show = (event: EngineEvent): void => {
    if (event.kind === 'step-progressed') {
      if (printed.get(event.id) === event.message) return;
      printed.set(event.id, event.message);
    }
    stream.write(`${renderPlainEvent(event, { name }).join('\n')}\n`);
  };
  const note = (line: string): void => {
    stream.write(`${line}\n`);
  };
  return Object.assign(show, { note, stop: () => undefined });
}

function terminalView(plan: Plan, stream: NodeJS.WriteStream, options: LiveViewOptions): LiveView {
  const clock = options.clock ?? Date.now;
  const palette = createPalette(options.coloured ?? true);
  const screen = createLogUpdate(stream);
  const names = new Map(plan.steps.map(({ id }) => [id, shortId(id, plan.environment)]));
  let progress: Progress = NO_PROGRESS;
  let timer: NodeJS.Timeout | undefined;

  // Again each time: a terminal can be resized.
  const layout = (): Layout => {
    const width = stream.columns || DEFAULT_COLUMNS;
    return {
      palette,
      width,
      height: stream.rows || DEFAULT_ROWS,
      nameWidth: nameWidthFor([...names.values()], width),
      name: (id) => names.get(id) ?? id,
    };
  };
  const redraw = (): void => {
    screen(renderRunning(progress, plan.steps.length, clock(), layout()).join('\n'));
  };
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    screen.clear();
    screen.done();
  };
  const show = (event: EngineEvent): void => {
    progress = advance(progress, event);
    if (event.kind === 'step-finished') {
      screen.persist(renderFinished(event.id, event.result, layout()).join('\n'));
    }
    if (finishedSteps(progress) >= plan.steps.length) {
      stop();
      return;
    }
    timer ??= setInterval(redraw, REDRAW_INTERVAL_MS).unref();
    redraw();
  };
  const note = (line: string): void => {
    screen.persist(line);
    if (timer !== undefined) redraw();
  };
  return Object.assign(show, { note, stop });
}
