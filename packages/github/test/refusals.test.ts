import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GitHubError } from '../src/github-error.ts';
import { callsOf, clear, connect, type Setting, startSetting } from './kit.ts';

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

// Each pull request is a dozen runs of git, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting();
  await setting.sandbox.pullRequests.open({ branch: 'x', title: 'X', files: { a: '1' } });
});

afterAll(() => setting.sandbox.close());

afterEach(() => {
  expect(setting.sandbox.violations).toEqual([]);
  clear(setting);
});

describe('a token without the right', () => {
  it.each([
    ['a comment', '"issues: write" or "pull-requests: write"'],
    ['an issue', '"issues: write"'],
    ['an artifact', '"actions: read"'],
    ['a pull request', '"contents: read"'],
  ])('names for %s what to add to the job: %s', async (what, permission) => {
    const { sandbox } = setting;
    const github = connect(sandbox, sandbox.tokens.create({ permissions: { 'pull-requests': 'read' } }));
    const marker = '<!-- m -->';
    const files = { a: 'b' };
    const request = { base: 'main', branch: 'b', title: 't', body: 'b', commitMessage: 'm', files };
    const calls: Readonly<Record<string, () => Promise<unknown>>> = {
      'a comment': () => github.upsertComment(1, marker, marker),
      'an issue': async () => {
        const reader = sandbox.tokens.create({ permissions: { issues: 'read' } });
        return connect(sandbox, reader).upsertIssue({ marker, label: 'l', title: 't', body: marker });
      },
      'an artifact': () => github.findArtifacts('n'),
      'a pull request': () => github.openPullRequest(request),
    };
    await expect(calls[what]?.()).rejects.toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining(`add ${permission} to the permissions of the job`),
    });
  });

  it('is that of a pull request from a fork, which may read and not write', async () => {
    const { sandbox } = setting;
    const permissions = { 'pull-requests': 'write', contents: 'read' } as const;
    const github = connect(sandbox, sandbox.tokens.create({ permissions, isFork: true }));
    expect(await github.changedFiles(1)).toEqual(['a']);
    await expect(github.upsertComment(1, 'm', 'm')).rejects.toMatchObject({
      code: 'FORBIDDEN',
      data: { httpStatus: 403, permissions: ['issues: write', 'pull-requests: write'] },
    });
    expect(sandbox.world.comments.size).toBe(0);
  });

  it('is not known at all once it has expired', async () => {
    const github = connect(setting.sandbox, 'ghs_expired');
    await expect(github.pullRequest(1)).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });
});

describe('a rate limit', () => {
  it('that ends in an hour is an error that says when', async () => {
    const { sandbox, github } = setting;
    sandbox.faults.next(PULL, { kind: 'rate-limit', resetInSeconds: 3600 });
    const before = Date.now();
    const error: unknown = await github.pullRequest(1).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'RATE_LIMITED' });
    const until = error instanceof GitHubError ? Date.parse(error.data.until ?? '') : 0;
    expect(until).toBeGreaterThan(before + 3_590_000);
    expect(until).toBeLessThan(before + 3_610_000);
    expect(callsOf(sandbox, PULL)).toBe(1);
  });

  it('that does not end is waited for three times', async () => {
    const { sandbox, github, warnings } = setting;
    sandbox.faults.next(PULL, { kind: 'secondary-rate-limit', status: 429, retryAfterSeconds: 7 }, 9);
    await expect(github.pullRequest(1)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(callsOf(sandbox, PULL)).toBe(4);
    expect(warnings).toEqual(
      Array.from(
        { length: 3 },
        () => 'github: GET /repos/acme/sync/pulls/1: secondary rate limit; waiting 7 s',
      ),
    );
  });
});

describe('a GitHub that is ill', () => {
  it('is asked four times, in words', async () => {
    const { sandbox, github, warnings } = setting;
    sandbox.faults.next(PULL, { kind: 'status', status: 503 }, 9);
    await expect(github.pullRequest(1)).rejects.toMatchObject({
      code: 'SERVER_ERROR',
      data: { httpStatus: 503 },
    });
    expect(callsOf(sandbox, PULL)).toBe(4);
    expect(warnings).toContain('github: GET /repos/acme/sync/pulls/1: answer 503');
  });

  it('differs from one that is not there', async () => {
    const { sandbox, token } = setting;
    // Not a port that the kernel gives to a process that asks for any.
    const nowhere = connect(sandbox, token, { apiUrl: 'http://127.1.7.2:4567' });
    await expect(nowhere.pullRequest(1)).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(/ECONNREFUSED/),
    });
  });
});

it('reveals the token to no one, whatever fails', async () => {
  const { sandbox, token, github, warnings } = setting;
  const faults = [
    { kind: 'status', status: 500 },
    { kind: 'reset' },
    { kind: 'rate-limit', resetInSeconds: 3600 },
  ] as const;
  const shown: string[] = [];
  for (const fault of faults) {
    sandbox.faults.clear();
    sandbox.faults.next(PULL, fault, 9);
    shown.push(await github.pullRequest(1).then(String, (error: unknown) => inspect(error, { depth: 9 })));
  }
  shown.push(await github.pullRequest(99).then(String, (error: unknown) => inspect(error, { depth: 9 })));
  expect(shown.filter((text) => text.includes('GitHubError'))).toHaveLength(4);
  expect([...shown, ...warnings].join('\n')).not.toContain(token);
});

it('refuses a name that is not owner/name before it makes a call', () => {
  for (const repository of ['sync', 'acme/sync/x', 'acme/../x', 'acme/sync?x'])
    expect(() => connect(setting.sandbox, setting.token, { repository })).toThrow(
      expect.objectContaining({ code: 'INVALID_REPOSITORY' }),
    );
});
