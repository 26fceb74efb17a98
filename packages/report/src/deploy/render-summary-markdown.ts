import type { DeployReport } from '@syncops/engine';
import {
  DEPLOY_STAGES,
  deployFooter,
  failureSections,
  firstThatFits,
  repetitionSection,
  stepSection,
  timelineSection,
} from './deploy-markdown.ts';
import { RESULT_SIGNS } from './deploy-words.ts';
import { formatDuration, inlineCode, clip } from '@syncops/text';
import { STEP_SUMMARY_MAX_BYTES } from './plan-comment.ts';
import { countSteps } from './step-names.ts';

export interface DeployMarkdownOptions {
  /** Commit that was deployed. */
  readonly headSha?: string;
  /** {@link STEP_SUMMARY_MAX_BYTES} unless stated. */
  readonly maxBytes?: number;
}

/** The outcome of a deploy for GitHub's step summary. */
export function renderDeployMarkdown(report: DeployReport, options: DeployMarkdownOptions = {}): string {
  const max = options.maxBytes ?? STEP_SUMMARY_MAX_BYTES;
  return firstThatFits(
    DEPLOY_STAGES,
    (detail) => {
      const sections = [
        `### ${title(report)}`,
        ...failureSections(report, detail),
        ...repetitionSection(report, detail),
        ...timelineSection(report, detail),
        ...stepSection(report, detail),
        deployFooter(report, options.headSha),
      ];
      return `${sections.join('\n\n')}\n`;
    },
    (text) => Buffer.byteLength(text) <= max,
  );
}

function title(report: DeployReport): string {
  const name = inlineCode(clip(report.environment, 100));
  if (!report.ok)
    return `${RESULT_SIGNS.failed} ${name}: deploy failed after ${formatDuration(report.seconds)}`;
  if (report.steps.length === 0) return `${RESULT_SIGNS.done} ${name}: nothing to do`;
  return `${RESULT_SIGNS.done} ${name}: deployed, ${countSteps(report.steps.length)} in ${formatDuration(report.seconds)}`;
}
