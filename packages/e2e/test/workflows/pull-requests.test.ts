import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PullRequestState } from '@syncops/github-sandbox';

import type { ActRun } from './support/act.ts';
import { changeSetsOf } from './support/change-sets.ts';
import { deployedByFakes } from './support/deployed-by-fakes.ts';
import { APP_LOGIN } from './support/runner-service.ts';
import { foundSecrets } from './support/secret-search.ts';
import { createStory, type Story } from './support/story.ts';

// No server processes: what is tried here is the conversation with GitHub.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(900_000);

const DB1 = 'environments/sandbox/dbnodes/db1.yaml';
const DB1_STACK = 'syncstorage-sandbox-dbnode-db1';
const COMMENTS = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const PLANNED = { environments: 'success', 'plan sandbox': 'success', planned: 'success' };
const FAILED = { ...PLANNED, 'plan sandbox': 'failure', planned: 'failure' };

let story: Story;
beforeAll(async () => {
  story = await createStory({ metadataOnly: true });
  await deployedByFakes(story);
});
afterEach(async () => {
  expect(story.github.violations).toEqual([]);
  expect(await foundSecrets(story, ['db1'])).toEqual([]);
  story.github.faults.clear();
});
afterAll(() => story.stop());

let branches = 0;
function open(
  files: Readonly<Record<string, string | null>>,
  more: { readonly isFork?: boolean } = {},
): Promise<PullRequestState> {
  branches += 1;
  return story.github.pullRequests.open({
    branch: `change-${String(branches)}`,
    title: 'A change',
    files,
    ...more,
  });
}

function storage(gib: number): Readonly<Record<string, string>> {
  return { [DB1]: story.file('dbnodes/db1.yaml').replace('storageGiB: 20', `storageGiB: ${String(gib)}`) };
}

const bodyOf = (number: number): string => story.comments(number).at(-1)?.body ?? '';
const outputOf = (run: ActRun, name: string): string => run.outputs[`plan sandbox/plan/${name}`] ?? '';
const errorsOf = (run: ActRun): readonly string[] =>
  run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

/** Names of the change sets of db1's stack that begin so. */
async function setsOf(prefix: string): Promise<readonly string[]> {
  return (await changeSetsOf(story.sandbox, DB1_STACK)).filter((name) => name.startsWith(prefix));
}

describe('the change sets of a pull request', () => {
  it('are replaced by the next push and gone when it is closed', async () => {
    const pull = await open(storage(40));
    const prefix = `syncops-sandbox-pr${String(pull.number)}-`;
    const first = await story.plan('opened', pull);
    expect(first.jobs).toEqual(PLANNED);
    const before = await setsOf(prefix);
    expect(before).toEqual([expect.stringMatching(new RegExp(`^${prefix}[0-9a-f]{16}$`))]);
    expect(bodyOf(pull.number)).toContain('"changeSets":["dbnode-db1"]');

    await story.github.pullRequests.push(pull.number, storage(60));
    await story.plan('synchronize', pull);
    const after = await setsOf(prefix);
    expect(after).toEqual([expect.stringMatching(new RegExp(`^${prefix}`))]);
    expect(after).not.toEqual(before);

    const closed = await story.plan('closed', story.github.pullRequests.close(pull.number));
    expect(closed.jobs).toEqual({ environments: 'success', 'clean up sandbox': 'success' });
    expect(await setsOf(prefix)).toEqual([]);
  });
});

