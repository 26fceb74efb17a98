import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Setting, startSetting } from './kit.ts';

const REQUEST = {
  base: 'main',
  branch: 'syncops/add-db7',
  title: 'Add dbnode db7 to production',
  body: 'Adds a dbnode.',
  commitMessage: 'feat(environments): add dbnode db7',
  files: {
    'environments/production/db7.yaml': 'dbnode: db7\n',
    'environments/production/README.md': 'db7\n',
  },
};

// Each pull request is a dozen runs of git, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

let setting: Setting;

beforeEach(async () => {
  setting = await startSetting({ contents: 'write', 'pull-requests': 'write' });
});

afterEach(async () => {
  const { violations } = setting.sandbox;
  await setting.sandbox.close();
  expect(violations).toEqual([]);
});

const pulls = (): readonly unknown[] => [...setting.sandbox.world.pullRequests.values()];

describe('a pull request that a workflow opens', () => {
  it('is one commit on top of its base with just the files', async () => {
    const { sandbox, github } = setting;
    const base = await sandbox.world.git.head('refs/heads/main');
    const pull = await github.openPullRequest(REQUEST);
    expect(pull).toMatchObject({ headRef: REQUEST.branch, baseSha: base, isFork: false, state: 'open' });
    expect(await sandbox.world.git.facts(pull.headSha)).toMatchObject({
      message: REQUEST.commitMessage,
      parents: [base],
    });
    expect(await github.changedFiles(pull.number)).toEqual(Object.keys(REQUEST.files).sort());
    expect(await sandbox.world.git.read(pull.headSha, 'environments/production/db7.yaml')).toBe(
      'dbnode: db7',
    );
    expect(pulls()).toMatchObject([{ title: REQUEST.title, body: REQUEST.body }]);
  });

  it('is the same one when it is asked for again, also after its base went on', async () => {
    const first = await setting.github.openPullRequest(REQUEST);
    expect(await setting.github.openPullRequest(REQUEST)).toEqual(first);
    await setting.sandbox.push({ other: '1' });
    expect(await setting.github.openPullRequest(REQUEST)).toEqual(first);
    expect(pulls()).toHaveLength(1);
  });

  it('is opened from the branch that an interrupted run left', async () => {
    const route = 'POST /repos/{owner}/{repo}/pulls';
    setting.sandbox.faults.next(route, { kind: 'status', status: 500 }, 9);
    await expect(setting.github.openPullRequest(REQUEST)).rejects.toMatchObject({ code: 'SERVER_ERROR' });
    setting.sandbox.faults.clear();
    const head = await setting.sandbox.world.git.head(`refs/heads/${REQUEST.branch}`);
    expect(await setting.github.openPullRequest(REQUEST)).toMatchObject({ headSha: head });
  });

  it.each([
    ['the same files in other words', { [Object.keys(REQUEST.files)[0] ?? '']: 'other\n' }],
    ['one file more', { more: 'x' }],
  ])('does not touch a branch that holds %s', async (_, files) => {
    const { sandbox, github } = setting;
    const { after } = await sandbox.push({ ...REQUEST.files, ...files }, 'By hand', REQUEST.branch);
    await expect(github.openPullRequest(REQUEST)).rejects.toMatchObject({
      code: 'BRANCH_TAKEN',
      message: expect.stringContaining(REQUEST.branch),
    });
    expect(await sandbox.world.git.head(`refs/heads/${REQUEST.branch}`)).toBe(after);
    expect(pulls()).toEqual([]);
  });

  it('does not take over a branch with a second commit', async () => {
    const { sandbox, github } = setting;
    const { number } = await github.openPullRequest(REQUEST);
    await sandbox.pullRequests.push(number, { more: 'x' });
    await expect(github.openPullRequest(REQUEST)).rejects.toMatchObject({ code: 'BRANCH_TAKEN' });
  });

  it.each([
    'POST /repos/{owner}/{repo}/git/refs',
    'POST /repos/{owner}/{repo}/pulls',
    'POST /repos/{owner}/{repo}/git/trees',
    'POST /repos/{owner}/{repo}/git/commits',
  ] as const)('is opened once though the answer to %s is lost', async (route) => {
    setting.sandbox.faults.next(route, { kind: 'reset', isAfterEffect: true });
    await setting.github.openPullRequest(REQUEST);
    expect(pulls()).toHaveLength(1);
  });

  it('says which branch is missing', async () => {
    await expect(setting.github.openPullRequest({ ...REQUEST, base: 'trunk' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      message: expect.stringContaining('trunk'),
    });
  });
});
