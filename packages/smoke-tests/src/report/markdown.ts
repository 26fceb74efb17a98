import type { CheckOutcome } from '../check.ts';
import { warningsOf } from '../run-checks.ts';
import type { SmokeReport } from '../run-checks.ts';
import { arrange, verdictOf } from './matrix.ts';
import type { Verdict } from './matrix.ts';
import { summaryLine } from './table.ts';

/** GitHub cuts a step summary off at 1 MiB; half of it leaves room for others of the same step. */
const MAX_LENGTH = 500_000;
const SIGNS: Readonly<Record<Verdict, string>> = { ok: '✅', warning: '⚠️', failed: '❌', 'not-run': '➖' };

/** The report as a GitHub step summary: what needs attention first, then the table by virtual host. */
export function renderMarkdown(report: SmokeReport): string {
  const { heads, rows, others } = arrange(report.checks);
  const attention = report.checks.filter((outcome) => verdictOf(outcome) !== 'ok');
  const hostTable = table(
    ['virtual host', ...heads],
    rows.map(({ subject, verdicts }) => [
      escape(subject),
      ...verdicts.map((verdict) => (verdict === undefined ? '' : SIGNS[verdict])),
    ]),
  );
  const sections = [
    `## ${report.ok ? '✅' : '❌'} Smoke tests of ${escape(report.environment)}`,
    escape(summaryLine(report)),
    attention.length === 0 ? '' : table(['', 'check', 'what'], attention.map(attentionRow)),
    rows.length === 0 ? '' : hostTable,
    others
      .map((outcome) => `- ${SIGNS[verdictOf(outcome)]} ${escape(`${outcome.title}: ${outcome.subject}`)}`)
      .join('\n'),
  ];
  const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
  if (text.length <= MAX_LENGTH) return text;
  const cut = text.lastIndexOf('\n', MAX_LENGTH);
  return `${text.slice(0, cut)}\n\n_The rest is left out; the JSON report has all of it._\n`;
}

/** Makes text harmless in a cell: no HTML, no markup, no mention, no line break. */
export function escape(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~@$:]/g, (character) => `&#${String(character.codePointAt(0))};`);
}

function attentionRow(outcome: CheckOutcome): readonly string[] {
  const name = `${escape(outcome.subject)}: ${escape(outcome.title)}`;
  const { result } = outcome;
  const sign = SIGNS[verdictOf(outcome)];
  switch (result.kind) {
    case 'ok':
      return [sign, name, warningsOf(result).map(escape).join('<br>')];
    case 'failed': {
      const { expected, found, remedy } = result;
      const lines = [`expected ${escape(expected)}`, `found ${escape(found)}`, `to do: ${escape(remedy)}`];
      return [sign, name, lines.join('<br>')];
    }
    case 'not-run':
      return [sign, name, `not run: ${escape(result.reason)}`];
    default:
      return result satisfies never;
  }
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
