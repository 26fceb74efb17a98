import { parseDocument, stringify } from 'yaml';

import type { Environment } from './environment.ts';
import { compareNames } from './normalize.ts';

/** What may be chosen for a new dbnode; what is absent is as in the file that serves as the pattern. */
export interface DbnodeChoices {
  readonly name: string;
  readonly instanceClass?: string;
  readonly storageGiB?: number;
  readonly capacity?: number;
}

/** The size of the first dbnode of an environment, unless someone chooses otherwise. */
export const FIRST_DBNODE_FILE = `# yaml-language-server: $schema=../../dbnode.schema.json
name: db1
kind: rds
instanceClass: db.m7g.large
storageGiB: 100
capacity: 10000
`;

const SUBJECT_PREFIX = 'dbnode/';

/**
 * The name after the last: `db3` after `db1` and `db2`. Hostnames are never assigned twice, so gaps stay gaps, and a dbnode
 * whose removal `confirm.yaml` still names counts. What else was removed only the account knows; a plan against it
 * refuses the name.
 */
export function nextDbnodeName({
  dbnodes,
  confirmations,
}: {
  readonly dbnodes: readonly { readonly name: string }[];
  readonly confirmations: Environment['confirmations'];
}): string {
  const confirmed = confirmations
    .filter(({ subject }) => subject.startsWith(SUBJECT_PREFIX))
    .map(({ subject }) => subject.slice(SUBJECT_PREFIX.length));
  const [last] = [...dbnodes.map(({ name }) => name), ...confirmed].sort((a, b) => compareNames(b, a));
  if (last === undefined) return 'db1';
  const digits = /\d+$/.exec(last)?.[0] ?? '';
  const stem = last.slice(0, last.length - digits.length);
  return `${stem}${String(Number(digits === '' ? '1' : digits) + 1)}`;
}

/**
 * The file of a new dbnode, made from another one: the same keys in the same order, with the choices put in. Comments are
 * left out, for they may be about the other one; the first line, which reports editors the schema, stays.
 */
export function renderDbnodeFile(pattern: string, choices: DbnodeChoices): string {
  const document = parseDocument(pattern);
  for (const [key, value] of Object.entries(choices)) document.set(key, value);
  const values: unknown = document.toJS();
  const [firstLine = ''] = pattern.split('\n');
  const schema = firstLine.startsWith('# yaml-language-server:') ? `${firstLine}\n` : '';
  return `${schema}${stringify(values, { lineWidth: 0 })}`;
}
