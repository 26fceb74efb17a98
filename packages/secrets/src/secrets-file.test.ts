import { describe, expect, it } from '@jest/globals';
import { deriveNodeSecret } from './derive-node-secret.ts';
import type { MasterSecret } from './master-secret.ts';
import { secretsFileLine, secretsFileLines, secretsFileVersions } from './secrets-file.ts';

const origin = 'https://db1-0.sync.example.org';
const previous: MasterSecret = { secret: 'a'.repeat(64), createdAt: 1_700_000_000 };
const current: MasterSecret = { secret: 'b'.repeat(64), createdAt: 1_735_000_000 };
const code = (value: string): unknown => expect.objectContaining({ code: value });
const secret = (versions: Record<string, readonly string[]>, deleted = false) => ({
  name: 'master',
  versions,
  deleted,
});

describe('secretsFileVersions', () => {
  it.each([
    ['idle', { v1: ['AWSCURRENT'] }, ['v1'], ['v1']],
    ['staged', { v2: ['AWSPENDING'], v1: ['AWSCURRENT'] }, ['v1', 'v2'], ['v1']],
    ['just promoted', { v1: ['AWSPREVIOUS'], v2: ['AWSCURRENT', 'AWSPENDING'] }, ['v1', 'v2'], ['v1', 'v2']],
    ['settling', { v2: ['AWSCURRENT'], v1: ['AWSPREVIOUS'] }, ['v1', 'v2'], ['v1', 'v2']],
    [
      'staged before the previous version was retired',
      { v3: ['AWSPENDING'], v1: ['AWSPREVIOUS'], v2: ['AWSCURRENT'] },
      ['v1', 'v2', 'v3'],
      ['v1', 'v2'],
    ],
    ['idle with labels of another tool', { v0: ['mine'], v1: ['AWSCURRENT', 'mine-too'] }, ['v1'], ['v1']],
  ])(
    'each reader of a secret that is %s gets its versions, oldest first',
    (_, versions, webhead, tokenserver) => {
      const ids = (reader: 'webhead' | 'tokenserver') =>
        secretsFileVersions(secret(versions), reader).map(({ versionId }) => versionId);
      expect(ids('webhead')).toEqual(webhead);
      expect(ids('tokenserver')).toEqual(tokenserver);
    },
  );

  it.each([
    ['without any version', {}, 'NO_CURRENT_VERSION'],
    ['without a labelled version', { v1: [] }, 'NO_CURRENT_VERSION'],
    ['with a pending but no current version', { v1: ['AWSPENDING'] }, 'IMPOSSIBLE_LABELS'],
    ['with a previous but no current version', { v1: ['AWSPREVIOUS'] }, 'IMPOSSIBLE_LABELS'],
    ['with one label on two versions', { v1: ['AWSCURRENT'], v2: ['AWSCURRENT'] }, 'IMPOSSIBLE_LABELS'],
    [
      'with the labels previous and current on one version',
      { v1: ['AWSPREVIOUS', 'AWSCURRENT'] },
      'IMPOSSIBLE_LABELS',
    ],
    [
      'with the labels previous and pending on one version',
      { v1: ['AWSPREVIOUS', 'AWSPENDING'], v2: ['AWSCURRENT'] },
      'IMPOSSIBLE_LABELS',
    ],
  ])('a secret %s is refused', (_, versions, expected) => {
    expect(() => secretsFileVersions(secret(versions), 'webhead')).toThrow(code(expected));
  });

  it('a secret that is scheduled for deletion is refused', () => {
    const deleted = secret({ v1: ['AWSCURRENT'] }, true);
    expect(() => secretsFileVersions(deleted, 'webhead')).toThrow(code('SECRET_DELETED'));
  });
});

describe('secretsFileLine', () => {
  it('a line contains the derived secrets with their timestamps, newest last', () => {
    expect(secretsFileLine(origin, [previous, current])).toBe(
      `${origin},1700000000:${deriveNodeSecret(previous.secret, origin)},1735000000:${deriveNodeSecret(current.secret, origin)}`,
    );
  });

  it('the entries of a line are in the order into which the services sort them', () => {
    const [, ...entries] = secretsFileLine(origin, [previous, current]).split(',');
    expect([...entries].sort()).toEqual(entries);
  });

  it.each([
    ['in the wrong order', [current, previous]],
    ['with the same timestamp', [previous, { ...current, createdAt: previous.createdAt }]],
  ])('master secrets %s are refused', (_, masters) => {
    expect(() => secretsFileLine(origin, masters)).toThrow(code('ENTRIES_OUT_OF_ORDER'));
  });

  it.each([
    'db1-0.sync.example.org',
    'https://db1-0.sync.example.org/',
    'https://DB1-0.sync.example.org',
    'https://db1-0.sync.example.org:443',
    'https://a,b',
    'https://a\nb',
    '',
    `https://${'a'.repeat(60)}.org`,
  ])('the origin %j is refused', (wrong) => {
    expect(() => secretsFileLine(wrong, [previous])).toThrow(code('INVALID_ORIGIN'));
  });
});

describe('secretsFileLines', () => {
  const staged = secret({ v1: ['AWSCURRENT'], v2: ['AWSPENDING'] });
  const valueOf = (versionId: string) => (versionId === 'v1' ? previous : current);

  it('the lines for the tokenserver do not contain a pending secret', () => {
    const [line] = secretsFileLines(staged, 'tokenserver', [origin], valueOf);
    expect(line).toBe(secretsFileLine(origin, [previous]));
  });

  it('the lines for webheads contain the pending secret', () => {
    const [line] = secretsFileLines(staged, 'webhead', [origin], valueOf);
    expect(line).toBe(secretsFileLine(origin, [previous, current]));
  });
});
