import type { GitHubFault, RecordedRequest, Violation } from '../contract.ts';
import type { FaultQueue } from '../faults.ts';
import { openDescription } from '../openapi/open-description.ts';
import { HANDLERS } from '../routes/index.ts';
import type { Tokens } from '../state/tokens.ts';
import type { World } from '../state/world.ts';
import { admit, parseBody } from './admit.ts';
import { Refusal } from './answer.ts';
import { jsonReply, type Reply, replyWith, struckReply } from './reply.ts';
import { matchRoute, type RouteMatch } from './router.ts';

/** A request as it came over the socket. */
export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
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

/** Answers requests of the REST API, strictly: by GitHub's description or not at all. */
export function createDispatch(context: DispatchContext): (raw: RawRequest) => Promise<Reply> {
  const { world, tokens, faults, pageSize, clock } = context;
  const description = openDescription();
  let used = 0;

  const dispatch = async (raw: RawRequest, match: RouteMatch | undefined): Promise<Reply> => {
    const violate = (problem: string): void => {
      context.violations.push({ request: `${raw.method} ${raw.url.pathname}${raw.url.search}`, problem });
    };
    const request = admit(raw, match, { world, tokens, description, apiUrl: context.apiUrl(), violate });
    const fault = faults.strike(request.route);
    if (fault !== undefined && fault.kind !== 'cut-answer' && !isAfterEffect(fault))
      return struckReply(fault, clock());
    const answer = await HANDLERS[request.route](request);
    if (fault !== undefined && fault.kind !== 'cut-answer') return struckReply(fault, clock());
    const reply = replyWith(answer, request, raw.url, { description, pageSize, violate });
    return fault === undefined ? reply : { ...reply, breaks: 'in-the-middle' };
  };

  return async (raw) => {
    const match = matchRoute(raw.method, raw.url.pathname);
    used += 1;
    const limits = {
      'x-ratelimit-limit': String(HOURLY_LIMIT),
      'x-ratelimit-remaining': String(Math.max(1, HOURLY_LIMIT - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(Math.floor(clock().getTime() / 1000) + 3600),
      'x-ratelimit-resource': 'core',
      'x-github-request-id': `SYNC:${used}`,
    };
    const reply = await dispatch(raw, match).catch((error: unknown): Reply => {
      if (error instanceof Refusal) return jsonReply(error.status, error.body, error.headers);
      throw error;
    });
    context.requests.push({
      method: raw.method,
      url: raw.url.pathname + raw.url.search,
      route: match?.route,
      status: reply.breaks === 'before' ? 'reset' : reply.status,
      body: reply.status === 400 ? raw.body : parseBody(raw.body),
    });
    return { ...reply, headers: { ...limits, ...reply.headers } };
  };
}

const isAfterEffect = (fault: GitHubFault): boolean =>
  'isAfterEffect' in fault && (fault.isAfterEffect ?? false);
