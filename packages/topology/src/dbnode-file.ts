import { parseDocument, stringify } from 'yaml';

import type { Environment } from './environment.ts';
import { compareNames } from './normalize.ts';
import type { DbnodeValues } from './schema.ts';

/** The values that the operator may choose for a new dbnode; an absent value is copied from the template file. */
export interface DbnodeChoices
  extends Pick<DbnodeValues, 'name'>,
    Partial<Pick<DbnodeValues, 'instanceClass' | 'storageGiB' | 'capacity'>> {}

/** The file of an environment's first dbnode, unless the operator chooses other values. */
export const FIRST_DBNODE_FILE = `# yaml-language-server: $schema=../../dbnode.schema.json
name: db1
kind: rds
instanceClass: db.m7g.large
storageGiB: 100
capacity: 10000
`;

const SUBJECT_PREFIX = 'dbnode/';

/**
 * Returns the name that follows the last one: `db3` after `db1` and `db2`. Hostnames are never assigned twice, so gaps are not
 * filled, and a dbnode whose removal is still listed in `confirm.yaml` counts as assigned. Dbnodes that were removed earlier are
 * known only to the AWS account; a plan against the account refuses their names.
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
 * Renders the file of a new dbnode from the file of another dbnode: the same keys in the same order, with the choices
 * inserted. Comments are omitted, because they may describe the other dbnode; the first line, which names the schema for
 * editors, stays.
 * @param template - text of the other dbnode's file
 */
export function renderDbnodeFile(template: string, choices: DbnodeChoices): string {
  const document = parseDocument(template);
  for (const [key, value] of Object.entries(choices)) document.set(key, value);
  const values: unknown = document.toJS();
  const [firstLine = ''] = template.split('\n');
  const schema = firstLine.startsWith('# yaml-language-server:') ? `${firstLine}\n` : '';
  return `${schema}${stringify(values, { lineWidth: 0 })}`;
}
