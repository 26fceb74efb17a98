import { count } from '@syncops/text';
import { type DbnodeStatus, type StatusReport } from '@syncops/engine';
import { ageWords } from '@syncops/report';
import Table from 'cli-table3';
import pc from 'picocolors';

import type { TextLook } from './terminal.ts';

const RELEASE_DIGITS = 12;

/**
 * The state of an environment for people at a terminal.
 * @param now - milliseconds since the epoch
 */
export function renderStatus(report: StatusReport, look: TextLook, now: number): string {
  const paint = pc.createColors(look.coloured);
  const sections = [
    headline(report, paint),
    `${paint.bold('Stacks')}\n${table(
      look.width,
      ['stack', 'status'],
      report.stacks.map(({ name, status }) => [name, paintStackStatus(status, paint)]),
    )}`,
    `${paint.bold('Dbnodes')}\n${table(
      look.width,
      ['dbnode', 'stack', 'databases', 'secrets', 'nodes', 'users', 'free slots'],
      report.dbnodes.map((dbnode) => dbnodeRow(dbnode, report, now, paint)),
      ['left', 'left', 'left', 'left', 'left', 'right', 'right'],
    )}`,
    `${paint.bold('Releases')}\n${table(
      look.width,
      ['role', 'new hosts apply', 'every host runs'],
      report.releases.map(({ role, pointer, acknowledged }) => [
        role,
        shorten(pointer),
        acknowledged === pointer ? shorten(acknowledged) : paint.yellow(shorten(acknowledged)),
      ]),
    )}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

type Paint = ReturnType<typeof pc.createColors>;

function headline(report: StatusReport, paint: Paint): string {
  const webheads = report.webheads === null ? 'no webheads yet' : `${String(report.webheads)} webheads`;
  const pending = report.pending.length;
  const state =
    pending === 0
      ? paint.green('as its files say')
      : paint.yellow(`${String(pending)} ${pending === 1 ? 'step' : 'steps'} pending (syncops plan)`);
  return `${paint.bold(report.environment)}: ${state}, ${webheads}${secretsLines(report, paint)}${rowsLine(report, paint)}`;
}

/** States that the rows are unknown, because a table without rows would look like a service without users. */
function rowsLine({ nodesNotObserved }: StatusReport, paint: Paint): string {
  return nodesNotObserved === undefined
    ? ''
    : `\n${paint.yellow('nodes rows unknown')}: ${nodesNotObserved}; only hosts inside the network reach this database`;
}

function dbnodeRow(
  dbnode: DbnodeStatus,
  { nodesNotObserved }: StatusReport,
  now: number,
  paint: Paint,
): readonly string[] {
  const hasRows = nodesNotObserved === undefined;
  const sum = (pick: (node: DbnodeStatus['nodes'][number]) => number): string =>
    dbnode.nodes.reduce((total, node) => total + pick(node), 0).toLocaleString('en-US');
  const limited = dbnode.nodes.filter(({ downed, backoff }) => downed || backoff).length;
  return [
    dbnode.name,
    paintStackStatus(dbnode.stack, paint),
    dbnode.databases === 'verified' ? 'verified' : paint.yellow('pending'),
    secretsCell(dbnode, now, paint),
    hasRows
      ? `${String(dbnode.nodes.length)} registered${limited === 0 ? '' : paint.yellow(`, ${String(limited)} downed or in backoff`)}`
      : paint.yellow('unknown'),
    hasRows ? sum(({ currentLoad }) => currentLoad) : '',
    hasRows ? sum(({ capacity, currentLoad }) => Math.max(0, capacity - currentLoad)) : '',
  ];
}

/** The age of the older one, and what both are up to: `syncops rotate --status` reports each by itself. */
function secretsCell({ secrets }: DbnodeStatus, now: number, paint: Paint): string {
  if (secrets.length === 0) return paint.yellow('none');
  const known = secrets.flatMap(({ rotatedAt }) => (rotatedAt === undefined ? [] : [rotatedAt]));
  const oldest = known.length < secrets.length ? undefined : Math.min(...known);
  const moving = new Set(secrets.flatMap(({ phase }) => (phase === 'idle' ? [] : [phase])));
  return [
    ageWords(oldest, now),
    ...(secrets.some(({ isOverdue }) => isOverdue) ? [paint.yellow('overdue')] : []),
    ...[...moving].map((phase) => paint.cyan(phase)),
    ...(secrets.some(({ isCompromised }) => isCompromised) ? [paint.red('compromised')] : []),
    ...(secrets.some(({ problem }) => problem !== undefined) ? [paint.red('problem')] : []),
  ].join('\n');
}

/** What people should know of secrets before they look at the table. */
function secretsLines({ dbnodes }: StatusReport, paint: Paint): string {
  const secrets = dbnodes.flatMap((dbnode) => dbnode.secrets);
  const overdue = secrets.filter(({ isOverdue }) => isOverdue).length;
  const moving = secrets.filter(({ phase }) => phase !== 'idle').length;
  return [
    ...(overdue === 0 ? [] : [paint.yellow(`${count(overdue, 'secret')} overdue (syncops rotate --due)`)]),
    ...(moving === 0 ? [] : [`${count(moving, 'secret')} being rotated (syncops rotate --status)`]),
  ]
    .map((line) => `\n${line}`)
    .join('');
}

function paintStackStatus(status: string, paint: Paint): string {
  if (/FAILED|ROLLBACK/.test(status)) return paint.red(status);
  if (status.endsWith('_IN_PROGRESS') || status === 'absent') return paint.yellow(status);
  return paint.green(status);
}

function shorten(release: string | null): string {
  return release === null ? 'none' : release.slice(0, RELEASE_DIGITS);
}

/** A table with lines; without air in its cells if it were wider than the terminal otherwise. */
function table(
  width: number,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ('left' | 'right')[] = [],
): string {
  const draw = (padding: number): string => {
    const made = new Table({
      head: [...head],
      colAligns: [...align],
      style: { head: [], border: [], compact: true, 'padding-left': padding, 'padding-right': padding },
    });
    for (const row of rows) made.push([...row]);
    return made.toString();
  };
  const roomy = draw(1);
  return roomy.indexOf('\n') <= width ? roomy : draw(0);
}
