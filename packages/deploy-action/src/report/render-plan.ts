import type { Plan, Step } from '../plan.ts';
import { ACTION_SIGNS, createPalette, paintAction, type Palette } from './palette.ts';
import { oneLine } from './plain-text.ts';
import { PLANE_TITLES, countSteps, describeUnchanged, groupByPlane, shortId } from './step-names.ts';
import { columnWidths, textTable } from './text-table.ts';

export interface TextOptions {
  /** Columns of the terminal; 100 unless stated. */
  readonly width?: number;
  readonly coloured?: boolean;
}

const DEFAULT_WIDTH = 100;
const DIGEST_LENGTH = 12;

/** A plan for people at a terminal: its steps by plane, what blocks it, what is as it should be. */
export function renderPlan(plan: Plan, options: TextOptions = {}): string {
  const palette = createPalette(options.coloured ?? false);
  const width = options.width ?? DEFAULT_WIDTH;
  const sections = [
    headline(plan, palette),
    ...plan.warnings.map((warning) => palette.yellow(`warning: ${oneLine(warning)}`)),
    ...renderSteps(plan, palette, width),
    ...(plan.blockers.length === 0 ? [] : [renderBlockers(plan, palette)]),
    ...renderUnchanged(plan, palette),
  ];
  return `${sections.join('\n\n')}\n`;
}

function headline(plan: Plan, palette: Palette): string {
  const digest = palette.dim(`digest ${plan.digest.slice(0, DIGEST_LENGTH)}`);
  const name = palette.bold(plan.environment);
  if (plan.steps.length === 0 && plan.blockers.length === 0) {
    return `${name}: nothing to do, everything is as its files say  ${digest}`;
  }
  const blocked = plan.blockers.length === 0 ? '' : `, ${palette.red('refused')} (see below)`;
  return `${name}: ${countSteps(plan.steps.length)} to do${blocked}  ${digest}`;
}

function renderSteps(plan: Plan, palette: Palette, width: number): readonly string[] {
  const toRow = (step: Step): readonly string[] => [
    paintAction(palette, step.action, `${ACTION_SIGNS[step.action]} ${step.action}`),
    shortId(step.id, plan.environment),
    `${oneLine(step.summary)}${renderRisk(step, palette)}`,
  ];
  const widths = columnWidths(plan.steps.map(toRow));
  return groupByPlane(plan.steps).map(({ plane, steps }) => {
    const table = textTable(steps.map(toRow), { width, indent: 2, widths });
    return `${palette.bold(PLANE_TITLES[plane])}\n${table}`;
  });
}

function renderRisk({ risk }: Step, palette: Palette): string {
  switch (risk) {
    case 'none':
      return '';
    case 'reload':
      return palette.dim(' [reload]');
    case 'interruption':
      return palette.yellow(' [interruption]');
    case 'replacement':
      return palette.red(' [replacement]');
    case 'data-loss':
      return palette.red(' [DATA LOSS]');
    default:
      return risk satisfies never;
  }
}

function renderBlockers(plan: Plan, palette: Palette): string {
  const lines = plan.blockers.map(
    ({ subject, message }) => `  ${palette.red('✖')} ${palette.bold(oneLine(subject))}: ${oneLine(message)}`,
  );
  return `${palette.red(palette.bold('A deploy would refuse this plan'))}\n${lines.join('\n')}`;
}

function renderUnchanged(plan: Plan, palette: Palette): readonly string[] {
  const unchanged = describeUnchanged(plan);
  return unchanged === '' ? [] : [palette.dim(`as it should be: ${unchanged}`)];
}
