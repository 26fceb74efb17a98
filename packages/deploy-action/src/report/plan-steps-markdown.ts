import { RISKS, type Plan, type Step } from '../plan.ts';
import { dbnodeOf } from './dbnodes-of-plan.ts';
import { escapeMarkdown, inlineCode, markdownTable } from './escape-markdown.ts';
import type { PageDetail } from './page-detail.ts';
import { ACTION_SIGNS } from './palette.ts';
import { clip } from './plain-text.ts';
import { shortId } from './step-names.ts';
import { compactNames, count } from './words.ts';

/** This many steps of dbnodes that do the same stand in rows of their own; more share one. */
const MAX_ALIKE = 5;

/** A row of the table: one step, or the many that do the same to different dbnodes. */
interface StepRow {
  readonly steps: readonly Step[];
  readonly first: Step;
}

/** The steps in their order; where there is no room for all, the riskiest. */
export function renderStepTable(plan: Plan, detail: PageDetail): string {
  const rows = groupSteps(plan);
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

function groupSteps(plan: Plan): readonly StepRow[] {
  const groups = new Map<string, Step[]>();
  for (const step of plan.steps) {
    const key = dbnodeOf(plan.environment, step) === undefined ? `one ${step.id}` : `many ${kindOf(step)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [step]);
    else group.push(step);
  }
  return [...groups.values()].flatMap((steps): readonly StepRow[] => {
    const [first] = steps;
    if (first === undefined) return [];
    return steps.length > MAX_ALIKE
      ? [{ steps, first }]
      : steps.map((step) => ({ steps: [step], first: step }));
  });
}

function kindOf({ id, plane, action, risk }: Step): string {
  return JSON.stringify([id.slice(0, id.indexOf(':')), plane, action, risk]);
}

function gravest(rows: readonly StepRow[], max: number): readonly StepRow[] {
  if (rows.length <= max) return rows;
  const chosen = new Set(rows.toSorted((a, b) => riskOf(b) - riskOf(a)).slice(0, max));
  return rows.filter((row) => chosen.has(row));
}

function riskOf({ first }: StepRow): number {
  return RISKS.indexOf(first.risk);
}

function renderRow(plan: Plan, { steps, first }: StepRow, detail: PageDetail): readonly string[] {
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
  return [signCell(sign), idCell(plan, steps, detail), what.join('<br>'), risk];
}

/** A lone hyphen or plus would begin a list. */
function signCell(sign: string): string {
  return sign === '-' ? '–' : escapeMarkdown(sign);
}

function idCell(plan: Plan, steps: readonly Step[], detail: PageDetail): string {
  const ids = steps.map(({ id }) => shortId(id, plan.environment));
  return inlineCode(clip(compactNames(ids), detail.textCharacters));
}
