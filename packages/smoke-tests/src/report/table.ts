import { stripVTControlCharacters, styleText } from 'node:util';
import Table from 'cli-table3';
import type { CheckOutcome } from '../check.ts';
import { warningsOf } from '../run-checks.ts';
import type { SmokeReport } from '../run-checks.ts';
import { arrange, verdictOf } from './matrix.ts';
import type { Verdict } from './matrix.ts';
import { printable } from './printable.ts';

export interface TableOptions {
  /** Whether it goes to a terminal: frame and colours; else one plain line per check. */
  readonly terminal: boolean;
}

const SIGNS: Readonly<Record<Verdict, string>> = {
  ok: styleText('green', '✓', { validateStream: false }),
  warning: styleText('yellow', '!', { validateStream: false }),
  failed: styleText('red', '✗', { validateStream: false }),
  'not-run': styleText('dim', '–', { validateStream: false }),
};
const WORDS: Readonly<Record<Verdict, string>> = {
  ok: 'ok',
  warning: 'warning',
  failed: 'FAILED',
  'not-run': 'not run',
};

/** The report for people at a terminal: a table by virtual host, then everything that needs words. */
export function renderTable(report: SmokeReport, options: TableOptions): string {
  const body = options.terminal ? frames(report) : report.checks.map(plainLine);
  const notes = report.checks
    .flatMap(notesOf)
    .map((line) => (options.terminal ? line : stripVTControlCharacters(line)));
  const parts = [body.join('\n'), notes.join('\n'), summaryLine(report)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** `smoke tests of sandbox passed: 90 ok, 0 failed, 1 not run, 0 warnings in 1.2 s`. */
export function summaryLine(report: SmokeReport): string {
  const { ok, failed, notRun, warnings } = report.totals;
  const verdict = report.ok ? 'passed' : 'failed';
  const nothing = ok + failed === 0 ? ' (nothing was tested)' : '';
  const counts = `${String(ok)} ok, ${String(failed)} failed, ${String(notRun)} not run, ${String(warnings)} warnings`;
  return `smoke tests of ${report.environment} ${verdict}${nothing}: ${counts} in ${report.seconds.toFixed(1)} s`;
}

function frames(report: SmokeReport): readonly string[] {
  const { heads, rows, others } = arrange(report.checks);
  const style = { head: [], border: [], compact: true };
  const table = new Table({
    head: ['virtual host', ...heads],
    style,
    colAligns: ['left', ...heads.map(() => 'center' as const)],
  });
  for (const { subject, verdicts } of rows) {
    table.push([
      printable(subject),
      ...verdicts.map((verdict) => (verdict === undefined ? '' : SIGNS[verdict])),
    ]);
  }
  const lines = others.map(
    (outcome) => `${SIGNS[verdictOf(outcome)]} ${outcome.title}: ${printable(outcome.subject)}`,
  );
  return rows.length === 0 ? lines : [table.toString(), ...lines];
}

function plainLine(outcome: CheckOutcome): string {
  const { kind, subject, title, seconds } = outcome;
  const word = WORDS[verdictOf(outcome)].padEnd(7);
  return `${word} ${kind.padEnd(14)} ${printable(subject)}: ${title} (${seconds.toFixed(3)} s)`;
}

function notesOf(outcome: CheckOutcome): readonly string[] {
  const { result } = outcome;
  const head = `${SIGNS[verdictOf(outcome)]} ${printable(outcome.subject)}: ${outcome.title}`;
  switch (result.kind) {
    case 'ok':
      return warningsOf(result).map((warning) => `${head}\n  warning   ${printable(warning)}`);
    case 'failed':
      return [
        `${head}\n  expected  ${printable(result.expected)}\n  found     ${printable(result.found)}\n  to do     ${printable(result.remedy)}`,
      ];
    case 'not-run':
      return [`${head}\n  not run   ${printable(result.reason)}`];
    default:
      return result satisfies never;
  }
}
