import type { MysqlDeps } from './deps.ts';
import { MysqlError } from './errors.ts';
import type { MysqlTarget, RemovalProgress, RemovedNodes } from './ports.ts';
import { integer, readNodes } from './read-nodes.ts';
import type { Session } from './session.ts';
import { repeatLostRaces } from './transaction.ts';

/** Users that lose their node in one statement: locks are held for milliseconds, and not all of them upload at once. */
const BATCH = 1000;

/** Users for whom a row is the node that they are sent to, by node; a node without a row is left out. */
export async function countUsers(
  session: Session,
  serviceId: number,
  nodes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (nodes.length === 0) return new Map();
  const rows = await session.rows(
    `SELECT nodes.node, COUNT(users.uid) AS users
       FROM nodes LEFT JOIN users ON users.nodeid = nodes.id AND users.replaced_at IS NULL
      WHERE nodes.service = ? AND nodes.node IN (?)
      GROUP BY nodes.node ORDER BY nodes.node`,
    [serviceId, nodes],
  );
  return new Map(rows.map((row) => [String(row['node']), integer(row, 'users')]));
}

/**
 * Takes rows out of service, takes their users from them, deletes them and reads that they are gone.
 *
 * All rows are marked first, so that no user moves from one of them to the next. Each statement commits by itself: a run
 * killed between two of them is continued by the next one. A user whom the tokenserver put on a row at that very moment
 * keeps an id that leads nowhere, which the tokenserver answers with a new node.
 */
export async function removeNodes(
  session: Session,
  deps: MysqlDeps,
  where: { readonly target: MysqlTarget; readonly service: string; readonly nodes: readonly string[] },
  progress: RemovalProgress,
): Promise<RemovedNodes> {
  const { target, service, nodes } = where;
  const { serviceId } = await readNodes(session, target, service);
  if (nodes.length === 0) return { deleted: [], unassigned: 0 };
  // Rows that a statement looks at and leaves are not kept locked: the tokenserver goes on assigning users.
  await session.run('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  const run = (sql: string, values: Parameters<Session['run']>[1]): Promise<number> =>
    repeatLostRaces(deps, () => session.run(sql, values));

  await run('UPDATE nodes SET downed = 1 WHERE service = ? AND node IN (?)', [serviceId, nodes]);
  const users = await countUsers(session, serviceId, nodes);
  const total = [...users.values()].reduce((sum, count) => sum + count, 0);
  const found = await session.rows(
    'SELECT id, node FROM nodes WHERE service = ? AND node IN (?) ORDER BY node',
    [serviceId, nodes],
  );
  let unassigned = 0;
  const unassign = async (id: number): Promise<void> => {
    for (;;) {
      const count = await run(
        'UPDATE users SET replaced_at = ? WHERE nodeid = ? AND replaced_at IS NULL LIMIT ?',
        [deps.clock(), id, progress.batch ?? BATCH],
      );
      if (count === 0) return;
      unassigned += count;
      const most = Math.max(total, unassigned);
      progress.report(
        `unassigned ${unassigned.toLocaleString('en-US')} of ${most.toLocaleString('en-US')} users`,
      );
      await progress.pause?.();
    }
  };
  const ids = found.map((row) => integer(row, 'id'));
  for (const id of ids) await unassign(id);
  await run('DELETE FROM nodes WHERE service = ? AND node IN (?)', [serviceId, nodes]);
  // Those who came between the last batch and the deletion.
  for (const id of ids) await unassign(id);

  const left = (await readNodes(session, target, service)).rows.filter(({ node }) => nodes.includes(node));
  const [first] = left;
  if (first !== undefined)
    throw new MysqlError(
      'NOT_AS_WRITTEN',
      `the row of ${first.node} is still there after it was deleted; look for triggers and other writers of nodes`,
    );
  return { deleted: found.map((row) => String(row['node'])), unassigned };
}

/** Lets users arrive again at rows that a removal took out of service before it was taken back. */
export async function readmitNodes(
  session: Session,
  deps: MysqlDeps,
  where: { readonly target: MysqlTarget; readonly service: string; readonly nodes: readonly string[] },
): Promise<void> {
  const { target, service, nodes } = where;
  const { serviceId } = await readNodes(session, target, service);
  if (nodes.length === 0) return;
  await repeatLostRaces(deps, () =>
    session.run('UPDATE nodes SET downed = 0 WHERE service = ? AND node IN (?)', [serviceId, nodes]),
  );
  const after = (await readNodes(session, target, service)).rows;
  const downed = after.find(({ node, downed: isDowned }) => isDowned && nodes.includes(node));
  if (downed !== undefined)
    throw new MysqlError(
      'NOT_AS_WRITTEN',
      `the row of ${downed.node} is still out of service; look for triggers and other writers of nodes`,
    );
}
