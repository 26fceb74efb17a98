import { describe, expect, it } from '@jest/globals';
import { decide, type DecidedRow } from '../test/given-secret.ts';

const idle = { c: ['AWSCURRENT'] };
const staged = { c: ['AWSCURRENT'], n: ['AWSPENDING'] };
const promoted = { c: ['AWSPREVIOUS'], n: ['AWSCURRENT', 'AWSPENDING'] };
const retired = { n: ['AWSCURRENT', 'AWSPENDING'] };
const TOO_LATE = { kind: 'problem', code: 'ABORT_TOO_LATE' };

const users: readonly DecidedRow[] = [
  {
    title: 'idle',
    given: {
      kind: 'app-user',
      versions: idle,
      webhead: ['c'],
    },
    phase: 'idle',
    advance: { kind: 'nothing' },
    rotate: { kind: 'stage', currentId: 'c' },
    abort: { kind: 'nothing' },
  },
  {
    title: 'idle, webheads with another version',
    given: {
      kind: 'app-user',
      versions: idle,
      webhead: ['x'],
    },
    phase: 'idle',
    advance: { kind: 'serve-user', currentId: 'c' },
    rotate: { kind: 'serve-user', currentId: 'c' },
  },
  {
    title: 'staged',
    given: {
      kind: 'app-user',
      versions: staged,
      webhead: ['c'],
    },
    phase: 'staged',
    advance: { kind: 'promote-user', currentId: 'c', pendingId: 'n' },
    abort: { kind: 'withdraw-user', currentId: 'c', pendingId: 'n', rotatedAt: 1_000 },
  },
  {
    title: 'staged, made no one knows when',
    given: {
      kind: 'app-user',
      versions: staged,
      webhead: ['c'],
      isAgeless: true,
    },
    phase: 'staged',
    advance: { kind: 'promote-user', currentId: 'c', pendingId: 'n' },
    abort: { kind: 'withdraw-user', currentId: 'c', pendingId: 'n', rotatedAt: 2_000 },
  },
  {
    title: 'staged after a rotation',
    given: {
      kind: 'app-user',
      versions: staged,
      webhead: ['c'],
      tag: 'rotated 1500 b c',
    },
    phase: 'staged',
    advance: { kind: 'promote-user', currentId: 'c', pendingId: 'n' },
    abort: { kind: 'withdraw-user', currentId: 'c', pendingId: 'n', rotatedAt: 1_500 },
  },
  {
    title: 'staged, webheads that may use the other name',
    given: {
      kind: 'app-user',
      versions: staged,
      webhead: ['c'],
      acknowledged: { webhead: undefined },
    },
    phase: 'staged',
    advance: { kind: 'serve-user', currentId: 'c' },
  },
  {
    title: 'aborted, the label still there',
    given: {
      kind: 'app-user',
      versions: staged,
      webhead: ['c'],
      tag: 'withdrawing 1500 n c',
    },
    phase: 'staged',
    advance: { kind: 'clear-pending', pendingId: 'n' },
    rotate: { kind: 'clear-pending', pendingId: 'n' },
    abort: { kind: 'clear-pending', pendingId: 'n' },
  },
  {
    title: 'aborted',
    given: {
      kind: 'app-user',
      versions: idle,
      webhead: ['c'],
      tag: 'withdrawing 1500 n c',
    },
    phase: 'staged',
    advance: { kind: 'drop-user', currentId: 'c', isUrgent: false, previousId: 'n', rotatedAt: 1_500 },
    abort: { kind: 'drop-user', currentId: 'c', isUrgent: false, previousId: 'n', rotatedAt: 1_500 },
  },
  {
    title: 'promoted',
    given: {
      kind: 'app-user',
      versions: promoted,
      webhead: ['c'],
    },
    phase: 'promoted',
    advance: { kind: 'serve-user', currentId: 'n', previousId: 'c' },
    abort: TOO_LATE,
  },
  {
    title: 'in use',
    given: {
      kind: 'app-user',
      versions: promoted,
      webhead: ['n'],
    },
    phase: 'settling',
    advance: { kind: 'retire-user', previousId: 'c', currentId: 'n' },
    abort: TOO_LATE,
  },
  {
    title: 'retiring, the label still there',
    given: {
      kind: 'app-user',
      versions: promoted,
      webhead: ['n'],
      tag: 'retiring 1900 c n',
    },
    phase: 'retiring',
    advance: { kind: 'clear-previous', previousId: 'c' },
  },
  {
    title: 'retiring',
    given: {
      kind: 'app-user',
      versions: retired,
      webhead: ['n'],
      tag: 'retiring 1900 c n',
    },
    phase: 'retiring',
    advance: { kind: 'drop-user', currentId: 'n', isUrgent: false, previousId: 'c' },
    abort: TOO_LATE,
  },
  {
    title: 'retiring, the old version known to others',
    given: {
      kind: 'app-user',
      versions: retired,
      webhead: ['n'],
      tag: 'retiring 1900 c n',
      compromised: '1 c',
    },
    phase: 'retiring',
    advance: { kind: 'drop-user', currentId: 'n', isUrgent: true, previousId: 'c' },
  },
  {
    title: 'retiring, no one knows which version',
    given: {
      kind: 'app-user',
      versions: retired,
      webhead: ['n'],
      tag: 'retiring 1900 - n',
    },
    phase: 'retiring',
    advance: { kind: 'drop-user', currentId: 'n', isUrgent: false },
  },
  {
    title: 'retiring, AWSPENDING taken off by someone',
    given: {
      kind: 'app-user',
      versions: { n: ['AWSCURRENT'] },
      webhead: ['n'],
      tag: 'retiring 1900 c n',
    },
    phase: 'retiring',
    advance: { kind: 'drop-user', currentId: 'n', isUrgent: false, previousId: 'c' },
  },
  {
    title: 'retiring, under the tag of an abort that came too late',
    given: {
      kind: 'app-user',
      versions: retired,
      webhead: ['n'],
      tag: 'withdrawing 1500 n c',
    },
    phase: 'retiring',
    advance: { kind: 'drop-user', currentId: 'n', isUrgent: false, previousId: 'c' },
    abort: TOO_LATE,
  },
  {
    title: 'retiring, an abort that came too late has taken AWSPENDING off, too',
    given: {
      kind: 'app-user',
      versions: { n: ['AWSCURRENT'] },
      webhead: ['n'],
      tag: 'withdrawing 1500 n c',
      compromised: '1 c',
    },
    phase: 'retiring',
    advance: { kind: 'drop-user', currentId: 'n', isUrgent: true, previousId: 'c' },
  },
  {
    title: 'rotated',
    given: {
      kind: 'app-user',
      versions: { n: ['AWSCURRENT'] },
      webhead: ['n'],
      tag: 'rotated 1900 c n',
    },
    phase: 'idle',
    advance: { kind: 'nothing' },
  },
];

describe('nextStep of a login', () => {
  it.each(users)('that is $title', (row) => {
    const { given, ...expected } = row;
    expect({ title: row.title, ...decide(given) }).toMatchObject(expected);
  });
});
