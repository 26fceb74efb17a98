import { RISKS, type Plan, type Step } from '@syncops/engine';
import { escapeMarkdown, inlineCode, markdownTable, clip, compactNames, count } from '@syncops/text';
import type { PageDetail } from './page-detail.ts';
import { ACTION_SIGNS } from './palette.ts';
import { groupAlikeSteps, type StepGroup } from './step-groups.ts';
import { shortId } from './step-names.ts';

/** The steps in their order; where there is no room for all, the riskiest. */
export function renderStepTable(plan: Plan, detail: PageDetail): string {
  const rows = groupAlikeSteps(plan);
  if (rows.length === 0) return '';
  const shown = gravest(rows, detail.stepRows);
  const left = rows.filter((row) => !shown.includes(row)).flatMap(({ steps }) => steps).length;
  const more =
    left === 0
      ? ''
      : `${shown.length === 0 ? '' : '… and '}${count(left, 'step')}${shown.length === 0 ? '' : ' more'}.`;
  if (shown.length === 0) return more;
  const table = markdownTable(
    ['', 'step', 'what', 'risk'],
    shown.map((row) => renderRow(plan, row, detail)),
  );
  return more === '' ? table : `${table}\n\n${more}`;
}

function gravest(rows: readonly StepGroup[], max: number): readonly StepGroup[] {
  if (rows.length <= max) return rows;
  const chosen = new Set(rows.toSorted((a, b) => riskOf(b) - riskOf(a)).slice(0, max));
  return rows.filter((row) => chosen.has(row));
}

function riskOf({ first }: StepGroup): number {
  return RISKS.indexOf(first.risk);
}

function renderRow(plan: Plan, { steps, first }: StepGroup, detail: PageDetail): readonly string[] {
  const sign = ACTION_SIGNS[first.action];
  const risk = first.risk === 'none' ? '' : `**${first.risk}**`;
  const reasons = steps.length === 1 ? first.riskReasons.map(({ message }) => message) : [];
  const what = [
    escapeMarkdown(clip(first.summary, detail.textCharacters)),
    ...(steps.length > 1
      ? [`and the same for ${count(steps.length - 1, 'more dbnode', 'more dbnodes')}`]
      : []),
    ...(detail.values
      ? reasons
          .slice(0, 3)
          .map((reason) => `<sub>${escapeMarkdown(clip(reason, detail.textCharacters))}</sub>`)
      : []),
  ];
  return [sign === '-' ? '–' : sign, idCell(plan, steps, detail), what.join('<br>'), risk];
}

function idCell(plan: Plan, steps: readonly Step[], detail: PageDetail): string {
  const ids = steps.map(({ id }) => shortId(id, plan.environment));
  return inlineCode(clip(compactNames(ids), detail.textCharacters));
}
