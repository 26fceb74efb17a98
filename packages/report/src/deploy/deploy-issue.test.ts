import { describe, expect, it } from '@jest/globals';

import { expectGolden } from '../../test/golden.ts';
import { readGitHubMarkdown } from '../../test/github-markdown.ts';
import { DIGEST } from '../testing/plan-samples.ts';
import { firstRun, reportOf } from '../../test/deploy-report-samples.ts';
import type { PlanComparison, DeployReport } from '@syncops/engine';
import { renderDeployIssue, renderMovedIssue } from './deploy-issue.ts';
import { renderDeployMarkdown } from './render-summary-markdown.ts';

const CONTEXT = {
  environment: 'sandbox',
  marker: '<!-- syncops:deploy {"environment":"sandbox"} -->',
  runUrl: 'https://github.com/example/sync/actions/runs/43',
  headSha: '9f31c2d45a6b7e8091a2b3c4d5e6f708192a3b4c',
} as const;
const MOVED_CONTEXT = {
  ...CONTEXT,
  digest: DIGEST,
  reviewedDigest: DIGEST.replaceAll('4', '5'),
  reviewUrl: 'https://github.com/example/sync/pull/41#issuecomment-1',
} as const;

const failed = reportOf(firstRun);

const moved: PlanComparison = {
  kind: 'moved',
  differences: [
    {
      fact: 'observed/stack:syncstorage-sandbox-edge',
      reviewed: `UPDATE_COMPLETE ${'a'.repeat(64)}`,
      current: `UPDATE_COMPLETE ${'b'.repeat(64)}`,
      isSafe: false,
      why: 'it was changed after the review',
    },
    { fact: 'step/nodes:db2', current: 'x', isSafe: false, why: 'this step was not in the reviewed plan' },
    { fact: 'step/nodes:db1', reviewed: 'x', isSafe: true, why: 'a reviewed step that is done already' },
  ],
};

const HOSTILE = '</details>```\n<b>@everyone</b> [x](https://evil.example.org) | # ';

function hostileReport(steps: number): DeployReport {
  return {
    ...failed,
    steps: Array.from({ length: steps }, (_, index) => ({
      id: `${HOSTILE}${String(index)}`,
      plane: 'stacks',
      subject: HOSTILE,
      startedAt: index,
      seconds: 1,
      result: index % 2 === 0 ? 'failed' : 'skipped',
      detail: HOSTILE.repeat(100),
      ...(index % 2 === 0 && { error: { code: HOSTILE, message: HOSTILE.repeat(200), source: HOSTILE } }),
      logGroups: [HOSTILE],
    })),
  };
}

function expectHarmless(text: string): void {
  const page = readGitHubMarkdown(text);
  expect(
    page.html.filter((html) => !/^<\/?(details|summary|sub|code|br)\b|^<!-- syncops/.test(html)),
  ).toEqual([]);
  expect(page.links.filter((url) => url.includes('evil') && !url.includes('console'))).toEqual([]);
  for (const its of page.texts) expect(its).not.toMatch(/@[a-z]/);
  expect(page.fences.every(({ isClosed }) => isClosed)).toBe(true);
}

describe('the issue of a failed deploy', () => {
  it('reports the first cause, what a repeated run would do, and the state of each step', () => {
    const { title, body } = renderDeployIssue(failed, CONTEXT);
    expect(title).toBe('Deploy of sandbox failed at smoke:db1 (SMOKE_FAILED)');
    expectGolden('deploy/issue-failed.md', body);
    expect(body.split('\n')[0]).toBe(CONTEXT.marker);
  });

  it('reports what the run ended with where no step failed', () => {
    const { title, body } = renderDeployIssue(undefined, {
      ...CONTEXT,
      message: 'AccessDenied: sts\nask <who>',
    });
    expect(title).toBe('Deploy of sandbox failed');
    expectGolden('deploy/issue-failed-early.md', body);
  });

  it('names as first cause what failed first, not what stands first', () => {
    const [one, two] = failed.steps;
    if (one === undefined || two === undefined) throw new TypeError('the sample has steps');
    const steps = [
      { ...one, result: 'failed' as const, seconds: 100 },
      { ...two, result: 'failed' as const, seconds: 1 },
    ];
    expect(renderDeployIssue({ ...failed, steps }, CONTEXT).title).toContain('at stack:edge');
  });

  it.each([10, 3000])('fits and stays harmless with %d hostile steps', (steps) => {
    const { title, body } = renderDeployIssue(hostileReport(steps), { ...CONTEXT, maxCharacters: 12_000 });
    expect(title.length).toBeLessThanOrEqual(256);
    expect(title).not.toContain('\n');
    expect(body.length).toBeLessThanOrEqual(12_000);
    expectHarmless(body);
    const summary = renderDeployMarkdown(hostileReport(steps));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576);
  });
});

describe('the issue of what moved', () => {
  it('reports what was reviewed, what is now, why it matters and what to do', () => {
    const { title, body } = renderMovedIssue(moved, MOVED_CONTEXT);
    expect(title).toBe('Deploy of sandbox stopped: 2 things moved since the review');
    expectGolden('deploy/issue-moved.md', body);
  });

  it('stands without a review', () => {
    const context = { ...CONTEXT, digest: DIGEST };
    const { body } = renderMovedIssue(undefined, {
      ...context,
      message: 'no comment of this environment was found',
    });
    expectGolden('deploy/issue-not-reviewed.md', body);
  });

  it('fits and stays harmless however much moved', () => {
    const differences = Array.from({ length: 5000 }, () => ({
      fact: HOSTILE,
      reviewed: HOSTILE.repeat(50),
      current: HOSTILE,
      isSafe: false,
      why: HOSTILE.repeat(50),
    }));
    const { title, body } = renderMovedIssue(
      { kind: 'moved', differences },
      { ...MOVED_CONTEXT, maxCharacters: 15_000 },
    );
    expect(title).toContain('5,000 things moved');
    expect(body.length).toBeLessThanOrEqual(15_000);
    expectHarmless(body);
  });
});
