import type { Environment } from './environment.ts';
import type { DbnodeFile } from './schema.ts';

/** The text of `environments/<environment>/dbnodes/<name>.yaml`; the caller checks it by loading it. */
export function renderDbnodeFile(dbnode: DbnodeFile): string {
  const { name, kind, instanceClass, storageGiB, capacity, engineVersion, multiAz, backupRetentionDays } =
    dbnode;
  const lines = [
    '# yaml-language-server: $schema=../../dbnode.schema.json',
    `name: ${name}`,
    `kind: ${kind}`,
    `instanceClass: ${instanceClass}`,
    `storageGiB: ${String(storageGiB)}`,
    `capacity: ${String(capacity)}`,
    ...(engineVersion === undefined ? [] : [`engineVersion: '${engineVersion}'`]),
    ...(multiAz === undefined ? [] : [`multiAz: ${String(multiAz)}`]),
    ...(backupRetentionDays === undefined ? [] : [`backupRetentionDays: ${String(backupRetentionDays)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

const SUBJECT_PREFIX = 'dbnode/';

/**
 * `db<n>` with the number after the highest in use: hostnames are never assigned twice, so gaps stay gaps, and a dbnode whose
 * removal `confirm.yaml` still names counts. What else was removed only the account knows; a plan against it refuses the name.
 */
export function nextDbnodeName({
  dbnodes,
  confirmations,
}: Pick<Environment, 'dbnodes' | 'confirmations'>): string {
  const confirmed = confirmations
    .filter(({ subject }) => subject.startsWith(SUBJECT_PREFIX))
    .map(({ subject }) => subject.slice(SUBJECT_PREFIX.length));
  const numbers = [...dbnodes.map(({ name }) => name), ...confirmed].map((name) =>
    Number(/^db([0-9]+)$/.exec(name)?.[1] ?? '0'),
  );
  return `db${String(Math.max(0, ...numbers) + 1)}`;
}
