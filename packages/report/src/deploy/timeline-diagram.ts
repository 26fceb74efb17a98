import type { DeployReport, StepReport } from '@syncops/engine';
import { mermaidText } from './mermaid-text.ts';
import { PLANES, PLANE_TITLES, shortId } from './step-names.ts';
import { count } from '@syncops/text';

export interface DeployTimeline {
  /** A Mermaid Gantt chart; empty where no step ran. */
  readonly diagram: string;
  /** What the chart leaves out, for people; empty where it shows every step. */
  readonly leftOut: string;
}

/** With more bars than this the diagram cannot be read; the longest bars stay. */
const DEFAULT_MAX_BARS = 60;
/** Shorter bars cannot be seen. */
const SHORTEST_BAR_MS = 100;

/** When each step ran, by plane; what failed is marked, what did not run is left out and counted. */
export function renderDeployTimeline(
  report: DeployReport,
  maxBars: number = DEFAULT_MAX_BARS,
): DeployTimeline {
  const ran = report.steps.filter(({ result, startedAt }) => result !== 'skipped' && startedAt !== undefined);
  const shown = longest(ran, maxBars);
  const words = leftOutWords(report, ran.length - shown.length);
  if (shown.length === 0) return { diagram: '', leftOut: words };
  const sections = PLANES.flatMap((plane) => {
    const steps = shown.filter((step) => step.plane === plane);
    return steps.length === 0
      ? []
      : [`  section ${PLANE_TITLES[plane]}`, ...steps.map((step) => renderBar(step, report.environment))];
  });
  return { diagram: [...head(shown), ...sections].join('\n'), leftOut: words };
}

/** Seconds between two marks of the axis, from which the first that leaves room for their labels is taken. */
const TICK_SECONDS = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400] as const;
const MAX_TICKS = 9;

/** "x" are milliseconds since the epoch; the axis shows them as the time of day where its reader is. */
function head(steps: readonly StepReport[]): readonly string[] {
  const from = Math.min(...steps.map(startOf));
  const to = Math.max(...steps.map((step) => startOf(step) + step.seconds * 1000));
  const seconds = (to - from) / 1000;
  const tick = TICK_SECONDS.find((its) => seconds / its <= MAX_TICKS) ?? 86_400;
  return [
    'gantt',
    '  dateFormat x',
    `  axisFormat ${tick < 60 ? '%H:%M:%S' : '%H:%M'}`,
    `  tickInterval ${tick < 60 ? `${String(tick)}second` : `${String(tick / 60)}minute`}`,
    '  todayMarker off',
  ];
}

/** The longest ones, in the order in which they began; failed ones always. */
function longest(steps: readonly StepReport[], maxBars: number): readonly StepReport[] {
  const rank = (step: StepReport): number =>
    step.result === 'failed' ? Number.MAX_SAFE_INTEGER : step.seconds;
  return steps
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, maxBars)
    .toSorted((a, b) => startOf(a) - startOf(b));
}

function renderBar(step: StepReport, environment: string): string {
  const from = Math.round(startOf(step));
  const to = from + Math.max(SHORTEST_BAR_MS, Math.round(step.seconds * 1000));
  const [sign, tag] = step.result === 'failed' ? ['✖', 'crit'] : ['✔', 'done'];
  // The sign also keeps a name from being read as a keyword, such as "section".
  return `  ${sign} ${mermaidText(shortId(step.id, environment))} :${tag}, ${String(from)}, ${String(to)}`;
}

function startOf({ startedAt }: StepReport): number {
  return startedAt ?? 0;
}

function leftOutWords(report: DeployReport, shorter: number): string {
  const skipped = report.steps.filter(({ result }) => result === 'skipped').length;
  return [
    ...(shorter > 0 ? [count(shorter, 'shorter step')] : []),
    ...(skipped > 0 ? [`${count(skipped, 'step')} that did not run`] : []),
  ].join(', ');
}
