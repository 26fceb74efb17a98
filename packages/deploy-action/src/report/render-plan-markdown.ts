import type { Plan, Step } from '../plan.ts';
import { escapeMarkdown, inlineCode, markdownTable } from './escape-markdown.ts';
import { PLANE_TITLES, countSteps, describeUnchanged, groupByPlane, shortId } from './step-names.ts';

export interface MarkdownOptions {
  /** Characters; 60,000 unless stated: a comment on GitHub ends at 65,536. */
  readonly maxLength?: number;
}

const DEFAULT_MAX_LENGTH = 60_000;

/** A plan as GitHub Markdown; where it would be too long, whole steps are left out and counted. */
export function renderPlanMarkdown(plan: Plan, options: MarkdownOptions = {}): string {
  const maxLength = options.maxLength ?? DEFAULT_MAX_LENGTH;
  const whole = render(plan, plan.steps);
  if (whole.length <= maxLength) return whole;
  let fits = 0;
  let tooMany = plan.steps.length;
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (render(plan, plan.steps.slice(0, middle)).length <= maxLength) fits = middle;
    else tooMany = middle;
  }
  return render(plan, plan.steps.slice(0, fits));
}

function render(plan: Plan, shown: readonly Step[]): string {
  const unchanged = describeUnchanged(plan);
  const left = plan.steps.length - shown.length;
  const sections = [
    `### ${headline(plan)}`,
    ...plan.blockers.map(
      ({ subject, message }) => `> [!CAUTION]\n> ${inlineCode(subject)}: ${escapeMarkdown(message)}`,
    ),
    ...plan.warnings.map((warning) => `> [!WARNING]\n> ${escapeMarkdown(warning)}`),
    ...groupByPlane(shown).map(
      ({ plane, steps }) => `**${PLANE_TITLES[plane]}**\n\n${stepTable(plan, steps)}`,
    ),
    ...(left === 0 ? [] : [`… and ${countSteps(left)} more.`]),
    ...(unchanged === '' ? [] : [`As it should be: ${unchanged}.`]),
    `<sub>digest ${inlineCode(plan.digest)}</sub>`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function headline(plan: Plan): string {
  const name = inlineCode(plan.environment);
  if (plan.blockers.length > 0) return `${name}: this plan would be refused`;
  if (plan.steps.length === 0) return `${name}: nothing to do`;
  return `${name}: ${countSteps(plan.steps.length)} to do`;
}

function stepTable(plan: Plan, steps: readonly Step[]): string {
  return markdownTable(
    ['action', 'step', 'what', 'risk'],
    steps.map((step) => [
      step.action,
      inlineCode(shortId(step.id, plan.environment)),
      escapeMarkdown(step.summary),
      step.risk === 'none' ? '' : `**${step.risk}**`,
    ]),
  );
}
