import { createHash } from 'node:crypto';
import type { AwsFault } from '../contract.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken?: string;
}

/**
 * Cuts one page out of a list that is sorted by `keyOf`. The token is opaque, and bound to the question (`scope`): another filter with an old token is refused.
 * The last item's key is in it, so that items which come or go between two pages neither repeat nor hide others.
 */
export function pageOf<T>(
  sorted: readonly T[],
  keyOf: (item: T) => string,
  options: {
    readonly size: number;
    readonly token: string | undefined;
    readonly scope: string;
    readonly descending?: boolean;
    readonly invalid: () => AwsFault;
  },
): Page<T> {
  const after =
    options.token === undefined ? undefined : readToken(options.token, options.scope, options.invalid);
  const start =
    after === undefined
      ? 0
      : sorted.findIndex((item) => (options.descending === true ? keyOf(item) < after : keyOf(item) > after));
  const items = start < 0 ? [] : sorted.slice(start, start + options.size);
  const last = items.at(-1);
  const isEnd = start < 0 || start + items.length >= sorted.length;
  return isEnd || last === undefined
    ? { items }
    : { items, nextToken: writeToken(keyOf(last), options.scope) };
}

function writeToken(after: string, scope: string): string {
  return Buffer.from(JSON.stringify([scopeHash(scope), after])).toString('base64url');
}

function readToken(token: string, scope: string, invalid: () => AwsFault): string {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
  } catch {
    throw invalid();
  }
  if (!Array.isArray(value)) throw invalid();
  const parts: readonly unknown[] = value;
  const [hash, after] = parts;
  if (hash !== scopeHash(scope) || typeof after !== 'string') throw invalid();
  return after;
}

function scopeHash(scope: string): string {
  return createHash('sha256').update(scope).digest('hex').slice(0, 12);
}
