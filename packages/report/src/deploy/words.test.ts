import { describe, expect, it } from '@jest/globals';

import { changeSetUrl, logGroupUrl, stackUrl } from './console-links.ts';
import { differingParts } from './differing-parts.ts';
import {
  formatDuration,
  formatTime,
  escapeMarkdown,
  inlineCode,
  link,
  oneLine,
  compactNames,
  formatGrowth,
} from '@syncops/text';
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
    ['@team', '&#64;&#8203;team'],
    ['#12 and GH-7', '\\#&#8203;12 and GH-&#8203;7'],
    ['- list', '\\- list'],
    ['1. list', '1\\. list'],
    ['1.5 MiB', '1.5 MiB'],
    ['www.example.org', 'www&#46;example.org'],
    ['$x$', '&#36;x&#36;'],
    ['a\u202eb\ud800', 'a b\ufffd'],
    ['one\r\ntwo', 'one two'],
  ])('makes %j harmless in Markdown', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ['stack:edge', '`stack:edge`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a|b', '<code>a&#124;b</code>'],
    ['', '` `'],
  ])('fences %j as code', (text, code) => {
    expect(inlineCode(text)).toBe(code);
  });

  it('takes escape sequences out of a line', () => {
    expect(oneLine('a\u001b[31m\u009b2Jb\n')).toBe('a [31m 2Jb');
  });
});

describe('numbers and lists', () => {
  it.each([
    [0, 100, ''],
    [100, 100, ''],
    [500_000, 600_000, '+20 %'],
    [600_000, 500_000, '–17 %'],
    [1000, 1004, '+0.4 %'],
    [1_000_000, 1_000_001, '+less than 0.1 %'],
  ])('reports growth from %d to %d as %j', (before, after, text) => {
    expect(formatGrowth(before, after)).toBe(text);
  });

  it.each([
    [['db2', 'db1'], 'db1, db2'],
    [['db3', 'db1', 'db2', 'db10', 'db2'], 'db1–db3, db10'],
    [['stack:dbnode-db9', 'stack:dbnode-db10', 'stack:dbnode-db11'], 'stack:dbnode-db9–db11'],
    [['a', 'b', 'c'], 'a, b, c'],
    [[], ''],
  ])('reports runs of names by their ends: %j', (names, text) => {
    expect(compactNames(names)).toBe(text);
  });

  it('cuts long values around what differs', () => {
    const [before, after] = [
      `${'a'.repeat(200)}1${'b'.repeat(200)}`,
      `${'a'.repeat(200)}2${'b'.repeat(200)}`,
    ];
    const around = (sign: string): string => `…${'a'.repeat(20)}${sign}${'b'.repeat(20)}…`;
    expect(differingParts(before, after)).toEqual({ before: around('1'), after: around('2') });
    expect(differingParts('x', 'y')).toEqual({ before: 'x', after: 'y' });
    expect(differingParts('', 'z'.repeat(500)).after.length).toBeLessThan(150);
  });
});

describe('addresses of the console', () => {
  it('names stacks, change sets and log groups as the console does', () => {
    expect(stackUrl('us-east-1', 'arn:aws:x/y')).toBe(
      'https://us-east-1.console.aws.amazon.com/cloudformation/home?region=us-east-1#/stacks/events?stackId=arn%3Aaws%3Ax%2Fy',
    );
    expect(changeSetUrl('cn-north-1', 's', 'a:b')).toBe(
      'https://cn-north-1.console.amazonaws.cn/cloudformation/home?region=cn-north-1#/stacks/changesets/changes?stackId=s&changeSetId=a%3Ab',
    );
    expect(logGroupUrl('us-gov-west-1', '/syncstorage/p/webhead')).toBe(
      'https://us-gov-west-1.console.amazonaws-us-gov.com/cloudwatch/home?region=us-gov-west-1#logsV2:log-groups/log-group/$252Fsyncstorage$252Fp$252Fwebhead',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ''])('links to no other kind of address: %j', (url) => {
    expect(link('text', url)).toBe('text');
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
