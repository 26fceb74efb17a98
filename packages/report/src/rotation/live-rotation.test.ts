import { describe, expect, it } from '@jest/globals';

import { createFakeTerminal } from '../../test/fake-terminal.ts';
import { expectGolden } from '../../test/golden.ts';
import { NOW, rotationEvents } from '../../test/rotation-report-samples.ts';
import { liveRotation } from './live-rotation.ts';

const two = ['db1', 'db2'];
const thousand = Array.from({ length: 1000 }, (_, index) => `db${String(index + 1)}`);

/** Plays events up to a second of the run, and returns what stands on a terminal then. */
async function capture(
  dbnodes: readonly string[],
  { columns, rows, seconds }: { readonly columns: number; readonly rows: number; readonly seconds: number },
): Promise<string> {
  const terminal = createFakeTerminal(columns, rows);
  const now = NOW + seconds * 1000;
  const view = liveRotation(terminal.stream, { clock: () => now, coloured: false });
  for (const event of rotationEvents(dbnodes).filter(({ at }) => at <= now)) view(event);
  const screen = await terminal.read();
  view.stop();
  return screen;
}

function plain(dbnodes: readonly string[]): string {
  let written = '';
  const view = liveRotation({ write: (text) => (written += text) });
  for (const event of rotationEvents(dbnodes)) view(event);
  view.stop();
  return written;
}

describe('a rotation in a terminal', () => {
  it.each([
    { name: 'pushing', dbnodes: two, columns: 80, rows: 24, seconds: 10 },
    { name: 'waiting', dbnodes: two, columns: 80, rows: 24, seconds: 40 },
    { name: 'thousand', dbnodes: thousand, columns: 80, rows: 24, seconds: 22 },
    { name: 'narrow', dbnodes: two, columns: 40, rows: 24, seconds: 40 },
  ])('shows steps, phases and a countdown: $name', async ({ name, dbnodes, ...options }) => {
    const screen = await capture(dbnodes, options);
    expectGolden(`rotation/live-${name}.txt`, screen);
    for (const line of screen.split('\n')) expect(line.length).toBeLessThanOrEqual(options.columns);
  });

  it('takes its lines off the screen at the end, and keeps the steps and notes', async () => {
    const terminal = createFakeTerminal(80, 24);
    const view = liveRotation(terminal.stream, { clock: () => NOW, coloured: false });
    for (const event of rotationEvents(two).slice(0, 3)) view(event);
    view.note('interrupted');
    const stage = { kind: 'step-finished', id: 1, step: 'stage', isFailed: false, at: NOW } as const;
    view({ ...stage, message: 'a\u001b[2J\nb' });
    view({ ...stage, isFailed: true, message: '' });
    view.stop();
    expect(await terminal.read()).toBe('interrupted\n✔ stage      0.0 s  a [2J b\n✖ stage      0.0 s\n');
  });

  it('ignores what comes after its end', async () => {
    const terminal = createFakeTerminal(80, 24);
    const view = liveRotation(terminal.stream, { clock: () => NOW });
    view.stop();
    for (const event of rotationEvents(two)) view(event);
    expect(await terminal.read()).toBe('\n');
  });
});

describe('a rotation in a log', () => {
  it('writes a line with the time for what happens, and for the waiting one a minute', () => {
    expectGolden('rotation/live-plain.txt', plain(two));
  });

  it('writes as many lines for a thousand dbnodes as for two', () => {
    expect(plain(thousand).split('\n').length).toBe(plain(two).split('\n').length);
  });

  it('reports phases that were seen last', () => {
    let written = '';
    const view = liveRotation({ write: (text) => (written += text) });
    const [first] = rotationEvents(['db1']);
    if (first !== undefined) view(first);
    view.stop();
    expect(written).toBe('12:00:00Z idle: db1 master\n');
  });
});
