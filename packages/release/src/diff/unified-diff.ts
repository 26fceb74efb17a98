import { formatPatch, OMIT_HEADERS, type StructuredPatchHunk } from 'diff';
import { lineEdits, type LineEdit } from './line-edits.ts';

export interface UnifiedDiff {
  readonly addedLines: number;
  readonly removedLines: number;
  /** Hunks with three lines of context, without file names; empty for equal texts. */
  readonly text: string;
}

const CONTEXT_LINES = 3;
/** More than 200 new dbnodes bring; beyond, no one reads, and 1,000 of them would fill a plan with megabytes. */
export const LONGEST_DIFF_LINES = 10_000;

const SIGN = { same: ' ', removed: '-', added: '+' } as const satisfies Record<LineEdit['kind'], string>;

/**
 * A unified diff of two texts; an absent text has no lines. What exceeds {@link LONGEST_DIFF_LINES} is left out and counted in
 * a last line that begins with `\`, which programs that read diffs skip. The numbers always count all lines.
 */
export function unifiedDiff(before: string, after: string): UnifiedDiff {
  const edits = lineEdits(toLines(before), toLines(after));
  const hunks = toHunks(edits);
  const count = (kind: LineEdit['kind']): number => edits.filter((edit) => edit.kind === kind).length;
  return { addedLines: count('added'), removedLines: count('removed'), text: format(hunks) };
}

/** As `diff` prints them: a last line without an end is another line than the same with one. */
function toLines(text: string): readonly string[] {
  const lines = text.split('\n');
  const last = lines.pop();
  return last === undefined || last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`];
}

function toHunks(edits: readonly LineEdit[]): readonly StructuredPatchHunk[] {
  const hunks: StructuredPatchHunk[] = [];
  let hunk: StructuredPatchHunk | undefined;
  let trailing = 0;
  const line = { old: 1, new: 1 };
  const push = (to: StructuredPatchHunk, edit: LineEdit): void => {
    to.lines.push(`${SIGN[edit.kind]}${edit.line}`);
    if (edit.kind !== 'added') to.oldLines += 1;
    if (edit.kind !== 'removed') to.newLines += 1;
  };
  for (const [index, edit] of edits.entries()) {
    if (edit.kind === 'same') {
      trailing += 1;
      if (hunk !== undefined && trailing <= CONTEXT_LINES) push(hunk, edit);
    } else {
      // Two changes with up to twice the context between them share a hunk.
      if (hunk === undefined || trailing > 2 * CONTEXT_LINES) {
        const leading = edits.slice(Math.max(0, index - Math.min(trailing, CONTEXT_LINES)), index);
        hunk = {
          oldStart: line.old - leading.length,
          newStart: line.new - leading.length,
          oldLines: 0,
          newLines: 0,
          lines: [],
        };
        for (const same of leading) push(hunk, same);
        hunks.push(hunk);
      } else if (trailing > CONTEXT_LINES) {
        for (const same of edits.slice(index - trailing + CONTEXT_LINES, index)) push(hunk, same);
      }
      trailing = 0;
      push(hunk, edit);
    }
    if (edit.kind !== 'added') line.old += 1;
    if (edit.kind !== 'removed') line.new += 1;
  }
  return hunks;
}

function format(hunks: readonly StructuredPatchHunk[]): string {
  if (hunks.length === 0) return '';
  const text = formatPatch(
    {
      oldFileName: undefined,
      newFileName: undefined,
      oldHeader: undefined,
      newHeader: undefined,
      hunks: [...hunks],
    },
    OMIT_HEADERS,
  );
  const lines = text.split('\n');
  const further = lines.length - 1 - LONGEST_DIFF_LINES;
  if (further <= 0) return text;
  return `${lines.slice(0, LONGEST_DIFF_LINES).join('\n')}\n\\ ${String(further)} more lines are not shown\n`;
}
