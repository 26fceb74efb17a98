import type { Pool, PoolConnection, RowDataPacket } from 'mysql2/promise';

import { FOREVER, SCHEMA, STANDARD_COLLECTIONS } from './collections.ts';
import type { Bso } from './collections.ts';
import { BackendError, merge, nextTimestamp, PreconditionFailed } from './storage.ts';
import type { Storage } from './storage.ts';

type Queryable = Pick<PoolConnection, 'query'>;

async function rows(
  db: Queryable,
  sql: string,
  values: readonly unknown[],
): Promise<readonly RowDataPacket[]> {
  const [found] = await db.query<RowDataPacket[]>(sql, [...values]);
  return found;
}

function toBso(row: RowDataPacket): Bso {
  return {
    id: String(row['id']),
    modified: Number(row['modified']),
    payload: String(row['payload']),
    sortindex: row['sortindex'] === null ? null : Number(row['sortindex']),
    expires: Number(row['ttl']),
  };
}

/** InnoDB chose this transaction as the one to end. */
const isDeadlock = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  ['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'].includes(String(error.code));
const MAX_ATTEMPTS = 4;

/** Storage in the tables of one database, as server-syncstorage lays them out. */
export function createSqlStorage(
  pool: Pool,
  options: { readonly createTables: boolean; readonly clock: () => number },
): Storage {
  let ready: Promise<void> | undefined;
  const customIds = new Map<string, number>();

  const createTables = async (): Promise<void> => {
    for (const statement of options.createTables ? SCHEMA : []) await pool.query(statement);
  };
  /** Every failure of the database is one sort of error for the API. */
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      ready ??= createTables();
      await ready;
      return await work();
    } catch (error) {
      if (error instanceof PreconditionFailed) throw error;
      ready = undefined;
      throw new BackendError('the database does not answer as it should', { cause: error });
    }
  };

  const transact = (work: (db: PoolConnection) => Promise<number>): Promise<number> =>
    attempt(async () => {
      for (let tries = 1; ; tries += 1) {
        const db = await pool.getConnection();
        try {
          await db.beginTransaction();
          const result = await work(db);
          await db.commit();
          return result;
        } catch (error) {
          await db.rollback().catch(() => {
            db.destroy();
          });
          if (!isDeadlock(error) || tries === MAX_ATTEMPTS) throw error;
        } finally {
          db.release();
        }
      }
    });

  const idOf = async (db: Queryable, name: string, create: boolean): Promise<number | undefined> => {
    const standard = STANDARD_COLLECTIONS.indexOf(name);
    if (standard >= 0) return standard + 1;
    const known = customIds.get(name);
    if (known !== undefined) return known;
    if (create) await db.query('INSERT IGNORE INTO collections (name) VALUES (?)', [name]);
    const [row] = await rows(db, 'SELECT collectionid FROM collections WHERE name = ?', [name]);
    if (row === undefined) return undefined;
    const id = Number(row['collectionid']);
    customIds.set(name, id);
    return id;
  };

  /** Locks the user's collection and gives the time of its last change. */
  const lock = async (db: Queryable, uid: number, collection: number): Promise<number> => {
    const sql = 'SELECT last_modified FROM user_collections WHERE userid = ? AND collection = ? FOR UPDATE';
    const [row] = await rows(db, sql, [uid, collection]);
    return row === undefined ? 0 : Number(row['last_modified']);
  };
  const touch = async (db: Queryable, uid: number, collection: number, time: number): Promise<void> => {
    await db.query(
      'INSERT INTO user_collections (userid, collection, last_modified) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE last_modified = VALUES(last_modified)',
      [uid, collection, time],
    );
  };
  const nowSeconds = (): number => Math.floor(options.clock() / 1000);

  const select = async (uid: number, name: string, id?: string): Promise<readonly Bso[]> => {
    const collection = await idOf(pool, name, false);
    if (collection === undefined) return [];
    const only = id === undefined ? '' : ' AND id = ?';
    const sql = `SELECT id, sortindex, modified, payload, ttl FROM bso WHERE userid = ? AND collection = ? AND ttl > ?${only} ORDER BY modified DESC, id`;
    const values = [uid, collection, nowSeconds(), ...(id === undefined ? [] : [id])];
    return (await rows(pool, sql, values)).map(toBso);
  };

  const remove = (uid: number, name: string, ids: readonly string[] | undefined): Promise<number> =>
    transact(async (db) => {
      const collection = (await idOf(db, name, true)) ?? 0;
      const time = nextTimestamp(await lock(db, uid, collection), options.clock());
      const only = ids === undefined ? '' : ' AND id IN (?)';
      if (ids === undefined || ids.length > 0) {
        await db.query(
          `DELETE FROM bso WHERE userid = ? AND collection = ?${only}`,
          [uid, collection, ids].slice(0, ids === undefined ? 2 : 3),
        );
      }
      if (ids === undefined) {
        await db.query('DELETE FROM user_collections WHERE userid = ? AND collection = ?', [uid, collection]);
      } else await touch(db, uid, collection, time);
      return time;
    });

  return {
    info: (uid) =>
      attempt(async () => {
        const found = await rows(
          pool,
          'SELECT u.collection, u.last_modified, c.name FROM user_collections u LEFT JOIN collections c ON c.collectionid = u.collection WHERE u.userid = ?',
          [uid],
        );
        return new Map(
          found.map((row) => {
            const standard = STANDARD_COLLECTIONS[Number(row['collection']) - 1];
            return [standard ?? String(row['name']), Number(row['last_modified'])];
          }),
        );
      }),
    items: (uid, name) => attempt(() => select(uid, name)),
    item: (uid, name, id) => attempt(async () => (await select(uid, name, id))[0]),
    write: (uid, name, updates, precondition) =>
      transact(async (db) => {
        const collection = (await idOf(db, name, true)) ?? 0;
        const last = await lock(db, uid, collection);
        const known = new Map<string, Bso>();
        if (updates.length > 0) {
          const sql =
            'SELECT id, sortindex, modified, payload, ttl FROM bso WHERE userid = ? AND collection = ? AND id IN (?)';
          for (const row of await rows(db, sql, [uid, collection, updates.map(({ id }) => id)])) {
            if (Number(row['ttl']) > nowSeconds()) known.set(String(row['id']), toBso(row));
          }
        }
        if (precondition !== undefined) {
          const { id, unmodifiedSince } = precondition;
          const current = id === undefined ? last : (known.get(id)?.modified ?? 0);
          if (current > unmodifiedSince) throw new PreconditionFailed('modified in the meantime');
        }
        const time = nextTimestamp(last, options.clock());
        await touch(db, uid, collection, time);
        for (const update of updates) {
          const bso = merge(known.get(update.id), update, time, FOREVER);
          await db.query(
            'REPLACE INTO bso (userid, collection, id, sortindex, modified, payload, payload_size, ttl) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
            [
              uid,
              collection,
              bso.id,
              bso.sortindex,
              time,
              bso.payload,
              Buffer.byteLength(bso.payload),
              bso.expires,
            ],
          );
        }
        return time;
      }),
    deleteItem: async (uid, name, id) => {
      const found = await attempt(() => select(uid, name, id));
      return found.length === 0 ? undefined : remove(uid, name, [id]);
    },
    deleteItems: remove,
    deleteAll: async (uid) => {
      await transact(async (db) => {
        await db.query('DELETE FROM bso WHERE userid = ?', [uid]);
        await db.query('DELETE FROM user_collections WHERE userid = ?', [uid]);
        return 0;
      });
    },
  };
}
