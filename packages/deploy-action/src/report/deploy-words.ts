import type { DeployReport } from '../events.ts';
import { shortId } from './step-names.ts';

export const RESULT_SIGNS = { done: '✔', failed: '✖', skipped: '–' } as const;
export const RESULT_WORDS = { done: 'done', failed: 'failed', skipped: 'not run' } as const;

/** `1,204 AWS calls`. */
export function countCalls(report: DeployReport): string {
  const calls = Object.values(report.awsCalls).reduce((sum, count) => sum + count, 0);
  return `${calls.toLocaleString('en-US')} AWS ${calls === 1 ? 'call' : 'calls'}`;
}

/** What a plan made after the last step would still have: a deploy that ended so is not done. */
export function describeRemaining(report: DeployReport): readonly string[] {
  if (report.remaining.length === 0) return [];
  const ids = report.remaining.map((id) => shortId(id, report.environment)).join(', ');
  return [`every step succeeded, yet these are still to do: ${ids}`];
}
