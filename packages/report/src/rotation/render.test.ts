import { describe, expect, it } from '@jest/globals';
import type { RotationReport } from '@syncops/rotation';

import { expectGolden } from '../../test/golden.ts';
import {
  NOW,
  fewOutcomes,
  fewReport,
  impossible,
  manyReport,
  manyStatuses,
  outcome,
  overdue,
  rotated,
  settling,
} from '../../test/rotation-report-samples.ts';
import { renderReportMarkdown, renderStatusesMarkdown } from './render-markdown.ts';
import { renderReport } from './render-report.ts';
import { renderStatuses } from './render-statuses.ts';
import { nextMoment } from './report-words.ts';
import { ageWords, momentWords, secretsWords, versionsWords } from './words.ts';

const context = { environment: 'production', now: NOW };
const atTerminal = { ...context, coloured: false, width: 80, details: false, rotateAfterDays: 90 };
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

const finished: RotationReport = { ok: true, secrets: [rotated('db1')], pushes: {}, seconds: 44.4 };
const nothing: RotationReport = { ok: true, secrets: [], pushes: {}, seconds: 0.2 };

describe('the report of a run', () => {
  it.each([
    { name: 'few', report: fewReport },
    { name: 'many', report: manyReport },
    { name: 'finished', report: finished },
    { name: 'nothing', report: nothing },
  ])('is reported at a terminal: $name', ({ name, report }) => {
    const text = renderReport(report, atTerminal);
    expectGolden(`rotation/report-${name}.txt`, text);
    expect(text.split('\n').length).toBeLessThan(60);
    expect(widest(text)).toBeLessThanOrEqual(80);
  });

  it.each([
    { name: 'few', report: fewReport },
    { name: 'finished', report: finished },
  ])('is reported as Markdown: $name', ({ name, report }) => {
    expectGolden(
      `rotation/report-${name}.md`,
      renderReportMarkdown(report, { ...context, rotateAfterDays: 90 }),
    );
  });

  it('lets nothing from outside become markup, a mention or a control character', () => {
    const markdown = renderReportMarkdown(fewReport, context);
    expect(markdown).not.toContain('<b>');
    expect(markdown).not.toContain('@everyone');
    const text = renderReport(fewReport, atTerminal);
    for (const output of [markdown, text]) expect(output).not.toContain('\u001b');
  });

  it('fits into a step summary, what failed first', () => {
    const markdown = renderReportMarkdown(manyReport, { ...context, maxBytes: 20_000 });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(20_000);
    expect(markdown).toContain('`db77 master` failed: `NOT_ACCEPTED`');
    expect(markdown).toMatch(/\| ✖ \| `db77 master`[^\n]*\n\| … \| `db1 master`/);
    expect(markdown).toMatch(/… and [\d,]+ more secrets\./);
    expect(renderReportMarkdown(manyReport, { ...context, maxBytes: 1 })).toContain('1,000 secrets rotated');
  });

  it('calls a run that was interrupted neither done nor failed', () => {
    const error = { code: 'INTERRUPTED', message: 'the run was asked to stop' };
    const interrupted = { ...finished, ok: false, secrets: [{ ...settling('db1'), error }] };
    expect(renderReport(interrupted, atTerminal)).toMatch(/^… production: 1 secret on its way/);
    expect(renderReportMarkdown(interrupted, context)).toMatch(/^### … /);
  });

  it('says when the first of those that wait may go on', () => {
    expect(nextMoment(fewReport)).toBe(NOW + 3_570_000);
    expect(nextMoment(finished)).toBeUndefined();
  });
});

describe('where secrets stand', () => {
  const few = [...fewOutcomes, overdue('db3'), impossible('db4')];

  it.each([
    { name: 'few', statuses: few, details: false },
    { name: 'many', statuses: manyStatuses, details: false },
    { name: 'compromised', statuses: [{ ...settling('db1'), isCompromised: true }], details: false },
    { name: 'details', statuses: [...few, outcome('db5', 'master')], details: true },
  ])('fits 80 columns: $name', ({ name, statuses, details }) => {
    const text = renderStatuses(statuses, { ...atTerminal, details });
    expectGolden(`rotation/status-${name}.txt`, text);
    expect(widest(text)).toBeLessThanOrEqual(80);
  });

  it('reports every secret with --details, and only what needs attention without', () => {
    const lines = (details: boolean): number =>
      renderStatuses(manyStatuses, { ...atTerminal, details }).split('\n').length;
    expect(lines(false)).toBeLessThan(30);
    expect(lines(true)).toBeGreaterThan(2000);
  });

  it('is reported as Markdown', () => {
    expectGolden('rotation/status-few.md', renderStatusesMarkdown(few, { ...context, rotateAfterDays: 90 }));
  });
});

describe('words', () => {
  it.each([
    [30, 'a moment'],
    [60, '1 minute'],
    [7_199, '119 minutes'],
    [7_200, '2 hours'],
    [172_799, '47 hours'],
    [172_800, '2 days'],
    [-5, 'a moment'],
  ])('report an age of %d s', (seconds, words) => {
    expect(ageWords(NOW - seconds * 1000, NOW)).toBe(words);
  });

  it('report a moment with its day where that is another', () => {
    expect(momentWords(NOW + 3_600_000, NOW)).toBe('13:00:00Z');
    expect(momentWords(NOW + 43_200_000, NOW)).toBe('2026-11-23 00:00:00Z');
  });

  it('report many secrets by what they have in common', () => {
    expect(secretsWords([...manyStatuses, outcome('x', 'master')])).toBe(
      'db1–db1000 master, app-user; x master',
    );
  });

  it('report versions newest first, other labels last', () => {
    const versions = { MINE: 'm', AWSPREVIOUS: 'b'.repeat(64), AWSPENDING: 'd', AWSCURRENT: 'c' };
    expect(versionsWords(versions)).toBe('pending d, current c, previous bbbbbbbb, MINE m');
    expect(versionsWords({ AWSPENDING: 'c', AWSCURRENT: 'c', AWSPREVIOUS: 'b' })).toBe(
      'current c, previous b',
    );
  });
});
