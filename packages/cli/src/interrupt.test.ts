import { EventEmitter } from 'node:events';

import { describe, expect, it } from '@jest/globals';

import { watchForInterrupt, type InterruptWatch } from './interrupt.ts';

/** A watched process whose clock stands still until it is asked to go on. */
function watch(): {
  readonly watched: InterruptWatch;
  readonly process: EventEmitter;
  readonly exits: readonly number[];
  readonly wait: (milliseconds: number) => void;
  readonly said: () => string;
} {
  const exits: number[] = [];
  let now = 0;
  const process = Object.assign(new EventEmitter(), { exit: (code: number) => exits.push(code) });
  const said: string[] = [];
  const watched = watchForInterrupt(
    (line) => said.push(line),
    { first: 'no further step starts', second: 'AWS may still be working' },
    { process, clock: () => now },
  );
  return {
    watched,
    process,
    exits,
    wait: (milliseconds) => (now += milliseconds),
    said: () => said.join('\n'),
  };
}

describe('watchForInterrupt', () => {
  it('aborts at the first signal and does not leave', () => {
    const { watched, process, exits } = watch();
    process.emit('SIGINT', 'SIGINT');
    expect(watched.signal.aborted).toBe(true);
    expect(exits).toEqual([]);
  });

  it('takes what arrives within a second for the same press', () => {
    const { process, exits, wait, said } = watch();
    process.emit('SIGINT', 'SIGINT');
    wait(999);
    process.emit('SIGINT', 'SIGINT');
    expect(exits).toEqual([]);
    expect(said().match(/interrupted/g)).toHaveLength(1);
  });

  it.each([
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
  ])('leaves at once with $code at the second $signal', ({ signal, code }) => {
    const { process, exits, wait, said } = watch();
    process.emit(signal, signal);
    wait(1000);
    process.emit(signal, signal);
    expect(exits).toEqual([code]);
    expect(said()).toContain('AWS may still be working');
  });

  it.each([
    { signal: 'SIGINT', code: 130 },
    { signal: 'SIGTERM', code: 143 },
  ])('lets the command exit with $code after a $signal', ({ signal, code }) => {
    const { watched, process, said } = watch();
    expect(watched.exitCode()).toBeUndefined();
    process.emit(signal, signal);
    expect(watched.exitCode()).toBe(code);
    expect(said()).toBe('interrupted: no further step starts (again to leave at once)');
  });

  it('stops listening', () => {
    const { watched, process } = watch();
    watched.stop();
    expect([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]).toEqual([0, 0]);
  });
});
