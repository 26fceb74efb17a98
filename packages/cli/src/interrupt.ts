import type { EventEmitter } from 'node:events';

import { EXIT, type ExitCode } from './exit-code.ts';

/** Turns Ctrl-C into "start nothing more": the running steps finish, so that nothing is left half done. */
export interface InterruptWatch {
  readonly signal: AbortSignal;
  /** What the command exits with because of it; undefined where no one interrupted. */
  exitCode(): ExitCode | undefined;
  stop(): void;
}

/** What is said to who interrupts. */
export interface InterruptWords {
  /** At the first signal: what is finished, and what is not begun. */
  readonly first: string;
  /** At the second, which leaves at once: in which state things may be, and what goes on from there. */
  readonly second: string;
}

/** The process, as far as it is watched. */
export interface InterruptDeps {
  readonly process: Pick<EventEmitter, 'on' | 'off'> & { exit(code: number): void };
  /** Milliseconds of any origin. */
  readonly clock: () => number;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
type Signal = (typeof SIGNALS)[number];

/** One Ctrl-C arrives several times: from the terminal, and from npx, which passes it on. */
const SAME_PRESS_MS = 1000;

/** @param say - shows people one line */
export function watchForInterrupt(
  say: (line: string) => void,
  words: InterruptWords,
  deps: InterruptDeps = { process, clock: Date.now },
): InterruptWatch {
  const controller = new AbortController();
  let first: { readonly signal: Signal; readonly at: number } | undefined;
  const onSignal = (signal: Signal): void => {
    if (first === undefined) {
      first = { signal, at: deps.clock() };
      say(`interrupted: ${words.first} (again to leave at once)`);
      controller.abort();
      return;
    }
    if (deps.clock() - first.at < SAME_PRESS_MS) return;
    say(`error: left at once: ${words.second}`);
    // The one place that does not unwind: an operator who interrupts twice wants to leave.
    deps.process.exit(exitCodeOf(first.signal));
  };
  for (const signal of SIGNALS) deps.process.on(signal, onSignal);
  return {
    signal: controller.signal,
    exitCode: () => (first === undefined ? undefined : exitCodeOf(first.signal)),
    stop() {
      for (const signal of SIGNALS) deps.process.off(signal, onSignal);
    },
  };
}

function exitCodeOf(signal: Signal): ExitCode {
  switch (signal) {
    case 'SIGINT':
      return EXIT.interrupted;
    case 'SIGTERM':
      return EXIT.terminated;
    default:
      return signal satisfies never;
  }
}
