/** Values up to this length are shown whole. */
const MAX_CHARACTERS = 120;
/** What of the equal parts stays around the differing one. */
const CONTEXT_CHARACTERS = 20;

/** Two values, or of long ones the parts that differ with a little around them. */
export function differingParts(
  before: string,
  after: string,
): { readonly before: string; readonly after: string } {
  if (before.length <= MAX_CHARACTERS && after.length <= MAX_CHARACTERS) return { before, after };
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { before: cut(before, start, end), after: cut(after, start, end) };
}

function cut(text: string, start: number, end: number): string {
  const from = Math.max(0, start - CONTEXT_CHARACTERS);
  const to = Math.min(text.length, text.length - end + CONTEXT_CHARACTERS);
  const part = text.slice(from, to);
  const middle =
    part.length <= MAX_CHARACTERS
      ? part
      : `${part.slice(0, MAX_CHARACTERS - CONTEXT_CHARACTERS)}…${part.slice(-CONTEXT_CHARACTERS)}`;
  return `${from > 0 ? '…' : ''}${middle}${to < text.length ? '…' : ''}`.toWellFormed();
}
