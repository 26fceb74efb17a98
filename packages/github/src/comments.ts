import { GitHubError } from './github-error.ts';
import type { Comment } from './ports.ts';
import { isStatus } from './translate-error.ts';
import { type Context, NEVER_REPEATED, writeOnce } from './write-once.ts';

/** GitHub's limit for a body, in characters; UTF-16 units are counted here, which is never too kind. */
export const MAX_BODY_CHARACTERS = 65_536;

export async function findComments(
  { client, owner, repo }: Context,
  number: number,
  marker: string,
  author?: string,
): Promise<readonly Comment[]> {
  const comments = await client.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...{ owner, repo },
    issue_number: number,
    per_page: 100,
  });
  return comments
    .map(toComment)
    .filter((comment) => comment.body.includes(marker))
    .filter((comment) => author === undefined || comment.author === author)
    .sort((one, other) => one.id - other.id);
}

export async function upsertComment(
  context: Context,
  number: number,
  marker: string,
  body: string,
): Promise<Comment> {
  assertBody(body, marker);
  const [first, ...doubles] = await findComments(context, number, marker, context.login);
  for (const double of doubles) await deleteComment(context, double.id);
  const edited = first === undefined ? undefined : await editComment(context, first, body);
  return edited ?? createComment(context, number, marker, body);
}

/** Writes a comment, once; the marker must be in its body and in no other comment of the token's own. */
export async function createComment(
  context: Context,
  number: number,
  marker: string,
  body: string,
): Promise<Comment> {
  const { client, owner, repo, login, deps } = context;
  assertBody(body, marker);
  const written = await writeOnce(
    context,
    async () => {
      const target = { owner, repo, issue_number: number, body, request: NEVER_REPEATED };
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      return toComment((await client.request(route, target)).data);
    },
    async () => (await findComments(context, number, marker, login)).at(-1),
  );
  if (written.author !== login)
    deps.warn(
      `github: the token writes as ${written.author}, not as ${login}: its comments will not be found again`,
    );
  return written;
}

/** @returns undefined where someone has deleted the comment meanwhile */
async function editComment(
  { client, owner, repo }: Context,
  comment: Comment,
  body: string,
): Promise<Comment | undefined> {
  if (comment.body === body) return comment;
  try {
    const target = { owner, repo, comment_id: comment.id, body };
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return toComment((await client.request(route, target)).data);
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}

async function deleteComment({ client, owner, repo }: Context, id: number): Promise<void> {
  try {
    const target = { owner, repo, comment_id: id };
    await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', target);
  } catch (error) {
    if (!isStatus(error, 404)) throw error;
  }
}

export function assertBody(body: string, marker: string): void {
  if (!body.includes(marker))
    throw new GitHubError('INVALID_BODY', `the body lacks the marker it is found by: ${marker}`);
  if (body.length > MAX_BODY_CHARACTERS)
    throw new GitHubError(
      'INVALID_BODY',
      `the body has ${body.length} characters, and github takes ${MAX_BODY_CHARACTERS}: fold it`,
    );
}

interface CommentBody {
  readonly id: number | bigint;
  readonly html_url: string;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}

function toComment({ id, html_url: url, body = '', user }: CommentBody): Comment {
  return { id: Number(id), url, body, author: user?.login ?? 'ghost' };
}
