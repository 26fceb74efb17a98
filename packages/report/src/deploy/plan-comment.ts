import type { Plan } from '@syncops/engine';
import { PAGE_STAGES } from './page-detail.ts';
import { renderPage, type PlanPageContext } from './plan-page.ts';

/**
 * Characters of a comment or an issue. GitHub's message speaks of 65,536 characters; writers measured 262,144 bytes, which is
 * that many characters of four bytes. Counted in UTF-16 units, as `length` does, a text keeps to either.
 */
export const COMMENT_MAX_CHARACTERS = 65_536;

/** Bytes of a step summary ("supports content up to a size of 1024k"). */
export const STEP_SUMMARY_MAX_BYTES = 1_048_576;

export interface PlanCommentContext extends PlanPageContext {
  readonly headSha: string;
  /** Hidden first line by which the comment is found again: one HTML comment. */
  readonly marker: string;
  /** {@link COMMENT_MAX_CHARACTERS} unless stated. */
  readonly maxCharacters?: number;
}

export interface PlanComment {
  readonly body: string;
  /** Whether anything was left out, so that the whole is only in the step summary and the artifact. */
  readonly isShortened: boolean;
}

export interface PlanMarkdownOptions extends PlanPageContext {
  /** {@link STEP_SUMMARY_MAX_BYTES} unless stated. */
  readonly maxBytes?: number;
}

/**
 * A plan as a comment of its pull request: the verdict, what happens in the operators' words, what a person must do, and the
 * rest folded. It gets shorter in declared stages until it fits, and says what it left out.
 * @throws RangeError when not even the shortest form fits
 */
export function renderPlanComment(plan: Plan, context: PlanCommentContext): PlanComment {
  const max = context.maxCharacters ?? COMMENT_MAX_CHARACTERS;
  return shortenToFit(
    plan,
    context,
    (page) => `${context.marker}\n${page}`,
    (body) => body.length <= max,
  );
}

/** A plan as GitHub Markdown without a marker, for a step summary or a file. */
export function renderPlanMarkdown(plan: Plan, options: PlanMarkdownOptions = {}): string {
  const max = options.maxBytes ?? STEP_SUMMARY_MAX_BYTES;
  return shortenToFit(
    plan,
    options,
    (page) => page,
    (body) => Buffer.byteLength(body) <= max,
  ).body;
}

function shortenToFit(
  plan: Plan,
  context: PlanPageContext,
  wrap: (page: string) => string,
  fits: (body: string) => boolean,
): PlanComment {
  for (const { detail, leftOut } of PAGE_STAGES) {
    const body = wrap(renderPage(plan, context, detail, leftOut));
    if (fits(body)) return { body, isShortened: leftOut.length > 0 };
  }
  throw new RangeError(
    `the plan of ${plan.environment} does not fit into its page even in its shortest form`,
  );
}
