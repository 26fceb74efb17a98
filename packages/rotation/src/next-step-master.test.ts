import { describe, expect, it } from '@jest/globals';
import { decide, type DecidedRow } from '../test/given-secret.ts';

const idle = { c: ['AWSCURRENT'] };
const staged = { c: ['AWSCURRENT'], n: ['AWSPENDING'] };
const TOO_LATE = { kind: 'problem', code: 'ABORT_TOO_LATE' };

const masters: readonly DecidedRow[] = [
  {
    title: 'idle',
    given: {
      kind: 'master',
      versions: idle,
      webhead: ['c'],
      tokenserver: ['c'],
    },
    phase: 'idle',
    advance: { kind: 'nothing' },
    rotate: { kind: 'stage', currentId: 'c' },
    abort: { kind: 'nothing' },
  },
  {
    title: 'idle, in the middle of a push of others',
    given: {
      kind: 'master',
      versions: idle,
      webhead: ['c'],
      tokenserver: ['c'],
      acknowledged: { webhead: undefined },
    },
    phase: 'idle',
    advance: { kind: 'nothing' },
    abort: { kind: 'push-webhead', purpose: 'unlabelled secrets' },
  },
  {
    title: 'idle after an abort that was killed',
    given: {
      kind: 'master',
      versions: idle,
      webhead: ['c', 'n'],
      tokenserver: ['c'],
    },
    phase: 'idle',
    advance: { kind: 'push-webhead', purpose: 'unlabelled secrets' },
    rotate: { kind: 'stage', currentId: 'c' },
    abort: { kind: 'push-webhead', purpose: 'unlabelled secrets' },
  },
  {
    title: 'idle by hand, the tokenserver with an old version',
    given: {
      kind: 'master',
      versions: idle,
      webhead: ['c', 'x'],
      tokenserver: ['c', 'x'],
    },
    phase: 'idle',
    advance: { kind: 'push-tokenserver', purpose: 'unlabelled secrets' },
  },
  {
    title: 'idle with AWSPENDING put on the current version by someone',
    given: {
      kind: 'master',
      versions: { c: ['AWSCURRENT', 'AWSPENDING'] },
      webhead: ['c'],
      tokenserver: ['c'],
      tag: 'rotated 1500 b c',
    },
    phase: 'idle',
    advance: { kind: 'clear-pending', pendingId: 'c' },
    rotate: { kind: 'clear-pending', pendingId: 'c' },
  },
  {
    title: 'rotated by someone else, who left AWSPENDING there',
    given: {
      kind: 'master',
      versions: { c: ['AWSCURRENT', 'AWSPENDING'] },
      webhead: ['c', 'b'],
      tokenserver: ['c', 'b'],
    },
    phase: 'retiring',
    advance: { kind: 'push-tokenserver', purpose: 'retired secrets' },
    abort: TOO_LATE,
  },
  {
    title: 'retired, under the tag that a suspended run has written of the rotation before',
    given: {
      kind: 'master',
      versions: { c: ['AWSCURRENT', 'AWSPENDING'] },
      webhead: ['c'],
      tokenserver: ['c'],
      tag: 'settling 1500 a b',
    },
    phase: 'retiring',
    advance: { kind: 'verify', currentId: 'c', retiredId: 'b' },
  },
  {
    title: 'idle, the current version known to others',
    given: {
      kind: 'master',
      versions: idle,
      webhead: ['c'],
      tokenserver: ['c'],
      compromised: '1 c',
    },
    phase: 'idle',
    advance: { kind: 'stage', currentId: 'c' },
    abort: { kind: 'nothing' },
  },
  {
    title: 'idle, versions of long ago known to others',
    given: {
      kind: 'master',
      versions: idle,
      webhead: ['c'],
      tokenserver: ['c'],
      compromised: '1 x',
    },
    phase: 'idle',
    advance: { kind: 'forget-tags', tags: ['syncops:compromised'], currentId: 'c' },
    abort: { kind: 'nothing' },
  },
  {
    title: 'idle, with the tag of a run that was suspended while others went on',
    given: {
      kind: 'master',
      versions: idle,
      webhead: ['c'],
      tokenserver: ['c'],
      tag: 'retiring 1500 a b',
    },
    phase: 'idle',
    advance: { kind: 'forget-tags', tags: ['syncops:rotation'], currentId: 'c' },
    rotate: { kind: 'stage', currentId: 'c' },
    abort: { kind: 'nothing' },
  },
  {
    title: 'idle, the tokenserver’s pointer set back by a run that was suspended',
    given: {
      kind: 'master',
      versions: idle,
      webhead: ['c', 'x'],
      tokenserver: ['x'],
      acknowledged: { tokenserver: ['c'] },
    },
    phase: 'idle',
    advance: { kind: 'push-tokenserver', purpose: 'unlabelled secrets' },
  },
  {
    title: 'idle, the tokenserver’s pointer set back to what no webhead accepts any more',
    given: {
      kind: 'master',
      versions: idle,
      webhead: ['c'],
      tokenserver: ['x'],
    },
    phase: 'idle',
    advance: { kind: 'push-tokenserver', purpose: 'unlabelled secrets' },
  },
  {
    title: 'staged',
    given: {
      kind: 'master',
      versions: staged,
      webhead: ['c'],
      tokenserver: ['c'],
    },
    phase: 'staged',
    advance: { kind: 'push-webhead', purpose: 'new secrets' },
    rotate: { kind: 'push-webhead', purpose: 'new secrets' },
    abort: { kind: 'withdraw', pendingId: 'n' },
  },
  {
    title: 'staged, webheads being pushed',
    given: {
      kind: 'master',
      versions: staged,
      webhead: ['c', 'n'],
      acknowledged: { webhead: undefined },
      tokenserver: ['c'],
    },
    phase: 'staged',
    advance: { kind: 'push-webhead', purpose: 'new secrets' },
  },
  {
    title: 'staged, a host refused the version',
    given: {
      kind: 'master',
      versions: staged,
      webhead: ['c'],
      tokenserver: ['c'],
      refused: ['n'],
    },
    phase: 'staged',
    advance: { kind: 'stage', currentId: 'c', replaces: 'n' },
    abort: { kind: 'withdraw', pendingId: 'n' },
  },
  {
    title: 'accepted',
    given: {
      kind: 'master',
      versions: staged,
      webhead: ['c', 'n'],
      tokenserver: ['c'],
    },
    phase: 'accepted',
    advance: { kind: 'promote', currentId: 'c', pendingId: 'n' },
    abort: { kind: 'withdraw', pendingId: 'n' },
  },
  {
    title: 'accepted, the pending version known to others',
    given: {
      kind: 'master',
      versions: staged,
      webhead: ['c', 'n'],
      tokenserver: ['c'],
      compromised: '1 c n',
    },
    phase: 'accepted',
    advance: { kind: 'stage', currentId: 'c', replaces: 'n' },
  },
];

describe('nextStep of a master secret until its promotion', () => {
  it.each(masters)('that is $title', (row) => {
    const { given, ...expected } = row;
    expect({ title: row.title, ...decide(given) }).toMatchObject(expected);
  });
});
