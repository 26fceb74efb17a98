import { describe, expect, it, jest } from '@jest/globals';

import { createFakeTerminal } from '../../test/fake-terminal.ts';
import { expectGolden } from '../../test/golden.ts';
import { firstPlan, firstRun } from '../../test/deploy-report-samples.ts';
import { liveView } from './live-view.ts';

const [firstEvent] = firstRun;
const start = firstEvent?.at ?? 0;

/** Plays the sample run up to a second and returns what stands on the terminal then. */
async function capture(columns: number, rows: number, untilSeconds: number): Promise<string> {
  const terminal = createFakeTerminal(columns, rows);
  let now = start;
  const view = liveView(firstPlan, terminal.stream, { clock: () => now, coloured: false });
  for (const event of firstRun.filter(({ at }) => at <= start + untilSeconds * 1000)) {
    now = event.at;
    view(event);
  }
  const screen = await terminal.read();
  view.stop();
  return screen;
}

describe('the live view in a terminal', () => {
  it.each([
    { name: 'running', columns: 100, rows: 30, seconds: 7.5 },
    { name: 'failed', columns: 100, rows: 30, seconds: 100 },
    { name: 'narrow', columns: 46, rows: 30, seconds: 100 },
    { name: 'low', columns: 80, rows: 4, seconds: 4 },
  ])('keeps up a list that people can read: $name', async ({ name, columns, rows, seconds }) => {
    expectGolden(`deploy/live-${name}.txt`, await capture(columns, rows, seconds));
  });

  it('never writes a line that the terminal would wrap', async () => {
    const screen = await capture(46, 30, 100);
    for (const line of screen.split('\n')) expect(line.length).toBeLessThanOrEqual(46);
  });

  it('lets the seconds of a running step go on between two events', async () => {
    jest.useFakeTimers();
    const terminal = createFakeTerminal(80, 20);
    let now = start;
    const view = liveView(firstPlan, terminal.stream, { clock: () => now, coloured: false });
    view({ kind: 'step-started', id: 'secrets:db1', at: start });
    now = start + 42_000;
    jest.advanceTimersByTime(200);
    jest.useRealTimers();
    expect(await terminal.read()).toMatch(/secrets:db1\s+42 s/);
    view.stop();
    expect(await terminal.read()).toBe('\n');
  });

  it('keeps a note above the list', async () => {
    const terminal = createFakeTerminal(80, 20);
    const view = liveView(firstPlan, terminal.stream, { clock: () => start, coloured: false });
    view({ kind: 'step-started', id: 'secrets:db1', at: start });
    view.note('interrupted');
    expect((await terminal.read()).split('\n').map((line) => line.slice(0, 13))).toEqual([
      'interrupted',
      '⠋ secrets:db1',
      '  0 of 9 step',
      '',
    ]);
    view.stop();
  });

  it('has no control characters of a message reach the terminal', async () => {
    const terminal = createFakeTerminal(80, 20);
    const view = liveView(firstPlan, terminal.stream, { clock: () => start, coloured: false });
    view({ kind: 'step-started', id: 'secrets:db1', at: start });
    view({ kind: 'step-progressed', id: 'secrets:db1', at: start, message: 'a\u001b[2J\nb' });
    expect(await terminal.read()).toMatch(/secrets:db1\s+0\.0 s {2}a \[2J b/);
    view.stop();
  });
});

describe('the live view without a terminal', () => {
  it('writes a line with the time for each event', () => {
    let written = '';
    const view = liveView(firstPlan, { write: (text) => (written += text) });
    for (const event of firstRun) view(event);
    expectGolden('deploy/live-plain.txt', written);
  });

  it('says the same progress once', () => {
    const lines: string[] = [];
    const view = liveView(firstPlan, { write: (text) => lines.push(text) });
    for (const at of [1, 2]) view({ kind: 'step-progressed', id: 'secrets:db1', at, message: 'waiting' });
    expect(lines).toEqual(['00:00:00Z secrets:db1: waiting\n']);
  });
});
