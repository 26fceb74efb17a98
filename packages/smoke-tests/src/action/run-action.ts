import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createAws } from '@syncops/aws';
import { createMysql } from '@syncops/mysql';
import { formatProblem, loadEnvironments } from '@syncops/topology';
import type { Environment } from '@syncops/topology';
import { SmokeError } from '../errors.ts';
import { renderJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { printable } from '../report/printable.ts';
import { renderTable, summaryLine } from '../report/table.ts';
import type { SmokeReport } from '../run-checks.ts';
import { runSmokeTests } from '../run-smoke-tests.ts';
import type { SmokeInputs } from './inputs.ts';

/** The part of `@actions/core` that a run talks to. */
export interface ActionHost {
  info(message: string): void;
  warning(message: string, properties?: Annotation): void;
  error(message: string, properties?: Annotation): void;
  setOutput(name: string, value: unknown): void;
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } };
}

export interface Annotation {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/**
 * Tests one environment and reports it everywhere that was asked for.
 * @param settings - variables of the process; `SYNCOPS_RESOLVER` is a DNS server, `ip:port`
 * @throws an Error whose message is what the run ends with
 */
export async function runAction(
  inputs: SmokeInputs,
  host: ActionHost,
  settings: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const environment = await loadOne(inputs, host);
  const aws = createAws({ region: environment.region, expectedAccount: environment.account });
  let report: SmokeReport;
  try {
    await aws.verifyAccount();
    const deps = { aws, nodes: createMysql().nodes };
    report = await runSmokeTests(environment, deps, { ...inputs, resolver: settings['SYNCOPS_RESOLVER'] });
  } finally {
    // Connections that are kept alive would keep the runner waiting.
    aws.close();
  }
  await publish(report, inputs, host);
  if (!report.ok) throw new Error(summaryLine(report));
}

async function loadOne(inputs: SmokeInputs, host: ActionHost): Promise<Environment> {
  const { environments, problems } = await loadEnvironments(inputs.environmentsDir, inputs.environment);
  for (const { severity, position, path, message } of problems) {
    const place = { file: position.file, startLine: position.line, startColumn: position.column };
    host[severity](path === '' ? message : `${path}: ${message}`, place);
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const text = errors.map(formatProblem).join('\n');
    throw new SmokeError(
      'INVALID_INPUT',
      `the environment files have ${String(errors.length)} problems:\n${text}`,
    );
  }
  const [environment, ...others] = environments;
  if (environment !== undefined && others.length === 0) return environment;
  const names = environments.map(({ name }) => name).join(', ');
  throw new SmokeError('INVALID_INPUT', `input environment: expected one of ${names}, got ""`);
}

async function publish(report: SmokeReport, inputs: SmokeInputs, host: ActionHost): Promise<void> {
  host.info(renderTable(report, { terminal: false }));
  for (const { subject, title, result } of report.checks) {
    if (result.kind !== 'failed') continue;
    host.error(printable(`found ${result.found}; expected ${result.expected}; ${result.remedy}`), {
      title: printable(`${subject}: ${title}`),
    });
  }
  if (inputs.junitFile !== undefined) await write(inputs.junitFile, renderJunit(report));
  if (inputs.jsonFile !== undefined) await write(inputs.jsonFile, renderJson(report));
  const { ok, failed, notRun, warnings } = report.totals;
  for (const [name, value] of Object.entries({
    ok: report.ok,
    passed: ok,
    failed,
    'not-run': notRun,
    warnings,
  })) {
    host.setOutput(name, value);
  }
  await host.summary.addRaw(renderMarkdown(report)).write();
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
