import { describeTarget } from './connect.ts';
import { MysqlError } from './errors.ts';
import type { MysqlTarget, NodeRow } from './ports.ts';
import type { Row, Session } from './session.ts';

export interface ServiceNodes {
  readonly serviceId: number;
  readonly rows: readonly NodeRow[];
}

/** The service and all its nodes in one statement; a service without nodes is one row of nulls. */
export async function readNodes(
  session: Session,
  target: MysqlTarget,
  service: string,
): Promise<ServiceNodes> {
  const found = await session.rows(
    `SELECT services.id AS service_id, nodes.node, nodes.available, nodes.current_load, nodes.capacity,
            nodes.downed, nodes.backoff
       FROM services LEFT JOIN nodes ON nodes.service = services.id
      WHERE services.service = ?`,
    [service],
  );
  const [first] = found;
  if (first === undefined)
    throw new MysqlError(
      'UNKNOWN_SERVICE',
      `the tokenserver's database at ${describeTarget(target)} has no service "${service}"; check tokenserver.service, or set the tokenserver up first`,
    );
  const rows = found.filter((row) => row['node'] !== null).map(toNodeRow);
  return { serviceId: integer(first, 'service_id'), rows: sortByNode(rows) };
}

function toNodeRow(row: Row): NodeRow {
  return {
    node: String(row['node']),
    available: integer(row, 'available'),
    currentLoad: integer(row, 'current_load'),
    capacity: integer(row, 'capacity'),
    downed: integer(row, 'downed') !== 0,
    backoff: integer(row, 'backoff') !== 0,
  };
}

export function integer(row: Row, column: string): number {
  return Number(row[column]);
}

export function sortByNode<Item extends { readonly node: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.node < b.node ? -1 : a.node > b.node ? 1 : 0));
}
