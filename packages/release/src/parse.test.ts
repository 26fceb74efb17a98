import { describe, expect, it } from '@jest/globals';
import { testEnvironment, webheadInput, withoutFences } from '../test/fixtures.ts';
import { RELEASE_LIMITS, parseRelease } from './parse.ts';
import { renderTokenserverRelease } from './render/tokenserver.ts';
import { renderWebheadRelease } from './render/webhead.ts';
import { releaseKey, serializeRelease } from './serialize.ts';

const release = renderWebheadRelease(webheadInput(testEnvironment()));
const FILE = { path: '/etc/a', owner: 'root', group: 'root', mode: '0644', content: '' };
const COMMAND = { argv: ['true'] };

function withFence(fence: unknown): unknown {
  return Object.fromEntries(
    Object.entries(release.secrets).map(([key, secret]) => [key, { ...secret, fence }]),
  );
}

describe('parseRelease', () => {
  it('reads a release of a version that knew no fences as it was', () => {
    const body = JSON.stringify(withoutFences(release));
    expect(Object.values(parseRelease(body).secrets).map(({ fence }) => fence)).toEqual([
      undefined,
      undefined,
    ]);
    expect(serializeRelease(parseRelease(body)).body).not.toContain('fence');
  });

  it.each([
    ['webhead', release],
    ['tokenserver', renderTokenserverRelease(webheadInput(testEnvironment()))],
  ])('gives back what was serialized: %s', (_role, given) => {
    expect(parseRelease(serializeRelease(given).body)).toEqual(given);
  });

  it.each<[string, unknown]>([
    ['an unknown field', { ...release, extra: 1 }],
    ['another format', { ...release, formatVersion: 2 }],
    ['an agent that is not a hash', { ...release, agentSha256: 'x' }],
    ['another role', { ...release, role: 'dbnode' }],
    ['an environment with a slash', { ...release, environment: 'a/b' }],
    ['no list of files', { ...release, files: {} }],
    ['too many files', { ...release, files: Array(RELEASE_LIMITS.files + 1).fill(FILE) }],
    ['a relative path', { ...release, files: [{ ...FILE, path: 'etc/a' }] }],
    ['a path with ..', { ...release, files: [{ ...FILE, path: '/etc/../a' }] }],
    ['a path with two slashes', { ...release, files: [{ ...FILE, path: '/etc//a' }] }],
    ['a path with a blank', { ...release, files: [{ ...FILE, path: '/etc/a b' }] }],
    ['a path twice', { ...release, files: [FILE, FILE] }],
    ['a path below a file', { ...release, files: [FILE, { ...FILE, path: '/etc/a/b' }] }],
    ['a mode with a set-user bit', { ...release, files: [{ ...FILE, mode: '4755' }] }],
    ['a field of a file that is not known', { ...release, files: [{ ...FILE, run: 'x' }] }],
    ['a check that is not known', { ...release, files: [{ ...FILE, check: 'magic' }] }],
    ['a placeholder that is not known', { ...release, files: [{ ...FILE, content: '${env:HOME}' }] }],
    ['a placeholder that is not closed', { ...release, files: [{ ...FILE, content: '${host:root' }] }],
    ['a secret that is not listed', { ...release, files: [{ ...FILE, content: '${secret:other.value}' }] }],
    [
      'a command with a secret',
      { ...release, reload: [{ argv: ['echo', '${secret:db1-app-user.password}'] }] },
    ],
    [
      'a heartbeat with a secret',
      { ...release, heartbeat: { url: '${secret:db1-app-user.password}', expect: '', timeoutSeconds: 1 } },
    ],
    ['a command without a program', { ...release, reload: [{ argv: [] }] }],
    ['a command with a NUL', { ...release, reload: [{ argv: ['a\0'] }] }],
    [
      'a change of a file that is not there',
      { ...release, reload: [{ ...COMMAND, whenChanged: ['/etc/b'] }] },
    ],
    ['a time without end', { ...release, reload: [{ ...COMMAND, timeoutSeconds: 1e9 }] }],
    [
      'a secret without a version',
      { ...release, secrets: { a: { secretId: 'x' } }, files: [], reload: [], validate: [] },
    ],
    ['a fence that is not known', { ...release, secrets: withFence('previous') }],
    [
      'a secret key with a dot',
      {
        ...release,
        secrets: { 'a.b': { secretId: 'x', versionId: 'v'.repeat(32) } },
        files: [],
        reload: [],
        validate: [],
      },
    ],
    ['a list', []],
    ['null', null],
  ])('refuses %s', (_name, value) => {
    expect(() => parseRelease(JSON.stringify(value))).toThrow(
      expect.objectContaining({ code: 'INVALID_RELEASE' }),
    );
  });

  it('refuses what is not JSON, and what is enormous', () => {
    expect(() => parseRelease('{')).toThrow(expect.objectContaining({ code: 'INVALID_RELEASE' }));
    expect(() => parseRelease(' '.repeat(RELEASE_LIMITS.bytes + 1))).toThrow(
      expect.objectContaining({ code: 'INVALID_RELEASE' }),
    );
  });
});

describe('serializeRelease', () => {
  it('begins with the hash of the agent, which the script on the host reads without a JSON parser', () => {
    expect(serializeRelease(release).body).toMatch(new RegExp(`^\\{"agentSha256":"${release.agentSha256}",`));
  });

  it('gives the same bytes whatever the order of keys', () => {
    const shuffled = Object.fromEntries(Object.entries(release).reverse());
    expect(serializeRelease({ ...release, ...shuffled })).toEqual(serializeRelease(release));
    expect(releaseKey('abc')).toBe('releases/abc.json');
  });

  it('refuses to name a release that no agent would accept', () => {
    expect(() => serializeRelease({ ...release, environment: 'A B' })).toThrow(
      expect.objectContaining({ code: 'INVALID_RELEASE' }),
    );
  });
});
