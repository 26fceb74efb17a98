import type { BranchRules } from './ports.ts';

/** A rule of a ruleset, as far as it is read. */
export interface RuleBody {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Classic protection, as far as it is read. */
export interface ProtectionBody {
  readonly required_status_checks?: { readonly strict?: boolean; readonly contexts: readonly string[] };
  readonly required_pull_request_reviews?: {
    readonly required_approving_review_count?: number;
    readonly dismiss_stale_reviews?: boolean;
  };
  readonly allow_force_pushes?: { readonly enabled?: boolean };
}

/** What rulesets and classic protection ask together: of each wish the stricter one, as GitHub itself applies them. */
export function uniteRules(
  rules: readonly RuleBody[] | 'not-allowed',
  protection: ProtectionBody | undefined | 'not-allowed',
): BranchRules {
  const known = rules === 'not-allowed' ? [] : rules;
  const classic = protection === 'not-allowed' ? undefined : protection;
  const reviews = classic?.required_pull_request_reviews;
  const parametersOf = (type: string): readonly Readonly<Record<string, unknown>>[] =>
    known.filter((rule) => rule.type === type).map(({ parameters = {} }) => parameters);
  const pulls = parametersOf('pull_request');
  const checks = parametersOf('required_status_checks');
  return {
    requiresPullRequest: pulls.length > 0 || reviews !== undefined,
    requiredApprovals: Math.max(
      reviews?.required_approving_review_count ?? 0,
      ...pulls.map(({ required_approving_review_count: count }) => (typeof count === 'number' ? count : 0)),
    ),
    dismissesStaleReviews:
      reviews?.dismiss_stale_reviews === true ||
      pulls.some(({ dismiss_stale_reviews_on_push: does }) => does === true),
    requiresUpToDate:
      classic?.required_status_checks?.strict === true ||
      checks.some(({ strict_required_status_checks_policy: is }) => is === true),
    requiredChecks: [
      ...new Set([...(classic?.required_status_checks?.contexts ?? []), ...checks.flatMap(contextsOf)]),
    ].sort(),
    // Classic protection forbids force pushes unless it allows them.
    forbidsForcePush:
      known.some(({ type }) => type === 'non_fast_forward') ||
      (classic !== undefined && classic.allow_force_pushes?.enabled !== true),
    isPartial: rules === 'not-allowed' || protection === 'not-allowed',
  };
}

function contextsOf({
  required_status_checks: checks,
}: Readonly<Record<string, unknown>>): readonly string[] {
  const list: readonly unknown[] = Array.isArray(checks) ? checks : [];
  return list.flatMap((check) =>
    typeof check === 'object' && check !== null && 'context' in check && typeof check.context === 'string'
      ? [check.context]
      : [],
  );
}
