import { styleText } from 'node:util';
import Table from 'cli-table3';
import type { CheckOutcome } from '../check.ts';
import { warningsOf } from '../run-checks.ts';
import type { SmokeReport } from '../run-checks.ts';
import { arrange, verdictOf } from './matrix.ts';
import type { Matrix, Verdict } from './matrix.ts';
import { printable } from './printable.ts';

export interface TableOptions {
  /** Whether people look at it as it comes: a table, else one line per virtual host for logs. */
  readonly terminal: boolean;
  /** As `terminal` unless stated. */
  readonly coloured?: boolean;
}

/** Head of the first column. */
const HOST = 'host';

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
  const body = terminal ? aligned(matrix, sign) : plain(matrix);
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

/** Characters of a line at a terminal that no one has made wider. */
const LINE = 80;
const SIDES = ['top', 'bottom', 'left', 'right', 'mid'];
const NO_LINES = Object.fromEntries(
  [
    ...SIDES,
    ...SIDES.flatMap((side) => [`${side}-mid`, `${side}-left`, `${side}-right`]),
    'left-mid',
    'middle',
  ].map((place) => [place, '']),
);

/** Without lines and without the domain: with three labels of a secret ten columns have to fit next to the name of the host. */
function aligned({ heads, rows, others }: Matrix, sign: Sign): readonly string[] {
  const lines = others.map((outcome) => `${sign(verdictOf(outcome))} ${nameOf(outcome)}`);
  if (rows.length === 0) return lines;
  const domain = commonDomain(rows.map(({ subject }) => subject));
  const hosts = rows.map(({ subject }) => printable(subject.slice(0, subject.length - domain.length)));
  const widest = Math.max(HOST.length, ...hosts.map((host) => host.length));
  const widthOfHosts = (gap: number): number =>
    LINE - heads.reduce((sum, head) => sum + gap + head.length, 0);
  const gap = widthOfHosts(2) >= widest ? 2 : 1;
  const table = new Table({
    head: [HOST, ...heads],
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
    colAligns: ['left', ...heads.map(() => 'center' as const)],
    // A name that is longer still goes on in the next line.
    colWidths: [Math.min(widest, Math.max(HOST.length, widthOfHosts(gap))) + gap],
    wordWrap: true,
    wrapOnWordBoundary: false,
  });
  for (const [index, { verdicts }] of rows.entries()) {
    const cells = verdicts.map((verdict) => (verdict === undefined ? '' : sign(verdict)));
    table.push([hosts[index] ?? '', ...cells]);
  }
  const title = domain === '' ? [] : [`virtual hosts of ${printable(domain.slice(1))}`, ''];
  const body = table.toString().split('\n');
  return [...title, ...body.map((line) => line.trimEnd()), ...(lines.length === 0 ? [] : ['', ...lines])];
}

/** `.sync.example.org` where all hosts are names directly below it, else nothing. */
function commonDomain(hosts: readonly string[]): string {
  const domains = new Set(hosts.map((host) => (host.includes('.') ? host.slice(host.indexOf('.')) : '')));
  const [domain = '', ...others] = domains;
  return others.length === 0 ? domain : '';
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
