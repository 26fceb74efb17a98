import type { Artifact, GitHub, PullRequest } from '@syncops/github';

import { parsePlan, type Plan } from '@syncops/engine';
import { describeThrown } from './describe-thrown.ts';
import { parsePlanMarker, planMarkerPrefix } from './plan-marker.ts';

/** The plan that people agreed to, as far as it can be reported. */
export type ReviewedPlan =
  | { readonly kind: 'typed'; readonly digest: string }
  | {
      readonly kind: 'reviewed';
      readonly pullRequest: PullRequest;
      readonly digest: string;
      readonly details: ReviewedDetails;
    }
  | { readonly kind: 'none'; readonly reason: string };

/** The facts behind a reviewed digest, which only the uploaded artifact reports. */
export type ReviewedDetails =
  | { readonly kind: 'known'; readonly plan: Plan }
  | { readonly kind: 'missing'; readonly reason: string };

export interface ReviewQuery {
  readonly environment: string;
  /** The commit that is deployed; the search goes back from here. */
  readonly commit: string;
  /** Login whose comments are believed, e.g. `github-actions[bot]`. */
  readonly author: string;
}

/** How far back a review is looked for: one request each. */
export const REVIEW_COMMITS = 30;

/** Name of the artifact that holds `plan.json` and `plan.md` of one planned commit. */
export function planArtifactName(environment: string, pullRequest: number, head: string): string {
  return `syncops-plan-${environment}-pr${String(pullRequest)}-${head}`;
}

/**
 * Finds the review that a deploy is bound to: the newest merged pull request on the way back from the commit whose
 * comment shows a plan of this environment for the very head that was merged (ADR 13).
 * @throws GitHubError
 */
export async function findReviewedPlan(
  github: Pick<GitHub, 'commits' | 'pullRequestsOf' | 'findComments' | 'findArtifacts' | 'downloadArtifact'>,
  { environment, commit, author }: ReviewQuery,
): Promise<ReviewedPlan> {
  const seen = new Set<number>();
  const notes: string[] = [];
  for (const sha of await github.commits(commit, REVIEW_COMMITS)) {
    for (const pullRequest of await github.pullRequestsOf(sha)) {
      if (seen.has(pullRequest.number)) continue;
      seen.add(pullRequest.number);
      const found = await reviewOf(github, pullRequest, environment, author);
      if (found.kind === 'none') notes.push(...found.notes);
      else {
        const { digest } = found;
        const details = await detailsOf(github, pullRequest, environment, digest);
        return { kind: 'reviewed', pullRequest, digest, details };
      }
    }
  }
  const [note] = notes;
  return {
    kind: 'none',
    reason:
      note ??
      `none of the pull requests merged with the last ${String(REVIEW_COMMITS)} commits shows a plan of ${environment}`,
  };
}

/** The digest that a pull request's comment shows for the commit that was merged, or why it shows none. */
async function reviewOf(
  github: Pick<GitHub, 'findComments'>,
  { number, headSha }: PullRequest,
  environment: string,
  author: string,
): Promise<
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'none'; readonly notes: readonly string[] }
> {
  const comments = await github.findComments(number, planMarkerPrefix(environment), author);
  const markers = comments
    .map(({ body }) => parsePlanMarker(body))
    .filter((marker) => marker?.environment === environment)
    .filter((marker) => marker !== undefined);
  // Doubles are deleted when a comment is written; should there be some all the same, the newest is the one people read.
  const newest = markers.at(-1);
  if (newest === undefined) return { kind: 'none', notes: [] };
  const of = `the comment on pull request #${String(number)}`;
  if (newest.head !== headSha) {
    return {
      kind: 'none',
      notes: [`${of} shows a plan of commit ${newest.head}, but ${headSha} was merged`],
    };
  }
  if (newest.digest === undefined) return { kind: 'none', notes: [`${of} says that no plan could be made`] };
  return { kind: 'digest', digest: newest.digest };
}

async function detailsOf(
  github: Pick<GitHub, 'findArtifacts' | 'downloadArtifact'>,
  { number, headSha }: PullRequest,
  environment: string,
  digest: string,
): Promise<ReviewedDetails> {
  const name = planArtifactName(environment, number, headSha);
  // A fork's workflow may upload under any name; what it uploads is not a review.
  const artifacts = (await github.findArtifacts(name)).filter(
    ({ isExpired, isFromFork }) => !isExpired && !isFromFork,
  );
  const reasons: string[] = [];
  // A workflow that ran again has uploaded again, with another digest perhaps.
  for (const artifact of artifacts) {
    const plan = await planIn(github, artifact);
    if (typeof plan === 'string') reasons.push(plan);
    else if (plan.digest === digest && plan.environment === environment) return { kind: 'known', plan };
    else reasons.push(`artifact ${name} holds the plan ${plan.digest} of ${plan.environment}`);
  }
  return { kind: 'missing', reason: reasons[0] ?? `artifact ${name} is gone` };
}

/** The plan in an artifact, whose digest was computed again, or what is wrong with it: whatever it is, it is only a detail. */
async function planIn(
  github: Pick<GitHub, 'downloadArtifact'>,
  { id, name }: Artifact,
): Promise<Plan | string> {
  try {
    const file = (await github.downloadArtifact(id)).get('plan.json');
    if (file === undefined) return `artifact ${name} holds no plan.json`;
    return parsePlan(new TextDecoder().decode(file));
  } catch (error) {
    return `artifact ${name} cannot be read: ${describeThrown(error)}`;
  }
}
