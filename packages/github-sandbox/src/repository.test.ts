import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { runGit } from './git/run-git.ts';
import { startGitHubSandbox } from './start.ts';
import { type Probe, startProbe } from './test-kit.ts';

// Each pull request is a dozen runs of git, on a machine that may be busy.
jest.setTimeout(180_000);

let probe: Probe;
let folder: string;

beforeEach(async () => {
  probe = await startProbe();
  folder = await mkdtemp(join(tmpdir(), 'syncops-checkout-'));
});

afterEach(async () => {
  const { violations } = probe.sandbox;
  await probe.sandbox.close();
  await rm(folder, { recursive: true });
  expect(violations).toEqual([]);
});

describe('the repository', () => {
  it('is cloned and pushed to by git itself', async () => {
    const { sandbox } = probe;
    const { number } = await sandbox.pullRequests.open({
      branch: 'x',
      title: 'X',
      files: { 'a.txt': 'one\n' },
    });
    await runGit(['clone', '--quiet', '--branch', 'x', sandbox.gitDir, folder]);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('one\n');
    await writeFile(join(folder, 'b.txt'), 'two\n');
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.test'];
    await runGit(['-C', folder, 'add', '--all']);
    await runGit(['-C', folder, ...identity, 'commit', '--quiet', '--message', 'More']);
    await runGit(['-C', folder, 'push', '--quiet', 'origin', 'x']);
    const before = sandbox.pullRequests.get(number).headSha;
    const { headSha } = await sandbox.pullRequests.synchronize(number);
    expect(headSha).not.toBe(before);
    expect((await probe.ask('GET', `/pulls/${number}/files`)).body).toHaveLength(2);
  });

  it('has what a workflow of a pull request checks out: its head and the trial of its merge', async () => {
    const { sandbox } = probe;
    const { number, headSha } = await sandbox.pullRequests.open({
      branch: 'x',
      title: 'X',
      files: { a: '1' },
    });
    await sandbox.push({ b: '2' });
    await sandbox.pullRequests.synchronize(number);
    const { git } = sandbox.world;
    expect(await git.head(`refs/pull/${number}/head`)).toBe(headSha);
    const merge = (await git.head(`refs/pull/${number}/merge`)) ?? '';
    expect([await git.read(merge, 'a'), await git.read(merge, 'b')]).toEqual(['1', '2']);
  });

  it('begins with a folder, without what its .gitignore leaves out', async () => {
    await writeFile(join(folder, '.gitignore'), 'secret.txt\n');
    await writeFile(join(folder, 'secret.txt'), 'x');
    await writeFile(join(folder, 'kept.txt'), 'x');
    const seeded = await startGitHubSandbox({
      host: '127.90.8.2',
      repository: 'acme/sync',
      seed: { folder },
    });
    const head = (await seeded.world.git.head('refs/heads/main')) ?? '';
    expect(await seeded.world.git.read(head, 'kept.txt')).toBe('x');
    expect(await seeded.world.git.read(head, 'secret.txt')).toBeUndefined();
    await seeded.close();
  });

  it('listens on loopback only', async () => {
    await expect(startGitHubSandbox({ host: '0.0.0.0', repository: 'acme/sync' })).rejects.toThrow(
      /loopback/,
    );
  });
});

describe('a pull request', () => {
  it.each([
    ['squash', 1],
    ['merge', 2],
  ] as const)('is merged by a %s with %s parents', async (method, parents) => {
    const { sandbox } = probe;
    const { number } = await sandbox.pullRequests.open({ branch: 'x', title: 'X', files: { a: '1' } });
    await sandbox.push({ b: '2' });
    const { mergeSha } = await sandbox.pullRequests.merge(number, method);
    const head = await sandbox.world.git.head('refs/heads/main');
    expect(head).toBe(mergeSha);
    expect((await sandbox.world.git.facts(head ?? ''))?.parents).toHaveLength(parents);
    expect(await sandbox.world.git.read(head ?? '', 'a')).toBe('1');
    await expect(sandbox.pullRequests.merge(number, method)).rejects.toThrow(/closed/);
  });

  it('that conflicts is not merged', async () => {
    const { sandbox } = probe;
    const { number } = await sandbox.pullRequests.open({ branch: 'x', title: 'X', files: { a: '1' } });
    await sandbox.push({ a: '2' });
    await expect(sandbox.pullRequests.merge(number)).rejects.toThrow(/conflicts/);
  });

  it('is refused where one is open already or there is nothing in it', async () => {
    const { sandbox, ask } = probe;
    await sandbox.pullRequests.open({ branch: 'x', title: 'X', files: { a: '1' } });
    const again = await ask('POST', '/pulls', { title: 'X', head: 'x', base: 'main' });
    expect([again.status, JSON.stringify(again.body)]).toEqual([
      422,
      expect.stringMatching(/A pull request already exists for acme:x/),
    ]);
    const empty = await ask('POST', '/pulls', { title: 'X', head: 'main', base: 'main' });
    expect([empty.status, JSON.stringify(empty.body)]).toEqual([
      422,
      expect.stringMatching(/No commits between/),
    ]);
  });
});

describe('an event', () => {
  it('of a pull request reports what the API reports', async () => {
    const { sandbox, ask } = probe;
    const pull = await sandbox.pullRequests.open({
      branch: 'x',
      title: 'X',
      files: { a: '1' },
      isFork: true,
    });
    const before = pull.headSha;
    expect(sandbox.events.pullRequest('opened', pull)).not.toHaveProperty('before');
    await sandbox.pullRequests.push(pull.number, { a: '2' });
    const event = sandbox.events.pullRequest('synchronize', pull, before);
    expect(event).toMatchObject({ action: 'synchronize', number: pull.number, before, after: pull.headSha });
    const { body } = await ask('GET', `/pulls/${pull.number}`);
    expect(body).toMatchObject({
      head: { sha: pull.headSha, repo: { fork: true, full_name: 'contributor/sync' } },
    });
    expect(event.pull_request).toMatchObject({
      head: { sha: pull.headSha, repo: { fork: true } },
      merged: false,
    });
    sandbox.pullRequests.close(pull.number);
    expect(sandbox.events.pullRequest('closed', pull)).toMatchObject({ pull_request: { state: 'closed' } });
  });

  it('of a push names the paths that it changed', async () => {
    const { sandbox } = probe;
    const text = 'a text that is known again under another name\n'.repeat(3);
    await sandbox.push({ changed: '1', removed: '2', old: text });
    const { before, after } = await sandbox.push({
      added: '3',
      changed: '4',
      removed: null,
      old: null,
      new: text,
    });
    expect(await sandbox.events.push({ ref: 'refs/heads/main', before, after })).toMatchObject({
      ...{ ref: 'refs/heads/main', before, after },
      head_commit: { id: after, added: ['added', 'new'], modified: ['changed'], removed: ['removed', 'old'] },
      repository: { full_name: 'acme/sync', default_branch: 'main' },
    });
  });

  it('of a dispatch carries its inputs', () => {
    const event = probe.sandbox.events.workflowDispatch('.github/workflows/deploy.yml', {
      environment: 'production',
    });
    expect(event).toMatchObject({ inputs: { environment: 'production' }, ref: 'refs/heads/main' });
  });
});
