import { describe, expect, it } from '@jest/globals';
import { testContext } from '../test/support/context.ts';
import type { Check, CheckResult } from './check.ts';
import { runChecks } from './run-checks.ts';
import type { CheckEvent } from './run-checks.ts';

const context = testContext('');
const check = (id: string, run: () => Promise<CheckResult>): Check => ({
  id,
  kind: 'heartbeat',
  title: 'a title',
  subject: id,
  run,
});
const ok = (id: string): Check => check(id, () => Promise.resolve({ kind: 'ok', detail: 'fine' }));
const failed: CheckResult = { kind: 'failed', expected: 'a', found: 'b', remedy: 'c' };

describe('runChecks', () => {
  it('runs all checks although one fails and one throws, in a stable order', async () => {
    const checks = [
      check('a', () => Promise.resolve(failed)),
      check('b', () => Promise.reject(new Error('no connection'))),
      ok('c'),
    ];
    const report = await runChecks('test', checks, context, { concurrency: 3 });
    expect(report.checks.map(({ id, result }) => [id, result.kind])).toEqual([
      ['a', 'failed'],
      ['b', 'failed'],
      ['c', 'ok'],
    ]);
    expect(report.checks[1]?.result).toMatchObject({ found: 'no connection' });
    expect(report).toMatchObject({ ok: false, totals: { ok: 1, failed: 2, notRun: 0 } });
  });

  it.each([
    ['there is no check', []],
    ['no check was run', [check('a', () => Promise.resolve({ kind: 'not-run', reason: 'no URL' }))]],
  ])('is not ok when %s', async (_, checks) => {
    expect((await runChecks('test', checks, context)).ok).toBe(false);
  });

  it('is ok when all that ran passed', async () => {
    const checks = [ok('a'), check('b', () => Promise.resolve({ kind: 'not-run', reason: 'no URL' }))];
    expect((await runChecks('test', checks, context)).ok).toBe(true);
  });

  it('never runs more at a time than it may', async () => {
    let running = 0;
    let most = 0;
    const slow = (id: string): Check =>
      check(id, async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
        return { kind: 'ok', detail: '' };
      });
    const checks = Array.from({ length: 20 }, (_, index) => slow(String(index)));
    const report = await runChecks('test', checks, context, { concurrency: 3 });
    expect(most).toBe(3);
    expect(report.totals.ok).toBe(20);
  });

  it('reports when each check starts and finishes', async () => {
    const events: string[] = [];
    const onEvent = (event: CheckEvent): void => {
      events.push(event.kind === 'check-started' ? `start ${event.check.id}` : `finish ${event.outcome.id}`);
    };
    await runChecks('test', [ok('a'), ok('b')], context, { concurrency: 1, onEvent });
    expect(events).toEqual(['start a', 'finish a', 'start b', 'finish b']);
  });
});
