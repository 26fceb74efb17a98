import { diffArrays } from 'diff';

export interface LineEdit {
  readonly kind: 'same' | 'removed' | 'added';
  readonly line: string;
}

/**
 * Edits between two anchors up to which the library looks for the fewest; its effort grows with their square. Beyond, the
 * lines of one side are shown as removed and those of the other as added, which is as true, but longer.
 */
const MAX_EDIT_LENGTH = 200;

/**
 * How one list of lines becomes another. Lines that occur once on either side and in the same order anchor the comparison
 * (patience diff), and only what lies between them is searched: a file with 2,000 virtual hosts of which each changes takes
 * milliseconds. A limit on effort rather than on time, so that the same input always gives the same edits.
 */
export function lineEdits(before: readonly string[], after: readonly string[]): readonly LineEdit[] {
  const edits: LineEdit[] = [];
  let from = { before: 0, after: 0 };
  for (const anchor of anchors(before, after)) {
    pushGap(edits, before.slice(from.before, anchor.before), after.slice(from.after, anchor.after));
    pushAll(edits, 'same', before.slice(anchor.before, anchor.before + 1));
    from = { before: anchor.before + 1, after: anchor.after + 1 };
  }
  pushGap(edits, before.slice(from.before), after.slice(from.after));
  return edits;
}

interface Anchor {
  readonly before: number;
  readonly after: number;
}

/** The longest series of lines unique on both sides that has the same order on both. */
function anchors(before: readonly string[], after: readonly string[]): readonly Anchor[] {
  const inAfter = uniqueLines(after);
  const common = [...uniqueLines(before)].flatMap(([line, index]): readonly Anchor[] => {
    const other = inAfter.get(line);
    return other === undefined ? [] : [{ before: index, after: other }];
  });
  return longestIncreasing(common);
}

function uniqueLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const unique = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (unique.has(line)) repeated.add(line);
    else unique.set(line, index);
  }
  for (const line of repeated) unique.delete(line);
  return unique;
}

/** Of anchors ordered by `before`, the longest part that is ordered by `after` too (patience sorting). */
function longestIncreasing(candidates: readonly Anchor[]): readonly Anchor[] {
  interface Link {
    readonly anchor: Anchor;
    readonly previous: Link | undefined;
  }
  const ends: Link[] = [];
  for (const anchor of candidates) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.anchor.after ?? 0) < anchor.after) low = middle + 1;
      else high = middle;
    }
    ends[low] = { anchor, previous: ends[low - 1] };
  }
  const longest: Anchor[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.previous) longest.push(link.anchor);
  return longest.reverse();
}

function pushGap(edits: LineEdit[], before: readonly string[], after: readonly string[]): void {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  pushAll(edits, 'same', before.slice(0, start));
  pushChanged(edits, before.slice(start, before.length - end), after.slice(start, after.length - end));
  pushAll(edits, 'same', before.slice(before.length - end));
}

function pushChanged(edits: LineEdit[], before: string[], after: string[]): void {
  const isOneSided = before.length === 0 || after.length === 0;
  const found = isOneSided ? undefined : diffArrays(before, after, { maxEditLength: MAX_EDIT_LENGTH });
  if (found === undefined) {
    pushAll(edits, 'removed', before);
    pushAll(edits, 'added', after);
    return;
  }
  for (const { added, removed, value } of found) {
    pushAll(edits, removed ? 'removed' : added ? 'added' : 'same', value);
  }
}

function pushAll(edits: LineEdit[], kind: LineEdit['kind'], lines: readonly string[]): void {
  for (const line of lines) edits.push({ kind, line });
}
