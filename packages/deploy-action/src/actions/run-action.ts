import { writeFile } from 'node:fs/promises';

import type { Environment } from '@syncops/topology';
import { formatProblem, loadEnvironments } from '@syncops/topology';

import { createEngineDeps } from '../engine/create-deps.ts';
import type { EngineDeps } from '../engine/deps.ts';
import { deployEnvironment, planAgainstObserved } from '../engine/engine.ts';
import type { DeployReport } from '../events.ts';
import type { Plan } from '../plan.ts';
import { liveView, renderDeployMarkdown, renderPlanMarkdown, type LiveView } from '../report/index.ts';
import type { ActionInputs } from './inputs.ts';

/** The part of `@actions/core` that a run talks to. */
export interface ActionHost {
  info(message: string): void;
  error(
    message: string,
    properties?: { file?: string; startLine?: number; startColumn?: number; title?: string },
  ): void;
  warning(
    message: string,
    properties?: { file?: string; startLine?: number; startColumn?: number; title?: string },
  ): void;
  setOutput(name: string, value: unknown): void;
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

/** Plans or deploys as the inputs say. @throws an Error whose message says what failed and what to do */
export async function runAction(inputs: ActionInputs, host: ActionHost): Promise<void> {
  const environment = await loadOne(inputs, host);
  const deps = await createEngineDeps(environment);
  try {
    if (inputs.mode === 'plan') await finish(inputs, host, await planAgainstObserved(environment, deps));
    else await finish(inputs, host, await deployInLog(environment, deps, inputs, host));
  } finally {
    deps.close();
  }
}

/** Deploys, and tells each event as a line of the log. */
async function deployInLog(
  environment: Environment,
  deps: EngineDeps,
  inputs: ActionInputs,
  host: ActionHost,
): Promise<DeployReport> {
  let view: LiveView | undefined;
  return deployEnvironment(environment, deps, {
    concurrency: inputs.concurrency,
    onPlan: (plan) => {
      reportPlan(host, plan);
      view = liveView(plan, {
        write: (text) => {
          host.info(text.trimEnd());
        },
      });
    },
    onEvent: (event) => view?.(event),
  });
}

async function loadOne(inputs: ActionInputs, host: ActionHost): Promise<Environment> {
  const { environments, problems } = await loadEnvironments(inputs.environmentsDir);
  for (const { severity, position, path, message } of problems) {
    const place = { file: position.file, startLine: position.line, startColumn: position.column };
    host[severity](path === '' ? message : `${path}: ${message}`, place);
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(
      `the environment files have ${String(errors.length)} problems:\n${errors.map(formatProblem).join('\n')}`,
    );
  }
  const names = environments.map(({ name }) => name);
  const wanted = inputs.environment ?? (names.length === 1 ? names[0] : undefined);
  const environment = environments.find(({ name }) => name === wanted);
  if (environment === undefined) {
    throw new Error(
      `input environment: expected one of ${names.join(', ')}, got ${JSON.stringify(inputs.environment ?? '')}`,
    );
  }
  return environment;
}

function reportPlan(host: ActionHost, plan: Plan): void {
  host.info(`plan ${plan.digest}: ${String(plan.steps.length)} steps`);
  for (const step of plan.steps) host.info(`  ${step.id}: ${step.summary}`);
  for (const warning of plan.warnings) host.warning(warning);
  host.setOutput('has-changes', plan.steps.length > 0);
  host.setOutput('digest', plan.digest);
}

async function finish(inputs: ActionInputs, host: ActionHost, result: Plan | DeployReport): Promise<void> {
  if (inputs.reportFile !== undefined) {
    await writeFile(inputs.reportFile, `${JSON.stringify(result, null, 2)}\n`);
    host.setOutput('report-file', inputs.reportFile);
  }
  if ('formatVersion' in result) {
    reportPlan(host, result);
    await host.summary.addRaw(renderPlanMarkdown(result)).write();
    for (const { message } of result.blockers) host.error(message);
    return;
  }
  await host.summary.addRaw(renderDeployMarkdown(result)).write();
  if (result.ok) {
    host.info(
      `${result.environment}: ${String(result.steps.length)} steps done in ${result.seconds.toFixed(1)} s`,
    );
    return;
  }
  throw new Error(describeFailure(result, host));
}

function describeFailure(report: DeployReport, host: ActionHost): string {
  const failed = report.steps.filter(({ result }) => result === 'failed');
  for (const { id, error } of failed) {
    const [file, line] = error?.source?.split(':') ?? [];
    host.error(`${id}: ${error?.message ?? 'failed'}`, {
      ...(file !== undefined && { file }),
      ...(line !== undefined && { startLine: Number(line) }),
    });
  }
  const skipped = report.steps.filter(({ result }) => result === 'skipped').length;
  const remaining = report.remaining.length === 0 ? '' : `; still to do: ${report.remaining.join(', ')}`;
  return `${report.environment}: ${String(failed.length)} steps failed, ${String(skipped)} skipped${remaining}; a repeated run continues`;
}
