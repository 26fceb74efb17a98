import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BOT, clear, type Setting, startSetting } from './kit.ts';

const MARKER = '<!-- syncops:deploy {"environment":"production"} -->';
const LABEL = 'syncops';
const CREATE = 'POST /repos/{owner}/{repo}/issues';
const NOTE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';

const wanted = { marker: MARKER, label: LABEL, title: 'The deploy failed', body: `${MARKER}\nbecause` };

// Each pull request is a dozen runs of git, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

let setting: Setting;

beforeAll(async () => {
  setting = await startSetting({ issues: 'write' });
});

afterAll(() => setting.sandbox.close());

afterEach(() => {
  expect(setting.sandbox.violations).toEqual([]);
  clear(setting);
});

const stored = (): readonly unknown[] => [...setting.sandbox.world.issues.values()];
const notes = (): readonly string[] =>
  [...setting.sandbox.world.comments.values()].map((comment) => comment.body);

describe('the issue of an environment', () => {
  it('is opened once, with its label', async () => {
    const issue = await setting.github.upsertIssue({ ...wanted, comment: 'not said in a new issue' });
    expect(issue).toEqual({
      number: expect.any(Number),
      url: expect.any(String),
      title: wanted.title,
      body: wanted.body,
    });
    expect(stored()).toMatchObject([{ labels: [LABEL], state: 'open', author: BOT }]);
    expect(notes()).toEqual([]);
  });

  it('is edited while it is open, and gets the comment', async () => {
    const { number } = await setting.github.upsertIssue(wanted);
    const again = {
      ...wanted,
      title: 'The deploy failed twice',
      body: `${MARKER}\nagain`,
      comment: 'second failure',
    };
    expect(await setting.github.upsertIssue(again)).toMatchObject({
      number,
      title: again.title,
      body: again.body,
    });
    expect(stored()).toHaveLength(1);
    expect(notes()).toEqual([expect.stringMatching(/second failure$/)]);
  });

  it('is closed as completed with a last comment, and the next failure opens another', async () => {
    const { number } = await setting.github.upsertIssue(wanted);
    expect(await setting.github.closeIssue(MARKER, LABEL, 'deployed')).toMatchObject({ number });
    expect(stored()).toMatchObject([{ state: 'closed' }]);
    expect(notes()).toEqual([expect.stringMatching(/deployed$/)]);
    expect(await setting.github.findIssue(MARKER, LABEL)).toBeUndefined();
    expect(await setting.github.closeIssue(MARKER, LABEL, 'deployed')).toBeUndefined();
    expect((await setting.github.upsertIssue(wanted)).number).not.toBe(number);
  });

  it("is found on a later page, and neither a pull request nor a person's issue is taken for it", async () => {
    const { sandbox, github } = setting;
    const files = { a: '1' };
    const pull = await sandbox.pullRequests.open({
      branch: 'x',
      title: 'X',
      files,
      body: MARKER,
      author: BOT,
    });
    pull.labels = [LABEL];
    const strangers = Array.from({ length: 5 }, () => {
      const author = {
        number: sandbox.world.nextNumber(),
        author: 'mallory',
        createdAt: sandbox.world.now(),
      };
      return { ...author, title: 'Mine', body: MARKER, labels: [LABEL], state: 'open' as const };
    });
    for (const issue of strangers) sandbox.world.issues.set(issue.number, { ...issue });
    const { number } = await github.upsertIssue(wanted);
    expect(await github.findIssue(MARKER, LABEL)).toMatchObject({ number });
    expect(stored()).toEqual([...strangers, expect.objectContaining({ number, author: BOT })]);
    expect(pull.body).toBe(MARKER);
  });
});

describe('an issue whose answer is lost', () => {
  it.each([
    { kind: 'reset', isAfterEffect: true },
    { kind: 'status', status: 504, isAfterEffect: true },
    { kind: 'cut-answer' },
    { kind: 'reset' },
  ] as const)('is opened once in spite of %j', async (fault) => {
    setting.sandbox.faults.next(CREATE, fault);
    expect(await setting.github.upsertIssue(wanted)).toMatchObject({ body: wanted.body });
    expect(stored()).toHaveLength(1);
  });

  it('gets its comment once', async () => {
    await setting.github.upsertIssue(wanted);
    setting.sandbox.faults.next(NOTE, { kind: 'reset', isAfterEffect: true });
    await setting.github.upsertIssue({ ...wanted, comment: 'once' });
    setting.sandbox.faults.next(NOTE, { kind: 'status', status: 502, isAfterEffect: true });
    await setting.github.closeIssue(MARKER, LABEL, 'twice');
    expect(notes()).toEqual([expect.stringMatching(/once$/), expect.stringMatching(/twice$/)]);
  });
});
