import { ROTATION_PHASES } from '@syncops/rotation';
import pc from 'picocolors';

/** A rotation reports how many virtual hosts it has tested after every few of them. */
const MANY = / virtual hosts tested, /;
const PHASE = new RegExp(`^\\S+ (?<phase>${ROTATION_PHASES.join('|')}): (?<who>.*)$`);
const WAITING = /^\S+ waiting .*, until (?<until>\d\d:\d\d:\d\dZ): (?<why>.*)$/;
const DAY_MS = 86_400_000;

export interface NarratorStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Passes the progress of `syncops rotate` on. */
export interface Narrator {
  (line: string): void;
  /** Ends the countdown. */
  stop(): void;
}

/**
 * Passes on what `syncops rotate` reports of its progress, with the seconds since it began in front: who has come to which
 * phase stands out, of tests only the last word remains, and while tokens expire the rest of the time is counted down.
 */
export function createNarrator(
  stream: NarratorStream = process.stderr,
  clock: () => number = Date.now,
): Narrator {
  const startedAt = clock();
  const isTerminal = stream.isTTY === true;
  let waiting: { readonly until: number; readonly why: string } | undefined;
  const clear = (): void => {
    if (isTerminal) stream.write('\r\u001B[K');
  };
  const print = (text: string): void => {
    clear();
    stream.write(`  ${`${((clock() - startedAt) / 1000).toFixed(1)} s`.padStart(9)}  ${text}\n`);
  };
  const countDown = (): void => {
    if (waiting === undefined) return;
    const rest = Math.ceil((waiting.until - clock()) / 1000);
    if (rest <= 0) {
      waiting = undefined;
      clear();
      return;
    }
    const text = pc.dim(`${String(rest)} s left: ${waiting.why}`);
    if (isTerminal) stream.write(`\r\u001B[K  ${' '.repeat(9)}  ${text}`);
    else print(text);
  };
  const timer = setInterval(countDown, isTerminal ? 1000 : 10_000);
  return Object.assign(
    (line: string): void => {
      if (MANY.test(line)) return;
      const { phase, who } = PHASE.exec(line)?.groups ?? {};
      if (phase === undefined || who === undefined) print(pc.dim(line));
      else print(`${pc.bold(phase.padEnd(8))} ${who}`);
      const { until, why } = WAITING.exec(line)?.groups ?? {};
      if (until !== undefined && why !== undefined) waiting = { until: nextTime(until, clock()), why };
    },
    {
      stop: () => {
        clearInterval(timer);
        clear();
      },
    },
  );
}

/** The next moment at which a clock in UTC shows this. */
function nextTime(time: string, now: number): number {
  const today = Date.parse(`${new Date(now).toISOString().slice(0, 10)}T${time}`);
  return today < now - DAY_MS / 2 ? today + DAY_MS : today;
}
