import type { GitHubFault, RecordedRequest, Violation } from '../contract.ts';
import type { FaultQueue } from '../faults.ts';
import { createFill } from '../openapi/fill.ts';
import { createCompiler, type Operation, readDescription } from '../openapi/description.ts';
import type { Route } from '../openapi/route-names.ts';
import { HANDLERS } from '../routes/index.ts';
import { acceptedHeader, isAllowed, requirementOf, type Tokens } from '../state/tokens.ts';
import type { World } from '../state/world.ts';
import { type Answer, readFields, Refusal, type RouteRequest } from './answer.ts';
import { createRequestCheck, problemsOf } from './check-request.ts';
import { cutPage } from './paging.ts';
import { matchRoute, type RouteMatch } from './router.ts';

/** A request as it came over the socket. */
export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The connection breaks in place of the answer, or in its middle. */
  readonly breaks?: 'before' | 'in-the-middle';
}

export interface DispatchContext {
  readonly world: World;
  readonly tokens: Tokens;
  readonly faults: FaultQueue;
  readonly pageSize: number;
  readonly apiUrl: () => string;
  readonly clock: () => Date;
  readonly requests: RecordedRequest[];
  readonly violations: Violation[];
}

/** Requests an hour that a workflow's token has for its repository. */
const HOURLY_LIMIT = 1000;

