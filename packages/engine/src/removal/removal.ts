import type { NodeRow } from '@syncops/mysql';
import {
  appUserSecretName,
  stackName,
  virtualHosts,
  type Environment,
  type VirtualHost,
} from '@syncops/topology';

import type { DesiredState } from '../plan/desired.ts';
import { knownRows } from '../plan/node-rows.ts';
import type { ObservedState } from '../observe/observe.ts';
import { readRemovalRecord, type RemovalRecord } from './removal-record.ts';
import { removedDbnodes } from './removed-dbnodes.ts';

/** A dbnode that goes: its file is gone, its stack is not. */
export interface Removal {
  readonly dbnode: string;
  /** The stack's name. */
  readonly stack: string;
  readonly virtualHosts: readonly VirtualHost[];
  /** The application user's secret, which carries the record; absent where it does not exist. */
  readonly recordedOn?: string;
  readonly record: RemovalRecord;
  /** Whether rows are to be deleted, or are not known to have been gone long enough to remember since when. */
  readonly isRegistered: boolean;
  /** Rows that there are, as far as they are known: capacity and, where they were read, users. */
  readonly rows: readonly RemovedRow[];
}

export interface RemovedRow {
  readonly node: string;
  readonly capacity: number;
  readonly users?: number;
}

/** The dbnodes that go, sorted by name. */
export function findRemovals({ environment }: DesiredState, observed: ObservedState): readonly Removal[] {
  return removedDbnodes(environment, observed).map((dbnode) => {
    const hosts = virtualHosts(environment, { name: dbnode });
    const secret = observed.secrets.get(appUserSecretName(environment.name, dbnode));
    const record = readRemovalRecord(secret);
    const rows = removedRows(environment, dbnode, hosts, observed);
    return {
      dbnode,
      stack: stackName(environment.name, 'dbnode', dbnode),
      virtualHosts: hosts,
      ...(secret !== undefined && { recordedOn: secret.name }),
      record,
      isRegistered: rows.length > 0 || (secret !== undefined && record.unregisteredAt === undefined),
      rows,
    };
  });
}

function removedRows(
  environment: Environment,
  dbnode: string,
  hosts: readonly VirtualHost[],
  observed: ObservedState,
): readonly RemovedRow[] {
  const known = knownRows(environment.name, dbnode, hosts, observed);
  const users = new Map(
    observed.nodes.kind === 'observed'
      ? observed.nodes.rows.map(({ node, currentLoad }: NodeRow) => [node, currentLoad])
      : [],
  );
  return hosts.flatMap(({ index, origin }) => {
    const capacity = known.get(index);
    if (capacity === undefined) return [];
    const load = users.get(origin);
    return [{ node: origin, capacity, ...(load !== undefined && { users: load }) }];
  });
}

/** As `confirm.yaml` must name it. */
export function removalSubject(dbnode: string): string {
  return `dbnode/${dbnode}`;
}

/**
 * Waited beyond the last token's lifetime: for a request for a token that was under way when the rows went, and for clocks
 * that differ between the deployer and the tokenserver.
 */
export const DRAIN_MARGIN_SECONDS = 30;

/** How long after its rows went a dbnode must still be served, in seconds: a token that names it may be as young as they were. */
export function drainSeconds({ tokenserver }: Pick<Environment, 'tokenserver'>): number {
  return tokenserver.tokenDurationSeconds + DRAIN_MARGIN_SECONDS;
}
