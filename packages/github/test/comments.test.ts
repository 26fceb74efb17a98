import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ALL, BOT, callsOf, clear, connect, type Setting, startSetting } from './kit.ts';

const MARKER = '<!-- syncops:plan {"v":1,"environment":"production",';
const body = (text: string): string => `${MARKER}"digest":"d"} -->\n${text}`;
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';

// Each pull request is a dozen runs of git, on a machine that may be busy: a limit for what hangs, not a measure.
jest.setTimeout(300_000);

let setting: Setting;
let number: number;

beforeAll(async () => {
  setting = await startSetting();
  const pull = await setting.sandbox.pullRequests.open({
    branch: 'add-db7',
    title: 'Add db7',
    files: { a: '1' },
  });
  number = pull.number;
});

afterAll(() => setting.sandbox.close());

afterEach(() => {
  expect(setting.sandbox.violations).toEqual([]);
  clear(setting);
});

const stored = (): readonly string[] =>
  [...setting.sandbox.world.comments.values()].map((comment) => comment.body);

describe('the comment of a plan', () => {
  it('is written once and then edited in place', async () => {
    const first = await setting.github.upsertComment(number, MARKER, body('one'));
    const second = await setting.github.upsertComment(number, MARKER, body('two'));
    expect(second).toEqual({ ...first, body: body('two') });
    expect(first.author).toBe(BOT);
    expect(stored()).toEqual([body('two')]);
  });

  it('is left alone where nothing changed', async () => {
    await setting.github.upsertComment(number, MARKER, body('one'));
    await setting.github.upsertComment(number, MARKER, body('one'));
    expect(setting.sandbox.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it('is found on a later page, among those of others and of other environments', async () => {
    for (let index = 0; index < 7; index += 1) setting.sandbox.comment(number, `hello ${index}`);
    const other = '<!-- syncops:plan {"v":1,"environment":"staging",';
    await setting.github.upsertComment(number, other, `${other}} -->`);
    const mine = await setting.github.upsertComment(number, MARKER, body('one'));
    expect(await setting.github.findComments(number, MARKER, BOT)).toEqual([mine]);
    expect(await setting.github.upsertComment(number, MARKER, body('two'))).toMatchObject({ id: mine.id });
  });

  it('is not taken from a person who wrote the marker, whose comment stays as it is', async () => {
    setting.sandbox.comment(number, body('forged'), 'mallory');
    await setting.github.upsertComment(number, MARKER, body('real'));
    expect(stored()).toEqual([body('forged'), body('real')]);
    expect(await setting.github.findComments(number, MARKER, BOT)).toHaveLength(1);
    expect(await setting.github.findComments(number, MARKER)).toHaveLength(2);
  });

  it('is written again where someone deleted it by hand', async () => {
    const first = await setting.github.upsertComment(number, MARKER, body('one'));
    setting.sandbox.world.comments.delete(first.id);
    const second = await setting.github.upsertComment(number, MARKER, body('two'));
    expect(second.id).not.toBe(first.id);
    expect(stored()).toEqual([body('two')]);
  });

  it('is written again where someone deletes it between the look and the edit', async () => {
    const { sandbox, github } = setting;
    const first = await github.upsertComment(number, MARKER, body('one'));
    // The list answers, then the comment goes: the second read of the same list is the lost one's.
    const remove = sandbox.world.comments.get.bind(sandbox.world.comments);
    sandbox.world.comments.get = (id) => {
      if (id === first.id) sandbox.world.comments.delete(id);
      return remove(id);
    };
    await github.upsertComment(number, MARKER, body('two'));
    expect(stored()).toEqual([body('two')]);
  });

  it('loses its doubles; the oldest stays', async () => {
    const ids = ['one', 'two', 'three'].map((text) => setting.sandbox.comment(number, body(text), BOT).id);
    const kept = await setting.github.upsertComment(number, MARKER, body('four'));
    expect(kept.id).toBe(ids[0]);
    expect(stored()).toEqual([body('four')]);
  });

  it('says so where the token writes under another name than its comments are looked for', async () => {
    const { sandbox, warnings } = setting;
    const token = sandbox.tokens.create({ permissions: ALL, login: 'syncops[bot]' });
    await connect(sandbox, token, {}, warnings).upsertComment(number, MARKER, body('one'));
    expect(warnings).toEqual([
      expect.stringMatching(/writes as syncops\[bot\], not as github-actions\[bot\]/),
    ]);
    await connect(sandbox, token, { login: 'syncops[bot]' }).upsertComment(number, MARKER, body('two'));
    expect(stored()).toEqual([body('two')]);
  });

  it('is refused before it is sent where it is too long or lacks its marker', async () => {
    const attempts = [body('x'.repeat(65_536)), 'no marker'];
    for (const attempt of attempts)
      await expect(setting.github.upsertComment(number, MARKER, attempt)).rejects.toMatchObject({
        code: 'INVALID_BODY',
      });
    expect(setting.sandbox.requests).toEqual([]);
    const longest = body('x'.repeat(65_536 - body('').length));
    expect(await setting.github.upsertComment(number, MARKER, longest)).toMatchObject({ body: longest });
  });
});

describe('a comment whose answer is lost', () => {
  it.each([
    ['the connection breaks after it was written', { kind: 'reset', isAfterEffect: true }],
    ['GitHub answers 502 after it was written', { kind: 'status', status: 502, isAfterEffect: true }],
    ['the answer breaks off in its middle', { kind: 'cut-answer' }],
  ] as const)('is not doubled where %s', async (_, fault) => {
    setting.sandbox.faults.next(`POST ${COMMENTS}`, fault);
    const comment = await setting.github.upsertComment(number, MARKER, body('one'));
    expect(stored()).toEqual([body('one')]);
    expect(comment).toMatchObject({ body: body('one'), author: BOT });
    expect(callsOf(setting.sandbox, `POST ${COMMENTS}`)).toBe(1);
    expect(setting.warnings).toEqual([expect.stringMatching(/looking whether it happened/)]);
  });

  it.each([
    ['the connection breaks before it is written', { kind: 'reset' }],
    ['GitHub answers 502 before it is written', { kind: 'status', status: 502 }],
    ['a secondary rate limit says when to come back', { kind: 'secondary-rate-limit', retryAfterSeconds: 2 }],
    [
      'a secondary rate limit comes as 429',
      { kind: 'secondary-rate-limit', status: 429, retryAfterSeconds: 2 },
    ],
    ['the rate limit ends soon', { kind: 'rate-limit', resetInSeconds: 5 }],
  ] as const)('is written by the second try where %s', async (_, fault) => {
    setting.sandbox.faults.next(`POST ${COMMENTS}`, fault);
    await setting.github.upsertComment(number, MARKER, body('one'));
    expect(stored()).toEqual([body('one')]);
    expect(callsOf(setting.sandbox, `POST ${COMMENTS}`)).toBe(2);
    expect(setting.warnings).toHaveLength(1);
  });

  it('is written once though answers are lost again and again', async () => {
    setting.sandbox.faults.next(`POST ${COMMENTS}`, { kind: 'reset' }, 2);
    setting.sandbox.faults.next(`POST ${COMMENTS}`, { kind: 'reset', isAfterEffect: true });
    setting.sandbox.faults.next(`GET ${COMMENTS}`, { kind: 'status', status: 503 }, 2);
    await setting.github.upsertComment(number, MARKER, body('one'));
    expect(stored()).toEqual([body('one')]);
  });

  it('is given up after four tries', async () => {
    setting.sandbox.faults.next(`POST ${COMMENTS}`, { kind: 'status', status: 500 }, 9);
    await expect(setting.github.upsertComment(number, MARKER, body('one'))).rejects.toMatchObject({
      code: 'SERVER_ERROR',
      data: { httpStatus: 500 },
    });
    expect(callsOf(setting.sandbox, `POST ${COMMENTS}`)).toBe(4);
  });

  it('survives edits and deletions whose answers are lost', async () => {
    const edit = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    const remove = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    for (const text of ['one', 'two']) setting.sandbox.comment(number, body(text), BOT);
    setting.sandbox.faults.next(edit, { kind: 'reset', isAfterEffect: true });
    setting.sandbox.faults.next(remove, { kind: 'status', status: 502, isAfterEffect: true });
    await setting.github.upsertComment(number, MARKER, body('three'));
    expect(stored()).toEqual([body('three')]);
  });
});
