import { describe, expect, it } from '@jest/globals';
import { uniteRules } from './branch-rules.ts';

const NOTHING = {
  requiresPullRequest: false,
  requiredApprovals: 0,
  dismissesStaleReviews: false,
  requiresUpToDate: false,
  requiredChecks: [],
  forbidsForcePush: false,
  isPartial: false,
};
const pulls = (parameters: Readonly<Record<string, unknown>>) => ({ type: 'pull_request', parameters });
const checks = (parameters: Readonly<Record<string, unknown>>) => ({
  type: 'required_status_checks',
  parameters,
});

describe('the rules of a branch', () => {
  it.each([
    ['nothing', [], undefined, {}],
    ['a pull request without approvals', [pulls({})], undefined, { requiresPullRequest: true }],
    [
      'the most approvals of two rulesets',
      [pulls({ required_approving_review_count: 1 }), pulls({ required_approving_review_count: 2 })],
      undefined,
      { requiresPullRequest: true, requiredApprovals: 2 },
    ],
    [
      'a fresh review',
      [pulls({ dismiss_stale_reviews_on_push: true })],
      undefined,
      { requiresPullRequest: true, dismissesStaleReviews: true },
    ],
    [
      'checks of both, each once',
      [checks({ required_status_checks: [{ context: 'ci' }, { nothing: 1 }, null] })],
      {
        required_status_checks: { strict: true, contexts: ['plan', 'ci'] },
        allow_force_pushes: { enabled: true },
      },
      { requiredChecks: ['ci', 'plan'], requiresUpToDate: true },
    ],
    [
      'an up-to-date branch',
      [checks({ strict_required_status_checks_policy: true })],
      undefined,
      { requiresUpToDate: true },
    ],
    ['no force push, by a ruleset', [{ type: 'non_fast_forward' }], undefined, { forbidsForcePush: true }],
    ['no force push, by classic protection', [], {}, { forbidsForcePush: true }],
    [
      'a review, by classic protection',
      [],
      { required_pull_request_reviews: { dismiss_stale_reviews: true, required_approving_review_count: 3 } },
      {
        requiresPullRequest: true,
        requiredApprovals: 3,
        dismissesStaleReviews: true,
        forbidsForcePush: true,
      },
    ],
    ['nothing that may be read of rulesets', 'not-allowed', undefined, { isPartial: true }],
    ['nothing that may be read of protection', [], 'not-allowed', { isPartial: true }],
  ] as const)('ask for %s', (_, rules, protection, expected) => {
    expect(uniteRules(rules, protection)).toEqual({ ...NOTHING, ...expected });
  });
});
