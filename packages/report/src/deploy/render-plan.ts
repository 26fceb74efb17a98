import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

import type { Plan, Step } from '@syncops/engine';
import { confirmPath, confirmYaml } from './confirm-lines.ts';
import { dbnodesAfter, isNear, metWords, nearestFirst, usageWords } from './forecast-words.ts';
import { planHeadlines } from './headlines.ts';
import { ACTION_SIGNS, createPalette, paintAction, type Palette } from './palette.ts';
import { oneLine, columnWidths, textTable, compactNames, count } from '@syncops/text';
import { renderStackText } from './render-stack-text.ts';
import { groupAlikeSteps, type StepGroup } from './step-groups.ts';
import { PLANE_TITLES, PLANES, countSteps, describeUnchanged, shortId } from './step-names.ts';
import { RISK_WORDS, highestRisk, otherBlockers, unconfirmed } from './verdict.ts';

export interface TextOptions {
  /** Columns of the terminal; 80 unless stated. */
  readonly width?: number;
  readonly coloured?: boolean;
  /** Whether the resources of each stack are reported too. */
  readonly details?: boolean;
  /** Whether the plan was made from files alone, without asking an account. */
  readonly offline?: boolean;
  /** Folder of the environments; `environments` unless stated. */
  readonly environmentsDir?: string;
}

interface Layout {
  readonly palette: Palette;
  readonly width: number;
}

const DEFAULT_WIDTH = 80;
const DIGEST_LENGTH = 12;

/** A plan for people at a terminal: what it does in their words, its steps by plane, what blocks it, which limits are near. */
export function renderPlan(plan: Plan, options: TextOptions = {}): string {
  const layout = {
    palette: createPalette(options.coloured ?? false),
    width: options.width ?? DEFAULT_WIDTH,
  };
  const { palette } = layout;
  const sections = [
    headline(plan, layout),
    ...(plan.steps.length === 0 ? [] : [wrapped(planHeadlines(plan).map(oneLine), layout)]),
    ...(options.offline === true ? [palette.dim('from the files alone: no account was asked')] : []),
    ...plan.warnings.map((warning) => wrapped([palette.yellow(`warning: ${oneLine(warning)}`)], layout, 0)),
    ...renderSteps(plan, layout, options.details === true),
    ...renderBlockers(plan, layout),
    ...renderConfirmations(plan, layout, options.environmentsDir),
    ...renderForecasts(plan, layout),
    ...renderUnchanged(plan, layout),
  ];
  return `${sections.join('\n\n')}\n`;
}

function headline(plan: Plan, { palette, width }: Layout): string {
  const digest = palette.dim(`digest ${plan.digest.slice(0, DIGEST_LENGTH)}`);
  const text = `${palette.bold(oneLine(plan.environment))}: ${verdictText(plan, palette)}`;
  const isShort = stringWidth(`${text}  ${digest}`) <= width;
  return isShort ? `${text}  ${digest}` : `${wrapAnsi(text, width)}\n${digest}`;
}

function verdictText(plan: Plan, palette: Palette): string {
  if (plan.steps.length === 0 && plan.blockers.length === 0) {
    return 'nothing to do, everything is as its files say';
  }
  const parts = [
    `${countSteps(plan.steps.length)} to do`,
    ...(plan.steps.length === 0 ? [] : [paintRisk(palette, highestRisk(plan))]),
    ...(otherBlockers(plan).length > 0 ? [palette.red('refused')] : []),
    ...(unconfirmed(plan).length > 0 ? [palette.red('needs confirmation')] : []),
  ];
  return parts.join(', ');
}

/** Lines of prose, clean already, each within its margin. */
function wrapped(lines: readonly string[], { width }: Layout, indent = 2): string {
  const margin = ' '.repeat(indent);
  return lines
    .flatMap((line) =>
      wrapAnsi(line, Math.max(20, width - indent - 2), { hard: true })
        .split('\n')
        .map((part, index) => `${margin}${index === 0 ? '' : '  '}${part}`),
    )
    .join('\n');
}

