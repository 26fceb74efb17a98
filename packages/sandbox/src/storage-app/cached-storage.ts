import { FOREVER } from './collections.ts';
import type { Bso } from './collections.ts';
import type { CacheEntry, MemcachedClient } from './memcached-client.ts';
import { BackendError, merge, nextTimestamp, PreconditionFailed } from './storage.ts';
import type { Storage } from './storage.ts';

interface CachedCollection {
  readonly modified: number;
  readonly items: readonly Bso[];
}

const EMPTY: CachedCollection = { modified: 0, items: [] };
const MAX_RACES = 10;

export interface CacheOptions {
  readonly keyPrefix: string;
  readonly cacheOnly: ReadonlySet<string>;
  readonly cached: ReadonlySet<string>;
  readonly clock: () => number;
}

/** Our own writing, read back: nothing else writes these keys. */
function parse(value: string): CachedCollection {
  const parsed: unknown = JSON.parse(value);
  const isOurs = typeof parsed === 'object' && parsed !== null && 'items' in parsed && 'modified' in parsed;
  if (!isOurs || !Array.isArray(parsed.items)) return EMPTY;
  const items = parsed.items.filter(
    (item): item is Bso => typeof item === 'object' && item !== null && 'id' in item,
  );
  return { modified: Number(parsed.modified), items };
}

/**
 * Puts a cache before a storage: some collections live in it alone, others are read from it where they are there. Keys are
 * `<prefix><uid>:c:<collection>`, without the host, as server-syncstorage has them.
 */
export function createCachedStorage(inner: Storage, cache: MemcachedClient, options: CacheOptions): Storage {
  const key = (uid: number, collection: string): string => `${options.keyPrefix}${uid}:c:${collection}`;
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof PreconditionFailed || error instanceof BackendError) throw error;
      throw new BackendError('the cache does not answer as it should', { cause: error });
    }
  };
  const fresh = ({ modified, items }: CachedCollection): CachedCollection => {
    const now = options.clock() / 1000;
    return { modified, items: items.filter(({ expires }) => expires > now) };
  };
  const read = async (
    uid: number,
    collection: string,
  ): Promise<{ entry: CacheEntry | undefined; value: CachedCollection }> => {
    const entry = await cache.get(key(uid, collection));
    return { entry, value: entry === undefined ? EMPTY : fresh(parse(entry.value)) };
  };
  const change = async (
    uid: number,
    collection: string,
    edit: (before: CachedCollection, time: number) => readonly Bso[],
  ): Promise<number> => {
    for (let race = 0; race < MAX_RACES; race += 1) {
      const { entry, value } = await read(uid, collection);
      const modified = nextTimestamp(value.modified, options.clock());
      const next = JSON.stringify({ modified, items: edit(value, modified) });
      if (await cache.replace(key(uid, collection), next, entry)) return modified;
    }
    throw new BackendError('too many writers at once');
  };
  const only = (collection: string): boolean => options.cacheOnly.has(collection);
  const forget = async (uid: number, collection: string): Promise<void> => {
    if (options.cached.has(collection)) await cache.delete(key(uid, collection));
  };
  const items = async (uid: number, collection: string): Promise<readonly Bso[]> => {
    if (only(collection)) return (await read(uid, collection)).value.items;
    if (!options.cached.has(collection)) return inner.items(uid, collection);
    const { entry, value } = await read(uid, collection);
    if (entry !== undefined) return value.items;
    const stored = await inner.items(uid, collection);
    const modified = Math.max(0, ...stored.map((bso) => bso.modified));
    // Added, never overwritten: a writer may have been here in the meantime.
    await cache.replace(key(uid, collection), JSON.stringify({ modified, items: stored }), undefined);
    return stored;
  };

  return {
    info: (uid) =>
      guard(async () => {
        const stored = await inner.info(uid);
        const merged = new Map(stored);
        for (const collection of options.cacheOnly) {
          const { entry, value } = await read(uid, collection);
          if (entry !== undefined) merged.set(collection, value.modified);
        }
        return merged;
      }),
    items: (uid, collection) => guard(() => items(uid, collection)),
    item: (uid, collection, id) =>
      guard(async () =>
        only(collection) || options.cached.has(collection)
          ? (await items(uid, collection)).find((bso) => bso.id === id)
          : inner.item(uid, collection, id),
      ),
    write: (uid, collection, updates, precondition) =>
      guard(async () => {
        if (!only(collection)) {
          const time = await inner.write(uid, collection, updates, precondition);
          await forget(uid, collection);
          return time;
        }
        return change(uid, collection, (before, time) => {
          const current =
            precondition?.id === undefined
              ? before.modified
              : (before.items.find(({ id }) => id === precondition.id)?.modified ?? 0);
          if (precondition !== undefined && current > precondition.unmodifiedSince) {
            throw new PreconditionFailed('modified in the meantime');
          }
          const byId = new Map(before.items.map((bso) => [bso.id, bso]));
          for (const update of updates)
            byId.set(update.id, merge(byId.get(update.id), update, time, FOREVER));
          return [...byId.values()];
        });
      }),
    deleteItem: (uid, collection, id) =>
      guard(async () => {
        if (!only(collection)) {
          const time = await inner.deleteItem(uid, collection, id);
          await forget(uid, collection);
          return time;
        }
        const { value } = await read(uid, collection);
        if (!value.items.some((bso) => bso.id === id)) return undefined;
        return change(uid, collection, (before) => before.items.filter((bso) => bso.id !== id));
      }),
    deleteItems: (uid, collection, ids) =>
      guard(async () => {
        if (!only(collection)) {
          const time = await inner.deleteItems(uid, collection, ids);
          await forget(uid, collection);
          return time;
        }
        if (ids !== undefined) {
          return change(uid, collection, (before) => before.items.filter(({ id }) => !ids.includes(id)));
        }
        await cache.delete(key(uid, collection));
        return nextTimestamp(0, options.clock());
      }),
    deleteAll: (uid) =>
      guard(async () => {
        await inner.deleteAll(uid);
        for (const collection of [...options.cacheOnly, ...options.cached])
          await cache.delete(key(uid, collection));
      }),
  };
}
