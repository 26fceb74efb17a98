import type { Files, PullRequestState } from './contract.ts';
import { addPullRequest, headRefOf, refreshPullRequest } from './routes/pull-requests.ts';
import type { World } from './state/world.ts';

export interface OpenPullRequest {
  readonly branch: string;
  readonly title: string;
  readonly files: Files;
  readonly body?: string;
  readonly base?: string;
  readonly author?: string;
  readonly isFork?: boolean;
  readonly message?: string;
}

/** What people do with pull requests on the site. */
export interface PullRequests {
  /** Makes the branch with one commit on top of its base, and opens a pull request from it. */
  open(request: OpenPullRequest): Promise<PullRequestState>;
  /** Pushes one more commit to its branch. */
  push(number: number, files: Files, message?: string): Promise<PullRequestState>;
  /** Takes in what git pushed to its branch or its base. */
  synchronize(number: number): Promise<PullRequestState>;
  merge(number: number, method?: 'squash' | 'merge'): Promise<PullRequestState>;
  close(number: number): PullRequestState;
  reopen(number: number): PullRequestState;
  get(number: number): PullRequestState;
}

/** Pushes one commit to a branch, which comes into being on top of `start`. */
export async function pushFiles(
  world: World,
  ref: string,
  files: Files,
  message: string,
  author: string,
  start?: string,
): Promise<{ readonly before: string | undefined; readonly after: string }> {
  const { git } = world;
  const before = (await git.head(ref)) ?? start;
  const tree = await git.treeWith(before, files);
  const after = await git.commit(tree, before === undefined ? [] : [before], message, author);
  await git.setRef(ref, after);
  return { before, after };
}

export function createPullRequests(world: World): PullRequests {
  const { git, repository } = world;
  const get = (number: number): PullRequestState => {
    const pull = world.pullRequests.get(number);
    if (pull === undefined) throw new Error(`no pull request ${number}`);
    return pull;
  };
  return {
    get,
    async open(request) {
      const { author = 'octocat', isFork = false, base: baseRef = repository.defaultBranch } = request;
      const ref = headRefOf({ headRef: request.branch, isFork });
      const start = await git.head(`refs/heads/${baseRef}`);
      await pushFiles(world, ref, request.files, request.message ?? request.title, author, start);
      const { title, body = null, branch: headRef } = request;
      return addPullRequest(world, { title, body, headRef, baseRef, author, isFork });
    },
    async push(number, files, message = 'Change more') {
      const pull = get(number);
      await pushFiles(world, headRefOf(pull), files, message, pull.author);
      await refreshPullRequest(world, pull);
      return pull;
    },
    async synchronize(number) {
      const pull = get(number);
      await refreshPullRequest(world, pull);
      return pull;
    },
    async merge(number, method = 'squash') {
      const pull = get(number);
      if (pull.state !== 'open') throw new Error(`pull request ${number} is ${pull.state}`);
      await refreshPullRequest(world, pull);
      const tree = await git.mergedTree(pull.baseSha, pull.headSha);
      if (tree === undefined) throw new Error(`pull request ${number} conflicts with ${pull.baseRef}`);
      const parents = method === 'merge' ? [pull.baseSha, pull.headSha] : [pull.baseSha];
      const message =
        method === 'merge'
          ? `Merge pull request #${number} from ${repository.owner}/${pull.headRef}\n\n${pull.title}`
          : `${pull.title} (#${number})`;
      const merged = await git.commit(tree, parents, message, pull.author);
      await git.setRef(`refs/heads/${pull.baseRef}`, merged);
      Object.assign(pull, { state: 'closed', mergedAt: world.now(), mergeSha: merged });
      return pull;
    },
    close(number) {
      const pull = get(number);
      pull.state = 'closed';
      return pull;
    },
    reopen(number) {
      const pull = get(number);
      pull.state = 'open';
      return pull;
    },
  };
}
