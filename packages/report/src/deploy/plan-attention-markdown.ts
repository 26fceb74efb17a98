import type { Plan } from '@syncops/engine';
import { ENVIRONMENTS_DIR, confirmPath, confirmYaml } from './confirm-lines.ts';
import { alert, escapeMarkdown, fencedBlock, inlineCode, clip, count } from '@syncops/text';
import type { PageDetail } from './page-detail.ts';
import type { PlanPageContext } from './plan-page.ts';
import { otherBlockers, unconfirmed } from './verdict.ts';

/** What blocks the plan and no confirmation takes away. */
export function blockers(plan: Plan, detail: PageDetail): readonly string[] {
  const found = otherBlockers(plan);
  if (found.length === 0) return [];
  const lines = found.map(({ subject, message, source }) => {
    const place = source === undefined ? '' : ` (${inlineCode(clip(source, detail.textCharacters))})`;
    return `- ${inlineCode(clip(subject, detail.textCharacters))}: ${escapeMarkdown(clip(message, detail.textCharacters))}${place}`;
  });
  return [
    alert('CAUTION', [
      '**Blocked: a deploy would refuse this plan.**',
      '',
      ...capped(lines, detail.blockers, 'blocker'),
    ]),
  ];
}

/** Room for each entry of `confirm.yaml`; names of stacks have at most 128 characters. */
const ENTRY_CHARACTERS = 250;

/** What must be confirmed, with the lines to paste; or what was. */
export function confirmations(plan: Plan, context: PlanPageContext, detail: PageDetail): readonly string[] {
  const missing = unconfirmed(plan);
  if (missing.length === 0) return given(plan, detail);
  const lines = missing.map(({ subject, message, state }) => {
    const why =
      state === 'other-digest' ? ' (confirmed for another plan, which counts for nothing here)' : '';
    return `- ${inlineCode(clip(subject, detail.textCharacters))}: ${escapeMarkdown(clip(message, detail.textCharacters))}${why}`;
  });
  const path = confirmPath(plan.environment, context.environmentsDir ?? ENVIRONMENTS_DIR);
  const head = '**Data would be lost. Nothing is deployed until that is confirmed.**';
  const list = alert('CAUTION', [head, '', ...capped(lines, detail.blockers, 'confirmation')]);
  const yaml = confirmYaml(plan);
  if (plan.confirmations.length > detail.blockers || yaml.length > detail.blockers * ENTRY_CHARACTERS) {
    return [
      list,
      `The lines for ${inlineCode(clip(path, 200))} do not fit into this page; the whole plan has them.`,
    ];
  }
  return [
    list,
    `If that is what you want, let ${inlineCode(clip(path, 200))} be exactly this:`,
    fencedBlock('yaml', yaml),
  ];
}

function given(plan: Plan, detail: PageDetail): readonly string[] {
  if (plan.confirmations.length === 0) return [];
  const lines = plan.confirmations.map(
    ({ subject, message }) =>
      `- ${inlineCode(clip(subject, detail.textCharacters))}: ${escapeMarkdown(clip(message, detail.textCharacters))}`,
  );
  return [
    alert('WARNING', [
      '**Confirmed: this data goes with the deploy.**',
      '',
      ...capped(lines, detail.blockers, 'confirmation'),
    ]),
  ];
}

export function warnings(plan: Plan, detail: PageDetail): readonly string[] {
  const lines = plan.warnings
    .map((warning) => escapeMarkdown(clip(warning, detail.textCharacters)))
    .filter((line) => line !== '');
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.length === 1) return [alert('WARNING', [first])];
  const list = capped(
    lines.map((line) => `- ${line}`),
    detail.listed,
    'warning',
  );
  return [alert('WARNING', [`**${count(lines.length, 'warning')}**`, '', ...list])];
}

/** At most so many lines, the last of which counts the rest. */
export function capped(lines: readonly string[], max: number, one: string): readonly string[] {
  if (lines.length <= max) return lines;
  return [...lines.slice(0, max), `- … and ${count(lines.length - max, `more ${one}`)}`];
}
