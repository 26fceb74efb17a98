import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { callsOf, type Setting, startSetting } from './kit.ts';

const FILES = '/repos/{owner}/{repo}/pulls/{pull_number}/files';

// Each pull request is a dozen runs of git, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

let setting: Setting;

beforeEach(async () => {
  setting = await startSetting();
});

afterEach(async () => {
  const { violations } = setting.sandbox;
  await setting.sandbox.close();
  expect(violations).toEqual([]);
});

const numbered = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`f/${String(index).padStart(4, '0')}`, `${index}`]),
  );

describe('a pull request', () => {
  it('is reported with its head, its base and its state', async () => {
    const { sandbox, github } = setting;
    const { number, headSha, baseSha } = await sandbox.pullRequests.open({
      branch: 'x',
      title: 'X',
      files: { a: '1' },
    });
    const open = await github.pullRequest(number);
    expect(open).toEqual({
      number,
      url: 'https://github.com/acme/sync/pull/1',
      headSha,
      baseSha,
      headRef: 'x',
      isFork: false,
      state: 'open',
    });
    const { mergeSha } = await sandbox.pullRequests.merge(number);
    expect(await github.pullRequest(number)).toEqual({ ...open, state: 'closed', mergedSha: mergeSha });
  });

  it('from a fork is known as one, and when it is closed unmerged it has no merge commit', async () => {
    const { sandbox, github } = setting;
    const { number } = await sandbox.pullRequests.open({
      branch: 'x',
      title: 'X',
      files: { a: '1' },
      isFork: true,
    });
    sandbox.pullRequests.close(number);
    const closed = await github.pullRequest(number);
    expect(closed).toMatchObject({ isFork: true, state: 'closed' });
    expect(closed).not.toHaveProperty('mergedSha');
  });

  it('that does not exist is an error that names it', async () => {
    await expect(setting.github.pullRequest(99)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringMatching(/pull request 99/),
    });
  });
});

describe('the changed files of a pull request', () => {
  it('are read from every page', async () => {
    const { sandbox, github } = setting;
    const { number } = await sandbox.pullRequests.open({ branch: 'x', title: 'X', files: numbered(10) });
    expect(await github.changedFiles(number)).toEqual(Object.keys(numbered(10)));
    expect(callsOf(sandbox, `GET ${FILES}`)).toBe(4);
  });

  it('hold both names of a renamed file, and removed ones', async () => {
    const { sandbox, github } = setting;
    const text = 'a file that is long enough to be known again\n'.repeat(4);
    await sandbox.push({ 'environments/old/db1.yaml': text, 'environments/old/db2.yaml': 'gone\n' });
    const { number } = await sandbox.pullRequests.open({
      branch: 'x',
      title: 'X',
      files: {
        'environments/old/db1.yaml': null,
        'environments/old/db2.yaml': null,
        'environments/new/db1.yaml': text,
      },
    });
    expect(await github.changedFiles(number)).toEqual([
      'environments/new/db1.yaml',
      'environments/old/db1.yaml',
      'environments/old/db2.yaml',
    ]);
  });

  it('are an error where GitHub does not list them all, since what is missing may be an environment', async () => {
    const setUp = await startSetting(undefined, { pageSize: 100 });
    const { number } = await setUp.sandbox.pullRequests.open({
      branch: 'x',
      title: 'X',
      files: numbered(3001),
    });
    await expect(setUp.github.changedFiles(number)).rejects.toMatchObject({
      code: 'TOO_MANY_FILES',
      message: expect.stringMatching(/3001 files.*lists 3000/),
    });
    await setUp.sandbox.close();
  });

  it('come through a page that fails, breaks off or is limited on the way', async () => {
    const { sandbox, github, warnings } = setting;
    const { number } = await sandbox.pullRequests.open({ branch: 'x', title: 'X', files: numbered(7) });
    sandbox.faults.next(`GET ${FILES}`, { kind: 'status', status: 502 });
    sandbox.faults.next(`GET ${FILES}`, { kind: 'cut-answer' });
    sandbox.faults.next(`GET ${FILES}`, { kind: 'reset' });
    sandbox.faults.next(`GET ${FILES}`, { kind: 'secondary-rate-limit' });
    expect(await github.changedFiles(number)).toHaveLength(7);
    expect(warnings).toHaveLength(4);
  });
});

describe('a comparison of two commits', () => {
  it('reports the paths that differ, whichever of them is the newer', async () => {
    const { sandbox, github } = setting;
    const { before, after } = await sandbox.push({ a: '1', b: '2' });
    expect(await github.comparedFiles(before, after)).toEqual(['a', 'b']);
    expect(await github.comparedFiles(after, before)).toEqual(['a', 'b']);
    expect(await github.comparedFiles(after, after)).toEqual([]);
  });

  it('asks both sides where both went on', async () => {
    const { sandbox, github } = setting;
    const side = await sandbox.push({ side: '1' }, 'Side', 'side');
    const main = await sandbox.push({ main: '1' });
    expect(await github.comparedFiles(main.after, side.after)).toEqual(['main', 'side']);
  });

  it('is an error from 300 files on, where GitHub stops reporting', async () => {
    const { sandbox, github } = setting;
    const { before, after } = await sandbox.push(numbered(300));
    await expect(github.comparedFiles(before, after)).rejects.toMatchObject({ code: 'TOO_MANY_FILES' });
    const next = await sandbox.push({
      ...Object.fromEntries(Object.keys(numbered(299)).map((path) => [path, 'x'])),
    });
    expect(await github.comparedFiles(next.before, next.after)).toHaveLength(299);
  });
});

describe('the way from a commit back to its pull request', () => {
  it.each(['squash', 'merge'] as const)('is found after a %s', async (method) => {
    const { sandbox, github } = setting;
    const { number, headSha } = await sandbox.pullRequests.open({
      branch: 'x',
      title: 'X',
      files: { a: '1' },
    });
    const { mergeSha } = await sandbox.pullRequests.merge(number, method);
    expect(await github.pullRequestsOf(mergeSha ?? '')).toEqual([
      expect.objectContaining({ number, headSha, mergedSha: mergeSha }),
    ]);
  });

  it('leaves out pull requests that are open, unmerged or merged elsewhere', async () => {
    const { sandbox, github } = setting;
    const shared = await sandbox.push({ shared: '1' }, 'Shared', 'release');
    const { number } = await sandbox.pullRequests.open({
      branch: 'x',
      title: 'X',
      files: { a: '1' },
      base: 'release',
    });
    const { mergeSha } = await sandbox.pullRequests.merge(number);
    const open = await sandbox.pullRequests.open({ branch: 'y', title: 'Y', files: { b: '1' } });
    const unmerged = await sandbox.pullRequests.open({ branch: 'z', title: 'Z', files: { c: '1' } });
    sandbox.pullRequests.close(unmerged.number);
    for (const sha of [shared.after, mergeSha ?? '', open.headSha, unmerged.headSha])
      expect(await github.pullRequestsOf(sha)).toEqual([]);
  });

  it('walks the newest commits of a branch, page by page, and no further than asked', async () => {
    const { sandbox, github } = setting;
    const shas: string[] = [];
    for (const text of ['1', '2', '3', '4', '5']) shas.unshift((await sandbox.push({ a: text })).after);
    expect(await github.commits('main', 4)).toEqual(shas.slice(0, 4));
    expect(callsOf(sandbox, 'GET /repos/{owner}/{repo}/commits')).toBe(2);
    expect(await github.commits('main', 30)).toHaveLength(6);
  });
});
