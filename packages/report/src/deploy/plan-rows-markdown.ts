import type { Plan, RowChange, Step } from '@syncops/engine';
import { dbnodeOf } from './dbnodes-of-plan.ts';
import {
  escapeMarkdown,
  folded,
  inlineCode,
  markdownTable,
  clip,
  compactNames,
  count,
  formatNumber,
  joinWords,
} from '@syncops/text';
import type { PageDetail } from './page-detail.ts';

const ROW_WORDS = {
  insert: 'inserted',
  'set-capacity': 'given another capacity',
  delete: 'deleted',
} as const satisfies Record<RowChange['action'], string>;

/** The tokenserver's rows, folded; alike ones by dbnode share a line. */
export function renderRows(plan: Plan, detail: PageDetail): readonly string[] {
  const steps = plan.steps.flatMap((step) =>
    step.change.kind === 'nodes' ? [{ step, rows: step.change.rows }] : [],
  );
  const rows = steps.flatMap((step) => step.rows);
  if (rows.length === 0) return [];
  const counts = (['insert', 'set-capacity', 'delete'] as const)
    .map((action) => [rows.filter((row) => row.action === action).length, ROW_WORDS[action]] as const)
    .filter(([many]) => many > 0)
    .map(([many, word]) => `${formatNumber(many)} ${word}`);
  const head = `Rows of the tokenserver: ${joinWords(counts)}`;
  if (!detail.resources) return [head];
  const lines = rowLines(steps);
  const shown = lines.slice(0, Math.max(detail.stepRows, 1));
  const left = lines.length - shown.length;
  const table = markdownTable(['dbnode', 'rows', 'capacity of each', 'users'], shown, [
    'left',
    'left',
    'right',
    'right',
  ]);
  return [folded(head, left > 0 ? `${table}\n\n… and ${count(left, 'line')} more.` : table)];
}

function rowLines(
  steps: readonly { readonly step: Step; readonly rows: readonly RowChange[] }[],
): readonly (readonly string[])[] {
  const groups = new Map<
    string,
    {
      readonly row: RowChange;
      dbnodes: Set<string>;
      many: number;
      users: number | undefined;
      nodes: string[];
    }
  >();
  for (const { step, rows } of steps) {
    for (const row of rows) {
      const key = JSON.stringify([row.action, row.capacity]);
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, {
          row,
          dbnodes: new Set([step.subject]),
          many: 1,
          users: row.users,
          nodes: [row.node],
        });
        continue;
      }
      group.dbnodes.add(step.subject);
      group.many += 1;
      group.nodes.push(row.node);
      group.users =
        group.users === undefined || row.users === undefined ? undefined : group.users + row.users;
    }
  }
  return [...groups.values()].map(({ row, dbnodes, many, users, nodes }) => [
    inlineCode(clip(compactNames([...dbnodes]), 200)),
    `${formatNumber(many)} ${ROW_WORDS[row.action]}${many === 1 ? `: ${inlineCode(clip(nodes.join(''), 200))}` : ''}`,
    capacityWords(row),
    users === undefined ? '' : formatNumber(users),
  ]);
}

function capacityWords({ capacity }: RowChange): string {
  if (capacity === undefined) return '';
  const { before, after } = capacity;
  return [before, after].flatMap((value) => (value === undefined ? [] : [formatNumber(value)])).join(' → ');
}

/** Host names that come, or go, with the stacks of their dbnodes. */
function dnsNames(plan: Plan, action: 'create' | 'delete'): readonly string[] {
  const stacks = plan.steps.filter((step) => step.change.kind === 'stack' && step.action === action);
  const dbnodes = new Set(stacks.map((step) => dbnodeOf(plan.environment, step)));
  const wanted = action === 'create' ? 'insert' : 'delete';
  return plan.steps.flatMap((step) =>
    step.change.kind === 'nodes' && dbnodes.has(step.subject)
      ? step.change.rows
          .filter((row) => row.action === wanted)
          .map(({ node }) => URL.parse(node)?.hostname ?? node)
      : [],
  );
}

/** What else the plan makes or takes away: DNS names, secrets by their names, databases. */
export function renderNamesAndDatabases(plan: Plan, detail: PageDetail): readonly string[] {
  const [madeNames, goneNames] = [dnsNames(plan, 'create'), dnsNames(plan, 'delete')];
  const names = plan.steps.flatMap(({ change }) => (change.kind === 'secrets' ? change.names : []));
  const databases = plan.steps.flatMap(({ change }) => (change.kind === 'databases' ? [change] : []));
  const lines = [
    ...(madeNames.length === 0
      ? []
      : [list(`DNS names made (${formatNumber(madeNames.length)})`, madeNames, detail)]),
    ...(goneNames.length === 0
      ? []
      : [list(`DNS names taken away (${formatNumber(goneNames.length)})`, goneNames, detail)]),
    ...(names.length === 0 ? [] : [list(`Secrets made (${formatNumber(names.length)})`, names, detail)]),
    ...databases
      .slice(0, detail.listed)
      .map(({ dbnode, databases: made }) =>
        list(`Databases made on ${dbnode} (${formatNumber(made.length)})`, made, detail),
      ),
    ...(databases.length > detail.listed
      ? [`- … and those of ${count(databases.length - detail.listed, 'dbnode')} more`]
      : []),
  ];
  if (lines.length === 0) return [];
  const parts = [
    ...(madeNames.length === 0 ? [] : [count(madeNames.length, 'DNS name')]),
    ...(names.length === 0 ? [] : [count(names.length, 'secret')]),
    ...(databases.length === 0
      ? []
      : [
          count(
            databases.reduce((total, { databases: made }) => total + made.length, 0),
            'database',
          ),
        ]),
  ];
  const gone = goneNames.length === 0 ? '' : `Taken away: ${count(goneNames.length, 'DNS name')}`;
  const made = parts.length === 0 ? '' : `Made new: ${joinWords(parts)}`;
  const head = [made, gone].filter((part) => part !== '').join('. ');
  return detail.resources ? [folded(head, lines.join('\n'))] : [head];
}

/** Names of one kind that are spelled out; more would not help the reader. */
const MAX_NAMES = 40;

function list(title: string, names: readonly string[], detail: PageDetail): string {
  const shown = names.slice(0, Math.min(MAX_NAMES, detail.listed));
  const left = names.length - shown.length;
  const words = shown.map((name) => inlineCode(clip(name, detail.textCharacters)));
  return `- ${escapeMarkdown(title)}: ${words.join(', ')}${left > 0 ? `, … and ${formatNumber(left)} more` : ''}`;
}
