import type { SoakReport } from './run-soak.ts';

/** The report of a soak for people. */
export function renderSoak(report: SoakReport): string {
  const { schedules, seconds, calls, virtualHours, faults, runs, seed, violation } = report;
  const counted = (counts: Readonly<Record<string, number>>): readonly string[] =>
    Object.entries(counts).map(([name, count]) => `  ${name.padEnd(28)} ${String(count).padStart(9)}`);
  const total = Object.values(faults).reduce((sum, count) => sum + count, 0);
  const rate = seconds === 0 ? 0 : Math.round(schedules / seconds);
  return [
    `${String(schedules)} schedules from seed ${String(seed)} in ${String(seconds)} s (${String(rate)} a second), ${String(calls)} calls, ${String(virtualHours)} h of virtual time`,
    `runs`,
    ...counted(runs),
    `faults: ${String(total)}`,
    ...counted(faults),
    violation === undefined
      ? 'violations: 0'
      : `violations: 1, seed ${String(violation.seed)}, path ${violation.path}\nagain: npm run soak -- --seed ${String(violation.seed)} --path ${violation.path}\n\n${violation.message}`,
    '',
  ].join('\n');
}
