import type { PullRequestState } from '../contract.ts';
import { pullRequestBody, repositoryBody, userBody } from '../routes/bodies.ts';
import type { World } from '../state/world.ts';

export type PullRequestAction = 'opened' | 'synchronize' | 'reopened' | 'closed';
type Payload = Readonly<Record<string, unknown>>;

/** Webhook payloads as a workflow reads them in `github.event`; act takes them by `--eventpath`. */
export interface Events {
  pullRequest(action: PullRequestAction, pull: PullRequestState, before?: string): Payload;
  push(push: {
    readonly ref: string;
    readonly before: string;
    readonly after: string;
    readonly pusher?: string;
  }): Promise<Payload>;
  workflowDispatch(workflow: string, inputs: Readonly<Record<string, string>>, ref?: string): Payload;
  /** `cron`: the line of the workflow that came due, as it is written there. */
  schedule(workflow: string, cron: string): Payload;
}

const NO_COMMIT = '0'.repeat(40);

export function createEvents(world: World, apiUrl: () => string): Events {
  const common = (sender: string): Payload => ({
    repository: repositoryBody(world.repository),
    sender: userBody(sender),
  });
  return {
    pullRequest: (action, pull, before) => ({
      action,
      number: pull.number,
      ...(action === 'synchronize' && { before: before ?? NO_COMMIT, after: pull.headSha }),
      pull_request: {
        ...pullRequestBody(world, pull, apiUrl()),
        merged: pull.mergedAt !== null,
        draft: false,
      },
      ...common(pull.author),
    }),
    async push({ ref, before, after, pusher = 'octocat' }) {
      const changes = await world.git.changes(before, after);
      const facts = await world.git.facts(after);
      const pathsOf = (...statuses: readonly string[]): readonly string[] =>
        changes.filter(({ status }) => statuses.includes(status)).map(({ path }) => path);
      const commit = {
        id: after,
        tree_id: facts?.tree,
        message: facts?.message,
        timestamp: facts?.date,
        url: `https://github.com/${world.repository.fullName}/commit/${after}`,
        author: { name: pusher, email: `${pusher}@users.noreply.github.test`, username: pusher },
        distinct: true,
        // A renamed file is gone under one name and new under another.
        added: pathsOf('added', 'copied', 'renamed'),
        modified: pathsOf('modified', 'changed'),
        removed: [...pathsOf('removed'), ...changes.flatMap(({ previousPath: path }) => path ?? [])],
      };
      return {
        ...{ ref, before, after, created: false, deleted: false, forced: false },
        compare: `https://github.com/${world.repository.fullName}/compare/${before}...${after}`,
        commits: [commit],
        head_commit: commit,
        pusher: { name: pusher, email: commit.author.email },
        ...common(pusher),
      };
    },
    workflowDispatch: (workflow, inputs, ref = `refs/heads/${world.repository.defaultBranch}`) => ({
      inputs,
      ref,
      workflow,
      ...common('octocat'),
    }),
    schedule: (workflow, cron) => ({ schedule: cron, workflow, ...common('octocat') }),
  };
}
