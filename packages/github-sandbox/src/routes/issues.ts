import { type Handler, notFound, type RouteRequest } from '../http/answer.ts';
import { issueBody, pullRequestAsIssue } from './bodies.ts';
import { assertBodyFits } from './comments.ts';

export const listIssues: Handler = ({ world, query, apiUrl }) => {
  const labels = (query.labels ?? '').split(',').filter((label) => label !== '');
  const state = query.state ?? 'open';
  const items = [...world.issues.values(), ...world.pullRequests.values()]
    .filter((item) => state === 'all' || item.state === state)
    .filter((item) => query.creator === undefined || item.author === query.creator)
    .filter((item) => labels.every((label) => item.labels.includes(label)))
    .sort((one, other) =>
      query.direction === 'asc' ? one.number - other.number : other.number - one.number,
    );
  return {
    kind: 'list',
    items: items.map((item) => {
      const pull = world.pullRequests.get(item.number);
      return pull === undefined ? issueBody(world, item, apiUrl) : pullRequestAsIssue(world, pull, apiUrl);
    }),
  };
};

export const createIssue: Handler = ({ world, body, token, apiUrl }) => {
  assertBodyFits('Issue', body.text('body'));
  const issue = {
    number: world.nextNumber(),
    author: token.login,
    createdAt: world.now(),
    title: body.text('title') ?? '',
    body: body.text('body') ?? null,
    labels: labelsOf(body) ?? [],
    state: 'open' as const,
  };
  world.issues.set(issue.number, issue);
  return { kind: 'json', status: 201, body: issueBody(world, issue, apiUrl) };
};

export const updateIssue: Handler = ({ world, parameters, body, apiUrl }) => {
  const issue = world.issues.get(Number(parameters.issue_number));
  if (issue === undefined) throw notFound();
  assertBodyFits('Issue', body.text('body'));
  issue.title = body.text('title') ?? issue.title;
  issue.body = body.text('body') ?? issue.body;
  issue.labels = labelsOf(body) ?? issue.labels;
  const state = body.text('state');
  if (state === 'open' || state === 'closed') issue.state = state;
  return { kind: 'json', status: 200, body: issueBody(world, issue, apiUrl) };
};

/** Labels that the repository does not have yet come into being with the issue, as on GitHub. */
const labelsOf = (body: RouteRequest['body']): readonly string[] | undefined => body.texts('labels');
