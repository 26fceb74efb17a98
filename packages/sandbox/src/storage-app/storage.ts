import type { Bso, BsoUpdate } from './collections.ts';

/** What the API needs of a place that stores objects. Times are milliseconds since the epoch, always of whole hundredths. */
export interface Storage {
  /** When each collection was changed last. */
  info(uid: number): Promise<ReadonlyMap<string, number>>;
  items(uid: number, collection: string): Promise<readonly Bso[]>;
  item(uid: number, collection: string, id: string): Promise<Bso | undefined>;
  /** Writes the objects and returns the collection's new time, later than the one before. @throws PreconditionFailed */
  write(
    uid: number,
    collection: string,
    updates: readonly BsoUpdate[],
    precondition?: Precondition,
  ): Promise<number>;
  /** False where there is none. */
  deleteItem(uid: number, collection: string, id: string): Promise<number | undefined>;
  deleteItems(uid: number, collection: string, ids: readonly string[] | undefined): Promise<number>;
  deleteAll(uid: number): Promise<void>;
}

/** `X-If-Unmodified-Since`, for an item or the whole collection. */
export interface Precondition {
  readonly unmodifiedSince: number;
  readonly id?: string;
}

/** The collection or item changed after the time that the client knows. */
export class PreconditionFailed extends Error {
  override readonly name = 'PreconditionFailed';
}

/** The database or cache cannot answer now; the client may try again. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
}

/** A time later than `last`, in hundredths of a second as the protocol has them. */
export function nextTimestamp(last: number, now: number): number {
  return Math.max(Math.floor(now / 10) * 10, last + 10);
}

/** Applies an update to what was there. */
export function merge(before: Bso | undefined, update: BsoUpdate, modified: number, forever: number): Bso {
  const { ttl } = update;
  return {
    id: update.id,
    modified,
    payload: update.payload ?? before?.payload ?? '',
    sortindex: update.sortindex === undefined ? (before?.sortindex ?? null) : update.sortindex,
    expires:
      ttl === undefined
        ? (before?.expires ?? forever)
        : ttl === null
          ? forever
          : Math.min(forever, Math.floor(modified / 1000) + ttl),
  };
}
