import { describe, expect, it } from '@jest/globals';
import { compileEnvironment } from '@syncops/topology';

import { dbnode, desiredWith, environmentWith, planOf } from '../testing/service.ts';
import type { StepResult } from './events.ts';
import { deployReport, type RunOutcome } from './deploy-report.ts';
import { NOTHING_OBSERVED } from '../observe/observe.ts';

const plan = planOf(desiredWith([dbnode('db1')]), NOTHING_OBSERVED);
const done: StepResult = { kind: 'done', seconds: 1, detail: 'ok' };
const outcome = (
  results: ReadonlyMap<string, StepResult>,
  remaining: readonly string[] = [],
): RunOutcome => ({
  results,
  startTimes: new Map([['databases:db1', 5000]]),
  remaining,
  startedAt: 1000,
  endedAt: 9000,
  callsBefore: { 's3:PutObject': 1, 'ssm:GetParameters': 2 },
  callsAfter: { 's3:PutObject': 4, 'ssm:GetParameters': 2 },
});
const all = new Map<string, StepResult>(plan.steps.map(({ id }) => [id, done]));

describe('deployReport', () => {
  it('is a success where every step was done and nothing remains', () => {
    expect(deployReport(plan, outcome(all))).toMatchObject({ ok: true, seconds: 8, startedAt: 1000 });
  });

  it.each<[string, RunOutcome]>([
    ['no step of those that were planned was done', outcome(new Map())],
    ['one was never reached', outcome(new Map([...all].slice(1)))],
    ['one failed', outcome(new Map([...all, ['nodes:db1', failed('NO')]]))],
    ['one was skipped', outcome(new Map([...all, ['nodes:db1', { kind: 'skipped', because: 'no' }]]))],
    ['a repeated plan has steps', outcome(all, ['nodes:db1'])],
  ])('is a failure where %s', (_what, of) => {
    expect(deployReport(plan, of).ok).toBe(false);
  });

  it('is a success where nothing was planned', () => {
    expect(deployReport({ ...plan, steps: [] }, outcome(new Map()))).toMatchObject({ ok: true, steps: [] });
  });

  it('reports when each step began, and only the calls of this run', () => {
    const report = deployReport(plan, outcome(all));
    const starts = report.steps.filter(({ startedAt }) => startedAt !== undefined);
    expect(starts).toMatchObject([{ id: 'databases:db1', subject: 'db1', startedAt: 5000 }]);
    expect(report.awsCalls).toEqual({ 's3:PutObject': 3 });
  });

  it('names log groups that the templates make', () => {
    const groups = new Set(
      compileEnvironment(environmentWith([dbnode('db1')])).flatMap(({ template }) =>
        Object.values(template.Resources).map(({ Properties }) => Properties?.LogGroupName),
      ),
    );
    const named = deployReport(plan, outcome(all)).steps.flatMap(({ id, logGroups = [] }) =>
      logGroups.map((group) => [id, groups.has(group)]),
    );
    expect(named).toEqual([
      ['databases:db1', true],
      ['push:webhead', true],
      ['smoke:db1', true],
    ]);
  });
});

function failed(code: string): StepResult {
  return { kind: 'failed', seconds: 1, error: { code, message: 'no' } };
}
