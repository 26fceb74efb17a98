import type { PropertyChange, ResourceChange } from '@syncops/aws';

import type { RowChange } from '@syncops/engine';
import { sum, type PlannedDbnode } from './dbnodes-of-plan.ts';
import { formatDuration, compactNames, count, formatNumber, joinWords } from '@syncops/text';
import { policyWords, propertyName } from './resource-words.ts';
import { changeWords } from './change-words.ts';

/** The headlines of the dbnodes; the many that change alike share one. */
export function dbnodeHeadlines(dbnodes: readonly PlannedDbnode[], capacity: string): readonly string[] {
  const inState = (state: PlannedDbnode['state']): readonly PlannedDbnode[] =>
    dbnodes.filter((dbnode) => dbnode.state === state);
  const stay = [...inState('changed'), ...inState('unchanged')];
  return [
    ...removal(inState('removed'), capacity),
    ...addition(inState('new'), capacity),
    ...alike(stay, changeOfStack),
    ...alike(stay, changeOfRows),
    ...alike(stay, repairs),
  ];
}

function addition(added: readonly PlannedDbnode[], capacity: string): readonly string[] {
  if (added.length === 0) return [];
  const slots = sum(added.flatMap(({ rows }) => rows.map((row) => row.capacity?.after ?? 0)));
  const facts = [
    count(sum(added.map(({ virtualHosts }) => virtualHosts)), 'virtual host'),
    ...(slots > 0 ? [count(slots, 'user slot')] : []),
    ...(capacity === '' ? [] : [capacity]),
  ];
  return [`adds ${called(added)}: ${facts.join(', ')}`];
}

function removal(removed: readonly PlannedDbnode[], capacity: string): readonly string[] {
  if (removed.length === 0) return [];
  const rows = removed.flatMap((dbnode) => dbnode.rows);
  const counted = rows.length > 0 && rows.every(({ users }) => users !== undefined);
  const users = sum(rows.map((row) => row.users ?? 0));
  const its = removed.length === 1 ? 'its' : 'their';
  const wait = Math.max(...removed.map(({ waitSeconds }) => waitSeconds));
  const databases = removed.flatMap(({ stack }) => stack?.change.resources ?? []).filter(isDatabase);
  const kept = [
    ...new Set(databases.flatMap(({ policyAction }) => (policyAction === undefined ? [] : [policyAction]))),
  ];
  const database = removed.length === 1 ? 'its database' : 'each database';
  const facts = [
    `${its} ${counted ? count(users, 'user') : 'users'} get another node and upload again`,
    ...kept.map((action) => policyWords(action, database)),
    ...(wait > 0 ? [`waits ${formatDuration(wait)} until no token for it is valid`] : []),
    ...(capacity === '' ? [] : [capacity]),
  ];
  return [`removes ${called(removed)}: ${facts.join('; ')}`];
}

/** `its 10 virtual hosts` for one dbnode, `their 2,000 virtual hosts` for 200. */
function hostsOf(dbnodes: readonly PlannedDbnode[]): string {
  const hosts = sum(dbnodes.map(({ virtualHosts }) => virtualHosts));
  return `${dbnodes.length === 1 ? 'its' : 'their'} ${count(hosts, 'virtual host')}`;
}

type Sentence = (dbnodes: readonly PlannedDbnode[]) => string;

/** What the stack of a dbnode that stays changes. */
function changeOfStack({
  stack,
}: PlannedDbnode): { readonly key: string; readonly say: Sentence } | undefined {
  if (stack === undefined) return undefined;
  const { step, change } = stack;
  const database = change.resources.find((resource) => isDatabase(resource) && resource.action === 'Modify');
  const [main, ...others] = databaseChanges(database);
  const verb = main?.verb ?? 'updates {}';
  const details = main === undefined ? [changeWords(change)] : others.map(({ fact }) => fact);
  const effect = (dbnodes: readonly PlannedDbnode[]): string => {
    switch (step.risk) {
      case 'none':
      case 'reload':
        return '';
      case 'interruption':
        return `interrupts ${hostsOf(dbnodes)} for minutes`;
      case 'replacement':
        return `recreates what ${hostsOf(dbnodes)} need`;
      case 'data-loss':
        return `${dbnodes.length === 1 ? 'its' : 'their'} data is lost${keptWords(database)}`;
      default:
        return step.risk satisfies never;
    }
  };
  return {
    key: JSON.stringify([step.risk, verb, details, database?.policyAction]),
    say: (dbnodes) => {
      const what = verb.replace('{}', () => called(dbnodes, false));
      const facts = [effect(dbnodes), ...details].filter((words) => words !== '').join('; ');
      return facts === '' ? what : `${what}: ${facts}`;
    },
  };
}

