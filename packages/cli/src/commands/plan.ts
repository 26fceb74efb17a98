import { writeFile } from 'node:fs/promises';

import { renderPlan, renderPlanMarkdown } from '@syncops/report';
import { type Plan } from '@syncops/engine';
import { loadEnvironments, type Environment } from '@syncops/topology';

import { CliError } from '../cli-error.ts';
import type { CommandResult } from '../command-result.ts';
import type { EnginePort } from '../engine-port.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import {
  invalidEnvironment,
  loadEnvironment,
  printWarnings,
  type EnvironmentSelection,
} from '../load-environment.ts';
import type { Terminal, TextLook } from '../terminal.ts';

export interface PlanOptions extends EnvironmentSelection {
  readonly offline?: boolean;
  /** Folder of environments that an offline plan takes for deployed. */
  readonly base?: string;
  readonly details?: boolean;
  readonly format: 'text' | 'markdown' | 'json';
  readonly detailedExitcode?: boolean;
  /** Where the plan is written as JSON, in addition to what is printed. */
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
  printWarnings(terminal.stderr, loaded);
  const { environment } = loaded;
  const isOffline = options.offline === true;
  if (options.base !== undefined && !isOffline) {
    throw new CliError(
      'USAGE',
      '--base goes with --offline only: without it the account is asked what is deployed',
    );
  }
  const made = isOffline
    ? await engine.planOffline(environment, await baseOf(options, environment.name))
    : await (await engine.connect(environment)).plan();
  if (options.out !== undefined) await writeFile(options.out, `${JSON.stringify(made, null, 2)}\n`);
  return { exitCode: exitCodeOf(made, options), document: made, text: render(made, options, look) };
}

/** The environment as the base has it; undefined without a base, or where the base does not have it. */
async function baseOf({ base }: PlanOptions, environment: string): Promise<Environment | undefined> {
  if (base === undefined) return undefined;
  const { environments, problems } = await loadEnvironments(base);
  if (problems.some(({ severity }) => severity === 'error')) throw invalidEnvironment(problems);
  return environments.find(({ name }) => name === environment);
}

function exitCodeOf(plan: Plan, { detailedExitcode }: PlanOptions): ExitCode {
  if (plan.blockers.length > 0) return EXIT.failed;
  return plan.steps.length > 0 && detailedExitcode === true ? EXIT.changesPending : EXIT.done;
}

function render(plan: Plan, options: PlanOptions, look: TextLook): string {
  const { format, environmentsDir } = options;
  const offline = options.offline === true;
  switch (format) {
    case 'json':
      return `${JSON.stringify(plan, null, 2)}\n`;
    case 'markdown':
      return renderPlanMarkdown(plan, { offline });
    case 'text':
      return renderPlan(plan, { ...look, offline, environmentsDir, details: options.details === true });
    default:
      return format satisfies never;
  }
}
