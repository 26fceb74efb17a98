import type { NodeRow } from '@syncops/mysql';
import { appUserSecretName, initialSlots, type VirtualHost } from '@syncops/topology';

import { canonicalHash } from './canonical-hash.ts';
import type { DesiredDbnode } from './desired.ts';
import type { ObservedState } from '../observe/observe.ts';

/** The tag on an application user's secret that records the nodes rows of its dbnode as they were read back last. */
export const NODES_TAG = 'syncops:nodes';

/** Rows of one dbnode: index of the virtual host to the row's capacity; a virtual host without a row is missing. */
export type RowCapacities = ReadonlyMap<number, number>;

/** The row that the tokenserver should have for each virtual host of a dbnode when it is new. */
export function desiredRows({ dbnode, virtualHosts: hosts }: DesiredDbnode): readonly NodeRow[] {
  return hosts.map(({ origin }) => ({
    node: origin,
    available: initialSlots(dbnode.capacity),
    currentLoad: 0,
    capacity: dbnode.capacity,
    downed: false,
    backoff: false,
  }));
}

/** What {@link NODES_TAG} says once every virtual host of a dbnode was seen to have a row of this capacity. */
export function nodesRecord(hosts: readonly VirtualHost[], capacity: number): string {
  return `${String(capacity)}.${canonicalHash([hosts.map(({ origin }) => origin), capacity])}`;
}

/** The capacity that a record contains; undefined without a record, or for a record of other origins. */
export function recordedCapacity(
  hosts: readonly VirtualHost[],
  record: string | undefined,
): number | undefined {
  const [digits = ''] = record?.split('.') ?? [];
  if (!/^\d{1,15}$/.test(digits)) return undefined;
  const capacity = Number(digits);
  return nodesRecord(hosts, capacity) === record ? capacity : undefined;
}

/** Whether the record of a dbnode's rows says what its file asks for. */
export function isRecorded(environment: string, desired: DesiredDbnode, observed: ObservedState): boolean {
  const record = observed.secrets.get(appUserSecretName(environment, desired.dbnode.name))?.tags[NODES_TAG];
  return record === nodesRecord(desired.virtualHosts, desired.dbnode.capacity);
}

/** The rows of some virtual hosts as they are: read from the tokenserver or, where it cannot be read, believed from the record. */
export function knownRows(
  environment: string,
  dbnode: string,
  hosts: readonly VirtualHost[],
  observed: ObservedState,
): RowCapacities {
  if (observed.nodes.kind === 'observed') {
    const rows = rowsByNode(observed.nodes.rows);
    return new Map(
      hosts.flatMap(({ index, origin }): readonly [number, number][] => {
        const row = rows.get(origin);
        return row === undefined ? [] : [[index, row.capacity]];
      }),
    );
  }
  const record = observed.secrets.get(appUserSecretName(environment, dbnode))?.tags[NODES_TAG];
  const capacity = recordedCapacity(hosts, record);
  return new Map(capacity === undefined ? [] : hosts.map(({ index }) => [index, capacity]));
}

/** Rows as a fact: `0-9=100000`, `0-2=1000,4=2000`, or `none`. */
export function formatRows(rows: RowCapacities): string {
  const runs: { from: number; to: number; capacity: number }[] = [];
  for (const [index, capacity] of [...rows].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === index - 1 && last.capacity === capacity) last.to = index;
    else runs.push({ from: index, to: index, capacity });
  }
  if (runs.length === 0) return 'none';
  return runs
    .map(({ from, to, capacity }) => {
      const indexes = from === to ? String(from) : `${String(from)}-${String(to)}`;
      return `${indexes}=${String(capacity)}`;
    })
    .join(',');
}

/** The rows of a fact; undefined where it is none that {@link formatRows} makes. */
export function parseRows(fact: string): RowCapacities | undefined {
  if (fact === 'none') return new Map();
  const rows = new Map<number, number>();
  for (const run of fact.split(',')) {
    const [, from, to, capacity] = /^(\d{1,2})(?:-(\d{1,2}))?=(\d+)$/.exec(run) ?? [];
    if (from === undefined || capacity === undefined) return undefined;
    for (let index = Number(from); index <= Number(to ?? from); index += 1) rows.set(index, Number(capacity));
  }
  return rows;
}

const indexes = new WeakMap<readonly NodeRow[], ReadonlyMap<string, NodeRow>>();

/** Index of the rows, made once per observation: a thousand dbnodes ask for it. */
function rowsByNode(rows: readonly NodeRow[]): ReadonlyMap<string, NodeRow> {
  let index = indexes.get(rows);
  if (index === undefined) {
    index = new Map(rows.map((row) => [row.node, row]));
    indexes.set(rows, index);
  }
  return index;
}