describe('the comment of a pull request', () => {
  it('that someone deleted by hand is written again', async () => {
    const pull = await open(storage(30));
    await story.plan('opened', pull);
    const [comment] = story.comments(pull.number);
    story.github.world.comments.delete(comment?.id ?? 0);
    expect((await story.plan('reopened', pull)).jobs).toEqual(PLANNED);
    expect(story.comments(pull.number)).toHaveLength(1);
    expect(bodyOf(pull.number)).toContain(comment?.body.split('\n')[0]);
  });

  it('is there for each environment, and says so when a push takes a change back', async () => {
    const staging = 'environments/staging/dbnodes/db1.yaml';
    const text = story.file('dbnodes/db1.yaml');
    const pull = await open({
      ...storage(30),
      [staging]: text.replace('capacity: 10000', 'capacity: 20000'),
    });
    const both = await story.plan('opened', pull);
    expect(both.jobs).toEqual({ ...PLANNED, 'plan staging': 'success' });
    expect(story.comments(pull.number)).toHaveLength(2);

    await story.github.pullRequests.push(pull.number, { [DB1]: text });
    const one = await story.plan('synchronize', pull);
    expect(one.jobs).toEqual({ ...PLANNED, 'plan staging': 'success' });
    expect(story.comments(pull.number)).toHaveLength(2);
    const [sandbox] = story
      .comments(pull.number)
      .filter(({ body }) => body.includes('"environment":"sandbox"'));
    expect(sandbox?.body).toContain('Merging changes nothing here.');
  });

  it('is left to the run of a newer push', async () => {
    const pull = await open(storage(30));
    const payload = { ...pull };
    await story.github.pullRequests.push(pull.number, storage(50));
    const overtaken = await story.plan('opened', payload);
    expect(overtaken.jobs).toEqual(PLANNED);
    expect(story.comments(pull.number)).toEqual([]);
    expect(overtaken.log).toContain('moved on to');
  });
});

describe('a pull request from a fork', () => {
  it('is planned offline, without credentials, identity or comment', async () => {
    const pull = await open(storage(40), { isFork: true });
    const calls = story.sandbox.calls();
    const identities = story.runner.identityTokens.length;
    const run = await story.plan('opened', pull);
    expect(run.jobs).toEqual({
      environments: 'success',
      'plan sandbox offline': 'success',
      planned: 'success',
    });
    expect(run.summaries.join('')).toContain('Made from the files alone');
    expect(run.summaries.join('')).toContain('dbnode-db1');
    expect(story.sandbox.calls()).toEqual(calls);
    expect(story.runner.identityTokens).toHaveLength(identities);
    expect(story.comments(pull.number)).toEqual([]);
  });
});

describe('a pull request that cannot be planned', () => {
  it('for its files gets annotations at the lines and a comment that lists them', async () => {
    const text = story
      .file('dbnodes/db1.yaml')
      .replace('storageGiB: 20', "storageGiB: 'many <b>@octocat</b>'");
    const pull = await open({ [DB1]: text });
    const run = await story.plan('opened', pull);
    expect(run.jobs).toEqual(FAILED);
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message: expect.stringMatching(/^storageGiB: expected a whole number/),
        properties: expect.objectContaining({ file: DB1, line: '5' }),
      }),
    );
    const body = bodyOf(pull.number);
    expect(body).toContain('cannot be planned');
    expect(body).toContain('storageGiB');
    expect(body).not.toContain('<b>');
    expect(body).not.toContain('@octocat');
    expect(body).not.toContain('"digest"');
  });

  it('because it removes an environment is reported that nothing is deleted by a merge', async () => {
    const pull = await open({
      'environments/staging/environment.yaml': null,
      'environments/staging/dbnodes/db1.yaml': null,
    });
    const run = await story.plan('opened', pull);
    expect(run.jobs).toEqual({ environments: 'success', 'plan staging': 'failure', planned: 'failure' });
    expect(bodyOf(pull.number)).toContain('nothing deletes an environment by a merge');
  });
});

describe('trouble with GitHub', () => {
  it('that passes is waited for', async () => {
    const pull = await open(storage(30));
    story.github.faults.next(COMMENTS, { kind: 'secondary-rate-limit', retryAfterSeconds: 1 });
    story.github.faults.next('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
      kind: 'status',
      status: 502,
    });
    expect((await story.plan('opened', pull)).jobs).toEqual(PLANNED);
    expect(story.comments(pull.number)).toHaveLength(1);
  });

  it('that stays loses no plan: summary and artifact are there, and the check fails', async () => {
    const pull = await open(storage(30));
    story.github.faults.next(COMMENTS, { kind: 'rate-limit', resetInSeconds: 3600 }, 20);
    const run = await story.plan('opened', pull);
    expect(run.jobs).toEqual(FAILED);
    expect(run.summaries.join('')).toContain(outputOf(run, 'digest'));
    expect([...story.github.world.artifacts.values()].map(({ name }) => name)).toContain(
      outputOf(run, 'artifact-name'),
    );
    expect(errorsOf(run)).toContainEqual(
      expect.stringMatching(/^the plan stands in the summary of this run, but not in the comment: /),
    );
  });
});

