import type { Plan } from '@syncops/engine';
import {
  alert,
  escapeMarkdown,
  fencedBlock,
  folded,
  inlineCode,
  link,
  markdownTable,
  clip,
  count,
} from '@syncops/text';
import {
  isNear,
  dbnodesAfter,
  metWords,
  nearestFirst,
  originWords,
  share,
  usageWords,
} from './forecast-words.ts';
import { planHeadlines } from './headlines.ts';
import type { PageDetail } from './page-detail.ts';
import { blockers, capped, confirmations, warnings } from './plan-attention-markdown.ts';
import { renderReleases } from './plan-releases-markdown.ts';
import { renderRows, renderNamesAndDatabases } from './plan-rows-markdown.ts';
import { renderStacks } from './plan-stacks-markdown.ts';
import { renderStepTable } from './plan-steps-markdown.ts';
import { describeUnchanged } from './step-names.ts';
import { renderTopologyDiagram } from './topology-diagram.ts';
import { RISK_WORDS, planVerdict } from './verdict.ts';

/** What a page reports besides the plan. */
export interface PlanPageContext {
  /** Commit that the plan was made from. */
  readonly headSha?: string;
  /** Page of the workflow run, whose step summary and artifact hold the whole. */
  readonly runUrl?: string;
  readonly artifactName?: string;
  /** Whether the plan was made from files alone, without asking an account. */
  readonly offline?: boolean;
  /** Folder of the environments in the repository; `environments` unless stated. */
  readonly environmentsDir?: string;
}

/** The sections of a plan's page in one degree of detail; `leftOut` is what that degree leaves out, in words. */
export function renderPage(
  plan: Plan,
  context: PlanPageContext,
  detail: PageDetail,
  leftOut: readonly string[],
): string {
  const details = [
    ...renderStacks(plan, detail),
    ...renderNamesAndDatabases(plan, detail),
    ...renderReleases(plan, detail),
    ...renderRows(plan, detail),
  ];
  const sections = [
    title(plan),
    headlines(plan, detail),
    ...(context.offline === true ? [OFFLINE] : []),
    ...blockers(plan, detail),
    ...confirmations(plan, context, detail),
    ...warnings(plan, detail),
    ...picture(plan, detail),
    renderStepTable(plan, detail),
    ...capped(
      details,
      detail.resources ? details.length : Math.min(details.length, detail.listed, 50),
      'part',
    ),
    ...forecasts(plan, detail),
    ...shortened(context, leftOut),
    footer(plan, context),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const OFFLINE = alert('NOTE', [
  'Made from the files alone: no account was asked, so what stands there today is assumed, not seen. The deploy asks.',
]);

function title(plan: Plan): string {
  const { kind, words, risk } = planVerdict(plan);
  const name = inlineCode(clip(plan.environment, 100));
  const sign =
    kind === 'blocked' || kind === 'needs-confirmation' ? '✖ ' : kind === 'nothing-to-do' ? '✔ ' : '';
  const steps = kind === 'steps' || plan.steps.length === 0 ? '' : `, ${count(plan.steps.length, 'step')}`;
  const risky = plan.steps.length === 0 ? '' : `, ${RISK_WORDS[risk]}`;
  return `### ${sign}${name}: ${words}${steps}${risky}`;
}

function headlines(plan: Plan, detail: PageDetail): string {
  const lines = planHeadlines(plan).map((line) => `- ${escapeMarkdown(clip(line, detail.textCharacters))}`);
  return capped(lines, detail.listed, 'change').join('\n');
}

function picture(plan: Plan, detail: PageDetail): readonly string[] {
  const isUnchanged = plan.topology.parts.every(({ state }) => state === 'unchanged');
  if (detail.dbnodeBoxes === 0 || isUnchanged) return [];
  const diagram = renderTopologyDiagram(plan.topology, {
    maxDbnodes: detail.dbnodeBoxes,
    title: `Topology of ${clip(plan.environment, 60)}`,
  });
  return diagram === '' ? [] : [fencedBlock('mermaid', diagram)];
}

function forecasts(plan: Plan, detail: PageDetail): readonly string[] {
  if (plan.forecasts.length === 0) return [];
  const dbnodes = dbnodesAfter(plan);
  const sorted = nearestFirst(plan.forecasts);
  const near = sorted.filter((forecast) => isNear(forecast, dbnodes)).length;
  const rows = sorted
    .slice(0, detail.listed)
    .map((forecast) => [
      escapeMarkdown(clip(forecast.name, detail.textCharacters)),
      escapeMarkdown(clip(usageWords(forecast), detail.textCharacters)),
      `${String(Math.round(share(forecast) * 100))} %`,
      metWords(forecast),
      originWords(forecast),
    ]);
  const [nearest] = sorted;
  const first = nearest === undefined || metWords(nearest) === '' ? '' : `, the nearest ${metWords(nearest)}`;
  const head = `Limits: ${near === 0 ? 'none is near' : `${count(near, 'is', 'are')} near`}${first}`;
  const table = markdownTable(['limit', 'used', 'share', 'met', 'known from'], rows, [
    'left',
    'right',
    'right',
    'left',
    'left',
  ]);
  const left = sorted.length - rows.length;
  return [folded(head, left > 0 ? `${table}\n\n… and ${count(left, 'limit')} more.` : table)];
}

function shortened({ runUrl, artifactName }: PlanPageContext, leftOut: readonly string[]): readonly string[] {
  if (leftOut.length === 0) return [];
  const places = [
    ...(runUrl === undefined ? [] : [link('the step summary of this run', runUrl)]),
    ...(artifactName === undefined ? [] : [`the artifact ${inlineCode(clip(artifactName, 200))}`]),
  ];
  const where =
    places.length === 0 ? 'plan.json has the whole' : `the whole is in ${places.join(' and in ')}`;
  return [alert('NOTE', [`Shortened to fit; ${where}. Left out: ${leftOut.join(', ')}.`])];
}

function footer(plan: Plan, { headSha, runUrl, artifactName }: PlanPageContext): string {
  const unchanged = describeUnchanged(plan);
  const facts = [
    ...(unchanged === '' ? [] : [`As it should be: ${unchanged}.`]),
    `Digest ${inlineCode(clip(plan.digest, 64))}${headSha === undefined ? '' : ` of commit ${inlineCode(headSha.slice(0, 12))}`}${runUrl === undefined ? '' : `, ${link('run', runUrl)}`}.`,
    HOW_TO_APPLY[planVerdict(plan).kind],
    ...(artifactName === undefined
      ? []
      : [`Every value: ${inlineCode('plan.json')} in the artifact ${inlineCode(clip(artifactName, 200))}.`]),
  ];
  return `<sub>${facts.join('<br>')}</sub>`;
}

const HOW_TO_APPLY = {
  blocked: 'Merging deploys nothing while this is blocked.',
  'needs-confirmation': 'Merging deploys nothing until this is confirmed.',
  steps: 'Merging deploys exactly this; if anything moves before, the deploy stops and says what.',
  'nothing-to-do': 'Merging changes nothing here.',
} as const;
