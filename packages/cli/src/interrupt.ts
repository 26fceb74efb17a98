import type { EventEmitter } from 'node:events';

import type { DeployReport } from '@syncops/deploy-action';

import { EXIT, type ExitCode } from './exit-code.ts';

/** Turns Ctrl-C into "start nothing more": the running steps finish, so that nothing is left half done. */
export interface InterruptWatch {
  readonly signal: AbortSignal;
  /** How it ended, if it was interrupted. */
  describe(report: DeployReport): { readonly exitCode: ExitCode; readonly text: string } | undefined;
  stop(): void;
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

const REPEAT = 'a repeated `syncops deploy` continues from there';

/** @param say - tells people one line */
export function watchForInterrupt(
  say: (line: string) => void,
  deps: InterruptDeps = { process, clock: Date.now },
): InterruptWatch {
  const controller = new AbortController();
  let first: { readonly signal: Signal; readonly at: number } | undefined;
  const onSignal = (signal: Signal): void => {
    if (first === undefined) {
      first = { signal, at: deps.clock() };
      say('interrupted: the steps that run now finish, no further one starts (again to leave at once)');
      controller.abort();
      return;
    }
    if (deps.clock() - first.at < SAME_PRESS_MS) return;
    say(`error: left at once: AWS may still be working on the steps that ran, so wait a little; ${REPEAT}`);
    // The one place that does not unwind: whoever asks twice wants to be let go.
    deps.process.exit(exitCodeOf(first.signal));
  };
  for (const signal of SIGNALS) deps.process.on(signal, onSignal);
  return {
    signal: controller.signal,
    describe(report) {
      if (first === undefined) return undefined;
      const done = report.steps.filter(({ result }) => result === 'done').length;
      const text = `interrupted: ${String(done)} of ${String(report.steps.length)} steps are done and stay so, none is half done; ${REPEAT}`;
      return { exitCode: exitCodeOf(first.signal), text };
    },
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
