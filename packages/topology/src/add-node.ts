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

/**
 * `db<n>` with the number after the highest in use: hostnames are never assigned twice, so gaps stay gaps. Only the
 * tokenserver knows of dbnodes that are no longer in the files; a caller that can ask it should.
 */
export function nextDbnodeName(environment: Pick<Environment, 'dbnodes'>): string {
  const numbers = environment.dbnodes.map(({ name }) => Number(/^db([0-9]+)$/.exec(name)?.[1] ?? '0'));
  return `db${String(Math.max(0, ...numbers) + 1)}`;
}
