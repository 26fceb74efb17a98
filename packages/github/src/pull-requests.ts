import { GitHubError } from './github-error.ts';
import type { PullRequest } from './ports.ts';
import type { Context } from './write-once.ts';

/** The most files that GitHub lists for a comparison; all are on its first page. */
const MAX_COMPARED_FILES = 300;

export async function readPullRequest(
  { client, owner, repo }: Context,
  number: number,
): Promise<PullRequest> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...{ owner, repo },
    pull_number: number,
  });
  return toPullRequest(data);
}

export async function listChangedFiles(
  { client, owner, repo }: Context,
  number: number,
): Promise<readonly string[]> {
  const target = { owner, repo, pull_number: number };
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', target);
  const files = await client.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    ...target,
    per_page: 100,
  });
  if (files.length < data.changed_files)
    throw tooMany(
      `pull request ${number} changes ${data.changed_files} files, of which github lists ${files.length}`,
    );
  return pathsOf(files);
}

/** GitHub compares a head with the point where it left its base; where both went on, both sides are asked. */
export async function compareFiles(context: Context, base: string, head: string): Promise<readonly string[]> {
  const forth = await compare(context, base, head);
  if (!forth.isBaseAhead) return forth.paths;
  const back = await compare(context, head, base);
  return [...new Set([...forth.paths, ...back.paths])].sort();
}

async function compare(
  { client, owner, repo }: Context,
  base: string,
  head: string,
): Promise<{ readonly paths: readonly string[]; readonly isBaseAhead: boolean }> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
    ...{ owner, repo },
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  const { files = [] } = data;
  if (files.length >= MAX_COMPARED_FILES)
    throw tooMany(`${base}...${head} changes ${MAX_COMPARED_FILES} files or more, and github lists no more`);
  return { paths: pathsOf(files), isBaseAhead: data.behind_by > 0 };
}

export async function listPullRequestsOf(
  { client, owner, repo }: Context,
  commitSha: string,
): Promise<readonly PullRequest[]> {
  const pulls = await client.paginate('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    ...{ owner, repo },
    commit_sha: commitSha,
    per_page: 100,
  });
  return pulls
    .filter((pull) => pull.merged_at !== null && pull.base.ref === pull.base.repo.default_branch)
    .map(toPullRequest);
}

export async function listCommits(
  { client, owner, repo }: Context,
  branch: string,
  limit: number,
): Promise<readonly string[]> {
  const pages = client.paginate.iterator('GET /repos/{owner}/{repo}/commits', {
    ...{ owner, repo },
    sha: branch,
    per_page: Math.min(limit, 100),
  });
  const shas: string[] = [];
  for await (const { data } of pages) {
    shas.push(...data.map(({ sha }) => sha));
    if (shas.length >= limit) break;
  }
  return shas.slice(0, limit);
}

interface PullRequestBody {
  readonly number: number;
  readonly html_url: string;
  readonly state: string;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo: { readonly id: number | bigint } | null;
  };
  readonly base: { readonly sha: string; readonly repo: { readonly id: number | bigint } };
}

export function toPullRequest(body: PullRequestBody): PullRequest {
  // Of an open pull request it is the commit that GitHub tries the merge with.
  const mergedSha = body.merged_at === null ? null : body.merge_commit_sha;
  return {
    number: body.number,
    url: body.html_url,
    headSha: body.head.sha,
    baseSha: body.base.sha,
    headRef: body.head.ref,
    // A fork that is deleted leaves its pull requests behind.
    isFork: body.head.repo?.id !== body.base.repo.id,
    state: body.state === 'open' ? 'open' : 'closed',
    ...(mergedSha !== null && { mergedSha }),
  };
}

interface FileBody {
  readonly filename: string;
  readonly previous_filename?: string;
}

/** Renamed files by both names, sorted. */
function pathsOf(files: readonly FileBody[]): readonly string[] {
  const paths = files.flatMap(({ filename, previous_filename: previous }) =>
    previous === undefined ? [filename] : [filename, previous],
  );
  return [...new Set(paths)].sort();
}

const tooMany = (words: string): GitHubError =>
  new GitHubError('TOO_MANY_FILES', `${words}: take every file as changed`);
