import { RequestError } from '@octokit/request-error';
import { GitHubError, type GitHubErrorCode, type GitHubErrorData } from './github-error.ts';
import { parseAcceptedPermissions } from './permissions.ts';
import { reasonOf } from './whole-fetch.ts';

/** Seconds to stay away after a secondary rate limit that does not say how long, as GitHub documents it. */
const SECONDARY_LIMIT_SECONDS = 60;

/**
 * An octokit error in this package's terms; any other is a mistake of ours and stays what it is.
 * @param doing - what was asked, e.g. `reading pull request 7`
 */
export function translateError(error: unknown, doing: string, clock: () => Date): unknown {
  if (!(error instanceof RequestError)) return error;
  const data = dataOf(error);
  const make = (code: GitHubErrorCode, words: string, more: GitHubErrorData = {}): GitHubError =>
    new GitHubError(code, `${doing}: ${words}`, { cause: error, data: { ...data, ...more } });

  if (error.response === undefined) return make('UNREACHABLE', `no answer from github (${reasonOf(error)})`);
  const until = limitEnd(error, clock);
  if (until !== undefined)
    return make('RATE_LIMITED', `github's rate limit is used up until ${until}; repeat it then`, { until });
  if (error.status >= 500) return make('SERVER_ERROR', `github answers ${error.status}; repeat it later`);
  if (error.status === 401)
    return make('UNAUTHORIZED', 'github does not know the token; it may have expired');
  if (error.status === 403) return make('FORBIDDEN', forbidden(error), permissionsOf(error));
  if (error.status === 404)
    return make('NOT_FOUND', 'github knows no such thing, or the token may not see it');
  return make('REFUSED', `github refuses (${error.status}): ${ownWords(error)}`);
}

/** Whether a write whose answer is this error may have had its effect all the same. */
export function mayHaveHappened(error: unknown): boolean {
  return error instanceof RequestError && error.status >= 500;
}

export const isStatus = (error: unknown, ...statuses: readonly number[]): error is RequestError =>
  error instanceof RequestError && statuses.includes(error.status);

/** GitHub's sentence, without the link to its documentation that octokit appends. */
export const ownWords = (error: RequestError): string =>
  error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');

function forbidden(error: RequestError): string {
  const { permissions = [] } = permissionsOf(error);
  if (permissions.length === 0) return `github forbids it: ${ownWords(error)}`;
  const wanted = permissions.map((one) => `"${one}"`).join(' or ');
  return `the token may not (${ownWords(error)}); add ${wanted} to the permissions of the job`;
}

function permissionsOf(error: RequestError): GitHubErrorData {
  const permissions = parseAcceptedPermissions(header(error, 'x-accepted-github-permissions'));
  return permissions.length === 0 ? {} : { permissions };
}

/**
 * When the limit ends that this answer names, if it names one.
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function limitEnd(error: RequestError, clock: () => Date): string | undefined {
  if (error.status !== 403 && error.status !== 429) return undefined;
  const retryAfter = Number(header(error, 'retry-after') ?? Number.NaN);
  const inSeconds = (seconds: number): string => new Date(clock().getTime() + seconds * 1000).toISOString();
  if (!Number.isNaN(retryAfter)) return inSeconds(retryAfter);
  if (header(error, 'x-ratelimit-remaining') === '0')
    return new Date(Number(header(error, 'x-ratelimit-reset')) * 1000).toISOString();
  return error.status === 429 || isSecondaryLimit(error.message)
    ? inSeconds(SECONDARY_LIMIT_SECONDS)
    : undefined;
}

/** GitHub reports a secondary limit without headers by its words alone; octokit's throttling plugin asks the same. */
const isSecondaryLimit = (message: string): boolean => /\bsecondary rate\b/i.test(message);

function dataOf(error: RequestError): GitHubErrorData {
  const requestId = header(error, 'x-github-request-id');
  if (error.response === undefined) return {};
  return { httpStatus: error.status, ...(requestId !== undefined && { requestId }) };
}

function header(error: RequestError, name: string): string | undefined {
  const value: unknown = error.response?.headers[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
