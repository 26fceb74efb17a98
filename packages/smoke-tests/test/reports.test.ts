import { styleText } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { VIRTUAL_HOST_CHECKS } from '../src/check.ts';
import type { CheckOutcome, CheckResult } from '../src/check.ts';
import { renderJson } from '../src/report/json.ts';
import { renderJunit } from '../src/report/junit.ts';
import { escape, renderMarkdown } from '../src/report/markdown.ts';
import { renderTable } from '../src/report/table.ts';
import { countOutcomes } from '../src/run-checks.ts';
import type { SmokeReport } from '../src/run-checks.ts';

const HOSTILE = `<img src=x onerror=alert(1)> | \`code\` @team [a](http://b) "quoted" 'q' & \u0007\u0000 ]]> \ud800 end\nnext line`;

function outcome(id: string, result: CheckResult, subject = 'db1-0.sync.test'): CheckOutcome {
  const [kind = ''] = id.split(':');
  const known = (['heartbeat', 'signed-storage', 'tokenserver', 'nodes-rows'] as const).find(
    (one) => one === kind,
  );
  return { id, kind: known ?? 'dns', title: 'a title', subject, seconds: 0.25, result };
}

function report(checks: readonly CheckOutcome[]): SmokeReport {
  const totals = countOutcomes(checks);
  const ok = totals.failed === 0 && totals.ok > 0;
  const startedAt = '2026-01-01T00:00:00.000Z';
  return { formatVersion: 1, environment: 'test', ok, startedAt, seconds: 1.5, totals, checks };
}

const failed = { kind: 'failed', expected: 'status 200', found: HOSTILE, remedy: 'look at the log' } as const;
const mixed = report([
  outcome('heartbeat:db1-0.sync.test', { kind: 'ok', detail: 'fine' }),
  outcome('signed-storage:AWSCURRENT:db1-0.sync.test', failed),
  outcome('signed-storage:AWSPREVIOUS:db1-0.sync.test', {
    kind: 'ok',
    detail: 'fine',
    warnings: ['ends soon'],
  }),
  outcome('nodes-rows:db1', { kind: 'ok', detail: '10 rows' }, 'db1'),
  outcome('tokenserver', { kind: 'not-run', reason: 'no URL' }, 'tokenserver'),
]);

describe('every report', () => {
  const renderings: readonly [string, (value: SmokeReport) => string][] = [
    ['json', renderJson],
    ['junit', renderJunit],
    ['markdown', renderMarkdown],
    ['terminal', (value) => renderTable(value, { terminal: true })],
    ['plain', (value) => renderTable(value, { terminal: false })],
  ];
  it.each(renderings)('reports failures, warnings and what was not run: %s', (_, render) => {
    const text = render(mixed);
    for (const part of ['status 200', 'look at the log', 'ends soon', 'no URL']) expect(text).toContain(part);
  });
});

describe('renderJunit', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const xml = renderJunit(mixed);

  it('is well-formed, whatever the service answered', () => {
    const strict = { invalidCharSequence: { tagValue: true, attrLt: true } };
    expect(SyntaxValidator.validate(xml, strict)).toBe(true);
    expect(() => SyntaxValidator.validate(xml.replace('</testsuites>', ''))).toThrow();
    expect(xml.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(xml).not.toContain('<img');
    expect(xml.isWellFormed()).toBe(true);
  });

  it('has the counts of the report and the words of each outcome', () => {
    const parsed: unknown = parser.parse(xml);
    expect(parsed).toMatchObject({
      testsuites: {
        tests: '5',
        failures: '1',
        skipped: '1',
        testsuite: [
          { name: 'heartbeat', testcase: { name: 'db1-0.sync.test: a title', time: '0.25' } },
          {
            name: 'signed-storage',
            testcase: [
              { failure: { message: expect.stringContaining('onerror') } },
              { 'system-out': expect.stringContaining('ends soon') },
            ],
          },
          { name: 'nodes-rows' },
          { name: 'tokenserver', testcase: { skipped: { message: 'no URL' } } },
        ],
      },
    });
  });
});

