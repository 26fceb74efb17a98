import { describe, expect, it } from '@jest/globals';

import { expectGolden } from '../../test/golden.ts';
import { PLAN_CASES, addNodePlan } from '../testing/plan-cases.ts';
import { emptyPlan, firstPlan, firstRun, refusedPlan, reportOf } from '../../test/deploy-report-samples.ts';
import type { EngineEvent } from '@syncops/engine';
import { renderPlanComment } from './plan-comment.ts';
import { renderPlan } from './render-plan.ts';
import { renderDeployMarkdown } from './render-summary-markdown.ts';
import { renderDeployOutcome, renderDeploySummary } from './render-summary.ts';

const plans = [
  { name: 'first', plan: firstPlan },
  { name: 'empty', plan: emptyPlan },
  { name: 'refused', plan: refusedPlan },
  ...PLAN_CASES,
];

const CONTEXT = {
  marker: '<!-- syncops:plan {"v":1,"environment":"production"} -->',
  headSha: '9f31c2d45a6b7e8091a2b3c4d5e6f708192a3b4c',
  runUrl: 'https://github.com/example/sync/actions/runs/42',
  artifactName: 'syncops-plan-production-pr41-9f31c2d45a6b7e8091a2b3c4d5e6f708192a3b4c',
} as const;

const goodRun = firstRun.map(
  (event): EngineEvent =>
    event.kind === 'step-finished' && event.result.kind !== 'done'
      ? { ...event, result: { kind: 'done', seconds: 1, detail: '' } }
      : event,
);
const failed = reportOf(firstRun);
const good = reportOf(goodRun);

describe('renderPlan', () => {
  it.each(plans)('shows the plan to people: $name', ({ name, plan, ...options }) => {
    expectGolden(`deploy/plan-${name}.txt`, renderPlan(plan, options));
  });

  it.each(plans)('keeps within a narrow terminal: $name', ({ name, plan }) => {
    const text = renderPlan(plan, { width: 46 });
    expectGolden(`deploy/plan-${name}-narrow.txt`, text);
    // Lines to paste are broken nowhere.
    const prose = text.split('\n').filter((line) => !/^(#| {2}- subject:| {4}digest:)/.test(line));
    for (const line of prose) expect(line.length).toBeLessThanOrEqual(46);
  });

  it('reports the resources of each stack on request', () => {
    expectGolden('deploy/plan-replacement-details.txt', renderPlan(caseOf('replacement'), { details: true }));
  });

  it('colours only on request', () => {
    expect(renderPlan(firstPlan)).not.toContain('\u001b');
    expect(renderPlan(firstPlan, { coloured: true })).toContain('\u001b[32m+ create');
  });
});

describe('renderPlanComment', () => {
  it.each(plans)('shows the plan on GitHub: $name', ({ name, plan, ...options }) => {
    const { body, isShortened } = renderPlanComment(plan, { ...CONTEXT, ...options });
    expectGolden(`deploy/plan-${name}.md`, body);
    expect(isShortened).toBe(name === 'many');
    expect(body.length).toBeLessThanOrEqual(65_536);
  });

  it('lets no text from outside become markup, a mention or a second line', () => {
    const { body } = renderPlanComment(refusedPlan, CONTEXT);
    expect(body).not.toContain('<b>');
    expect(body).not.toContain('@everyone');
    expect(body.split('\n').filter((line) => line.includes('dbnodes/db2.yaml'))).toHaveLength(1);
  });

  it('says the same in the same words for the same plan', () => {
    expect(renderPlanComment(structuredClone(addNodePlan), CONTEXT)).toEqual(
      renderPlanComment(addNodePlan, CONTEXT),
    );
  });
});

describe('the summary of a deploy', () => {
  it.each([
    { name: 'failed', report: failed },
    { name: 'done', report: good },
  ])('shows each step with its time: $name', ({ name, report }) => {
    expectGolden(`deploy/summary-${name}.txt`, renderDeploySummary(report));
    expectGolden(`deploy/summary-${name}.md`, renderDeployMarkdown(report, { headSha: CONTEXT.headSha }));
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
    expect(renderDeployMarkdown(report)).toContain('nothing to do');
  });
});

function caseOf(name: string): (typeof PLAN_CASES)[number]['plan'] {
  const found = PLAN_CASES.find((candidate) => candidate.name === name);
  if (found === undefined) throw new TypeError(`no plan is called ${name}`);
  return found.plan;
}
