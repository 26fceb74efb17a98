import { describe, expect, it } from '@jest/globals';
import type { Artifact, Comment, PullRequest } from '@syncops/github';

import { addNodePlan, nothingPlan } from '@syncops/report/testing';
import { comparePlans, digestOf, stepFact, type Plan } from '@syncops/engine';
import { renderPlanMarker } from './plan-marker.ts';
import { decideByReview } from './review-decision.ts';
import { findReviewedPlan, planArtifactName, type ReviewedPlan } from './reviewed-plan.ts';

const ENVIRONMENT = addNodePlan.environment;
const BOT = 'github-actions[bot]';
const sha = (digit: string): string => digit.repeat(40);
const OTHER = 'e'.repeat(64);

/** The sample with facts that its digest really covers. */
function withFacts(facts: Readonly<Record<string, string>>): Plan {
  const all = { ...facts, ...Object.fromEntries(addNodePlan.steps.map(stepFact)) };
  return { ...addNodePlan, facts: all, digest: digestOf({ environment: ENVIRONMENT, facts: all }) };
}
const PLAN = withFacts({ 'desired/stack:a': '1' });

function pullRequest(number: number, headSha: string): PullRequest {
  return {
    number,
    headSha,
    url: `https://github.com/example/sync/pull/${String(number)}`,
    baseSha: sha('b'),
    headRef: 'change',
    isFork: false,
    state: 'closed',
    mergedSha: sha('c'),
  };
}

interface GivenPull {
  readonly number: number;
  readonly headSha?: string;
  readonly markers: readonly { readonly digest?: string; readonly head: string; readonly author?: string }[];
}

/** GitHub with one commit on main for each pull request, newest first. */
function gitHub(
  pulls: readonly GivenPull[],
  artifacts: Readonly<Record<string, string>> = {},
  isFromFork = false,
) {
  const names = Object.keys(artifacts);
  return {
    commits: () => Promise.resolve(pulls.map((_, index) => String(index))),
    pullRequestsOf: (commit: string) => {
      const given = pulls[Number(commit)];
      return Promise.resolve(
        given === undefined ? [] : [pullRequest(given.number, given.headSha ?? sha('1'))],
      );
    },
    findComments: (number: number, _marker: string, author?: string) => {
      const { markers = [] } = pulls.find((given) => given.number === number) ?? {};
      return Promise.resolve(
        markers
          .map(({ author: by = BOT, ...marker }, id): Comment => {
            const line = renderPlanMarker({ environment: ENVIRONMENT, changeSets: [], ...marker });
            return { id, url: '', author: by, body: `${line}\n### Plan` };
          })
          .filter((comment) => author === undefined || comment.author === author),
      );
    },
    findArtifacts: (name: string) =>
      Promise.resolve(
        names
          .map(
            (known, id): Artifact => ({
              id,
              name: known,
              headSha: sha('1'),
              isExpired: false,
              isFromFork,
            }),
          )
          .filter((artifact) => artifact.name === name),
      ),
    downloadArtifact: (id: number) => {
      const text = artifacts[names[id] ?? ''] ?? '';
      if (text === 'gone') return Promise.reject(new Error('the artifact expired'));
      return Promise.resolve(new Map([['plan.json', new TextEncoder().encode(text)]]));
    },
  };
}

function find(github: ReturnType<typeof gitHub>): Promise<ReviewedPlan> {
  return findReviewedPlan(github, { environment: ENVIRONMENT, commit: sha('0'), author: BOT });
}