describe('renderMarkdown', () => {
  it('lets nothing of an answer become markup', () => {
    const text = renderMarkdown(mixed);
    expect(text).not.toMatch(/<img|`code`|@team|\[a\]|http:\/\/b/);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.filter((line) => line.includes('onerror'))).toHaveLength(1);
    for (const line of rows.slice(0, 4)) expect(line.match(/\|/g)).toHaveLength(4);
  });

  it('stays below what GitHub shows', () => {
    const many = Array.from({ length: 6_000 }, (_, index) =>
      outcome(`dns:h${String(index)}`, failed, `h${String(index)}`),
    );
    const text = renderMarkdown(report(many));
    expect(text.length).toBeLessThan(1024 * 1024);
    expect(text).toContain('left out');
  });

  it.each([
    ['a|b', 'a&#124;b'],
    ['<b>', '&lt;b&gt;'],
    ['a\r\nb', 'a b'],
    ['plain-text, 1.5', 'plain-text, 1.5'],
  ])('escapes %j', (input, expected) => {
    expect(escape(input)).toBe(expected);
  });
});

/** Takes away the signs that the table colours itself. */
function stripOwnColours(text: string): string {
  return text.replaceAll(styleText('red', '✗', { validateStream: false }), '✗');
}

describe('renderTable', () => {
  it('is plain, one line per virtual host, where there is no terminal', () => {
    const text = renderTable(mixed, { terminal: false });
    expect(text).not.toContain('\u001b');
    expect(text.split('\n').slice(0, 3)).toEqual([
      'FAILED  db1-0.sync.test 2 of 3 checks passed, not current',
      'ok      db1: a title',
      'not run tokenserver: a title',
    ]);
    expect(text).toContain('smoke tests of test failed: 3 ok, 1 failed, 1 not run, 1 warnings in 1.5 s');
  });

  it('calls a virtual host by the worst of its checks', () => {
    const warned = mixed.checks.filter(({ result }) => result.kind !== 'failed');
    const text = renderTable(report(warned), { terminal: false });
    expect(text).toMatch(/^warning db1-0.sync.test 2 of 2 checks passed$/m);
    expect(text).toContain('smoke tests of test passed');
  });

  it('drops the colours where they are not wanted, and keeps the table', () => {
    const text = renderTable(mixed, { terminal: true, coloured: false });
    expect(text).not.toContain('\u001b');
    expect(text.split('\n').slice(0, 5)).toEqual([
      'virtual hosts of sync.test',
      '',
      'host   heartbeat  current  previous',
      'db1-0      ✓         ✗        !',
      '',
    ]);
  });

  it.each(['db1-0', 'storage-blue-12-3', 'a-name-as-long-as-dbnodes-may-be-9'])(
    'fits into 80 columns in the middle of a rotation, with the host %s',
    (host) => {
      const labels = ['AWSPREVIOUS', 'AWSCURRENT', 'AWSPENDING'];
      const subject = `${host}.sync.example.org`;
      const checks = VIRTUAL_HOST_CHECKS.flatMap((kind) =>
        (kind === 'signed-storage' ? labels : ['']).map((label): CheckOutcome => {
          const passed = outcome(`${kind}:${label}:${subject}`, { kind: 'ok', detail: 'fine' }, subject);
          return { ...passed, kind };
        }),
      );
      const lines = renderTable(report(checks), { terminal: true, coloured: false }).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(lines.find((line) => line.startsWith('host'))).toMatch(
        /^host +dns +tls +http +heartbeat +previous +current +pending +forged +uid +node$/,
      );
      const body = lines.slice(3, lines.indexOf('', 3));
      expect(body.map((line) => line.split(' ')[0]).join('')).toBe(host);
      expect(body[0]?.match(/✓/g)).toHaveLength(10);
    },
  );

  it('names the hosts in full where they have no domain in common', () => {
    const two = ['a.one.test', 'a.two.test'].map((host) =>
      outcome(`dns:${host}`, { kind: 'ok', detail: '' }, host),
    );
    const text = renderTable(report(two), { terminal: true, coloured: false });
    expect(text).toMatch(/^host +dns\na\.one\.test +✓\na\.two\.test +✓\n/);
  });

  it('lets no escape sequence of an answer through to the terminal', () => {
    const evil = report([outcome('dns:h', { ...failed, found: 'red \u001b[31m\u001b]0;title\u0007 text' })]);
    for (const terminal of [true, false]) {
      const text = stripOwnColours(renderTable(evil, { terminal }));
      expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    }
  });

  it('calls a run that tested nothing failed', () => {
    const nothing = report([outcome('tokenserver', { kind: 'not-run', reason: 'no URL' }, 'tokenserver')]);
    expect(renderTable(nothing, { terminal: false })).toContain('failed (nothing was tested)');
  });
});
