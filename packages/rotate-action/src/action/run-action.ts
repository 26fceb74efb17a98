import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { requireEnvironment } from '@syncops/deploy-action';
import type { RotationOutcome, RotationReport, RotationStatus } from '@syncops/rotation';
import type { Environment } from '@syncops/topology';

import {
  assertConfirmed,
  compromisedCost,
  RotateError,
  observeSecrets,
  rotateEnvironment,
  type RotationTask,
  selectSecrets,
} from '@syncops/engine';
import {
  liveRotation,
  renderReportMarkdown,
  renderStatusesMarkdown,
  renderReport,
  renderStatuses,
  statusesLine,
  nextMoment,
  reportLine,
  failureOf,
  secretWords,
} from '@syncops/report';
import type { RotateActionDeps } from './action-host.ts';
import type { RotateInputs } from './inputs.ts';

/** Columns of a log on GitHub that need no scrolling. */
const LOG_WIDTH = 120;
/** GitHub shows ten annotations of a step. */
const MOST_ANNOTATIONS = 10;

/**
 * Does what the inputs say, and reports it everywhere.
 * @throws an Error whose message says what failed and what to do
 */
export async function runRotateAction(inputs: RotateInputs, deps: RotateActionDeps): Promise<void> {
  const { host } = deps;
  const environment = await requireEnvironment(inputs.environmentsDir, inputs.environment, host);
  // Said before anything is asked of AWS.
  const secrets = selectSecrets(environment, inputs.dbnodes, inputs.secret);
  if (inputs.mode === 'status') return runStatus(environment, inputs, deps);
  if (inputs.mode === 'due' && environment.secrets === undefined) {
    host.info(`${environment.name} sets no secrets.rotateAfterDays: nothing is due by its age`);
    setOutputs(host, { ok: true, waiting: 0 });
    return;
  }
  if (inputs.mode === 'rotate' && inputs.isCompromised) {
    assertConfirmed(environment.name, inputs.environment ?? '');
    for (const line of compromisedCost(environment, secrets)) host.warning(line);
  }
  const engine = await deps.connect(environment);
  const view = liveRotation({
    write: (text) => {
      host.info(text.trimEnd());
    },
  });
  try {
    const report = await rotateEnvironment(environment, engine, taskOf(inputs), { onEvent: view });
    view.stop();
    await publish(report, environment, inputs, { host, now: engine.clock() });
  } finally {
    view.stop();
    engine.close();
  }
}

function taskOf(inputs: Exclude<RotateInputs, { readonly mode: 'status' }>): RotationTask {
  const { secret } = inputs;
  const selection = { secret, ...(inputs.dbnodes !== undefined && { dbnodes: inputs.dbnodes }) };
  switch (inputs.mode) {
    case 'rotate':
      return {
        kind: 'rotate',
        ...selection,
        wait: inputs.isWaiting,
        isCompromised: inputs.isCompromised,
      };
    case 'due':
      return { kind: 'due', secret, wait: inputs.isWaiting };
    case 'advance':
      return { kind: 'advance', ...selection, wait: inputs.isWaiting };
    case 'abort':
      return { kind: 'abort', ...selection };
    default:
      return inputs satisfies never;
  }
}

type Moment = Pick<RotateActionDeps, 'host'> & { readonly now: number };

async function publish(
  report: RotationReport,
  environment: Environment,
  inputs: RotateInputs,
  { host, now }: Moment,
): Promise<void> {
  const context = { environment: environment.name, now };
  host.info(renderReport(report, { ...context, coloured: false, width: LOG_WIDTH }).trimEnd());
  annotate(report.secrets, environment, host);
  await writeReport(report, inputs, host);
  const next = nextMoment(report);
  setOutputs(host, {
    ok: report.ok,
    waiting: report.secrets.filter(({ outcome }) => outcome === 'waiting').length,
    ...(next !== undefined && { next }),
  });
  await host.summary.addRaw(renderReportMarkdown(report, withLimit(environment, context))).write();
  if (!report.ok)
    throw new RotateError(
      'ROTATION_FAILED',
      `${environment.name}: ${reportLine(report)}; both values stay accepted until a rotation ends, so fix what failed and run mode advance`,
    );
}

async function runStatus(
  environment: Environment,
  inputs: RotateInputs,
  deps: RotateActionDeps,
): Promise<void> {
  const { host } = deps;
  const engine = await deps.connect(environment);
  let statuses: readonly RotationStatus[];
  try {
    statuses = await observeSecrets(environment, engine, inputs);
  } finally {
    engine.close();
  }
  const now = engine.clock();
  const context = withLimit(environment, { environment: environment.name, now });
  host.info(renderStatuses(statuses, { ...context, coloured: false, width: LOG_WIDTH, details: true }));
  annotate(statuses, environment, host);
  await writeReport({ environment: environment.name, secrets: statuses }, inputs, host);
  const moments = statuses.flatMap(({ notBefore }) => (notBefore === undefined ? [] : [notBefore]));
  const ok = statuses.every(({ problem }) => problem === undefined);
  setOutputs(host, {
    ok,
    waiting: statuses.filter(({ phase }) => phase !== 'idle').length,
    ...(moments.length > 0 && { next: moments.reduce((least, at) => Math.min(least, at)) }),
  });
  await host.summary.addRaw(renderStatusesMarkdown(statuses, context)).write();
  if (!ok)
    throw new RotateError(
      'ROTATION_FAILED',
      `${environment.name}: ${statusesLine(statuses, context)}; the summary says how to fix each`,
    );
}

/** What failed, next to the file of its dbnode. */
function annotate(
  secrets: readonly (RotationStatus & Pick<Partial<RotationOutcome>, 'error'>)[],
  environment: Environment,
  host: RotateActionDeps['host'],
): void {
  const failed = secrets.flatMap((secret) => {
    const failure = failureOf(secret);
    return failure === undefined ? [] : [{ secret, failure }];
  });
  for (const { secret, failure } of failed.slice(0, MOST_ANNOTATIONS)) {
    const source = environment.dbnodes.find(({ name }) => name === secret.dbnode)?.source;
    host.error(failure.message, {
      title: `${secretWords(secret)}: ${failure.code}`,
      ...(source !== undefined && { file: source.file, startLine: source.line }),
    });
  }
}

async function writeReport(
  document: unknown,
  { reportFile }: RotateInputs,
  host: RotateActionDeps['host'],
): Promise<void> {
  if (reportFile === undefined) return;
  await mkdir(dirname(reportFile), { recursive: true });
  await writeFile(reportFile, `${JSON.stringify(document, null, 2)}\n`);
  host.setOutput('report-file', reportFile);
}

function setOutputs(
  host: RotateActionDeps['host'],
  outputs: { readonly ok: boolean; readonly waiting: number; readonly next?: number },
): void {
  host.setOutput('ok', outputs.ok);
  host.setOutput('waiting', outputs.waiting);
  host.setOutput('next-at', outputs.next === undefined ? '' : new Date(outputs.next).toISOString());
}

function withLimit<Context extends object>(
  { secrets }: Environment,
  context: Context,
): Context & { readonly rotateAfterDays?: number } {
  return { ...context, ...(secrets !== undefined && { rotateAfterDays: secrets.rotateAfterDays }) };
}
