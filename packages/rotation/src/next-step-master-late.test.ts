import { describe, expect, it } from '@jest/globals';
import { decide, type DecidedRow } from '../test/given-secret.ts';

const promoted = { c: ['AWSPREVIOUS'], n: ['AWSCURRENT', 'AWSPENDING'] };
const byHand = { c: ['AWSPREVIOUS'], n: ['AWSCURRENT'] };
const retired = { n: ['AWSCURRENT', 'AWSPENDING'] };
const TOO_LATE = { kind: 'problem', code: 'ABORT_TOO_LATE' };

const masters: readonly DecidedRow[] = [
  {
    title: 'promoted',
    given: {
      kind: 'master',
      versions: promoted,
      webhead: ['c', 'n'],
      tokenserver: ['c'],
    },
    phase: 'promoted',
    advance: { kind: 'settle', previousId: 'c', currentId: 'n' },
    rotate: { kind: 'settle', previousId: 'c', currentId: 'n' },
    abort: TOO_LATE,
  },
  {
    title: 'promoted, the tag of an earlier rotation',
    given: {
      kind: 'master',
      versions: promoted,
      webhead: ['c', 'n'],
      tokenserver: ['c', 'n'],
      tag: 'settling 1 b c',
    },
    phase: 'promoted',
    advance: { kind: 'settle', previousId: 'c', currentId: 'n' },
  },
  {
    title: 'settling, but the tokenserver was pushed since and did not acknowledge',
    given: {
      kind: 'master',
      versions: promoted,
      webhead: ['c', 'n'],
      tokenserver: ['c', 'n'],
      acknowledged: { tokenserver: undefined },
      tag: 'settling 1 c n',
    },
    phase: 'promoted',
    advance: { kind: 'settle', previousId: 'c', currentId: 'n' },
  },
  {
    title: 'settling',
    given: {
      kind: 'master',
      versions: promoted,
      webhead: ['c', 'n'],
      tokenserver: ['c', 'n'],
      tag: 'settling 1900 c n',
    },
    phase: 'settling',
    advance: { kind: 'wait', until: 2_230_000 },
    abort: TOO_LATE,
  },
  {
    title: 'settling, the old version known to others',
    given: {
      kind: 'master',
      versions: promoted,
      webhead: ['c', 'n'],
      tokenserver: ['c', 'n'],
      tag: 'settling 1900 c n',
      compromised: '1 c',
    },
    phase: 'settling',
    advance: { kind: 'retire', previousId: 'c', currentId: 'n', isUrgent: true },
  },
  {
    title: 'settled',
    given: {
      kind: 'master',
      versions: promoted,
      webhead: ['c', 'n'],
      tokenserver: ['c', 'n'],
      tag: 'settling 1670 c n',
    },
    phase: 'settling',
    advance: { kind: 'retire', previousId: 'c', currentId: 'n', isUrgent: false },
  },
  {
    title: 'retiring, the label still there',
    given: {
      kind: 'master',
      versions: promoted,
      webhead: ['c', 'n'],
      tokenserver: ['c', 'n'],
      tag: 'retiring 1900 c n',
    },
    phase: 'retiring',
    advance: { kind: 'clear-previous', previousId: 'c' },
    abort: TOO_LATE,
  },
  {
    title: 'retiring',
    given: {
      kind: 'master',
      versions: retired,
      webhead: ['c', 'n'],
      tokenserver: ['c', 'n'],
      tag: 'retiring 1900 c n',
    },
    phase: 'retiring',
    advance: { kind: 'push-tokenserver', purpose: 'retired secrets' },
  },
  {
    title: 'retiring, the tokenserver’s pointer set back by a run that was suspended, a push under way',
    given: {
      kind: 'master',
      versions: retired,
      webhead: ['c', 'n', 'x'],
      tokenserver: ['x'],
      acknowledged: { tokenserver: undefined },
      tag: 'settling 1900 c n',
    },
    phase: 'retiring',
    advance: { kind: 'push-tokenserver', purpose: 'retired secrets' },
  },
  {
    title: 'retiring, the tokenserver in place',
    given: {
      kind: 'master',
      versions: retired,
      webhead: ['c', 'n'],
      tokenserver: ['n'],
      tag: 'settling 1900 c n',
    },
    phase: 'retiring',
    advance: { kind: 'push-webhead', purpose: 'retired secrets' },
  },
  {
    title: 'retired',
    given: {
      kind: 'master',
      versions: retired,
      webhead: ['n'],
      tokenserver: ['n'],
      tag: 'retiring 1900 c n',
    },
    phase: 'retiring',
    advance: { kind: 'verify', currentId: 'n', retiredId: 'c' },
    abort: TOO_LATE,
  },
  {
    title: 'retired, no one knows which version',
    given: {
      kind: 'master',
      versions: retired,
      webhead: ['n'],
      tokenserver: ['n'],
      tag: 'retiring 1900 - n',
    },
    phase: 'retiring',
    advance: { kind: 'verify', currentId: 'n' },
  },
  {
    title: 'rotated',
    given: {
      kind: 'master',
      versions: { n: ['AWSCURRENT'] },
      webhead: ['n'],
      tokenserver: ['n'],
      tag: 'rotated 1900 c n',
    },
    phase: 'idle',
    advance: { kind: 'nothing' },
    rotate: { kind: 'stage', currentId: 'n' },
  },
  {
    title: 'settling, AWSPENDING taken off by someone',
    given: {
      kind: 'master',
      versions: byHand,
      webhead: ['c', 'n'],
      tokenserver: ['c', 'n'],
      tag: 'settling 1900 c n',
    },
    phase: 'settling',
    advance: { kind: 'wait', until: 2_230_000 },
  },
  {
    title: 'retired, AWSPENDING taken off by someone',
    given: {
      kind: 'master',
      versions: { n: ['AWSCURRENT'] },
      webhead: ['n'],
      tokenserver: ['n'],
      tag: 'retiring 1900 c n',
    },
    phase: 'retiring',
    advance: { kind: 'verify', currentId: 'n', retiredId: 'c' },
  },
  {
    title: 'staged by someone before the last rotation was over',
    given: {
      kind: 'master',
      versions: { ...byHand, m: ['AWSPENDING'] },
      webhead: ['c', 'n', 'm'],
      tokenserver: ['c', 'n'],
    },
    phase: 'promoted',
    advance: { kind: 'clear-pending', pendingId: 'm' },
    rotate: { kind: 'clear-pending', pendingId: 'm' },
  },
];

describe('nextStep of a master secret from its promotion on', () => {
  it.each(masters)('that is $title', (row) => {
    const { given, ...expected } = row;
    expect({ title: row.title, ...decide(given) }).toMatchObject(expected);
  });
});
