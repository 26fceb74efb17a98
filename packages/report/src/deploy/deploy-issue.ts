import type { PlanComparison, PlanDifference, DeployReport } from '@syncops/engine';
import {
  DEPLOY_STAGES,
  deployFooter,
  brokenLines,
  failureSections,
  firstThatFits,
  messageLines,
  repetitionSection,
  stepSection,
  timelineSection,
} from './deploy-markdown.ts';
import { firstFailure } from './deploy-words.ts';
import { differingParts } from './differing-parts.ts';
import { alert, escapeMarkdown, inlineCode, link, markdownTable, clip, oneLine, count } from '@syncops/text';
import { COMMENT_MAX_CHARACTERS } from './plan-comment.ts';
import { shortId } from './step-names.ts';

/** Title and text of an issue. */
export interface IssueText {
  readonly title: string;
  readonly body: string;
}

export interface IssueContext {
  readonly environment: string;
  /** Hidden first line by which the issue is found again: one HTML comment. */
  readonly marker: string;
  readonly runUrl?: string;
  /** Commit that was to be deployed. */
  readonly headSha?: string;
  /** What the run ended with, in words: the first cause where no step failed. */
  readonly message?: string;
  /** {@link COMMENT_MAX_CHARACTERS} unless stated. */
  readonly maxCharacters?: number;
}

export interface MovedContext extends IssueContext {
  /** Digest of the plan that was made now. */
  readonly digest: string;
  /** Digest that was reviewed, where there was a review. */
  readonly reviewedDigest?: string;
  /** Page of what was reviewed: a pull request, a comment. */
  readonly reviewUrl?: string;
}

/** GitHub's limit. */
const MAX_TITLE_CHARACTERS = 256;

/** The issue of a deploy that failed: first cause, what a repeated run would do, the state of each step. */
export function renderDeployIssue(report: DeployReport | undefined, context: IssueContext): IssueText {
  const { environment } = context;
  const first = report === undefined ? undefined : firstFailure(report);
  const step =
    first === undefined
      ? ''
      : ` at ${shortId(first.id, environment)}${first.error === undefined ? '' : ` (${first.error.code})`}`;
  const body = firstThatFits(
    DEPLOY_STAGES,
    (detail) =>
      page(context, [
        `The last deploy of ${inlineCode(clip(environment, 100))} failed. What is done stays done.`,
        ...(first === undefined ? messageSection(context, detail.textCharacters) : []),
        ...(report === undefined ? [] : failureSections(report, detail)),
        ...(report === undefined ? [UNKNOWN_STATE] : repetitionSection(report, detail)),
        MEND,
        ...(report === undefined
          ? []
          : [
              ...timelineSection(report, detail),
              ...stepSection(report, detail),
              deployFooter(report, context.headSha),
            ]),
      ]),
    fitsInto(context),
  );
  return { title: title(`Deploy of ${environment} failed${step}`), body };
}

const UNKNOWN_STATE =
  'No step was begun, or its outcome was lost; a repeated run looks at what stands and goes on from there.';
const MEND =
  'Fix the cause, then run the failed workflow again or merge the next change: either goes on where this one ended. The next deploy that succeeds closes this issue.';

const MOVED_STAGES = [
  { rows: Number.MAX_SAFE_INTEGER, textCharacters: 2000 },
  { rows: 200, textCharacters: 300 },
  { rows: 50, textCharacters: 200 },
  { rows: 10, textCharacters: 100 },
  { rows: 0, textCharacters: 100 },
] as const;

/** The issue of a deploy that did nothing, because what it would do is not what was reviewed. */
export function renderMovedIssue(comparison: PlanComparison | undefined, context: MovedContext): IssueText {
  const differences = comparison === undefined || comparison.kind === 'equal' ? [] : comparison.differences;
  const moved = differences.filter(({ isSafe }) => !isSafe);
  const safe = differences.length - moved.length;
  const what =
    context.reviewedDigest === undefined
      ? 'no one reviewed what it would do'
      : moved.length === 0
        ? 'what it would do is not what was reviewed'
        : `${count(moved.length, 'thing')} moved since the review`;
  const body = firstThatFits(
    MOVED_STAGES,
    ({ rows, textCharacters }) =>
      page(context, [
        `The last deploy of ${inlineCode(clip(context.environment, 100))} **did nothing**, because ${what}.`,
        ...messageSection(context, textCharacters),
        ...(moved.length === 0 || rows === 0 ? [] : [movedTable(moved.slice(0, rows), textCharacters)]),
        ...(moved.length > rows ? [`… and ${count(moved.length - rows, 'more')}.`] : []),
        ...(safe === 0
          ? []
          : [
              `${count(safe, 'other difference')} ${safe === 1 ? 'leads' : 'lead'} to nothing that was not reviewed.`,
            ]),
        whatNow(context),
        digests(context),
      ]),
    fitsInto(context),
  );
  return { title: title(`Deploy of ${context.environment} stopped: ${what}`), body };
}

function movedTable(differences: readonly PlanDifference[], maxCharacters: number): string {
  const rows = differences.map(({ fact, reviewed, current, why }) => {
    const parts = differingParts(reviewed ?? '', current ?? '');
    return [
      inlineCode(clip(fact, maxCharacters)),
      reviewed === undefined ? 'not there' : inlineCode(parts.before),
      current === undefined ? 'not there' : inlineCode(parts.after),
      escapeMarkdown(clip(why, maxCharacters)),
    ];
  });
  return markdownTable(['what', 'reviewed', 'now', 'why it matters'], rows);
}

function whatNow({ digest, reviewUrl }: MovedContext): string {
  const compare = reviewUrl === undefined ? '' : `, and compare it with ${link('the review', reviewUrl)}`;
  return [
    `Look at the plan in the summary of the run${compare}. Then either`,
    '',
    `- start the deploy workflow by hand with the digest ${inlineCode(clip(digest, 64))}, which is your review of the plan of now, or`,
    '- open a pull request that says what should be, and merge it.',
    '',
    'The next deploy that succeeds closes this issue.',
  ].join('\n');
}

function digests({ reviewedDigest, digest, headSha }: MovedContext): string {
  const reviewed =
    reviewedDigest === undefined ? '' : `Reviewed: ${inlineCode(clip(reviewedDigest, 64))}<br>`;
  const commit = headSha === undefined ? '' : ` of commit ${inlineCode(headSha.slice(0, 12))}`;
  return `<sub>${reviewed}Now: ${inlineCode(clip(digest, 64))}${commit}</sub>`;
}

function messageSection({ message }: IssueContext, maxCharacters: number): readonly string[] {
  const lines = messageLines(clip(message ?? '', maxCharacters));
  return lines.length === 0 ? [] : [alert('CAUTION', brokenLines(lines))];
}

function page({ marker, runUrl }: IssueContext, sections: readonly string[]): string {
  const run = runUrl === undefined ? [] : [link('Log and summary of the run', runUrl)];
  return `${[marker, ...sections, ...run].join('\n\n')}\n`;
}

function fitsInto({ maxCharacters }: IssueContext): (text: string) => boolean {
  const max = maxCharacters ?? COMMENT_MAX_CHARACTERS;
  return (text) => text.length <= max;
}

function title(text: string): string {
  const line = oneLine(text);
  return line.length <= MAX_TITLE_CHARACTERS
    ? line
    : `${line.slice(0, MAX_TITLE_CHARACTERS - 1).toWellFormed()}…`;
}
