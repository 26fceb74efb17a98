import { describe, expect, it } from '@jest/globals';
import { decide, type Given } from '../test/given-secret.ts';

const idle = { c: ['AWSCURRENT'] };
const settled = { c: ['AWSPREVIOUS'], n: ['AWSCURRENT'] };

describe('nextStep', () => {
  it.each<[string, Given, string, string]>([
    ['does not exist', { isMissing: true }, 'SECRET_MISSING', 'deploy its dbnode'],
    ['is being deleted', { versions: idle, isDeleted: true }, 'SECRET_DELETED', 'restore-secret --secret-id'],
    ['has no version', { versions: {} }, 'NO_CURRENT_VERSION', 'deploy its dbnode'],
    [
      'has no current version',
      { versions: { p: ['AWSPREVIOUS'], n: ['AWSPENDING'] } },
      'IMPOSSIBLE_LABELS',
      '--version-stage AWSCURRENT --move-to-version-id p',
    ],
    [
      'has a label twice',
      { versions: { a: ['AWSCURRENT'], b: ['AWSCURRENT'] } },
      'IMPOSSIBLE_LABELS',
      '--version-stage AWSCURRENT --remove-from-version-id b',
    ],
    [
      'went back by hand',
      { versions: { c: ['AWSCURRENT'], n: ['AWSPREVIOUS', 'AWSPENDING'] } },
      'IMPOSSIBLE_LABELS',
      '--version-stage AWSPENDING --remove-from-version-id n',
    ],
    [
      'has a strange rotation tag',
      { versions: idle, tag: 'hello' },
      'INVALID_VALUE',
      'untag-resource --secret-id',
    ],
    [
      'has a strange list of versions',
      { versions: idle, compromised: 'hello' },
      'INVALID_VALUE',
      '--tag-keys syncops:compromised',
    ],
    ['is not deployed', { versions: idle, webhead: undefined }, 'NOT_DEPLOYED', 'webhead'],
    [
      'is not in the webheads’ release',
      { versions: idle, webhead: 'absent', tokenserver: ['c'] },
      'NOT_SERVED',
      'webhead',
    ],
    [
      'is not in the tokenserver’s release',
      { versions: idle, webhead: ['c'], tokenserver: 'absent' },
      'NOT_SERVED',
      'tokenserver',
    ],
    [
      'is in the tokenserver’s release without a version',
      { versions: idle, webhead: ['c'], tokenserver: [] },
      'NOT_SERVED',
      'tokenserver',
    ],
    [
      'meets hosts without fences',
      { versions: idle, webhead: ['c'], tokenserver: ['c'], isOutdated: true },
      'HOSTS_OUTDATED',
      'deploy first',
    ],
    [
      'lost the label of the version that signs',
      { versions: idle, webhead: ['c', 'x'], tokenserver: ['x'] },
      'IMPOSSIBLE_LABELS',
      '--version-stage AWSPREVIOUS --move-to-version-id x',
    ],
    [
      'has AWSPREVIOUS on another version than the one that signs',
      { versions: settled, webhead: ['c', 'n', 'x'], tokenserver: ['x'] },
      'IMPOSSIBLE_LABELS',
      '--version-stage AWSPREVIOUS --move-to-version-id x --remove-from-version-id c',
    ],
  ])('is a problem, reported with its remedy, where a secret %s', (_, given, code, remedy) => {
    const problem = { kind: 'problem', code, message: expect.stringContaining(remedy) };
    expect(decide(given)).toEqual({ phase: 'idle', rotate: problem, advance: problem, abort: problem });
  });
});
