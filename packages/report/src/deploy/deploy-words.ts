import type { DeployReport, StepReport } from '@syncops/engine';
import { shortId } from './step-names.ts';
import { compactNames, count } from '@syncops/text';

export const RESULT_SIGNS = { done: '✔', failed: '✖', skipped: '–' } as const;
export const RESULT_WORDS = { done: 'done', failed: 'failed', skipped: 'not run' } as const;

/** `1,204 AWS calls`. */
export function countCalls(report: DeployReport): string {
  const calls = Object.values(report.awsCalls).reduce((sum, many) => sum + many, 0);
  return count(calls, 'AWS call');
}

/** What a plan made after the last step would still have: a deploy that ended so is not done. */
export function describeRemaining(report: DeployReport): readonly string[] {
  if (report.remaining.length === 0) return [];
  return [`every step succeeded, yet these are still to do: ${ids(report, report.remaining)}`];
}

/** The step that failed first; the others may only follow from it. */
export function firstFailure(report: DeployReport): StepReport | undefined {
  const endOf = ({ startedAt, seconds }: StepReport): number =>
    startedAt === undefined ? Number.MAX_SAFE_INTEGER : startedAt + seconds * 1000;
  return report.steps
    .filter(({ result }) => result === 'failed')
    .toSorted((a, b) => endOf(a) - endOf(b))
    .at(0);
}

/** What a repeated run would do, for people. */
export function describeRepetition(report: DeployReport): string {
  const again = report.steps.filter(({ result }) => result !== 'done').map(({ id }) => id);
  const all = [...new Set([...again, ...report.remaining])];
  if (all.length === 0) return 'A repeated run would do nothing: everything is as the files say.';
  const done = report.steps.length - again.length;
  const kept =
    done === 0 ? '' : `keep the ${count(done, 'step')} that ${done === 1 ? 'is' : 'are'} done and `;
  return `A repeated run would ${kept}do ${count(all.length, 'step')}: ${ids(report, all)}.`;
}

function ids({ environment }: DeployReport, all: readonly string[]): string {
  return compactNames(all.map((id) => shortId(id, environment)));
}
