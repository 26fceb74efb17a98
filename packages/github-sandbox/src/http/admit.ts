import type { OpenDescription } from '../openapi/open-description.ts';
import type { Operation } from '../openapi/description.ts';
import type { Route } from '../openapi/route-names.ts';
import { acceptedHeader, isAllowed, requirementOf, type Tokens } from '../state/tokens.ts';
import type { World } from '../state/world.ts';
import { readFields, Refusal, type RouteRequest } from './answer.ts';
import type { RawRequest } from './dispatch.ts';
import type { RouteMatch } from './router.ts';

/** The version whose description is served. */
const API_VERSION = '2022-11-28';

export interface AdmittedRequest extends RouteRequest {
  readonly route: Route;
  readonly operation: Operation;
}

export interface Gate {
  readonly world: World;
  readonly tokens: Tokens;
  readonly description: OpenDescription;
  readonly apiUrl: string;
  /** Hears what GitHub would not have understood. */
  readonly violate: (problem: string) => void;
}

/** Lets a request in that GitHub would take, in the order in which GitHub looks; anything else is refused in its words. */
export function admit(raw: RawRequest, match: RouteMatch | undefined, gate: Gate): AdmittedRequest {
  const { world, tokens, description, apiUrl, violate } = gate;
  if ((raw.headers['user-agent'] ?? '') === '') {
    violate('a request without a User-Agent');
    throw new Refusal(403, 'Request forbidden by administrative rules.');
  }
  if ((raw.headers['x-github-api-version'] ?? API_VERSION) !== API_VERSION) {
    violate('another version of the API than the one that is described');
    throw new Refusal(400, 'The API version is not supported');
  }
  const bearer = bearerOf(raw);
  const token = bearer === undefined ? undefined : tokens.find(bearer);
  if (token === undefined)
    throw new Refusal(401, bearer === undefined ? 'Requires authentication' : 'Bad credentials');
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
  const header = { 'x-accepted-github-permissions': acceptedHeader(requirement) };
  if (!isAllowed(token.permissions, requirement))
    throw new Refusal(403, 'Resource not accessible by integration', {}, header);
  const body = parseBody(raw.body);
  const operation = description.operations[route];
  const problems = description.check(operation, parameters, raw.url.searchParams, body);
  for (const problem of problems) violate(problem);
  if (problems.length > 0) throw new Refusal(422, `Invalid request.\n\n${problems.join('\n')}`);
  const query = Object.fromEntries(raw.url.searchParams);
  return { route, operation, parameters, query, body: readFields(body), token, world, apiUrl };
}

/** The token of an Authorization header, in either of the forms that GitHub takes. */
export const bearerOf = ({ headers }: Pick<RawRequest, 'headers'>): string | undefined =>
  /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1];

export function parseBody(text: string): unknown {
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
