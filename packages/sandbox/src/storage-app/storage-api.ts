import { badRequest, decimalSeconds, parseDecimalSeconds, protocolError } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Bso, BsoUpdate } from './collections.ts';
import type { Precondition, Storage } from './storage.ts';

/** An authenticated request for one user's data. */
export interface StorageRequest {
  readonly method: string;
  /** Path below `/1.5/<uid>`, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly uid: number;
  readonly body: string;
  readonly unmodifiedSince: string | undefined;
}

const ITEM_ID = /^[ -~]{1,64}$/;
const COLLECTION = /^[A-Za-z0-9_.-]{1,32}$/;
/** Largest payload of one object, in bytes. */
const MAX_PAYLOAD_BYTES = 2_097_152;
const MAX_TTL_SECONDS = 999_999_999;

const present = ({ id, modified, payload, sortindex }: Bso): Record<string, unknown> => ({
  id,
  modified: modified / 1000,
  payload,
  ...(sortindex === null ? {} : { sortindex }),
});

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** An object as a client writes it; undefined for what the protocol does not allow. */
function readUpdate(value: unknown, fixedId?: string): BsoUpdate | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const known = ['id', 'payload', 'sortindex', 'ttl', 'modified', 'collection'];
  if ([...fields.keys()].some((key) => !known.includes(key))) return undefined;
  const id = fixedId ?? fields.get('id');
  const payload = fields.get('payload');
  const sortindex = fields.get('sortindex');
  const ttl = fields.get('ttl');
  if (typeof id !== 'string' || !ITEM_ID.test(id)) return undefined;
  if (
    payload !== undefined &&
    (typeof payload !== 'string' || Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES)
  ) {
    return undefined;
  }
  const isIndex =
    sortindex === undefined ||
    sortindex === null ||
    (typeof sortindex === 'number' && Math.abs(sortindex) < 1e9);
  const isTtl =
    ttl === undefined || ttl === null || (typeof ttl === 'number' && ttl >= 0 && ttl <= MAX_TTL_SECONDS);
  if (!isIndex || !isTtl) return undefined;
  return {
    id,
    ...(payload === undefined ? {} : { payload }),
    ...(sortindex === undefined ? {} : { sortindex }),
    ...(ttl === undefined ? {} : { ttl }),
  };
}

function written(time: number, json: unknown = time / 1000): Answer {
  const stamp = decimalSeconds(time);
  return { status: 200, headers: { 'X-Last-Modified': stamp, 'X-Weave-Timestamp': stamp }, json };
}

/** Sorts and cuts a collection as the query asks. */
function selectItems(items: readonly Bso[], query: URLSearchParams): readonly Bso[] | undefined {
  const newer = parseDecimalSeconds(query.get('newer') ?? undefined) ?? -1;
  const older = parseDecimalSeconds(query.get('older') ?? undefined) ?? Number.POSITIVE_INFINITY;
  const limit = Number(query.get('limit') ?? items.length);
  if (Number.isNaN(newer) || Number.isNaN(older) || !Number.isInteger(limit) || limit < 0) return undefined;
  const ids = query.get('ids')?.split(',');
  const orders: Readonly<Record<string, (a: Bso, b: Bso) => number>> = {
    newest: (a, b) => b.modified - a.modified,
    oldest: (a, b) => a.modified - b.modified,
    index: (a, b) => (b.sortindex ?? 0) - (a.sortindex ?? 0),
  };
  const order = orders[query.get('sort') ?? 'newest'];
  if (order === undefined) return undefined;
  return items
    .filter(({ id, modified }) => modified > newer && modified < older && ids?.includes(id) !== false)
    .toSorted(order)
    .slice(0, limit);
}

