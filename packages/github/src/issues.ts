import { assertBody, createComment } from './comments.ts';
import type { GitHub, Issue } from './ports.ts';
import { type Context, NEVER_REPEATED, writeOnce } from './write-once.ts';

export async function findIssue(
  { client, owner, repo, login }: Context,
  marker: string,
  label: string,
): Promise<Issue | undefined> {
  const issues = await client.paginate('GET /repos/{owner}/{repo}/issues', {
    ...{ owner, repo },
    ...{ state: 'open', labels: label, sort: 'created', direction: 'asc', per_page: 100 },
  });
  return issues
    .filter((issue) => issue.pull_request === undefined && issue.user?.login === login)
    .map(toIssue)
    .find((issue) => issue.body.includes(marker));
}

export async function upsertIssue(
  context: Context,
  wanted: Parameters<GitHub['upsertIssue']>[0],
): Promise<Issue> {
  const { marker, label, title, body, comment } = wanted;
  assertBody(body, marker);
  const known = await findIssue(context, marker, label);
  if (known === undefined) return createIssue(context, wanted);
  const issue =
    known.title === title && known.body === body
      ? known
      : await editIssue(context, known.number, { title, body });
  if (comment !== undefined) await addNote(context, issue.number, comment);
  return issue;
}

export async function closeIssue(
  context: Context,
  marker: string,
  label: string,
  comment: string,
): Promise<Issue | undefined> {
  const known = await findIssue(context, marker, label);
  if (known === undefined) return undefined;
  await addNote(context, known.number, comment);
  return editIssue(context, known.number, { state: 'closed', state_reason: 'completed' });
}

function createIssue(
  context: Context,
  { marker, label, title, body }: Parameters<GitHub['upsertIssue']>[0],
): Promise<Issue> {
  const { client, owner, repo } = context;
  const target = { owner, repo, title, body, labels: [label], request: NEVER_REPEATED };
  return writeOnce(
    context,
    async () => toIssue((await client.request('POST /repos/{owner}/{repo}/issues', target)).data),
    () => findIssue(context, marker, label),
  );
}

async function editIssue(
  { client, owner, repo }: Context,
  number: number,
  change:
    | { readonly title: string; readonly body: string }
    | { readonly state: 'closed'; readonly state_reason: 'completed' },
): Promise<Issue> {
  const target = { owner, repo, issue_number: number, ...change };
  return toIssue((await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', target)).data);
}

/** A comment that need not be found later, but must not be doubled where its answer is lost. */
async function addNote(context: Context, number: number, text: string): Promise<void> {
  const marker = `<!-- syncops:note ${context.deps.randomId()} -->`;
  await createComment(context, number, marker, `${marker}\n${text}`);
}

interface IssueBody {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body?: string | null;
}

function toIssue({ number, html_url: url, title, body }: IssueBody): Issue {
  return { number, url, title, body: body ?? '' };
}