/** What of a database people name first, as a whole sentence about `{}` and as a fact next to another. */
function databaseChanges(
  database: ResourceChange | undefined,
): readonly { readonly verb: string; readonly fact: string }[] {
  const words = [
    ['DBInstanceClass', 'resizes {}', 'instance', ''],
    ['AllocatedStorage', 'changes the storage of {}', 'storage', ' GiB'],
    ['EngineVersion', 'takes MySQL of {}', 'MySQL', ''],
  ] as const;
  return words.flatMap(([name, verb, noun, unit]) => {
    const values = valuesOf(database, name);
    if (values === undefined) return [];
    const { before, after } = values;
    return [
      { verb: `${verb} from ${before} to ${after}${unit}`, fact: `${noun} ${before} → ${after}${unit}` },
    ];
  });
}

function keptWords(database: ResourceChange | undefined): string {
  const action = database?.policyAction;
  return action === undefined ? '' : `; ${policyWords(action, 'the old database')}`;
}

function changeOfRows({
  rows,
  state,
}: PlannedDbnode): { readonly key: string; readonly say: Sentence } | undefined {
  if (rows.length === 0 || state === 'new' || state === 'removed') return undefined;
  const say = (of: string): string =>
    joinWords(
      (['insert', 'set-capacity', 'delete'] as const).flatMap((action) => {
        const its = rows.filter((row) => row.action === action);
        return its.length === 0 ? [] : [rowWords(action, its, of)];
      }),
    );
  return {
    key: say(''),
    say: (dbnodes) => say(`${dbnodes.length === 1 ? 'of' : 'of each of'} ${called(dbnodes, false)}`),
  };
}

function rowWords(action: RowChange['action'], rows: readonly RowChange[], of: string): string {
  const hosts = `${count(rows.length, 'virtual host')} ${of}`;
  const after = range(rows.flatMap(({ capacity }) => capacity?.after ?? []));
  const before = range(rows.flatMap(({ capacity }) => capacity?.before ?? []));
  switch (action) {
    case 'insert':
      return `registers ${hosts}${after === '' ? '' : ` with ${after} user slots each`}`;
    case 'set-capacity':
      return `sets the capacity of ${hosts}${before === '' ? '' : ` from ${before}`} to ${after}`;
    case 'delete':
      return `unregisters ${hosts}`;
    default:
      return action satisfies never;
  }
}

function range(values: readonly number[]): string {
  if (values.length === 0) return '';
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least === most ? formatNumber(least) : `${formatNumber(least)}–${formatNumber(most)}`;
}

function repairs(dbnode: PlannedDbnode): { readonly key: string; readonly say: Sentence } | undefined {
  const made = [
    ...(dbnode.newSecrets ? ['secrets'] : []),
    ...(dbnode.newDatabases > 0 ? [count(dbnode.newDatabases, 'database')] : []),
  ];
  if (made.length === 0) return undefined;
  return { key: made.join(), say: (dbnodes) => `makes ${joinWords(made)} of ${called(dbnodes, false)}` };
}

/** One sentence for each kind of change, about all that share it. */
function alike(
  dbnodes: readonly PlannedDbnode[],
  describe: (dbnode: PlannedDbnode) => { readonly key: string; readonly say: Sentence } | undefined,
): readonly string[] {
  const groups = new Map<string, { readonly say: Sentence; readonly members: PlannedDbnode[] }>();
  for (const dbnode of dbnodes) {
    const words = describe(dbnode);
    if (words === undefined) continue;
    const group = groups.get(words.key);
    if (group === undefined) groups.set(words.key, { say: words.say, members: [dbnode] });
    else group.members.push(dbnode);
  }
  return [...groups.values()].map(({ say, members }) => say(members));
}

/** `dbnode db7`, `db7`, `3 dbnodes (db7–db9)`. */
function called(dbnodes: readonly PlannedDbnode[], withKind = true): string {
  const names = compactNames(dbnodes.map(({ name }) => name));
  if (dbnodes.length === 1) return withKind ? `dbnode ${names}` : names;
  return `${count(dbnodes.length, 'dbnode')} (${names})`;
}

function isDatabase({ type }: ResourceChange): boolean {
  return type === 'AWS::RDS::DBInstance';
}

function valuesOf(
  resource: ResourceChange | undefined,
  name: string,
): { readonly before: string; readonly after: string } | undefined {
  const property = resource?.properties.find((candidate: PropertyChange) => propertyName(candidate) === name);
  if (property?.before === undefined || property.after === undefined) return undefined;
  return { before: property.before, after: property.after };
}
