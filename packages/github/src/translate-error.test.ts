import { describe, expect, it } from '@jest/globals';
import { RequestError } from '@octokit/request-error';
import { GitHubError } from './github-error.ts';
import { translateError } from './translate-error.ts';

const NOW = new Date('2026-03-04T05:06:07.000Z');

function answer(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): RequestError {
  const url = 'https://api.github.com/repos/acme/sync';
  return new RequestError(`${message} - https://docs.github.com/rest`, status, {
    request: { method: 'GET', url, headers: { authorization: 'token ghs_secret' } },
    response: { status, url, data: { message }, headers },
  });
}

describe('an answer of GitHub', () => {
  it.each([
    ['401', answer(401, 'Bad credentials'), 'UNAUTHORIZED', /does not know the token/],
    ['404', answer(404, 'Not Found'), 'NOT_FOUND', /no such thing/],
    ['422', answer(422, 'Validation Failed'), 'REFUSED', /\(422\): Validation Failed$/],
    ['409', answer(409, 'Git Repository is empty.'), 'REFUSED', /empty/],
    ['500', answer(500, 'Server Error'), 'SERVER_ERROR', /answers 500/],
    [
      '403 with its permissions',
      forbidden('contents=read'),
      'FORBIDDEN',
      /add "contents: read" to the permissions/,
    ],
    [
      '403 without',
      answer(403, 'No pull requests by Actions'),
      'FORBIDDEN',
      /forbids it: No pull requests by Actions$/,
    ],
  ])('%s is an error of its own', (_, error, code, message) => {
    expect(translateError(error, 'doing it', () => NOW)).toMatchObject({
      code,
      message: expect.stringMatching(message),
      cause: error,
    });
  });

  it.each([
    ['403 with no requests left', answer(403, 'x', limits('1772600000')), '2026-03-04T04:53:20.000Z'],
    ['429 with no requests left', answer(429, 'x', limits('1772600000')), '2026-03-04T04:53:20.000Z'],
    ['403 with Retry-After', answer(403, 'x', { 'retry-after': '30' }), '2026-03-04T05:06:37.000Z'],
    ['403 by its words alone', answer(403, 'a secondary rate limit'), '2026-03-04T05:07:07.000Z'],
    ['429 without any word', answer(429, 'x'), '2026-03-04T05:07:07.000Z'],
  ])('%s is a rate limit that says when it ends', (_, error, until) => {
    expect(translateError(error, 'doing it', () => NOW)).toMatchObject({
      code: 'RATE_LIMITED',
      data: { until },
    });
  });

  it('keeps the token to itself', () => {
    const error = translateError(answer(404, 'Not Found'), 'doing it', () => NOW);
    expect(JSON.stringify([error, error instanceof GitHubError ? error.cause : ''])).not.toContain(
      'ghs_secret',
    );
  });
});

it('leaves errors alone that are none of GitHub', () => {
  const own = new GitHubError('BRANCH_TAKEN', 'x');
  const bug = new TypeError('x is not a function');
  expect(translateError(own, 'doing it', () => NOW)).toBe(own);
  expect(translateError(bug, 'doing it', () => NOW)).toBe(bug);
});

function forbidden(permissions: string): RequestError {
  return answer(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': permissions,
  });
}

function limits(reset: string): Readonly<Record<string, string>> {
  return { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
}
