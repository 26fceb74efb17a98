import type { DeployReport } from '@syncops/deploy-action';

import { EXIT, type ExitCode } from './exit-code.ts';

/** Turns Ctrl-C into "start nothing more": the running steps finish, so that nothing is left half done. */
export interface InterruptWatch {
  readonly signal: AbortSignal;
  /** How it ended, if it was interrupted. */
  describe(report: DeployReport): { readonly exitCode: ExitCode; readonly text: string } | undefined;
  stop(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const REPEAT = 'a repeated `syncops deploy` continues from there';

export function watchForInterrupt(stderr: NodeJS.WritableStream): InterruptWatch {
  const controller = new AbortController();
  let received: (typeof SIGNALS)[number] | undefined;
  const exitCode = (): ExitCode => (received === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted);
  const onSignal = (signal: NodeJS.Signals): void => {
    if (received !== undefined) {
      stderr.write(
        `\nerror: left at once: AWS may still be working on the steps that ran, so wait a little; ${REPEAT}\n`,
      );
      // The one place that does not unwind: whoever asks twice wants to be let go.
      process.exit(exitCode());
    }
    received = signal === 'SIGTERM' ? 'SIGTERM' : 'SIGINT';
    stderr.write(
      '\ninterrupted: the steps that run now finish, no further one starts (again to leave at once)\n',
    );
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    describe(report) {
      if (received === undefined) return undefined;
      const done = report.steps.filter(({ result }) => result === 'done').length;
      const text = `interrupted: ${String(done)} of ${String(report.steps.length)} steps are done and stay so, none is half done; ${REPEAT}`;
      return { exitCode: exitCode(), text };
    },
    stop() {
      for (const signal of SIGNALS) process.off(signal, onSignal);
    },
  };
}
