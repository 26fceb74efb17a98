import { describe, expect, it } from '@jest/globals';

import { parseUnit, splitCommandLine } from './unit-file.ts';

const unit = (service: string): string =>
  `[Unit]\nDescription=x\n[Service]\n${service}\n[Install]\nWantedBy=multi-user.target\n`;

describe('a command line of systemd', () => {
  it.each([
    ['/bin/a b  c', ['/bin/a', 'b', 'c']],
    ['/bin/a "b c" \'d "e"\'', ['/bin/a', 'b c', 'd "e"']],
    ['/bin/a b\\ c ""', ['/bin/a', 'b c', '']],
  ])('splits %j', (line, words) => {
    expect(splitCommandLine(line)).toEqual(words);
  });
});

describe('a unit file', () => {
  it('says what is run, with which environment, and when it is run again', () => {
    const parsed = parseUnit(
      'app',
      unit(
        'Environment="A=1 2" B=3\nExecStartPre=-/bin/pre\nExecStart=/bin/run \\\n  --now\nExecReload=/bin/kill $MAINPID\nRestart=always\nRestartSec=2\nTimeoutStopSec=1min 30s',
      ),
    );
    expect(parsed).toMatchObject({
      type: 'simple',
      environment: { A: '1 2', B: '3' },
      execStartPre: [{ argv: ['/bin/pre'], ignoreFailure: true }],
      execStart: [{ argv: ['/bin/run', '--now'], ignoreFailure: false }],
      restart: 'always',
      restartMs: 2000,
      stopTimeoutMs: 90_000,
      wantedBy: ['multi-user.target'],
    });
  });

  it.each([
    ['no ExecStart', 'Type=simple'],
    ['a relative program', 'ExecStart=run'],
    ['a type that this image cannot run', 'Type=forking\nExecStart=/bin/run'],
    ['two ExecStart of a simple service', 'ExecStart=/bin/a\nExecStart=/bin/b'],
    ['unbalanced quotes', 'ExecStart=/bin/a "b'],
    ['an unknown restart policy', 'ExecStart=/bin/a\nRestart=maybe'],
  ])('is refused for %s', (_, service) => {
    expect(() => parseUnit('app', unit(service))).toThrow(expect.objectContaining({ name: 'UnitError' }));
  });
});
