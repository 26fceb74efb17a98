import { describe, expect, it } from '@jest/globals';
import { applyPatch, createTwoFilesPatch } from 'diff';
import fc from 'fast-check';
import { LONGEST_DIFF_LINES, unifiedDiff } from './unified-diff.ts';

const HEADER = '--- a\n+++ a\n';
/** Few different lines, so that many are alike; some texts without an end of line. */
const text = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c', 'd', '', 'e', 'f', 'g'), { maxLength: 40 }), fc.boolean())
  .map(([lines, isEnded]) => lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : ''));

describe('unifiedDiff', () => {
  it('is empty for equal texts only, and makes the one into the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { text: diff, addedLines, removedLines } = unifiedDiff(before, after);
        expect(diff === '').toBe(before === after);
        expect(diff.match(/^\+/gm) ?? []).toHaveLength(addedLines);
        expect(diff.match(/^-/gm) ?? []).toHaveLength(removedLines);
        expect(applyPatch(before, HEADER + diff, { fuzzFactor: 0, autoConvertLineEndings: false })).toBe(
          after,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('reads as what diff -U3 prints for changes near, far and at both ends', () => {
    const before = Array.from({ length: 40 }, (_, index) => `line ${String(index)}`);
    const after = before.flatMap((line, index) => {
      if ([0, 5, 12, 39].includes(index)) return [`new ${line}`];
      return index === 25 ? [] : index === 30 ? [line, 'more'] : [line];
    });
    const [old, next] = [before, after].map((lines) => `${lines.join('\n')}\n`);
    const expected = createTwoFilesPatch('a', 'a', old ?? '', next ?? '', undefined, undefined, {
      context: 3,
    });
    expect(expected.endsWith(unifiedDiff(old ?? '', next ?? '').text)).toBe(true);
    expect(unifiedDiff(old ?? '', next ?? '').text.match(/^@@/gm)).toHaveLength(3);
  });

  it('finds a block that was inserted between like blocks as one insertion', () => {
    const block = (name: string): string => `\n[${name}]\nuri = ${name}\ncreate = true\n`;
    const {
      addedLines,
      removedLines,
      text: diff,
    } = unifiedDiff(['a', 'c'].map(block).join(''), ['a', 'b', 'c'].map(block).join(''));
    expect({ addedLines, removedLines }).toEqual({ addedLines: 4, removedLines: 0 });
    expect(diff.match(/^@@/gm)).toHaveLength(1);
  });

  it('shows lines that have nothing in common as removed and added, however many, in little time', () => {
    const lines = (of: string): string =>
      Array.from({ length: 4_000 }, (_, index) => `${of} ${String(index % 999)}\n`).join('');
    const start = process.cpuUsage();
    expect(unifiedDiff(lines('old'), lines('new'))).toMatchObject({ addedLines: 4_000, removedLines: 4_000 });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(1);
  });

  it('says how many lines it leaves out of what no one would read, and counts them all the same', () => {
    const after = Array.from({ length: LONGEST_DIFF_LINES + 100 }, (_, index) => `${String(index)}\n`).join(
      '',
    );
    const { addedLines, text: diff } = unifiedDiff('', after);
    expect(addedLines).toBe(LONGEST_DIFF_LINES + 100);
    expect(diff.split('\n')).toHaveLength(LONGEST_DIFF_LINES + 2);
    expect(diff.endsWith('\n\\ 101 more lines are not shown\n')).toBe(true);
  });
});
