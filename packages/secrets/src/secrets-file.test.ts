import { describe, expect, it } from '@jest/globals';
import { deriveNodeSecret } from './derive-node-secret.ts';
import type { MasterSecret } from './master-secret.ts';
import { secretsFileLine, secretsFileLines, secretsFileVersions } from './secrets-file.ts';

const origin = 'https://db1-0.sync.example.org';
const old: MasterSecret = { secret: 'a'.repeat(64), createdAt: 1_700_000_000 };
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
      'staged before the last one was retired',
      { v3: ['AWSPENDING'], v1: ['AWSPREVIOUS'], v2: ['AWSCURRENT'] },
      ['v1', 'v2', 'v3'],
      ['v1', 'v2'],
    ],
    ['with labels of other people', { v0: ['mine'], v1: ['AWSCURRENT', 'mine-too'] }, ['v1'], ['v1']],
  ])('when %s, gives each reader its versions, oldest first', (_, versions, webhead, tokenserver) => {
    const ids = (reader: 'webhead' | 'tokenserver') =>
      secretsFileVersions(secret(versions), reader).map(({ versionId }) => versionId);
    expect(ids('webhead')).toEqual(webhead);
    expect(ids('tokenserver')).toEqual(tokenserver);
  });

  it.each([
    ['no version', {}, 'NO_CURRENT_VERSION'],
    ['no labelled version', { v1: [] }, 'NO_CURRENT_VERSION'],
    ['pending without current', { v1: ['AWSPENDING'] }, 'IMPOSSIBLE_LABELS'],
    ['previous without current', { v1: ['AWSPREVIOUS'] }, 'IMPOSSIBLE_LABELS'],
    ['a label on two versions', { v1: ['AWSCURRENT'], v2: ['AWSCURRENT'] }, 'IMPOSSIBLE_LABELS'],
    ['previous and current on one version', { v1: ['AWSPREVIOUS', 'AWSCURRENT'] }, 'IMPOSSIBLE_LABELS'],
    [
      'previous and pending on one version',
      { v1: ['AWSPREVIOUS', 'AWSPENDING'], v2: ['AWSCURRENT'] },
      'IMPOSSIBLE_LABELS',
    ],
  ])('refuses %s', (_, versions, expected) => {
    expect(() => secretsFileVersions(secret(versions), 'webhead')).toThrow(code(expected));
  });

  it('refuses a secret that is being deleted', () => {
    const deleted = secret({ v1: ['AWSCURRENT'] }, true);
    expect(() => secretsFileVersions(deleted, 'webhead')).toThrow(code('SECRET_DELETED'));
  });
});

describe('secretsFileLine', () => {
  it('writes the derived secrets with their timestamps, newest last', () => {
    expect(secretsFileLine(origin, [old, current])).toBe(
      `${origin},1700000000:${deriveNodeSecret(old.secret, origin)},1735000000:${deriveNodeSecret(current.secret, origin)}`,
    );
  });

  it('stands in the order in which the services sort its entries', () => {
    const [, ...entries] = secretsFileLine(origin, [old, current]).split(',');
    expect([...entries].sort()).toEqual(entries);
  });

  it.each([
    ['the wrong order', [current, old]],
    ['one timestamp twice', [old, { ...current, createdAt: old.createdAt }]],
  ])('refuses %s', (_, masters) => {
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
  ])('refuses the origin %j', (wrong) => {
    expect(() => secretsFileLine(wrong, [old])).toThrow(code('INVALID_ORIGIN'));
  });
});

describe('secretsFileLines', () => {
  const staged = secret({ v1: ['AWSCURRENT'], v2: ['AWSPENDING'] });
  const valueOf = (versionId: string) => (versionId === 'v1' ? old : current);

  it('never lets the tokenserver sign with a pending secret', () => {
    const [line] = secretsFileLines(staged, 'tokenserver', [origin], valueOf);
    expect(line).toBe(secretsFileLine(origin, [old]));
  });

  it('lets webheads verify with it', () => {
    const [line] = secretsFileLines(staged, 'webhead', [origin], valueOf);
    expect(line).toBe(secretsFileLine(origin, [old, current]));
  });
});
