import { describeTarget, withSession } from './connect.ts';
import type { MysqlDeps } from './deps.ts';
import { MysqlError } from './errors.ts';
import { assertNode } from './names.ts';
import type { MysqlTarget, NodeRow, NodesPort } from './ports.ts';
import { type Row, serverCode, type Session } from './session.ts';

/** How often a transaction that lost a race for locks is begun anew. */
const ATTEMPTS = 4;
/** The tokenserver's database runs already: one that does not answer soon is not being started, and a plan should say so. */
const CONNECT_DEADLINE_MS = 10_000;
const LOST_RACES: ReadonlySet<string> = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT']);

/** {@link NodesPort} on the tokenserver's own tables. */
export function createNodes(settings: MysqlDeps): NodesPort {
  const deps = {
    ...settings,
    connectDeadlineMs: Math.min(settings.connectDeadlineMs, CONNECT_DEADLINE_MS),
  };
  const inDatabase = <Result>(
    target: MysqlTarget,
    database: string,
    work: (session: Session) => Promise<Result>,
  ): Promise<Result> => withSession(target, deps, work, { database });

  return {
    list: (target, database, service) =>
      inDatabase(target, database, async (session) => (await readNodes(session, target, service)).rows),

    insertMissing: (target, database, service, rows) => {
      for (const { node } of rows) assertNode(node);
      return inDatabase(target, database, (session) =>
        inTransaction(session, deps, async () => {
          const { serviceId } = await readNodes(session, target, service);
          const inserted: string[] = [];
          // In one order for every run: two of them wait for each other instead of deadlocking.
          for (const row of sortByNode(rows))
            if (await insertNode(session, serviceId, row)) inserted.push(row.node);
          assertWritten(await readNodes(session, target, service), rows, inserted);
          return { inserted };
        }),
      );
    },

    setCapacity: (target, database, service, rows) =>
      inDatabase(target, database, (session) =>
        inTransaction(session, deps, async () => {
          const { serviceId } = await readNodes(session, target, service);
          for (const { node, capacity } of sortByNode(rows))
            await session.run('UPDATE nodes SET capacity = ? WHERE service = ? AND node = ?', [
              capacity,
              serviceId,
              node,
            ]);
          const after = new Map(
            (await readNodes(session, target, service)).rows.map((row) => [row.node, row]),
          );
          for (const { node, capacity } of rows) {
            const found = after.get(node);
            if (found === undefined)
              throw new MysqlError(
                'UNKNOWN_NODE',
                `the tokenserver has no node ${node}; deploy its dbnode first`,
              );
            if (found.capacity !== capacity) throw notAsWritten(node);
          }
        }),
      ),
  };
}

interface ServiceNodes {
  readonly serviceId: number;
  readonly rows: readonly NodeRow[];
}

/** The service and all its nodes in one statement; a service without nodes is one row of nulls. */
async function readNodes(session: Session, target: MysqlTarget, service: string): Promise<ServiceNodes> {
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

/** @returns whether it was inserted; `false`: a row of that node is there, made by another run perhaps, and stays as it is */
async function insertNode(session: Session, serviceId: number, row: NodeRow): Promise<boolean> {
  try {
    await session.run(
      `INSERT INTO nodes (service, node, available, current_load, capacity, downed, backoff)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [
        serviceId,
        row.node,
        row.available,
        row.currentLoad,
        row.capacity,
        Number(row.downed),
        Number(row.backoff),
      ],
    );
    return true;
  } catch (error) {
    if (serverCode(error) === 'ER_DUP_ENTRY') return false;
    throw error;
  }
}

/** Read committed: after a duplicate the transaction must see the row that another run has committed meanwhile. */
async function inTransaction<Result>(
  session: Session,
  deps: MysqlDeps,
  work: () => Promise<Result>,
): Promise<Result> {
  // A name that is cut off, or a number that is capped, must be an error.
  await session.run("SET SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',STRICT_ALL_TABLES')");
  for (let attempt = 1; ; attempt += 1) {
    await session.run('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
    await session.run('START TRANSACTION');
    try {
      const result = await work();
      await session.run('COMMIT');
      return result;
    } catch (error) {
      const hasLostRace = LOST_RACES.has(serverCode(error) ?? '');
      // On a connection that is gone the server has rolled back by itself.
      await session.run('ROLLBACK').catch(() => undefined);
      if (!hasLostRace || attempt === ATTEMPTS) throw error;
      await deps.sleep(100 * 2 ** attempt * (0.5 + deps.random() / 2));
    }
  }
}

function assertWritten(after: ServiceNodes, wanted: readonly NodeRow[], inserted: readonly string[]): void {
  const found = new Map(after.rows.map((row) => [row.node, row]));
  for (const row of wanted) {
    const present = found.get(row.node);
    const isSame =
      present !== undefined &&
      present.available === row.available &&
      present.currentLoad === row.currentLoad &&
      present.capacity === row.capacity &&
      present.downed === row.downed &&
      present.backoff === row.backoff;
    if (present === undefined || (inserted.includes(row.node) && !isSame)) throw notAsWritten(row.node);
  }
}

function notAsWritten(node: string): MysqlError {
  return new MysqlError(
    'NOT_AS_WRITTEN',
    `the row of ${node} is not read back as it was written; look for triggers on nodes`,
  );
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

function integer(row: Row, column: string): number {
  return Number(row[column]);
}

function sortByNode<Item extends { readonly node: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (a.node < b.node ? -1 : a.node > b.node ? 1 : 0));
}
