import { withSession } from './connect.ts';
import type { MysqlDeps } from './deps.ts';
import { MysqlError } from './errors.ts';
import { assertNode } from './names.ts';
import type { MysqlTarget, NodeRow, NodesPort } from './ports.ts';
import { readNodes, sortByNode, type ServiceNodes } from './read-nodes.ts';
import { countUsers, readmitNodes, removeNodes } from './remove-nodes.ts';
import { serverCode, type Session } from './session.ts';
import { inTransaction } from './transaction.ts';

/** The tokenserver's database runs already: if it does not answer soon, waiting longer does not help. */
const CONNECT_DEADLINE_MS = 10_000;

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
    connectDeadlineMs = deps.connectDeadlineMs,
  ): Promise<Result> =>
    withSession(
      target,
      { ...deps, connectDeadlineMs: Math.min(connectDeadlineMs, deps.connectDeadlineMs) },
      work,
      { database },
    );

  return {
    list: (target, database, service, options = {}) =>
      inDatabase(
        target,
        database,
        async (session) => (await readNodes(session, target, service)).rows,
        options.connectDeadlineMs,
      ),

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

    countUsers: (target, database, service, nodes) =>
      inDatabase(target, database, async (session) => {
        const { serviceId } = await readNodes(session, target, service);
        return countUsers(session, serviceId, nodes);
      }),

    remove: (target, database, service, nodes, progress) =>
      inDatabase(target, database, (session) =>
        removeNodes(session, deps, { target, service, nodes }, progress),
      ),

    readmit: (target, database, service, nodes) =>
      inDatabase(target, database, (session) => readmitNodes(session, deps, { target, service, nodes })),
  };
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
