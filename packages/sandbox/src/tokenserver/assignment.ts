import type { Pool, PoolConnection, RowDataPacket } from 'mysql2/promise';

/** A user's place: its uid on a node. */
export interface Assignment {
  readonly uid: number;
  readonly node: string;
  readonly generation: number;
  readonly keysChangedAt: number;
}

/** No node has room, even after more slots were released. */
export class NoNodeError extends Error {
  override readonly name = 'NoNodeError';
}

/** The client's generation or keys are older than what the service has seen. */
export class InvalidGenerationError extends Error {
  override readonly name = 'InvalidGenerationError';
}

export interface UserClaims {
  readonly email: string;
  readonly generation: number;
  readonly keysChangedAt: number;
  /** Hexadecimal. */
  readonly clientState: string;
}

const RELEASE_ATTEMPTS = 5;

async function rows(
  db: PoolConnection,
  sql: string,
  values: readonly unknown[],
): Promise<readonly RowDataPacket[]> {
  const [found] = await db.query<RowDataPacket[]>(sql, [...values]);
  return found;
}

async function serviceId(db: PoolConnection, service: string): Promise<number> {
  const [row] = await rows(db, 'SELECT id FROM services WHERE service = ?', [service]);
  if (row === undefined) throw new NoNodeError(`no row in services for ${service}`);
  return Number(row['id']);
}

/** The least loaded node with a released slot; where there is none, more slots are released. */
async function bestNode(
  db: PoolConnection,
  service: number,
  releaseRate: number,
): Promise<{ id: number; node: string }> {
  for (let attempt = 0; attempt < RELEASE_ATTEMPTS; attempt += 1) {
    const [row] = await rows(
      db,
      `SELECT id, node FROM nodes WHERE service = ? AND available > 0 AND capacity > current_load AND downed = 0 AND backoff = 0
       ORDER BY LOG(current_load) / LOG(capacity) LIMIT 1`,
      [service],
    );
    if (row !== undefined) return { id: Number(row['id']), node: String(row['node']) };
    await db.query(
      `UPDATE nodes SET available = LEAST(capacity * ?, capacity - current_load)
       WHERE service = ? AND available <= 0 AND capacity > current_load AND downed = 0`,
      [releaseRate, service],
    );
  }
  throw new NoNodeError('unable to get a node');
}

async function allocate(
  db: PoolConnection,
  service: number,
  claims: UserClaims,
  releaseRate: number,
  now: number,
): Promise<Assignment> {
  const { id, node } = await bestNode(db, service, releaseRate);
  await db.query(
    'UPDATE nodes SET current_load = current_load + 1, available = GREATEST(available - 1, 0) WHERE id = ?',
    [id],
  );
  const [result] = await db.query(
    'INSERT INTO users (service, email, generation, client_state, created_at, nodeid, keys_changed_at, replaced_at) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)',
    [service, claims.email, claims.generation, claims.clientState, now, id, claims.keysChangedAt],
  );
  const uid = 'insertId' in result ? result.insertId : 0;
  return { uid, node, generation: claims.generation, keysChangedAt: claims.keysChangedAt };
}

/**
 * The user's assignment: the newest row, unless it was replaced, its node is gone, or the client's keys changed; then a new
 * one on the best node.
 * @see https://github.com/mozilla-services/tokenserver/blob/master/tokenserver/assignment/sqlnode/sql.py
 */
export async function assign(
  pool: Pool,
  options: {
    readonly service: string;
    readonly claims: UserClaims;
    readonly releaseRate: number;
    readonly now: number;
  },
): Promise<Assignment> {
  const { claims, now, releaseRate } = options;
  const db = await pool.getConnection();
  try {
    const service = await serviceId(db, options.service);
    const known = await rows(
      db,
      `SELECT u.uid, u.generation, u.client_state, u.replaced_at, u.keys_changed_at, n.node FROM users u LEFT JOIN nodes n ON n.id = u.nodeid
       WHERE u.email = ? AND u.service = ? ORDER BY u.created_at DESC, u.uid DESC LIMIT 20`,
      [claims.email, service],
    );
    const [current] = known;
    if (current === undefined) return await allocate(db, service, claims, releaseRate, now);
    const isPlaced = current['replaced_at'] === null && current['node'] !== null;
    const isSameState = current['client_state'] === claims.clientState;
    const knownKeys = Number(current['keys_changed_at'] ?? 0);
    if (!isSameState && known.some((row) => row['client_state'] === claims.clientState)) {
      throw new InvalidGenerationError('the client state was replaced before');
    }
    if (claims.keysChangedAt < knownKeys)
      throw new InvalidGenerationError('the keys are older than those seen');
    if (isPlaced && isSameState) {
      const uid = Number(current['uid']);
      return {
        uid,
        node: String(current['node']),
        generation: Number(current['generation']),
        keysChangedAt: knownKeys,
      };
    }
    const made = await allocate(db, service, claims, releaseRate, now);
    await db.query(
      'UPDATE users SET replaced_at = ? WHERE email = ? AND service = ? AND uid <> ? AND replaced_at IS NULL',
      [now, claims.email, service, made.uid],
    );
    return made;
  } finally {
    db.release();
  }
}
