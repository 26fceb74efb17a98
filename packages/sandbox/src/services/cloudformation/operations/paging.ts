import { templateError } from '../errors.ts';

/** Items per page. AWS gives most of them as "up to 1 MB"; small pages make callers page. */
export const PAGE_SIZE = { stacks: 25, changes: 25, changeSets: 25, events: 50, resources: 50 } as const;

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextToken?: string;
}

/**
 * Cuts a page out of a list. A token names the last item that was looked at, so that items that disappear between two pages neither
 * hide others nor bring them twice.
 * @param list.scope - what is listed; a token of one list is refused by another
 * @param list.all - every item there ever was, in a stable order
 * @throws AwsFault `ValidationError` for a token that is none
 */
export function page<T>(
  list: {
    readonly scope: string;
    readonly all: readonly T[];
    readonly id: (item: T) => string;
    readonly include?: (item: T) => boolean;
    readonly size: number;
  },
  nextToken: string | undefined,
): Page<T> {
  const start = nextToken === undefined ? 0 : 1 + position(list, nextToken);
  const items: T[] = [];
  for (const item of list.all.slice(start)) {
    if (list.include?.(item) === false) continue;
    if (items.length === list.size) {
      const last = items.at(-1);
      return last === undefined ? { items } : { items, nextToken: encode(list.scope, list.id(last)) };
    }
    items.push(item);
  }
  return { items };
}

function position<T>(
  list: { readonly scope: string; readonly all: readonly T[]; readonly id: (item: T) => string },
  nextToken: string,
): number {
  const found = list.all.findIndex((item) => encode(list.scope, list.id(item)) === nextToken);
  if (found < 0) throw templateError('invalid NextToken: it does not belong to this list');
  return found;
}

function encode(scope: string, id: string): string {
  return Buffer.from(`${scope} ${id}`).toString('base64url');
}
