import {
  liveView,
  renderDeployOutcome,
  renderDeploySummary,
  renderPlan,
  type LiveView,
} from '@syncops/report';
import type { DeployReport, Plan } from '@syncops/engine';

import { CliError } from '../cli-error.ts';
import type { CommandResult } from '../command-result.ts';
import type { EnginePort } from '../engine-port.ts';
import { EXIT } from '../exit-code.ts';
import { watchForInterrupt } from '../interrupt.ts';
import { loadEnvironment, printWarnings, type EnvironmentSelection } from '../load-environment.ts';
import { lookOf, type Terminal, type TextLook } from '../terminal.ts';

export interface DeployCommandOptions extends EnvironmentSelection {
  /** Begin of the digest of the plan that was reviewed; another plan is refused. */
  readonly digest?: string;
  readonly concurrency?: number;
}

/** Makes an environment what its files say; the plan and the progress go to stderr. */
export async function deploy(
  engine: EnginePort,
  options: DeployCommandOptions,
  terminal: Terminal,
  look: { readonly stdout: TextLook; readonly wantsColour: boolean },
): Promise<CommandResult> {
  const { stderr } = terminal;
  const loaded = await loadEnvironment(options);
  printWarnings(stderr, loaded);
  const errorLook = lookOf(stderr, look.wantsColour);
  const connected = await engine.connect(loaded.environment);
  let view: LiveView | undefined;
  const say = (line: string): void => {
    if (view === undefined) stderr.write(`${line}\n`);
    else view.note(line);
  };
  const interrupt = watchForInterrupt(say, INTERRUPTED);
  try {
    const report = await connected.deploy({
      ...(options.concurrency !== undefined && { concurrency: options.concurrency }),
      signal: interrupt.signal,
      onPlan: (plan) => {
        refuseOtherDigest(plan, options.digest);
        if (plan.steps.length === 0) return;
        stderr.write(`${renderPlan(plan, errorLook)}\n`);
        view = liveView(plan, stderr, { coloured: errorLook.coloured });
      },
      onEvent: (event) => view?.(event),
    });
    // Who has just watched the steps at a terminal need not read them twice.
    const watched = stderr.isTTY && terminal.stdout.isTTY && view !== undefined;
    const interrupted = report.ok ? undefined : interrupt.exitCode();
    if (interrupted !== undefined) say(describeInterrupted(report));
    return {
      exitCode: interrupted ?? (report.ok ? EXIT.done : EXIT.failed),
      document: report,
      text: watched
        ? `\n${renderDeployOutcome(report, look.stdout)}`
        : renderDeploySummary(report, look.stdout),
    };
  } finally {
    view?.stop();
    interrupt.stop();
  }
}

const REPEAT = 'a repeated `syncops deploy` continues from there';
const INTERRUPTED = {
  first: 'the steps that run now finish, no further one starts',
  second: `AWS may still be working on the steps that ran, so wait a little; ${REPEAT}`,
};

function describeInterrupted({ steps }: DeployReport): string {
  const done = steps.filter(({ result }) => result === 'done').length;
  return `interrupted: ${String(done)} of ${String(steps.length)} steps are done and stay so, none is half done; ${REPEAT}`;
}

function refuseOtherDigest(plan: Plan, digest: string | undefined): void {
  if (digest === undefined || plan.digest.startsWith(digest)) return;
  throw new CliError('DIGEST_CHANGED', `the plan is now ${plan.digest}, not ${digest}: nothing was changed`, {
    hint: 'look at it with `syncops plan`, then deploy with its digest',
  });
}