function renderSteps(plan: Plan, { palette, width }: Layout, withDetails: boolean): readonly string[] {
  const groups = groupAlikeSteps(plan);
  const toRow = (group: StepGroup): readonly string[] => [
    paintAction(palette, group.first.action, `${ACTION_SIGNS[group.first.action]} ${group.first.action}`),
    compactNames(group.steps.map(({ id }) => shortId(id, plan.environment))),
    `${oneLine(group.first.summary)}${moreWords(group)}${renderRisk(group.first, palette)}`,
  ];
  const widths = columnWidths(groups.map(toRow));
  return PLANES.flatMap((plane) => {
    const its = groups.filter(({ first }) => first.plane === plane);
    if (its.length === 0) return [];
    const blocks = its.map((group) => [
      textTable([toRow(group)], { width, indent: 2, widths }),
      ...(withDetails && group.first.change.kind === 'stack'
        ? renderStackText(group.first.change, { palette, width })
        : []),
    ]);
    return [`${palette.bold(PLANE_TITLES[plane])}\n${blocks.flat().join('\n')}`];
  });
}

function moreWords({ steps }: StepGroup): string {
  return steps.length === 1 ? '' : ` and the same for ${count(steps.length - 1, 'more dbnode')}`;
}

function renderRisk({ risk }: Step, palette: Palette): string {
  return risk === 'none'
    ? ''
    : ` ${paintRisk(palette, risk, `[${risk === 'data-loss' ? 'DATA LOSS' : risk}]`)}`;
}

function paintRisk(palette: Palette, risk: Step['risk'], text: string = RISK_WORDS[risk]): string {
  switch (risk) {
    case 'none':
    case 'reload':
      return palette.dim(text);
    case 'interruption':
      return palette.yellow(text);
    case 'replacement':
    case 'data-loss':
      return palette.red(text);
    default:
      return risk satisfies never;
  }
}

function renderBlockers(plan: Plan, layout: Layout): readonly string[] {
  const { palette } = layout;
  const blockers = otherBlockers(plan);
  if (blockers.length === 0) return [];
  const lines = blockers.map(({ subject, message }) => `✖ ${oneLine(subject)}: ${oneLine(message)}`);
  return [`${palette.red(palette.bold('A deploy would refuse this plan'))}\n${wrapped(lines, layout)}`];
}

function renderConfirmations(
  plan: Plan,
  layout: Layout,
  environmentsDir: string | undefined,
): readonly string[] {
  const { palette } = layout;
  const missing = unconfirmed(plan);
  if (missing.length === 0) return [];
  const lines = missing.map(
    ({ subject, message, state }) =>
      `✖ ${oneLine(subject)}: ${oneLine(message)}${state === 'other-digest' ? ' (confirmed for another plan)' : ''}`,
  );
  const path = confirmPath(oneLine(plan.environment), environmentsDir);
  return [
    `${palette.red(palette.bold('Data would be lost'))}\n${wrapped(lines, layout)}`,
    `${wrapped([`to let it happen, ${path} must be exactly this:`], layout, 0)}\n\n${confirmYaml(plan).trimEnd()}`,
  ];
}

function renderForecasts(plan: Plan, { palette, width }: Layout): readonly string[] {
  const dbnodes = dbnodesAfter(plan);
  const near = nearestFirst(plan.forecasts.filter((forecast) => isNear(forecast, dbnodes)));
  if (near.length === 0) return [];
  const rows = near.map((forecast) => [
    forecast.used > forecast.limit ? palette.red(oneLine(forecast.name)) : oneLine(forecast.name),
    [oneLine(usageWords(forecast)), metWords(forecast)].filter((words) => words !== '').join(', '),
  ]);
  return [`${palette.bold('Limits that are near')}\n${textTable(rows, { width, indent: 2 })}`];
}

function renderUnchanged(plan: Plan, layout: Layout): readonly string[] {
  const unchanged = describeUnchanged(plan);
  return unchanged === '' ? [] : [wrapped([layout.palette.dim(`as it should be: ${unchanged}`)], layout, 0)];
}
