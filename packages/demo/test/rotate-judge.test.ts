import { stripVTControlCharacters } from 'node:util';

import { describe, expect, it, jest } from '@jest/globals';
import type { RotationOutcome, SecretKind } from '@syncops/rotation';

import { createStatsRecorder, type ClientStats } from '../src/clients/client-stats.ts';
import { judgeRotation } from '../src/demo/rotation/judge-rotation.ts';
import { createNarrator } from '../src/demo/rotation/narrate.ts';
import { renderRotation } from '../src/demo/rotation/render-rotation.ts';
import type { PlayedRotation } from '../src/demo/rotation/rotate-secrets.ts';

const DBNODES = ['db1', 'db2'];

function outcome(dbnode: string, kind: SecretKind): RotationOutcome {
  const phases = (['staged', 'accepted', 'promoted', 'settling', 'retiring'] as const).map(
    (phase, index) => ({ phase, seconds: index + 0.5 }),
  );
  return {
    ...{ dbnode, kind, name: `${dbnode} ${kind}`, phase: 'idle', versions: { AWSCURRENT: 'new' } },
    ...{ isCompromised: false, outcome: 'rotated', phases },
  };
}

function statsAfter(requests: number, dbnodes: readonly string[] = DBNODES): ClientStats {
  const recorder = createStatsRecorder(() => 0);
  for (const dbnode of dbnodes)
    for (let count = 0; count < requests; count += 1) {
      const origin = `https://${dbnode}-3.sync.localhost:8443`;
      recorder.record({ origin, action: 'GET item', status: 200, milliseconds: 5 });
      recorder.tokenIssued(count, origin);
    }
  return recorder.snapshot(dbnodes.length);
}

const secrets = DBNODES.flatMap((dbnode) => [outcome(dbnode, 'master'), outcome(dbnode, 'app-user')]);
const good: PlayedRotation = {
  report: { ok: true, secrets, pushes: { 'webhead: new secrets': 1 }, seconds: 100 },
  fleet: {
    before: ['i-1', 'i-2'],
    added: ['i-3'],
    removed: ['i-1'],
    addedDuring: 'staged',
    removedDuring: 'promoted',
  },
  clients: { before: statsAfter(2), after: statsAfter(9) },
  after: { refused: 22, accepted: 22, problems: [] },
  status: secrets.map(({ name }) => ({ name, phase: 'idle', hasAge: true })),
  pendingSteps: [],
};

describe('a rotation that is as it should be', () => {
  it('has no problem', () => {
    expect(judgeRotation(good, DBNODES)).toEqual([]);
  });

  it('is a table of seconds by phase, and a few lines', () => {
    const text = renderRotation(good);
    expect(text).toMatch(/^dbnode +secret +staged +accepted +promoted +settling +retiring +together/);
    expect(text).toMatch(/^db1 +master +0\.5 s +1\.5 s +2\.5 s +3\.5 s +4\.5 s +12\.5 s/m);
    expect(text).toContain('14 requests of clients, 14 tokens, 0 failed, 0 refused');
    expect(text).toContain('i-3 added (staged), i-1 taken away (promoted)');
  });
});

const withFirst = (changed: Partial<RotationOutcome>): Partial<PlayedRotation> => ({
  report: {
    ...good.report,
    secrets: secrets.map((one, index) => (index === 0 ? { ...one, ...changed } : one)),
  },
});

describe('a rotation is not believed', () => {
  it.each<[string, Partial<PlayedRotation>, RegExp]>([
    ['that says so itself', { report: { ...good.report, ok: false } }, /failed/],
    [
      'without one of the secrets',
      { report: { ...good.report, secrets: secrets.slice(1) } },
      /master of db1: not in/,
    ],
    ['that left one waiting', withFirst({ outcome: 'waiting' }), /master of db1: waiting/],
    [
      'that skipped a phase',
      withFirst({ phases: secrets[0]?.phases.slice(0, 3) ?? [] }),
      /never seen settling, retiring/,
    ],
    [
      'without a webhead more',
      { fleet: { ...good.fleet, added: [], addedDuring: '' } },
      /no webhead was added/,
    ],
    ['without a webhead less', { fleet: { ...good.fleet, removedDuring: '' } }, /no webhead was taken away/],
    ['that lost more than one', { fleet: { ...good.fleet, removed: ['i-1', 'i-2'] } }, /2 went and 1 came/],
    ['that no one used', { clients: { before: statsAfter(9), after: statsAfter(9) } }, /no client used db1/],
    [
      'that a dbnode sat out',
      { clients: { before: statsAfter(1), after: statsAfter(9, ['db1']) } },
      /no client used db2/,
    ],
    [
      'after which an old secret is taken',
      { after: { ...good.after, problems: ['old login at db1'] } },
      /old login at db1/,
    ],
    [
      'after which too little was tried',
      { after: { ...good.after, refused: 21 } },
      /not every secret was tried/,
    ],
    [
      'whose status is another',
      { status: good.status.map((one) => ({ ...one, phase: 'retiring' })) },
      /is retiring afterwards/,
    ],
    [
      'whose age no one knows',
      { status: good.status.map((one) => ({ ...one, hasAge: false })) },
      /without an age/,
    ],
    ['of which the status shows nothing', { status: [] }, /shows 0 secrets/],
    ['that leaves work to a deploy', { pendingSteps: ['push:webhead'] }, /would do something: push:webhead/],
  ])('%s', (_what, changed, expected) => {
    const problems = judgeRotation({ ...good, ...changed }, DBNODES);
    expect(problems.join('\n')).toMatch(expected);
  });
});

describe('the narrator of a rotation', () => {
  const START = Date.parse('2030-01-01T23:59:50Z');

  function narrate(isTTY: boolean, play: (say: (line: string, seconds: number) => void) => void): string {
    jest.useFakeTimers({ now: START });
    try {
      let text = '';
      const narrator = createNarrator({ isTTY, write: (more) => (text += more) });
      play((line, seconds) => {
        narrator(line);
        jest.advanceTimersByTime(seconds * 1000);
      });
      narrator.stop();
      return stripVTControlCharacters(text);
    } finally {
      jest.useRealTimers();
    }
  }

  it('puts the seconds in front and leaves out what is reported again and again', () => {
    const text = narrate(false, (say) => {
      say('23:59:50Z staged: db1, db2 master', 1.5);
      say('23:59:51Z verify: 2 of 20 virtual hosts tested, 2 refused it', 1);
      say('23:59:52Z verify: done: 2 rotations over', 0);
    });
    expect(text).toBe(
      '      0.0 s  staged   db1, db2 master\n      2.5 s  23:59:52Z verify: done: 2 rotations over\n',
    );
  });

  it('counts down while tokens expire, over midnight too', () => {
    const play = (say: (line: string, seconds: number) => void): void => {
      say('23:59:50Z waiting 25 s, until 00:00:15Z: tokens expire', 30);
    };
    expect(narrate(false, play).split('\n').slice(1)).toEqual([
      '     10.0 s  15 s left: tokens expire',
      '     20.0 s  5 s left: tokens expire',
      '',
    ]);
    expect(narrate(true, play)).toMatch(/24 s left: .*\r +23 s left: .*\r +1 s left: tokens expire/s);
  });
});
