import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anyPlan } from '../testing/any-plan.ts';
import { readGitHubMarkdown } from '../../test/github-markdown.ts';
import { PLAN_CASES, addNodePlan, manyPlan } from '../testing/plan-cases.ts';
import type { Plan } from '@syncops/engine';
import { COMMENT_MAX_CHARACTERS, renderPlanComment, renderPlanMarkdown } from './plan-comment.ts';

const CONTEXT = {
  marker: '<!-- syncops:plan {"v":1,"environment":"production"} -->',
  headSha: '9f31c2d45a6b7e8091a2b3c4d5e6f708192a3b4c',
  runUrl: 'https://github.com/example/sync/actions/runs/42',
  artifactName: 'syncops-plan-production-pr41-9f31c2d45a6b7e8091a2b3c4d5e6f708192a3b4c',
} as const;

const ALLOWED_HTML = /^<\/?(details|summary|sub|code)>$|^<br>$/;

/** Everything that must hold of a page, whatever its plan says. */
function expectWellMade(body: string, maxCharacters: number): void {
  expect(body.length).toBeLessThanOrEqual(maxCharacters);
  expect(body.split('\n')[0]).toBe(CONTEXT.marker);
  expect(body.isWellFormed()).toBe(true);
  const page = readGitHubMarkdown(body);
  const tags = page.html
    .flatMap((html) => html.match(/<[^>]*>?/g) ?? [])
    .filter((tag) => tag !== CONTEXT.marker);
  for (const tag of tags) expect(tag).toMatch(ALLOWED_HTML);
  expect(tags.filter((tag) => tag === '<details>')).toHaveLength(
    tags.filter((tag) => tag === '</details>').length,
  );
  expect(page.fences.filter(({ isClosed }) => !isClosed)).toEqual([]);
  expect(
    page.fences
      .map(({ language }) => language)
      .filter((language) => !['diff', 'mermaid', 'yaml'].includes(language)),
  ).toEqual([]);
  expect(page.images).toEqual([]);
  expect(page.headings).toEqual(['3']);
  const strange = page.links.filter(
    (url) =>
      url !== CONTEXT.runUrl &&
      !/^https:\/\/[^/?#@:]+\.console\.(aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com)\/cloudformation\/home\?/.test(
        url,
      ),
  );
  expect(strange).toEqual([]);
  // GitHub looks for these in the finished page, outside of code.
  for (const text of page.texts) expect(text).not.toMatch(/@[a-z\d]|(^|[\s(])#\d/i);
}

describe('a page that GitHub reads', () => {
  it.each(PLAN_CASES)('is well made: $name', ({ plan }) => {
    expectWellMade(renderPlanComment(plan, CONTEXT).body, COMMENT_MAX_CHARACTERS);
  });

  it('is well made for any plan, however hostile and however little room there is', () => {
    fc.assert(
      fc.property(anyPlan, fc.constantFrom(9000, 15_000, COMMENT_MAX_CHARACTERS), (plan, maxCharacters) => {
        expectWellMade(renderPlanComment(plan, { ...CONTEXT, maxCharacters }).body, maxCharacters);
      }),
      // Reading a page takes its time: without the many more runs that would make a failing plan smaller.
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe('shortening', () => {
  it('leaves out what people need least first, and says so', () => {
    const whole = renderPlanMarkdown(manyPlan, { maxBytes: Number.MAX_SAFE_INTEGER });
    expect(whole).toContain('db200-parameters-2');
    expect(whole).not.toContain('Shortened');
    const seen = [60_000, 8000, 4000, 2500].map((maxCharacters) => {
      const { body, isShortened } = renderPlanComment(manyPlan, { ...CONTEXT, maxCharacters });
      expect(isShortened).toBe(true);
      expect(body).toContain('resizes 200 dbnodes');
      expect(body).toContain(`in [the step summary of this run](<${CONTEXT.runUrl}>) and in the artifact`);
      return /Left out: (.*)\./.exec(body)?.[1];
    });
    expect(seen[0]).toBe('the diffs of files, the values of properties');
    expect(seen.at(-1)).toContain('the picture');
  });

  it('keeps what a person must do to the last', () => {
    const confirmations = Array.from({ length: 60 }, (_, index) => ({
      subject: `dbnode/db${String(index)}`,
      message: 'its data goes '.repeat(20),
      steps: [],
      state: 'missing' as const,
    }));
    const { body } = renderPlanComment({ ...manyPlan, confirmations }, { ...CONTEXT, maxCharacters: 40_000 });
    expect(body).toContain('- subject: dbnode/db59\n');
    const short = renderPlanComment({ ...manyPlan, confirmations }, { ...CONTEXT, maxCharacters: 9000 }).body;
    expect(short).toContain('and 40 more confirmations');
    expect(short).not.toContain('```yaml');
  });

  it.each([
    [
      'steps',
      (plan: Plan): Plan => ({
        ...plan,
        steps: repeat(plan.steps[0], 3000).map((step, index) => ({
          ...step,
          id: `x:${String(index)}`,
          subject: `s${String(index)}`,
          summary: 'x'.repeat(500),
        })),
      }),
    ],
    [
      'blockers',
      (plan: Plan): Plan => ({
        ...plan,
        blockers: Array.from({ length: 3000 }, (_, index) => ({
          code: 'X',
          subject: `s${String(index)}`,
          message: 'm'.repeat(5000),
        })),
      }),
    ],
    ['warnings', (plan: Plan): Plan => ({ ...plan, warnings: repeat('w'.repeat(5000), 3000) })],
    [
      'parts',
      (plan: Plan): Plan => ({
        ...plan,
        topology: {
          parts: Array.from({ length: 3000 }, (_, index) => ({
            kind: 'dbnode',
            name: `${'x'.repeat(index % 90)}${String(index)}`,
            label: 'l'.repeat(500),
            state: 'new',
          })),
        },
      }),
    ],
    [
      'forecasts',
      (plan: Plan): Plan => ({
        ...plan,
        forecasts: repeat(plan.forecasts[0], 3000).map((forecast) => ({
          ...forecast,
          name: 'n'.repeat(500),
        })),
      }),
    ],
    [
      'characters of a confirmation',
      (plan: Plan): Plan => ({
        ...plan,
        confirmations: [{ subject: 's'.repeat(10_000), message: 'm', steps: [], state: 'missing' }],
      }),
    ],
  ] as const)('fits however many %s there are', (_, enlarge) => {
    const { body } = renderPlanComment(enlarge(addNodePlan), { ...CONTEXT, maxCharacters: 9000 });
    expectWellMade(body, 9000);
    expect(Buffer.byteLength(renderPlanMarkdown(enlarge(addNodePlan)))).toBeLessThanOrEqual(1_048_576);
  });

  it('refuses a limit into which nothing fits', () => {
    expect(() => renderPlanComment(addNodePlan, { ...CONTEXT, maxCharacters: 100 })).toThrow(RangeError);
  });
});

function repeat<T>(value: T | undefined, count: number): T[] {
  return value === undefined ? [] : Array.from({ length: count }, () => value);
}
