import type { DeployReport } from '../events.ts';
import type { Plan } from '../plan.ts';
import { escapeMarkdown, inlineCode, link, markdownTable } from '../report/escape-markdown.ts';
import type { ReviewDecision } from './review-decision.ts';

/** What is known of a deploy that failed or stopped. */
export interface DeployTrouble {
  readonly environment: string;
  /** First cause, as the run's log ends. */
  readonly message: string;
  readonly plan?: Plan;
  readonly decision?: ReviewDecision;
  readonly report?: DeployReport;
  readonly runUrl?: string;
}

/** Label of the issues. */
export const ISSUE_LABEL = 'syncops';

/** The hidden first line by which an environment's issue is found again. */
export function deployIssueMarker(environment: string): string {
  return `<!-- syncops:deploy ${JSON.stringify({ environment })} -->`;
}

export function deployIssueTitle({ environment, decision }: DeployTrouble): string {
  return decision?.kind === 'stop'
    ? `Deploy of ${environment} stopped: it is not what was reviewed`
    : `Deploy of ${environment} failed`;
}

/** Rows of a table that an issue shows; the run's summary shows all. */
const MAX_ROWS = 100;
const MAX_MESSAGE = 4_000;
const MAX_CELL = 300;

/** The issue's text: first cause, what moved or the state of each step, what a repeated run would do. */
export function renderDeployIssue(trouble: DeployTrouble): string {
  const { environment, message, runUrl } = trouble;
  const parts = [
    deployIssueMarker(environment),
    ...firstCause(trouble, message),
    ...whatMoved(trouble),
    ...stepStates(trouble),
    '',
    '**What to do**',
    '',
    ...whatToDo(trouble),
    '',
    ...(runUrl === undefined ? [] : [`${link('Log and summary of the run', runUrl)}. `]),
    'This issue is updated by each failure and closed by the next success.',
  ];
  return `${parts.join('\n')}\n`;
}

function firstCause({ report, decision, environment }: DeployTrouble, message: string): readonly string[] {
  const failed = report?.steps.find(({ result }) => result === 'failed');
  const head =
    decision?.kind === 'stop'
      ? `Nothing was done to ${inlineCode(environment)}.`
      : failed === undefined
        ? `The deploy of ${inlineCode(environment)} failed.`
        : `The deploy of ${inlineCode(environment)} failed at ${inlineCode(failed.id)}.`;
  const cause = failed?.error?.message ?? message;
  const lines = cause
    .slice(0, MAX_MESSAGE)
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`);
  return [
    head,
    '',
    ...lines,
    ...(failed?.error?.source === undefined ? [] : ['', `Stems from ${inlineCode(failed.error.source)}.`]),
  ];
}

function whatMoved({ decision }: DeployTrouble): readonly string[] {
  if (decision?.kind !== 'stop' || decision.differences.length === 0) return [];
  const rows = decision.differences
    .slice(0, MAX_ROWS)
    .map(({ fact, reviewed, current, isSafe, why }) => [
      inlineCode(fact),
      cell(reviewed),
      cell(current),
      escapeMarkdown(isSafe ? `safe: ${why}` : why),
    ]);
  return [
    '',
    '**What moved**',
    '',
    markdownTable(['Fact', 'Reviewed', 'Now', ''], rows),
    ...left(decision.differences.length),
  ];
}

function stepStates({ report }: DeployTrouble): readonly string[] {
  if (report === undefined || report.steps.length === 0) return [];
  const rows = report.steps
    .slice(0, MAX_ROWS)
    .map(({ id, result, detail }) => [inlineCode(id), result, escapeMarkdown(cut(detail))]);
  return [
    '',
    '**Steps**',
    '',
    markdownTable(['Step', 'Result', 'Detail'], rows),
    ...left(report.steps.length),
  ];
}

function whatToDo({ decision, plan, report }: DeployTrouble): readonly string[] {
  if (decision?.kind === 'stop') {
    return [
      `Look at the plan in the summary of the run. To carry it out, start the workflow *deploy* by hand with the digest ${inlineCode(plan?.digest ?? '')}; or open a pull request, whose merge is reviewed anew.`,
    ];
  }
  const open = report?.steps.filter(({ result }) => result !== 'done').map(({ id }) => id) ?? [];
  const remaining = [...new Set([...open, ...(report?.remaining ?? [])])];
  return [
    'Mend the cause, then start the workflow *deploy* by hand or merge the next change: a repeated run continues, and does nothing twice.',
    ...(remaining.length === 0
      ? []
      : ['', `It would do: ${remaining.slice(0, MAX_ROWS).map(inlineCode).join(', ')}.`]),
  ];
}

function cell(value: string | undefined): string {
  return value === undefined ? 'absent' : inlineCode(cut(value));
}

function cut(text: string): string {
  return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL)}…` : text;
}

function left(count: number): readonly string[] {
  return count > MAX_ROWS ? ['', `and ${String(count - MAX_ROWS)} more, see the summary of the run`] : [];
}