/** Answers one request of the REST API, strictly: by GitHub's description or not at all. */
export function createDispatch(context: DispatchContext): (raw: RawRequest) => Promise<Reply> {
  const description = readDescription();
  const compile = createCompiler(description);
  const fill = createFill(description.schemas);
  const check = createRequestCheck(compile);
  let used = 0;

  const dispatch = async (raw: RawRequest, match: RouteMatch | undefined): Promise<Reply> => {
    const violate = (problem: string): void => {
      context.violations.push({ request: `${raw.method} ${raw.url.pathname}${raw.url.search}`, problem });
    };
    const request = admit(raw, match, violate);
    const { route, operation } = request;
    const fault = context.faults.strike(route);
    if (fault !== undefined && fault.kind !== 'cut-answer' && !isAfterEffect(fault)) return struck(fault);
    const answer = await HANDLERS[route](request);
    if (fault !== undefined && fault.kind !== 'cut-answer') return struck(fault);
    const reply = finish(answer, operation, request, violate, raw.url);
    return fault === undefined ? reply : { ...reply, breaks: 'in-the-middle' };
  };

  const admit = (
    raw: RawRequest,
    match: RouteMatch | undefined,
    violate: (problem: string) => void,
  ): RouteRequest & { readonly route: Route; readonly operation: Operation } => {
    const { world, tokens } = context;
    if ((raw.headers['user-agent'] ?? '') === '') {
      violate('a request without a User-Agent');
      throw new Refusal(403, 'Request forbidden by administrative rules.');
    }
    const [, bearer = ''] = /^(?:token|bearer) (.+)$/i.exec(raw.headers.authorization ?? '') ?? [];
    const token = tokens.find(bearer);
    if (token === undefined)
      throw new Refusal(401, bearer === '' ? 'Requires authentication' : 'Bad credentials');
    if (match === undefined) {
      violate('no route of the stand-in');
      throw new Refusal(404, 'Not Found');
    }
    const { route, parameters } = match;
    const asked = `${parameters.owner ?? ''}/${parameters.repo ?? ''}`;
    if (asked.toLowerCase() !== world.repository.fullName.toLowerCase()) {
      violate(`another repository than ${world.repository.fullName}`);
      throw new Refusal(404, 'Not Found');
    }
    const requirement = requirementOf(route, concernsPullRequest(world, parameters));
    if (!isAllowed(token.permissions, requirement))
      throw new Refusal(
        403,
        'Resource not accessible by integration',
        {},
        {
          'x-accepted-github-permissions': acceptedHeader(requirement),
        },
      );
    const body = parseBody(raw.body);
    const operation = description.operations[route];
    const problems = check(operation, parameters, raw.url.searchParams, body);
    for (const problem of problems) violate(problem);
    if (problems.length > 0) throw new Refusal(422, `Invalid request.\n\n${problems.join('\n')}`);
    const query = Object.fromEntries(raw.url.searchParams);
    return {
      route,
      operation,
      parameters,
      query,
      body: readFields(body),
      token,
      world,
      apiUrl: context.apiUrl(),
    };
  };

  const finish = (
    answer: Answer,
    operation: Operation,
    request: RouteRequest,
    violate: (problem: string) => void,
    url: URL,
  ): Reply => {
    if (answer.kind === 'redirect') return { status: 302, headers: { location: answer.location } };
    if (answer.kind === 'empty') return { status: answer.status, headers: {} };
    const status = answer.kind === 'list' ? 200 : answer.status;
    const schema = operation.answers[String(status)];
    if (schema === undefined || schema === null)
      throw new Error(`the description has no JSON answer ${status}`);
    const cut =
      answer.kind === 'list'
        ? cutPage(
            answer.items,
            request.query,
            new URL(url.pathname + url.search, request.apiUrl),
            context.pageSize,
          )
        : undefined;
    const known =
      answer.kind === 'list'
        ? (answer.wrap?.(cut?.page ?? [], answer.items.length) ?? cut?.page)
        : answer.body;
    const body = fill(schema, known);
    const validate = compile(schema);
    if (!validate(body))
      for (const problem of problemsOf(validate))
        violate(`the stand-in's own answer does not fit: ${problem}`);
    return {
      status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(cut?.link !== undefined && { link: cut.link }),
      },
      body: JSON.stringify(body),
    };
  };

  const struck = (fault: Exclude<GitHubFault, { kind: 'cut-answer' }>): Reply => {
    const json = (
      status: number,
      message: string,
      headers: Readonly<Record<string, string>> = {},
    ): Reply => ({
      status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
      body: JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' }),
    });
    switch (fault.kind) {
      case 'status':
        return { status: fault.status, headers: { 'content-type': 'text/html' }, body: '<h1>Unicorn!</h1>' };
      case 'rate-limit': {
        const reset = Math.ceil(context.clock().getTime() / 1000) + fault.resetInSeconds;
        return json(403, 'API rate limit exceeded for installation ID 1.', {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(reset),
        });
      }
      case 'secondary-rate-limit':
        return json(
          fault.status ?? 403,
          'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
          fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String(fault.retryAfterSeconds) },
        );
      case 'reset':
        return { status: 0, headers: {}, breaks: 'before' };
      default:
        return fault satisfies never;
    }
  };

  return async (raw) => {
    const match = matchRoute(raw.method, raw.url.pathname);
    used += 1;
    const reset = Math.floor(context.clock().getTime() / 1000) + 3600;
    const limits = {
      'x-ratelimit-limit': String(HOURLY_LIMIT),
      'x-ratelimit-remaining': String(Math.max(1, HOURLY_LIMIT - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
      'x-github-request-id': `SYNC:${used}`,
    };
    const reply = await dispatch(raw, match).catch((error: unknown): Reply => {
      if (!(error instanceof Refusal)) throw error;
      const headers = { 'content-type': 'application/json; charset=utf-8', ...error.headers };
      return { status: error.status, headers, body: JSON.stringify(error.body) };
    });
    context.requests.push({
      method: raw.method,
      url: raw.url.pathname + raw.url.search,
      route: match?.route,
      status: reply.breaks === 'before' ? 'reset' : reply.status,
      body: raw.body === '' ? undefined : parseBody(raw.body),
    });
    return { ...reply, headers: { ...limits, ...reply.headers } };
  };
}

const isAfterEffect = (fault: GitHubFault): boolean =>
  'isAfterEffect' in fault && (fault.isAfterEffect ?? false);

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal(400, 'Problems parsing JSON', { cause: String(cause) });
  }
}

/** Whether the issue or comment of a path belongs to a pull request, for which other rights suffice. */
function concernsPullRequest(world: World, parameters: Readonly<Record<string, string>>): boolean {
  const comment = world.comments.get(Number(parameters.comment_id));
  return world.pullRequests.has(comment?.number ?? Number(parameters.issue_number));
}
