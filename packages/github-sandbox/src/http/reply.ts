import type { GitHubFault } from '../contract.ts';
import { problemsOf } from '../openapi/check-request.ts';
import type { OpenDescription } from '../openapi/open-description.ts';
import type { AdmittedRequest } from './admit.ts';
import type { Answer } from './answer.ts';
import { cutPage } from './paging.ts';

/** What goes back over the socket. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The connection breaks in place of the answer, or in its middle. */
  readonly breaks?: 'before' | 'in-the-middle';
}

export const jsonReply = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(body),
});

/** An answer in full: cut into a page, completed with what GitHub always sends, and held to the description. */
export function replyWith(
  answer: Answer,
  request: AdmittedRequest,
  url: URL,
  options: {
    readonly description: OpenDescription;
    readonly pageSize: number;
    readonly violate: (problem: string) => void;
  },
): Reply {
  if (answer.kind === 'redirect') return { status: 302, headers: { location: answer.location } };
  if (answer.kind === 'empty') return { status: answer.status, headers: {} };
  const { description, pageSize, violate } = options;
  const status = answer.kind === 'list' ? 200 : answer.status;
  const schema = request.operation.answers[String(status)];
  if (schema === undefined || schema === null)
    throw new Error(`the description has no JSON answer ${status}`);
  const { known, link } =
    answer.kind === 'list' ? pageOf(answer, request, url, pageSize) : { known: answer.body };
  const body = description.fill(schema, known);
  const validate = description.compile(schema);
  if (!validate(body))
    for (const problem of problemsOf(validate)) violate(`the stand-in's own answer does not fit: ${problem}`);
  return jsonReply(status, body, link === undefined ? {} : { link });
}

function pageOf(
  { items, wrap }: Extract<Answer, { kind: 'list' }>,
  { query, apiUrl }: AdmittedRequest,
  url: URL,
  pageSize: number,
): { readonly known: unknown; readonly link?: string | undefined } {
  const { page, link } = cutPage(items, query, new URL(url.pathname + url.search, apiUrl), pageSize);
  return { known: wrap === undefined ? page : wrap(page, items.length), link };
}

/** How a request fares that a fault strikes. */
export function struckReply(fault: Exclude<GitHubFault, { kind: 'cut-answer' }>, now: Date): Reply {
  const refuse = (status: number, message: string, headers: Readonly<Record<string, string>>): Reply =>
    jsonReply(status, { message, documentation_url: 'https://docs.github.com/rest' }, headers);
  switch (fault.kind) {
    case 'status':
      return { status: fault.status, headers: { 'content-type': 'text/html' }, body: '<h1>Unicorn!</h1>' };
    case 'rate-limit':
      return refuse(403, 'API rate limit exceeded for installation ID 1.', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(now.getTime() / 1000) + fault.resetInSeconds),
      });
    case 'secondary-rate-limit':
      return refuse(
        fault.status ?? 403,
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
        fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String(fault.retryAfterSeconds) },
      );
    case 'reset':
      return { status: 0, headers: {}, breaks: 'before' };
    default:
      return fault satisfies never;
  }
}
