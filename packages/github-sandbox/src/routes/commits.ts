import { type Handler, notFound, Refusal, type RouteRequest } from '../http/answer.ts';
import type { CommitFacts } from '../git/bare-repository.ts';
import { pullRequestBody, SERVER_URL } from './bodies.ts';
import { fileBodies } from './pull-requests.ts';

/** The most files that GitHub lists for a comparison, all on its first page. */
const MAX_COMPARED_FILES = 300;
const MAX_LISTED_COMMITS = 250;

export const listCommits: Handler = async (request) => {
  const { world, query } = request;
  const from = query.sha ?? world.repository.defaultBranch;
  const head = await resolve(request, from);
  if (head === undefined) throw notFound();
  const shas = await world.git.log(head, MAX_LISTED_COMMITS);
  return { kind: 'list', items: await Promise.all(shas.map((sha) => commitBody(request, sha))) };
};

/** Pull requests that brought a commit in, or that are open and hold it. */
export const listPullRequestsOfCommit: Handler = async (request) => {
  const { world, parameters, apiUrl } = request;
  const sha = await resolve(request, parameters.commit_sha ?? '');
  if (sha === undefined) throw new Refusal(422, `No commit found for SHA: ${parameters.commit_sha ?? ''}`);
  const pulls = [...world.pullRequests.values()];
  const isIn = await Promise.all(
    pulls.map(
      async (pull) =>
        pull.mergeSha === sha ||
        ((await world.git.contains(pull.headSha, sha)) && !(await world.git.contains(pull.baseSha, sha))),
    ),
  );
  const found = pulls.filter((_, index) => isIn[index]);
  return { kind: 'list', items: found.map((pull) => pullRequestBody(world, pull, apiUrl)) };
};

export const compareCommits: Handler = async (request) => {
  const { world, parameters } = request;
  const [base = '', head = ''] = (parameters.basehead ?? '').split('...');
  const [from, to] = [await resolve(request, base), await resolve(request, head)];
  if (from === undefined || to === undefined) throw notFound();
  const mergeBase = await world.git.mergeBase(from, to);
  if (mergeBase === undefined) throw new Refusal(404, `No common ancestor between ${base} and ${head}.`);
  const [ahead, behind] = [await world.git.count(`${from}..${to}`), await world.git.count(`${to}..${from}`)];
  const isFirst = (request.query.page ?? '1') === '1';
  const files = isFirst ? await fileBodies(world, mergeBase, to) : [];
  return {
    kind: 'json',
    status: 200,
    body: {
      base_commit: await commitBody(request, from),
      merge_base_commit: await commitBody(request, mergeBase),
      status: statusOf(ahead, behind),
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      commits: [],
      files: files.slice(0, MAX_COMPARED_FILES),
    },
  };
};

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

async function resolve({ world }: RouteRequest, name: string): Promise<string | undefined> {
  return (await world.git.head(`refs/heads/${name}`)) ?? (await world.git.head(name));
}

export async function commitBody(
  { world, apiUrl }: Pick<RouteRequest, 'world' | 'apiUrl'>,
  sha: string,
): Promise<Readonly<Record<string, unknown>>> {
  const facts = await world.git.facts(sha);
  if (facts === undefined) throw notFound();
  const { fullName } = world.repository;
  return {
    sha,
    url: `${apiUrl}/repos/${fullName}/commits/${sha}`,
    html_url: `${SERVER_URL}/${fullName}/commit/${sha}`,
    commit: { message: facts.message, tree: { sha: facts.tree } },
    parents: facts.parents.map((parent) => ({ sha: parent })),
  };
}

/** A commit as the git data API shows it. */
export function gitCommitBody(
  { world, apiUrl }: Pick<RouteRequest, 'world' | 'apiUrl'>,
  facts: CommitFacts,
): Readonly<Record<string, unknown>> {
  const { fullName } = world.repository;
  return {
    sha: facts.sha,
    url: `${apiUrl}/repos/${fullName}/git/commits/${facts.sha}`,
    html_url: `${SERVER_URL}/${fullName}/commit/${facts.sha}`,
    message: facts.message,
    tree: { sha: facts.tree, url: `${apiUrl}/repos/${fullName}/git/trees/${facts.tree}` },
    parents: facts.parents.map((parent) => ({
      sha: parent,
      url: `${apiUrl}/repos/${fullName}/git/commits/${parent}`,
      html_url: `${SERVER_URL}/${fullName}/commit/${parent}`,
    })),
    author: { date: facts.date },
    committer: { date: facts.date },
  };
}
