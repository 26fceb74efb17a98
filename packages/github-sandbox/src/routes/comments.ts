import type { CommentState } from '../contract.ts';
import { type Handler, notFound, Refusal, type RouteRequest, unprocessable } from '../http/answer.ts';
import type { World } from '../state/world.ts';
import { commentBody } from './bodies.ts';

/** GitHub's limit for the body of a comment, issue or pull request, in characters; counted in UTF-16 units here, which is never kinder. */
export const MAX_BODY_CHARACTERS = 65_536;

export function assertBodyFits(resource: string, body: string | undefined): void {
  if (body !== undefined && body.length > MAX_BODY_CHARACTERS)
    throw unprocessable(resource, `body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`, 'body');
}

export function addComment(world: World, number: number, body: string, author: string): CommentState {
  const now = world.now();
  const comment = { id: world.nextId(), number, body, author, createdAt: now, updatedAt: now };
  world.comments.set(comment.id, comment);
  return comment;
}

function find({ world, parameters }: RouteRequest): CommentState {
  const comment = world.comments.get(Number(parameters.comment_id));
  if (comment === undefined) throw notFound();
  return comment;
}

function assertOwn(request: RouteRequest, comment: CommentState): void {
  if (comment.author !== request.token.login && !isWriter(request))
    throw new Refusal(403, 'Resource not accessible by integration');
}

/** Who may write issues may edit what others wrote, as on GitHub. */
function isWriter({ token }: RouteRequest): boolean {
  return token.permissions.issues === 'write' || token.permissions['pull-requests'] === 'write';
}

export const listComments: Handler = ({ world, parameters, apiUrl }) => {
  const number = Number(parameters.issue_number);
  if (!world.issues.has(number) && !world.pullRequests.has(number)) throw notFound();
  const comments = [...world.comments.values()].filter((comment) => comment.number === number);
  return { kind: 'list', items: comments.map((comment) => commentBody(world, comment, apiUrl)) };
};

export const createComment: Handler = ({ world, parameters, body, token, apiUrl }) => {
  const number = Number(parameters.issue_number);
  if (!world.issues.has(number) && !world.pullRequests.has(number)) throw notFound();
  const text = body.text('body') ?? '';
  if (text.trim() === '') throw unprocessable('IssueComment', "body can't be blank", 'body');
  assertBodyFits('IssueComment', text);
  const comment = addComment(world, number, text, token.login);
  return { kind: 'json', status: 201, body: commentBody(world, comment, apiUrl) };
};

export const updateComment: Handler = (request) => {
  const comment = find(request);
  assertOwn(request, comment);
  const text = request.body.text('body') ?? '';
  assertBodyFits('IssueComment', text);
  comment.body = text;
  comment.updatedAt = request.world.now();
  return { kind: 'json', status: 200, body: commentBody(request.world, comment, request.apiUrl) };
};

export const deleteComment: Handler = (request) => {
  const comment = find(request);
  assertOwn(request, comment);
  request.world.comments.delete(comment.id);
  return { kind: 'empty', status: 204 };
};
