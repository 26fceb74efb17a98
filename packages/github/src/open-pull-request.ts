import { GitHubError } from './github-error.ts';
import type { GitHub, PullRequest } from './ports.ts';
import { toPullRequest } from './pull-requests.ts';
import { isStatus } from './translate-error.ts';
import { type Context, NEVER_REPEATED, writeOnce } from './write-once.ts';

type Request = Parameters<GitHub['openPullRequest']>[0];

/** Goes on where an earlier run stopped; a branch that holds anything else is never touched. */
export async function openPullRequest(context: Context, request: Request): Promise<PullRequest> {
  const head = await readHead(context, request.branch);
  if (head === undefined) await createBranch(context, request);
  else await assertHolds(context, request, head);
  return (await findPullRequest(context, request)) ?? createPullRequest(context, request);
}

async function createBranch(context: Context, request: Request): Promise<void> {
  const { client, owner, repo } = context;
  const base = await readHead(context, request.base);
  if (base === undefined) throw new GitHubError('NOT_FOUND', `the repository has no branch ${request.base}`);
  const { data: commit } = await client.request('POST /repos/{owner}/{repo}/git/commits', {
    ...{ owner, repo, message: request.commitMessage, parents: [base] },
    // Named by its content: made twice, it is the same, and a commit that nothing refers to is nothing.
    tree: await createTree(context, base, request.files),
  });
  const sha = await writeOnce(
    context,
    async () => {
      const target = {
        owner,
        repo,
        ref: `refs/heads/${request.branch}`,
        sha: commit.sha,
        request: NEVER_REPEATED,
      };
      return (await client.request('POST /repos/{owner}/{repo}/git/refs', target)).data.object.sha;
    },
    () => readHead(context, request.branch),
  );
  if (sha !== commit.sha) await assertHolds(context, request, sha);
}

/** Whether the branch is one commit with just these files, on whatever its base was when it was made. */
async function assertHolds(context: Context, request: Request, head: string): Promise<void> {
  const { client, owner, repo } = context;
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...{ owner, repo },
    commit_sha: head,
  });
  const [parent, ...others] = data.parents;
  const isSame =
    parent !== undefined &&
    others.length === 0 &&
    (await createTree(context, parent.sha, request.files)) === data.tree.sha;
  if (!isSame)
    throw new GitHubError(
      'BRANCH_TAKEN',
      `the branch ${request.branch} exists and holds something else (${head.slice(0, 7)}): delete it or choose another name`,
    );
}

async function createTree(
  { client, owner, repo }: Context,
  baseCommit: string,
  files: Request['files'],
): Promise<string> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...{ owner, repo },
    commit_sha: baseCommit,
  });
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    content,
    mode: '100644' as const,
    type: 'blob' as const,
  }));
  const tree = await client.request('POST /repos/{owner}/{repo}/git/trees', {
    ...{ owner, repo, tree: entries },
    base_tree: data.tree.sha,
  });
  return tree.data.sha;
}

async function readHead({ client, owner, repo }: Context, branch: string): Promise<string | undefined> {
  try {
    const target = { owner, repo, ref: `heads/${branch}` };
    return (await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', target)).data.object.sha;
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}

async function findPullRequest(
  { client, owner, repo }: Context,
  { branch, base }: Request,
): Promise<PullRequest | undefined> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
    ...{ owner, repo, base, state: 'open' },
    head: `${owner}:${branch}`,
  });
  const [found] = data;
  return found === undefined ? undefined : toPullRequest(found);
}

function createPullRequest(context: Context, request: Request): Promise<PullRequest> {
  const { client, owner, repo } = context;
  const { branch: head, base, title, body } = request;
  const target = { owner, repo, head, base, title, body, request: NEVER_REPEATED };
  return writeOnce(
    context,
    async () => toPullRequest((await client.request('POST /repos/{owner}/{repo}/pulls', target)).data),
    () => findPullRequest(context, request),
  );
}
