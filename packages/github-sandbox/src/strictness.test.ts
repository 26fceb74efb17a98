import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Probe, startProbe } from './test-kit.ts';

let probe: Probe;
let number: number;

beforeAll(async () => {
  probe = await startProbe();
  const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((path) => [path, path]));
  number = (await probe.sandbox.pullRequests.open({ branch: 'x', title: 'X', files })).number;
});

afterAll(() => probe.sandbox.close());

/** Violations since the last look. */
let looked = 0;
function violations(): readonly string[] {
  const found = probe.sandbox.violations.slice(looked).map(({ problem }) => problem);
  looked = probe.sandbox.violations.length;
  return found;
}

describe('a request that GitHub would not understand', () => {
  it.each([
    ['a route that is not served', 'GET', '/labels', undefined, 404, /no route of the stand-in/],
    ['another method', 'PUT', '/issues/1/comments', {}, 404, /no route of the stand-in/],
    [
      'an unknown field',
      'POST',
      '/issues/1/comments',
      { body: 'x', text: 'x' },
      422,
      /additional properties: text/,
    ],
    [
      'a field within a field',
      'POST',
      '/git/trees',
      { tree: [{ path: 'a', name: 'a' }] },
      422,
      /properties: name/,
    ],
    ['a field of another type', 'POST', '/issues', { title: ['x'] }, 422, /\/title/],
    ['a missing field', 'POST', '/git/refs', { ref: 'refs/heads/y' }, 422, /required property 'sha'/],
    ['a word that is not allowed', 'PATCH', '/issues/1', { state: 'shut' }, 422, /\/state/],
    ['a missing body', 'POST', '/issues', undefined, 422, /body is missing/],
    ['an unknown parameter', 'GET', '/pulls?label=x', undefined, 422, /unknown parameter label/],
    ['a parameter of another type', 'GET', '/pulls?per_page=many', undefined, 422, /per_page is "many"/],
    ['a number that is none', 'GET', '/pulls/x', undefined, 422, /pull_number is "x"/],
  ])('with %s is refused and remembered', async (_, method, path, body, status, problem) => {
    expect(await probe.ask(method, path, body)).toMatchObject({ status });
    expect(violations()).toContainEqual(expect.stringMatching(problem));
  });

  it('in the name of another repository, or of another version of the API, is remembered too', async () => {
    const { sandbox } = probe;
    const headers = { authorization: `Bearer ${sandbox.tokens.create({ permissions: {} })}` };
    expect((await fetch(`${sandbox.apiUrl}/repos/acme/other/pulls`, { headers })).status).toBe(404);
    expect((await probe.ask('GET', '', undefined, { 'x-github-api-version': '1999-01-01' })).status).toBe(
      400,
    );
    expect(violations()).toEqual([
      expect.stringMatching(/another repository/),
      expect.stringMatching(/version/),
    ]);
  });

  it('is not a request at all if its JSON is broken', async () => {
    expect(await probe.ask('POST', '/issues', '{"title":')).toMatchObject({ status: 400 });
  });
});

