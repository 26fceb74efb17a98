import type { PullRequestState } from '../contract.ts';
import { type Handler, notFound, type RouteRequest, unprocessable } from '../http/answer.ts';
import type { World } from '../state/world.ts';
import { FORK_OWNER, pullRequestBody } from './bodies.ts';
import { assertBodyFits } from './comments.ts';

/** The most files that GitHub lists of a pull request. */
const MAX_LISTED_FILES = 3000;

function find({ world, parameters }: RouteRequest): PullRequestState {
  const pull = world.pullRequests.get(Number(parameters.pull_number));
  if (pull === undefined) throw notFound();
  return pull;
}

export const getPullRequest: Handler = async (request) => {
  const { world, apiUrl } = request;
  const pull = find(request);
  const files = await changedFiles(world, pull);
  return {
    kind: 'json',
    status: 200,
    body: {
      ...pullRequestBody(world, pull, apiUrl),
      merged: pull.mergedAt !== null,
      changed_files: files.length,
      commits: await world.git.count(`${pull.baseSha}..${pull.headSha}`),
      mergeable: true,
      mergeable_state: 'clean',
    },
  };
};

export const listPullRequests: Handler = ({ world, query, apiUrl }) => {
  const state = query.state ?? 'open';
  const pulls = [...world.pullRequests.values()]
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => query.base === undefined || pull.baseRef === query.base)
    .filter((pull) => query.head === undefined || labelOf(world, pull) === query.head)
    .reverse();
  return { kind: 'list', items: pulls.map((pull) => pullRequestBody(world, pull, apiUrl)) };
};

export const listPullRequestFiles: Handler = async (request) => {
  const files = await changedFiles(request.world, find(request));
  return { kind: 'list', items: files.slice(0, MAX_LISTED_FILES) };
};

export const createPullRequest: Handler = async ({ world, body, token, apiUrl }) => {
  const title = body.text('title');
  if (title === undefined) throw unprocessable('PullRequest', 'title is missing', 'title');
  assertBodyFits('PullRequest', body.text('body'));
  const pull = await addPullRequest(world, {
    title,
    body: body.text('body') ?? null,
    headRef: body.text('head') ?? '',
    baseRef: body.text('base') ?? '',
    author: token.login,
    isFork: false,
  });
  return { kind: 'json', status: 201, body: { ...pullRequestBody(world, pull, apiUrl), merged: false } };
};

export async function addPullRequest(
  world: World,
  request: Pick<PullRequestState, 'title' | 'body' | 'headRef' | 'baseRef' | 'author' | 'isFork'>,
): Promise<PullRequestState> {
  const headSha = await world.git.head(headRefOf(request));
  const baseSha = await world.git.head(`refs/heads/${request.baseRef}`);
  if (headSha === undefined) throw unprocessable('PullRequest', 'head is invalid', 'head');
  if (baseSha === undefined) throw unprocessable('PullRequest', 'base is invalid', 'base');
  const label = labelOf(world, request);
  const twin = [...world.pullRequests.values()].find(
    (pull) => pull.state === 'open' && labelOf(world, pull) === label && pull.baseRef === request.baseRef,
  );
  if (twin !== undefined) throw unprocessable('PullRequest', `A pull request already exists for ${label}.`);
  if ((await world.git.count(`${baseSha}..${headSha}`)) === 0)
    throw unprocessable('PullRequest', `No commits between ${request.baseRef} and ${request.headRef}`);
  const pull: PullRequestState = {
    ...request,
    number: world.nextNumber(),
    createdAt: world.now(),
    labels: [],
    headSha,
    baseSha,
    state: 'open',
    mergedAt: null,
    mergeSha: null,
    trialSha: null,
  };
  world.pullRequests.set(pull.number, pull);
  await refreshPullRequest(world, pull);
  return pull;
}

/** Reads the branches again and keeps `refs/pull/<n>/head` and `/merge`, which workflows check out. */
export async function refreshPullRequest(world: World, pull: PullRequestState): Promise<void> {
  const { git } = world;
  pull.headSha = (await git.head(headRefOf(pull))) ?? pull.headSha;
  pull.baseSha = (await git.head(`refs/heads/${pull.baseRef}`)) ?? pull.baseSha;
  await git.setRef(`refs/pull/${pull.number}/head`, pull.headSha);
  const tree = await git.mergedTree(pull.baseSha, pull.headSha);
  pull.trialSha = null;
  if (tree === undefined) return;
  const message = `Merge ${pull.headSha} into ${pull.baseSha}`;
  const merge = await git.commit(tree, [pull.baseSha, pull.headSha], message, 'GitHub');
  pull.trialSha = merge;
  await git.setRef(`refs/pull/${pull.number}/merge`, merge);
}

/** Branches of the fork live in the same repository, out of the way. */
export const headRefOf = (pull: Pick<PullRequestState, 'headRef' | 'isFork'>): string =>
  pull.isFork ? `refs/forks/${FORK_OWNER}/${pull.headRef}` : `refs/heads/${pull.headRef}`;

const labelOf = (world: World, pull: Pick<PullRequestState, 'headRef' | 'isFork'>): string =>
  `${pull.isFork ? FORK_OWNER : world.repository.owner}:${pull.headRef}`;

async function changedFiles(
  world: World,
  pull: PullRequestState,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const base = (await world.git.mergeBase(pull.baseSha, pull.headSha)) ?? pull.baseSha;
  return fileBodies(world, base, pull.headSha);
}

export async function fileBodies(
  world: World,
  from: string,
  to: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const changes = await world.git.changes(from, to);
  return changes.map(({ path, previousPath, status, sha }) => ({
    filename: path,
    status,
    sha,
    ...(previousPath !== undefined && { previous_filename: previousPath }),
  }));
}