describe('the add-node workflow', () => {
  it('opens a pull request with the file of the next dbnode', async () => {
    const run = await story.dispatch('add-node', { environment: 'sandbox', capacity: '5000' });
    expect(run.jobs).toEqual({ 'pull request': 'success' });
    const number = Number(run.outputs['pull request/add/pull-request']);
    const pull = story.github.pullRequests.get(number);
    expect(pull).toMatchObject({ author: 'github-actions[bot]', title: 'Add dbnode db2 to sandbox' });
    const planned = await story.plan('opened', pull);
    expect(planned.jobs).toEqual(PLANNED);
    expect(bodyOf(number)).toContain('adds dbnode db2: 10 virtual hosts, 50,000 user slots');
  });

  it('opens it as an App where there is one, so that the workflows start by themselves', async () => {
    const run = await story.dispatch(
      'add-node',
      { environment: 'staging', name: 'db3' },
      { variables: { SYNCOPS_APP_CLIENT_ID: 'Iv1.demo' }, secrets: { SYNCOPS_APP_PRIVATE_KEY: 'a key' } },
    );
    expect(run.jobs).toEqual({ 'pull request': 'success' });
    const pulls = [...story.github.world.pullRequests.values()];
    expect(pulls.at(-1)).toMatchObject({ author: APP_LOGIN, headRef: 'add-node/staging-db3' });
  });
});

describe('hostile inputs of workflow_dispatch', () => {
  const ASSUME_ROLE = 'sts:AssumeRoleWithWebIdentity';
  const HOSTILE =
    '$(touch /tmp/syncops-pwned)`id`";\n::set-output name=any::true\n[x](javascript:alert(1)) @octocat';

  it('of add-node are all refused, each shown on one line', async () => {
    const requests = story.github.requests.length;
    const run = await story.dispatch('add-node', {
      environment: '../../etc',
      name: HOSTILE,
      'instance-class': '${{ github.token }}',
      'storage-gib': '1e9',
      capacity: '-1',
    });
    expect(run.jobs).toEqual({ 'pull request': 'failure' });
    const message = errorsOf(run).join('\n');
    for (const input of ['environment', 'name', 'instance-class', 'storage-gib', 'capacity'])
      expect(message).toContain(`input ${input}: expected`);
    expect(message).toContain('\\n:\\u003aset-output');
    expect(run.outputs).not.toHaveProperty(['pull request/add/any']);
    expect(story.github.requests).toHaveLength(requests);
  });

  it('of rotate are all refused before anything is asked', async () => {
    const { [ASSUME_ROLE]: assumedBefore = 0, ...before } = story.sandbox.calls();
    const run = await story.dispatch('rotate', {
      environment: 'sandbox',
      dbnodes: `db1,${HOSTILE}`,
      secret: '$(id)',
      mode: 'start\n::set-output name=ok::true',
      compromised: 'true',
      confirm: HOSTILE,
    });
    expect(run.jobs).toEqual({ environment: 'success', 'rotate sandbox': 'failure' });
    const message = errorsOf(run).join('\n');
    for (const input of ['dbnodes', 'secret', 'mode', 'compromised', 'confirm'])
      expect(message).toContain(`input ${input}: expected`);
    expect(run.outputs).not.toHaveProperty(['rotate sandbox/rotate/ok']);
    const { [ASSUME_ROLE]: assumed, ...after } = story.sandbox.calls();
    expect(after).toEqual(before);
    expect(assumed).toBe(assumedBefore + 1);
  });

  it.each([
    ['environment', { environment: HOSTILE }],
    ['digest', { environment: 'sandbox', digest: `${'a'.repeat(63)}\n${HOSTILE}` }],
  ])('of deploy (%s) are refused before anything is asked', async (name, inputs) => {
    const calls = story.sandbox.calls();
    const run = await story.dispatch('deploy', inputs);
    expect(run.jobs).toEqual({ environments: 'failure' });
    // If the job failed for another reason, its log is what the report of this test must show.
    expect(errorsOf(run).join('\n') || run.log).toContain(`input ${name}: expected`);
    expect(run.outputs).not.toHaveProperty(['environments/list/any']);
    expect(story.sandbox.calls()).toEqual(calls);
  });
});