describe("an answer in GitHub's form", () => {
  it.each([
    ['GET', ''],
    ['GET', '/pulls?state=all'],
    ['GET', '/pulls/1'],
    ['GET', '/pulls/1/files'],
    ['GET', '/compare/main...x'],
    ['GET', '/commits?sha=x'],
    ['GET', '/commits/x/pulls'],
    ['GET', '/issues?state=all'],
    ['GET', '/issues/1/comments'],
    ['GET', '/actions/artifacts'],
    ['GET', '/git/ref/heads/main'],
    ['GET', '/environments/production'],
    ['GET', '/environments/production/deployment-branch-policies'],
    ['GET', '/rules/branches/main'],
    ['GET', '/branches/main/protection'],
  ])('is given to %s %s', async (method, path) => {
    const { world } = probe.sandbox;
    world.environments.set('production', { requiredReviewers: 1, branches: ['main'] });
    world.protections.set('main', { requiredApprovals: 1, requiredChecks: ['ci'] });
    world.rules.set('main', [
      { type: 'deletion', ruleset_source_type: 'Repository', ruleset_source: 'acme/sync', ruleset_id: 1 },
    ]);
    expect(await probe.ask(method, path)).toMatchObject({ status: 200 });
    // The description found nothing in the answer to complain of.
    expect(violations()).toEqual([]);
  });

  it('that is none is a violation of the stand-in itself', async () => {
    probe.sandbox.world.rules.set('main', [{ type: 'no-such-rule' }]);
    await probe.ask('GET', '/rules/branches/main');
    expect(violations().join()).toMatch(/the stand-in's own answer does not fit/);
  });
});

describe('a list', () => {
  it('comes in small pages with links to their neighbours, whatever size is asked for', async () => {
    const first = await probe.ask('GET', `/pulls/${number}/files?per_page=100`);
    expect(first.body).toHaveLength(3);
    expect(linksOf(first.headers)).toEqual({ next: '2', last: '3' });
    const last = await probe.ask('GET', `/pulls/${number}/files?per_page=100&page=3`);
    expect(last.body).toHaveLength(1);
    expect(linksOf(last.headers)).toEqual({ prev: '2', first: '1' });
    const two = await probe.ask('GET', `/pulls/${number}/files?per_page=2`);
    expect(two.body).toHaveLength(2);
    expect(linksOf(two.headers)).toEqual({ next: '2', last: '4' });
  });
});

describe('a token', () => {
  it('must be there and be known', async () => {
    const { apiUrl } = probe.sandbox;
    expect((await fetch(`${apiUrl}/repos/acme/sync`)).status).toBe(401);
    expect(await probe.ask('GET', '', undefined, { authorization: 'token unknown' })).toMatchObject({
      status: 401,
    });
  });

  it.each([
    ['POST', '/issues/1/comments', { 'pull-requests': 'write' }, 201, null],
    ['POST', '/issues/1/comments', { issues: 'write' }, 201, null],
    ['POST', '/issues/1/comments', { 'pull-requests': 'read' }, 403, 'issues=write; pull_requests=write'],
    ['GET', '/actions/artifacts', { contents: 'write' }, 403, 'actions=read'],
    ['GET', '/branches/main/protection', { contents: 'write' }, 403, 'administration=read'],
    ['GET', '', {}, 200, null],
  ] as const)('for %s %s that has %j is answered %s', async (method, path, permissions, status, accepted) => {
    const token = probe.sandbox.tokens.create({ permissions });
    const headers = { authorization: `token ${token}` };
    const body = method === 'POST' ? { body: 'x' } : undefined;
    const answer = await probe.ask(method, path, body, headers);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('x-accepted-github-permissions')).toBe(accepted);
  });

  it('of a fork may only read, whatever its job asks for', async () => {
    const token = probe.sandbox.tokens.create({ permissions: { issues: 'write' }, isFork: true });
    const headers = { authorization: `Bearer ${token}` };
    expect((await probe.ask('GET', '/issues', undefined, headers)).status).toBe(200);
    expect((await probe.ask('POST', '/issues', { title: 'x' }, headers)).status).toBe(403);
  });
});

describe('a fault', () => {
  const route = 'POST /repos/{owner}/{repo}/issues';
  const count = (): number => probe.sandbox.world.issues.size;
  const open = (): Promise<unknown> => probe.ask('POST', '/issues', { title: 'x' });

  it('strikes before or after the effect, as often as it was stated', async () => {
    probe.sandbox.faults.next(route, { kind: 'reset' });
    probe.sandbox.faults.next(route, { kind: 'status', status: 502, isAfterEffect: true });
    probe.sandbox.faults.next(route, { kind: 'cut-answer' });
    const before = count();
    await expect(open()).rejects.toThrow();
    expect(count()).toBe(before);
    expect(await open()).toMatchObject({ status: 502 });
    expect(count()).toBe(before + 1);
    await expect(open()).rejects.toThrow();
    expect(count()).toBe(before + 2);
    expect(await open()).toMatchObject({ status: 201 });
  });

  it('of a rate limit reports when it ends, in headers', async () => {
    probe.sandbox.faults.next(route, { kind: 'rate-limit', resetInSeconds: 100 });
    probe.sandbox.faults.next(route, { kind: 'secondary-rate-limit', status: 429, retryAfterSeconds: 7 });
    const limited = await probe.ask('POST', '/issues', { title: 'x' });
    expect(limited.status).toBe(403);
    expect(limited.headers.get('x-ratelimit-remaining')).toBe('0');
    const secondary = await probe.ask('POST', '/issues', { title: 'x' });
    expect([secondary.status, secondary.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await probe.ask('GET', '')).headers.get('x-ratelimit-limit')).toBe('1000');
  });
});

function linksOf(headers: Headers): Readonly<Record<string, string>> {
  const links = (headers.get('link') ?? '').matchAll(/[?&]page=(\d+)>; rel="(\w+)"/g);
  return Object.fromEntries([...links].map(([, page = '', rel = '']) => [rel, page]));
}