describe('findReviewedPlan', () => {
  const reviewed = { digest: PLAN.digest, head: sha('1') };
  const artifact = planArtifactName(ENVIRONMENT, 7, sha('1'));

  it('takes the newest pull request that shows a plan, with the plan of its artifact', async () => {
    const github = gitHub(
      [
        { number: 9, markers: [] },
        { number: 7, markers: [reviewed] },
        { number: 3, markers: [{ ...reviewed, digest: OTHER }] },
      ],
      { [artifact]: JSON.stringify(PLAN) },
    );
    expect(await find(github)).toMatchObject({
      kind: 'reviewed',
      digest: PLAN.digest,
      pullRequest: { number: 7 },
      details: { kind: 'known', plan: { digest: PLAN.digest } },
    });
  });

  it('believes no one but the bot', async () => {
    const github = gitHub([{ number: 7, markers: [{ ...reviewed, author: 'mallory' }] }]);
    expect(await find(github)).toMatchObject({
      kind: 'none',
      reason: expect.stringContaining('shows a plan'),
    });
  });

  it.each([
    [
      'an older commit',
      { digest: PLAN.digest, head: sha('2') },
      /shows a plan of commit 2{40}, but 1{40} was merged/,
    ],
    ['no plan', { head: sha('1') }, /says that no plan could be made/],
  ])('takes a comment about %s for no review, and says why', async (_, marker, reason) => {
    expect(await find(gitHub([{ number: 7, markers: [marker] }]))).toMatchObject({
      kind: 'none',
      reason: expect.stringMatching(reason),
    });
  });

  it.each([
    ['is gone', {}, /is gone/],
    ['cannot be read', { [artifact]: 'gone' }, /the artifact expired/],
    ['is of another version', { [artifact]: '{"formatVersion":1}' }, /version 1/],
    ['was changed', { [artifact]: JSON.stringify({ ...PLAN, facts: {} }) }, /changed after it was made/],
    [
      'holds another plan',
      { [artifact]: JSON.stringify(withFacts({ 'desired/stack:a': '2' })) },
      /holds the plan [0-9a-f]{64}/,
    ],
  ])('knows the digest alone where the artifact %s', async (_, artifacts, reason) => {
    expect(await find(gitHub([{ number: 7, markers: [reviewed] }], artifacts))).toMatchObject({
      kind: 'reviewed',
      digest: PLAN.digest,
      details: { kind: 'missing', reason: expect.stringMatching(reason) },
    });
  });
});

it('findReviewedPlan believes no artifact of a fork', async () => {
  const name = planArtifactName(ENVIRONMENT, 7, sha('1'));
  const markers = [{ digest: PLAN.digest, head: sha('1') }];
  const github = gitHub([{ number: 7, markers }], { [name]: JSON.stringify(PLAN) }, true);
  expect(await find(github)).toMatchObject({ details: { kind: 'missing' } });
});

describe('decideByReview', () => {
  const of = (plan: Plan): ReviewedPlan => ({
    kind: 'reviewed',
    pullRequest: pullRequest(7, sha('1')),
    digest: plan.digest,
    details: { kind: 'known', plan },
  });
  const withoutPlan = (plan: Plan): ReviewedPlan => ({
    kind: 'reviewed',
    pullRequest: pullRequest(7, sha('1')),
    digest: plan.digest,
    details: { kind: 'missing', reason: 'it is gone' },
  });
  const moved = withFacts({ 'desired/stack:a': '2' });
  const safe = withFacts({ 'desired/stack:a': '1', 'observed/stack:a': '1' });

  it.each<[string, Plan, ReviewedPlan, Record<string, unknown>]>([
    ['nothing to do needs no review', nothingPlan, { kind: 'none', reason: '' }, { kind: 'go' }],
    [
      'no review',
      PLAN,
      { kind: 'none', reason: 'why' },
      { kind: 'stop', code: 'NOT_REVIEWED', because: 'why' },
    ],
    [
      'the digest typed in',
      PLAN,
      { kind: 'typed', digest: PLAN.digest },
      { kind: 'go', digest: PLAN.digest },
    ],
    ['another digest typed in', PLAN, { kind: 'typed', digest: OTHER }, { kind: 'stop', code: 'MOVED' }],
    ['the plan that was reviewed', PLAN, of(PLAN), { kind: 'go', digest: PLAN.digest, differences: [] }],
    [
      'a step that is done already',
      PLAN,
      of(safe),
      { kind: 'go', digest: safe.digest, differences: [expect.objectContaining({ isSafe: true })] },
    ],
    [
      'a plan that moved',
      PLAN,
      of(moved),
      {
        kind: 'stop',
        code: 'MOVED',
        review: { digest: moved.digest, url: 'https://github.com/example/sync/pull/7' },
        differences: [expect.objectContaining({ fact: 'desired/stack:a', isSafe: false })],
      },
    ],
    [
      'another digest without its plan',
      PLAN,
      withoutPlan(moved),
      { kind: 'stop', code: 'MOVED', because: expect.stringContaining('it is gone'), differences: [] },
    ],
  ])('%s', (_, plan, reviewed, expected) => {
    expect(decideByReview(plan, reviewed, comparePlans)).toMatchObject(expected);
  });
});
