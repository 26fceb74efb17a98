import type { DeployReport } from '../events.ts';
import { RESULT_SIGNS, RESULT_WORDS, countCalls, describeRemaining } from './deploy-words.ts';
import { formatDuration } from './duration.ts';
import { escapeMarkdown, inlineCode, markdownTable } from './escape-markdown.ts';
import { firstLine, manyLines } from './plain-text.ts';
import { shortId } from './step-names.ts';

/** The outcome of a deploy for GitHub's step summary. */
export function renderDeployMarkdown(report: DeployReport): string {
  const failures = report.steps.filter(({ result }) => result === 'failed');
  const title = report.ok ? 'deployed' : 'deploy failed';
  const sections = [
    `### ${RESULT_SIGNS[report.ok ? 'done' : 'failed']} ${inlineCode(report.environment)}: ${title} in ${formatDuration(report.seconds)}`,
    ...failures.map(
      (step) =>
        `> [!CAUTION]\n> ${inlineCode(shortId(step.id, report.environment))}: ${manyLines(step.detail).map(escapeMarkdown).join('<br>')}`,
    ),
    ...describeRemaining(report).map((line) => `> [!CAUTION]\n> ${escapeMarkdown(line)}`),
    ...(report.steps.length === 0 ? ['Nothing to do.'] : [stepTable(report)]),
    `<sub>${countCalls(report)}, digest ${inlineCode(report.digest)}</sub>`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function stepTable(report: DeployReport): string {
  return markdownTable(
    ['', 'step', 'time', 'result'],
    report.steps.map((step) => [
      RESULT_SIGNS[step.result],
      inlineCode(shortId(step.id, report.environment)),
      step.result === 'skipped' ? '' : formatDuration(step.seconds),
      `${RESULT_WORDS[step.result]}${step.detail === '' ? '' : `: ${escapeMarkdown(firstLine(step.detail))}`}`,
    ]),
    ['left', 'left', 'right', 'left'],
  );
}
