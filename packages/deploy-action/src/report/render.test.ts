import { describe, expect, it } from '@jest/globals';

import { expectGolden } from '../../test/golden.ts';
import { emptyPlan, firstPlan, firstRun, refusedPlan, reportOf } from '../../test/report-samples.ts';
import type { EngineEvent } from '../events.ts';
import type { Plan } from '../plan.ts';
import { renderDeployMarkdown, renderPlanMarkdown } from './markdown.ts';
import { renderPlan } from './render-plan.ts';
import { renderDeployOutcome, renderDeploySummary } from './render-summary.ts';

const plans: readonly { name: string; plan: Plan }[] = [
  { name: 'first', plan: firstPlan },
  { name: 'nothing-to-do', plan: emptyPlan },
  { name: 'refused', plan: refusedPlan },
];

const goodRun = firstRun.map(
  (event): EngineEvent =>
    event.kind === 'step-finished' && event.result.kind !== 'done'
      ? { ...event, result: { kind: 'done', seconds: 1, detail: '' } }
      : event,
);
const failed = reportOf(firstRun);
const good = reportOf(goodRun);

describe('renderPlan', () => {
  it.each(plans)('shows the plan to people: $name', ({ name, plan }) => {
    expectGolden(`report/plan-${name}.txt`, renderPlan(plan));
  });

  it('puts prose under its row where the terminal is narrow', () => {
    const text = renderPlan(firstPlan, { width: 46 });
    expectGolden('report/plan-narrow.txt', text);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(46);
  });

  it('colours only on request', () => {
    expect(renderPlan(firstPlan)).not.toContain('\u001b');
    expect(renderPlan(firstPlan, { coloured: true })).toContain('\u001b[32m+ create');
  });
});

describe('renderPlanMarkdown', () => {
  it.each(plans)('shows the plan on GitHub: $name', ({ name, plan }) => {
    expectGolden(`report/plan-${name}.md`, renderPlanMarkdown(plan));
  });

  it('lets no text from outside become markup, a mention or a second line', () => {
    const page = renderPlanMarkdown(refusedPlan);
    expect(page).not.toContain('<b>');
    expect(page).not.toContain('@everyone');
    expect(page.split('\n').filter((line) => line.includes('dbnodes/db2.yaml'))).toHaveLength(1);
  });

  it('leaves whole steps out, and counts them, where the page would be too long', () => {
    const steps = Array.from({ length: 2000 }, (_, index) => ({
      id: `nodes:db${String(index)}`,
      plane: 'nodes' as const,
      action: 'create' as const,
      subject: `db${String(index)}`,
      dependsOn: [],
      summary: `register 10 virtual hosts of db${String(index)}`,
      risk: 'none' as const,
    }));
    const page = renderPlanMarkdown({ ...firstPlan, steps });
    expect(page.length).toBeLessThanOrEqual(60_000);
    const shown = page.split('\n').filter((line) => line.startsWith('| create')).length;
    expect(shown).toBeGreaterThan(500);
    expect(page).toContain(`… and ${String(2000 - shown)} steps more`);
    expect(page).toContain('2000 steps to do');
  });
});

describe('the summary of a deploy', () => {
  it.each([
    { name: 'failed', report: failed },
    { name: 'done', report: good },
  ])('shows each step with its time: $name', ({ name, report }) => {
    expectGolden(`report/summary-${name}.txt`, renderDeploySummary(report));
    expectGolden(`report/summary-${name}.md`, renderDeployMarkdown(report));
  });

  it('never calls a deploy done that did not converge', () => {
    const report = { ...good, ok: false, remaining: ['nodes:db1'] };
    expect(renderDeployOutcome(report)).toContain('still to do: nodes:db1');
    expect(renderDeployOutcome(report)).not.toContain('✔');
    expect(renderDeployMarkdown(report)).toContain('deploy failed');
  });

  it('says so where there was nothing to do', () => {
    const report = { ...good, steps: [], seconds: 0.4, awsCalls: { 'sts:GetCallerIdentity': 1 } };
    expect(renderDeploySummary(report)).toBe('✔ sandbox: nothing to do  0.4 s, 1 AWS call\n');
    expect(renderDeployMarkdown(report)).toContain('Nothing to do.');
  });
});
