import { describe, expect, it } from '@jest/globals';
import { acknowledge, secretVersions, secretVersionsSha256 } from '../acknowledge.ts';
import { judge } from './acknowledgement.ts';

const RELEASE = 'a'.repeat(64);
const NEEDED = { secrets: { one: { secretId: 's/one', versionId: 'v'.repeat(32) } } };
const NEEDED_HASH = secretVersionsSha256(secretVersions(NEEDED));
const GOOD = {
  release: RELEASE,
  result: 'applied',
  secretVersions: { 's/one': ['v'.repeat(32)] },
  acknowledgedAt: 1_700_000_000,
};

function judgeLine(stdout: string, exitCode = 0, stderr = ''): ReturnType<typeof judge> {
  return judge({ exitCode, stdout, stderr }, RELEASE, NEEDED_HASH);
}

describe('judge', () => {
  it.each(['applied', 'unchanged'])('takes a complete acknowledgement on the last line: %s', (result) => {
    expect(judgeLine(`progress\n${JSON.stringify({ ...GOOD, result })}\n`)).toEqual({
      kind: 'acknowledged',
      result,
    });
  });

  it.each<[string, Record<string, unknown> | string, number, string]>([
    ['nothing at all', '', 0, 'exit code 0 and no acknowledgement'],
    ['a line that was cut', JSON.stringify(GOOD).slice(0, 50), 0, 'no acknowledgement'],
    ['an acknowledgement before other output', `${JSON.stringify(GOOD)}\nbye`, 0, 'no acknowledgement: bye'],
    ['a list', '[]', 0, 'no acknowledgement'],
    ['another release', { ...GOOD, release: 'b'.repeat(64) }, 0, 'another release'],
    ['an unknown result', { ...GOOD, result: 'maybe' }, 0, 'no known result'],
    ['success with an exit code of failure', GOOD, 1, 'exit code 1'],
    ['no time', { ...GOOD, acknowledgedAt: 'now' }, 0, 'not when'],
    [
      'other secret versions',
      { ...GOOD, secretVersions: { 's/one': ['w'.repeat(32)] } },
      0,
      'other secret versions',
    ],
    [
      'a version too many',
      { ...GOOD, secretVersions: { 's/one': ['u', 'v'.repeat(32)] } },
      0,
      'other secret versions',
    ],
    ['no secret versions', { ...GOOD, secretVersions: {} }, 0, 'other secret versions'],
    [
      'another hash of secret versions',
      { ...GOOD, secretVersionsSha256: RELEASE },
      0,
      'other secret versions',
    ],
    [
      'a failure',
      {
        ...GOOD,
        result: 'failed',
        error: { code: 'DISK_FULL', message: 'make room', running: 'c'.repeat(64) },
      },
      1,
      'DISK_FULL: make room (still runs cccccccccccc)',
    ],
    [
      'a failure without details',
      { ...GOOD, result: 'failed' },
      1,
      'failed: no message (no release is known to run)',
    ],
  ])('does not take %s', (_name, line, exitCode, reason) => {
    const verdict = judgeLine(typeof line === 'string' ? line : JSON.stringify(line), exitCode);
    expect(verdict).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason) });
  });

  it("gives the agent's code where there is one", () => {
    const failed = (error: unknown): ReturnType<typeof judge> =>
      judgeLine(JSON.stringify({ ...GOOD, result: 'failed', error }), 1);
    expect(failed({ code: 'STALE_RELEASE', message: 'push again' })).toMatchObject({ code: 'STALE_RELEASE' });
    expect(failed({ code: 7, message: 'push again' })).not.toHaveProperty('code');
    expect(judgeLine('')).not.toHaveProperty('code');
  });

  it('takes a hash in place of versions that are too many to list', () => {
    const secrets = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `k${String(index)}`,
        {
          secretId: `syncstorage/production/dbnode/db${String(index)}/master-secret`,
          versionId: 'v'.repeat(36),
        },
      ]),
    );
    const line = JSON.stringify(acknowledge({ ...EMPTY, secrets }, RELEASE, 'applied', 1_700_000_000));
    expect(line.length).toBeLessThan(24_000);
    const hash = secretVersionsSha256(secretVersions({ secrets }));
    expect(judge({ exitCode: 0, stdout: line, stderr: '' }, RELEASE, hash)).toMatchObject({
      kind: 'acknowledged',
    });
  });
});

const EMPTY = {
  formatVersion: 1,
  agentSha256: RELEASE,
  environment: 'testing',
  role: 'webhead',
  secrets: {},
  files: [],
  validate: [],
  reload: [],
} as const;