async function collectionRequest(
  storage: Storage,
  request: StorageRequest,
  collection: string,
  precondition: Precondition | undefined,
  maxPostRecords: number,
): Promise<Answer> {
  const { uid, method, query } = request;
  switch (method) {
    case 'GET': {
      const items = selectItems(await storage.items(uid, collection), query);
      if (items === undefined) return badRequest();
      const lastModified = (await storage.info(uid)).get(collection) ?? 0;
      const json = query.has('full') ? items.map(present) : items.map(({ id }) => id);
      const headers = {
        'X-Last-Modified': decimalSeconds(lastModified),
        'X-Weave-Records': String(items.length),
      };
      return { status: 200, headers, json };
    }
    case 'POST': {
      const values = parseJson(request.body);
      if (!Array.isArray(values)) return badRequest(protocolError.invalidJson);
      const failed: Record<string, string> = {};
      const updates: BsoUpdate[] = [];
      for (const value of values as readonly unknown[]) {
        const update = readUpdate(value);
        const name = typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
        if (update === undefined) failed[name] = 'invalid bso';
        else if (updates.length >= maxPostRecords) failed[name] = 'retry bso';
        else updates.push(update);
      }
      const time = await storage.write(uid, collection, updates, precondition);
      return written(time, { modified: time / 1000, success: updates.map(({ id }) => id), failed });
    }
    case 'DELETE': {
      const time = await storage.deleteItems(uid, collection, query.get('ids')?.split(','));
      return written(time, { modified: time / 1000 });
    }
    default:
      return { status: 405 };
  }
}

async function itemRequest(
  storage: Storage,
  request: StorageRequest,
  collection: string,
  id: string,
  precondition: Precondition | undefined,
): Promise<Answer> {
  const { uid, method } = request;
  switch (method) {
    case 'GET': {
      const item = await storage.item(uid, collection, id);
      if (item === undefined) return { status: 404, json: 0 };
      return {
        status: 200,
        headers: { 'X-Last-Modified': decimalSeconds(item.modified) },
        json: present(item),
      };
    }
    case 'PUT': {
      const value = parseJson(request.body);
      if (value === undefined) return badRequest(protocolError.invalidJson);
      const update = readUpdate(value, id);
      if (update === undefined) return badRequest(protocolError.invalidObject);
      return written(await storage.write(uid, collection, [update], precondition));
    }
    case 'DELETE': {
      const time = await storage.deleteItem(uid, collection, id);
      return time === undefined ? { status: 404, json: 0 } : written(time, { modified: time / 1000 });
    }
    default:
      return { status: 405 };
  }
}

/**
 * Storage API 1.5, as much of it as clients and checks need.
 * @see https://mozilla-services.readthedocs.io/en/latest/storage/apis-1.5.html
 */
export async function answerStorageRequest(
  storage: Storage,
  request: StorageRequest,
  maxPostRecords: number,
): Promise<Answer> {
  const { uid, method, path } = request;
  if (path === '/info/collections' && method === 'GET') {
    const info = await storage.info(uid);
    const last = Math.max(0, ...info.values());
    const json = Object.fromEntries([...info].map(([name, time]) => [name, time / 1000]));
    return { status: 200, headers: { 'X-Last-Modified': decimalSeconds(last) }, json };
  }
  if ((path === '' || path === '/' || path === '/storage') && method === 'DELETE') {
    await storage.deleteAll(uid);
    return { status: 200, json: {} };
  }
  const [, encodedCollection, encodedId] = /^\/storage\/([^/]+)(?:\/([^/]+))?$/.exec(path) ?? [];
  if (encodedCollection === undefined) return { status: 404 };
  const collection = decodeURIComponent(encodedCollection);
  if (!COLLECTION.test(collection)) return badRequest(protocolError.invalidCollection);
  const unmodifiedSince = parseDecimalSeconds(request.unmodifiedSince);
  if (Number.isNaN(unmodifiedSince)) return badRequest();
  const id = encodedId === undefined ? undefined : decodeURIComponent(encodedId);
  const precondition =
    unmodifiedSince === undefined ? undefined : { unmodifiedSince, ...(id === undefined ? {} : { id }) };
  return id === undefined
    ? collectionRequest(storage, request, collection, precondition, maxPostRecords)
    : itemRequest(storage, request, collection, id, precondition);
}
