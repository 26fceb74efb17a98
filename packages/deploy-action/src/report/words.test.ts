import { describe, expect, it } from '@jest/globals';

import { formatDuration, formatTime } from './duration.ts';
import { escapeMarkdown, inlineCode } from './escape-markdown.ts';
import { oneLine } from './plain-text.ts';
import { countParts, shortId } from './step-names.ts';

describe('durations', () => {
  it.each([
    [0, '0.0 s'],
    [9.94, '9.9 s'],
    [9.96, '10 s'],
    [59.4, '59 s'],
    [59.6, '1 min 00 s'],
    [185, '3 min 05 s'],
    [3599.6, '1 h 00 min'],
    [3720, '1 h 02 min'],
  ])('reads %d seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  it('gives the time of day in UTC', () => {
    expect(formatTime(Date.UTC(2026, 0, 2, 3, 4, 5))).toBe('03:04:05Z');
  });
});

describe('escapes', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['[x](https://e.org)', '\\[x\\]\\(https&#58;//e.org\\)'],
    ['@team', '&#64;team'],
    ['one\r\ntwo', 'one two'],
  ])('makes %j harmless in Markdown', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ['stack:edge', '`stack:edge`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a|b', '`a\\|b`'],
  ])('fences %j as code', (text, code) => {
    expect(inlineCode(text)).toBe(code);
  });

  it('takes escape sequences out of a line', () => {
    expect(oneLine('a\u001b[31m\u009b2Jb\n')).toBe('a [31m 2Jb');
  });
});

describe('names', () => {
  it('leaves out of an id what all ids of its environment have', () => {
    expect(shortId('stack:syncstorage-production-dbnode-db1', 'production')).toBe('stack:dbnode-db1');
    expect(shortId('nodes:db1', 'production')).toBe('nodes:db1');
  });

  it('counts in the singular and the plural', () => {
    expect([countParts('stacks', 1), countParts('stacks', 2)]).toEqual(['1 stack', '2 stacks']);
  });
});
