import type { Check, CheckState } from './check.ts';
import type { DoctorReport } from './run-doctor.ts';

const SIGNS: Readonly<Record<CheckState, string>> = { ok: '✔', missing: '✖', wrong: '✖', unknown: '?' };
const LAST: Readonly<Record<CheckState, number>> = { missing: 0, wrong: 0, unknown: 1, ok: 2 };

/** The report for people: what is to be done first, each with its remedy. */
export function renderDoctor(report: DoctorReport): string {
  const sorted = report.checks.toSorted((a, b) => LAST[a.state] - LAST[b.state]);
  const width = Math.max(0, ...sorted.map(({ check }) => check.length));
  const lines = sorted.flatMap((check) => renderCheck(check, width));
  return `${[...lines, '', summary(report)].join('\n')}\n`;
}

function renderCheck({ check, subject, state, found, fix }: Check, width: number): readonly string[] {
  const indent = ' '.repeat(width + 4);
  const verdict = state === 'ok' ? '' : `${state}: `;
  return [
    `${SIGNS[state]} ${check.padEnd(width)}  ${subject}`,
    `${indent}${verdict}${found}`,
    ...(fix === undefined ? [] : [`${indent}→ ${fix}`]),
  ];
}

function summary({ ok, totals }: DoctorReport): string {
  const counts = (['missing', 'wrong', 'unknown'] as const)
    .filter((state) => totals[state] > 0)
    .map((state) => `${String(totals[state])} ${state}`);
  const all = Object.values(totals).reduce((sum, count) => sum + count, 0);
  if (counts.length === 0) return `${String(all)} checks, everything is set up`;
  return `${String(all)} checks: ${counts.join(', ')}${ok ? '; nothing is wrong in what could be read' : ''}`;
}
