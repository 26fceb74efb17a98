import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { CheckOutcome } from '../check.ts';
import { warningsOf } from '../run-checks.ts';
import type { SmokeReport } from '../run-checks.ts';
import { arrange, verdictOf } from './matrix.ts';
import type { Matrix, Verdict } from './matrix.ts';
import { printable } from './printable.ts';

export interface TableOptions {
  /** Whether people look at it as it comes: a framed table, else one line per virtual host for logs. */
  readonly terminal: boolean;
  /** As `terminal` unless stated. */
  readonly coloured?: boolean;
}

type Sign = (verdict: Verdict) => string;

const SIGNS = { ok: '✓', warning: '!', failed: '✗', 'not-run': '–' } as const;
const COLOURS = { ok: 'green', warning: 'yellow', failed: 'red', 'not-run': 'dim' } as const;
const WORDS = { ok: 'ok', warning: 'warning', failed: 'FAILED', 'not-run': 'not run' } as const;
/** From worst to best: what a row as a whole is called. */
const SEVERITY = ['failed', 'warning', 'not-run', 'ok'] as const satisfies readonly Verdict[];

/** The report for people: a table by virtual host, then everything that needs words. */
export function renderTable(report: SmokeReport, options: TableOptions): string {
  const { terminal, coloured = terminal } = options;
  const sign: Sign = (verdict) =>
    coloured ? styleText(COLOURS[verdict], SIGNS[verdict], { validateStream: false }) : SIGNS[verdict];
  const matrix = arrange(report.checks);
  const body = terminal ? framed(matrix, sign) : plain(matrix);
  const notes = report.checks.flatMap((outcome) => notesOf(outcome, sign));
  const parts = [body.join('\n'), notes.join('\n'), summaryLine(report)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** `smoke tests of sandbox passed: 90 ok, 0 failed, 1 not run, 0 warnings in 1.2 s`. */
export function summaryLine(report: SmokeReport): string {
  const { ok, failed, notRun, warnings } = report.totals;
  const verdict = report.ok ? 'passed' : 'failed';
  const nothing = ok + failed === 0 ? ' (nothing was tested)' : '';
  const counts = `${String(ok)} ok, ${String(failed)} failed, ${String(notRun)} not run`;
  const seconds = report.seconds.toFixed(1);
  return `smoke tests of ${report.environment} ${verdict}${nothing}: ${counts}, ${String(warnings)} warnings in ${seconds} s`;
}

function framed({ heads, rows, others }: Matrix, sign: Sign): readonly string[] {
  const table = new Table({
    head: ['virtual host', ...heads],
    style: { head: [], border: [], compact: true },
    colAligns: ['left', ...heads.map(() => 'center' as const)],
  });
  for (const { subject, verdicts } of rows) {
    const cells = verdicts.map((verdict) => (verdict === undefined ? '' : sign(verdict)));
    table.push([printable(subject), ...cells]);
  }
  const lines = others.map((outcome) => `${sign(verdictOf(outcome))} ${nameOf(outcome)}`);
  return rows.length === 0 ? lines : [table.toString(), ...lines];
}

function plain({ heads, rows, others }: Matrix): readonly string[] {
  const widest = Math.max(0, ...rows.map(({ subject }) => subject.length));
  const hosts = rows.map(({ subject, verdicts }) => {
    const worst = SEVERITY.find((verdict) => verdicts.includes(verdict)) ?? 'ok';
    const passed = verdicts.filter((verdict) => verdict === 'ok' || verdict === 'warning').length;
    const ran = verdicts.filter((verdict) => verdict !== undefined).length;
    const bad = heads.filter((_, index) => verdicts[index] === 'failed').join(', ');
    const count = `${String(passed)} of ${String(ran)} checks passed${bad === '' ? '' : `, not ${bad}`}`;
    return `${WORDS[worst].padEnd(7)} ${printable(subject).padEnd(widest)} ${count}`;
  });
  return [...hosts, ...others.map((outcome) => `${WORDS[verdictOf(outcome)].padEnd(7)} ${nameOf(outcome)}`)];
}

function nameOf({ subject, title }: CheckOutcome): string {
  return `${printable(subject)}: ${title}`;
}

function notesOf(outcome: CheckOutcome, sign: Sign): readonly string[] {
  const { result } = outcome;
  const lines = (...pairs: readonly (readonly [string, string])[]): string =>
    [
      `${sign(verdictOf(outcome))} ${nameOf(outcome)}`,
      ...pairs.map(([word, text]) => `  ${word.padEnd(9)} ${printable(text)}`),
    ].join('\n');
  switch (result.kind) {
    case 'ok':
      return warningsOf(result).map((warning) => lines(['warning', warning]));
    case 'failed':
      return [lines(['expected', result.expected], ['found', result.found], ['to do', result.remedy])];
    case 'not-run':
      return [lines(['not run', result.reason])];
    default:
      return result satisfies never;
  }
}
