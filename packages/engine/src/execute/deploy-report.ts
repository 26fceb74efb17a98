import { databaseIdentifier } from '@syncops/topology';

import type { DeployReport, StepReport, StepResult } from './events.ts';
import type { Plan, Step } from '../plan/plan.ts';
import { STEP } from '../plan/step-ids.ts';

/** What a run of a plan came to; times are milliseconds since the epoch. */
export interface RunOutcome {
  readonly results: ReadonlyMap<string, StepResult>;
  readonly startTimes: ReadonlyMap<string, number>;
  /** Ids of the steps that a repeated plan would still have. */
  readonly remaining: readonly string[];
  readonly startedAt: number;
  readonly endedAt: number;
  readonly callsBefore: Readonly<Record<string, number>>;
  readonly callsAfter: Readonly<Record<string, number>>;
}

/** The report of a run. It is a success only if every step of the plan was done and nothing remains. */
export function deployReport(plan: Plan, outcome: RunOutcome): DeployReport {
  const { results, startTimes, remaining, startedAt, endedAt } = outcome;
  const steps = plan.steps.map((step): StepReport => {
    const { id, plane, subject } = step;
    const stepStartedAt = startTimes.get(id);
    const logGroups = logGroupsOf(plan.environment, step);
    return {
      id,
      plane,
      subject,
      ...(stepStartedAt !== undefined && { startedAt: stepStartedAt }),
      ...summarize(results.get(id)),
      ...(logGroups.length > 0 && { logGroups }),
    };
  });
  return {
    ok: steps.every(({ result }) => result === 'done') && remaining.length === 0,
    environment: plan.environment,
    region: plan.region,
    digest: plan.digest,
    startedAt,
    seconds: (endedAt - startedAt) / 1000,
    steps,
    remaining,
    awsCalls: subtract(outcome.callsAfter, outcome.callsBefore),
  };
}

/** CloudWatch's log groups that may say why a step failed, by the names that the templates give them. */
function logGroupsOf(environment: string, { id, plane, subject }: Step): readonly string[] {
  if (plane === 'databases') {
    return [`/aws/rds/instance/${databaseIdentifier(environment, subject)}/error`];
  }
  return plane === 'checks' || id === STEP.pushWebhead ? [`/syncstorage/${environment}/webhead`] : [];
}

function summarize(
  result: StepResult | undefined,
): Pick<StepReport, 'result' | 'seconds' | 'detail' | 'error'> {
  switch (result?.kind) {
    case 'done':
      return { result: 'done', seconds: result.seconds, detail: result.detail };
    case 'failed':
      return { result: 'failed', seconds: result.seconds, detail: result.error.message, error: result.error };
    case 'skipped':
      return { result: 'skipped', seconds: 0, detail: result.because };
    case undefined:
      return { result: 'skipped', seconds: 0, detail: 'never reached' };
    default:
      return result satisfies never;
  }
}

function subtract(
  after: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(after)
      .map(([operation, count]): [string, number] => [operation, count - (before[operation] ?? 0)])
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
