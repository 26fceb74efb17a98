import { writeFile } from 'node:fs/promises';

import { renderPlan } from '@syncops/deploy-action';

import type { CommandResult } from '../command-result.ts';
import type { EnginePort } from '../engine-port.ts';
import { EXIT } from '../exit-code.ts';
import { loadEnvironment, tellWarnings, type EnvironmentSelection } from '../load-environment.ts';
import type { Terminal, TextLook } from '../terminal.ts';

export interface PlanOptions extends EnvironmentSelection {
  readonly offline?: boolean;
  readonly detailedExitcode?: boolean;
  /** Where the plan is written as JSON, beside what is printed. */
  readonly out?: string;
}

/** Shows what a deploy would do; changes nothing. */
export async function plan(
  engine: EnginePort,
  options: PlanOptions,
  terminal: Terminal,
  look: TextLook,
): Promise<CommandResult> {
  const loaded = await loadEnvironment(options);
  tellWarnings(terminal.stderr, loaded);
  const { environment } = loaded;
  const made =
    options.offline === true
      ? await engine.planOffline(environment)
      : await (await engine.connect(environment)).plan();
  if (options.out !== undefined) await writeFile(options.out, `${JSON.stringify(made, null, 2)}\n`);
  const pending = made.steps.length > 0 || made.blockers.length > 0;
  return {
    exitCode: pending && options.detailedExitcode === true ? EXIT.changesPending : EXIT.done,
    document: made,
    text: renderPlan(made, look),
  };
}
