import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import {
  GITHUB_ISSUER,
  startGitHubSandbox,
  type CommentState,
  type GitHubSandbox,
  type IssueState,
  type PullRequestAction,
  type PullRequestState,
} from '@syncops/github-sandbox';
import { startSandbox, type Sandbox, type SandboxOptions } from '@syncops/sandbox';

import { ROOT } from '@syncops/demo';
import { runAct, type ActRun } from './act.ts';
import { applyBootstrap } from './apply-bootstrap.ts';
import { startRunnerService, type CurrentRun, type RunnerService } from './runner-service.ts';
import type { Workflow } from './workflow-file.ts';

const git = promisify(execFile);

/**
 * Short, so that a drain does not take long, but longer than a busy machine takes for what a token is used for. The
 * tokenserver of the sandbox receives the same.
 */
export const TOKEN_SECONDS = 30;

/** Age from which secrets of the environment that is deployed are rotated by themselves. */
export const ROTATE_AFTER_DAYS = 90;

/** What a repository that uses the product holds, as far as its workflows need it. */
const REPOSITORY_PATHS = [
  '.github/workflows',
  'packages/deploy-action/action.yml',
  'packages/deploy-action/dist',
  'packages/release/dist',
  'packages/rotate-action/action.yml',
  'packages/rotate-action/dist',
  'packages/smoke-tests/action.yml',
  'packages/smoke-tests/dist',
];

/** A repository on a local GitHub, the account that it deploys to, and act between them. */
export interface Story {
  readonly sandbox: Sandbox;
  readonly github: GitHubSandbox;
  readonly runner: RunnerService;
  /** The first commit's files. */
  readonly checkout: string;
  /** Everything that was said or stored, by where; a test looks for secrets in it. */
  readonly written: ReadonlyMap<string, string>;
  /** Values that a job asked the runner to mask. */
  readonly masked: ReadonlySet<string>;
  /** Text of a file of the sandbox's environment as the seed has it. */
  file(path: string): string;
  /** Runs plan.yml for what happened to a pull request. */
  plan(action: PullRequestAction, pull: PullRequestState): Promise<ActRun>;
  /** Runs deploy.yml for a push to main. */
  push(push: { readonly before: string; readonly after: string }): Promise<ActRun>;
  /** Merges a pull request, runs plan.yml for its end, then deploy.yml for the push. */
  merge(pull: PullRequestState): Promise<{ readonly closed: ActRun; readonly deploy: ActRun }>;
  dispatch(
    workflow: Workflow,
    inputs: Readonly<Record<string, string>>,
    settings?: {
      readonly variables?: Readonly<Record<string, string>>;
      readonly secrets?: Readonly<Record<string, string>>;
    },
  ): Promise<ActRun>;
  /** Runs a workflow by the clock, for a line of its schedule. */
  schedule(workflow: Workflow, cron: string): Promise<ActRun>;
  /** Comments of the bot on a pull request, oldest first. */
  comments(number: number): readonly CommentState[];
  issues(state: 'open' | 'closed'): readonly IssueState[];
  stop(): Promise<void>;
}

export async function createStory(options: SandboxOptions = {}): Promise<Story> {
  const folder = await mkdtemp(join(tmpdir(), 'syncops-story-'));
  const seed = join(folder, 'seed');
  await writeSeed(seed);
  const github = await startGitHubSandbox({
    host: '127.0.0.1',
    repository: 'example/sync',
    seed: { folder: seed },
  });
  const sandbox = await startSandbox({
    tokenDurationSeconds: TOKEN_SECONDS,
    oidcIssuers: [{ url: GITHUB_ISSUER, jwksUrl: github.identity.jwksUrl }],
    ...options,
  });
  await applyBootstrap(sandbox, github, join(seed, 'environments'));
  const runner = await startRunnerService(github);
  const files = new Map<string, string>();
  for (const path of ['environment.yaml', 'dbnodes/db1.yaml'])
    files.set(path, await readFile(join(seed, 'environments/sandbox', path), 'utf8'));

  const written = new Map<string, string>();
  const masked = new Set<string>();
  let runId = 0;

  // How the machine reaches AWS, but no one's credentials: jobs get their own.
  const reach = Object.fromEntries(
    Object.entries(sandbox.env).filter(([name]) => !/^AWS_(ACCESS|SECRET|SESSION)/.test(name)),
  );
  const machineEnv = { ...reach, STORY_GIT_DIR: github.gitDir, STORY_RUNNER_URL: runner.url };

  const run = async (
    current: Omit<CurrentRun, 'runId' | 'sha'>,
    event: unknown,
    settings: Parameters<Story['dispatch']>[2] = {},
  ): Promise<ActRun> => {
    runId += 1;
    const { workflow, ref, eventName } = current;
    const directory = join(folder, `run-${String(runId)}`);
    const eventFile = `${directory}.json`;
    await writeFile(eventFile, JSON.stringify(event));
    await checkOut(github.gitDir, ref, directory);
    const sha = (await git('git', ['-C', directory, 'rev-parse', 'HEAD'])).stdout.trim();
    runner.begin({ ...current, sha, runId });
    const result = await runAct({
      workflow,
      event: eventName,
      directory,
      eventFile,
      home: join(folder, 'home'),
      token: runner.token,
      runEnv: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_REPOSITORY: github.repository.fullName,
        GITHUB_REF: ref,
        GITHUB_RUN_ID: String(runId),
      },
      machineEnv,
      ...settings,
    });
    const name = `run ${String(runId)} of ${workflow}`;
    written.set(`${name}: log`, result.log);
    for (const value of result.masked) masked.add(value);
    written.set(`${name}: summaries`, result.summaries.join('\n'));
    written.set(`${name}: outputs`, JSON.stringify(result.outputs));
    return result;
  };

  const story: Story = {
    sandbox,
    github,
    runner,
    checkout: seed,
    written,
    masked,
    file: (path) => files.get(path) ?? '',
    plan: (action, pull) =>
      run(
        {
          workflow: 'plan',
          eventName: 'pull_request',
          // Of a merged pull request GitHub gives the branch that it went into.
          ref:
            pull.mergedAt === null ? `refs/pull/${String(pull.number)}/merge` : `refs/heads/${pull.baseRef}`,
          isFork: pull.isFork,
        },
        github.events.pullRequest(action, pull),
      ),
    push: async ({ before, after }) =>
      run(
        { workflow: 'deploy', eventName: 'push', ref: 'refs/heads/main', isFork: false },
        await github.events.push({ ref: 'refs/heads/main', before, after }),
      ),
    merge: async ({ number }) => {
      const before = (await git('git', ['-C', github.gitDir, 'rev-parse', 'refs/heads/main'])).stdout.trim();
      const merged = await github.pullRequests.merge(number);
      const closed = await story.plan('closed', merged);
      return { closed, deploy: await story.push({ before, after: merged.mergeSha ?? '' }) };
    },
    dispatch: (workflow, inputs, settings) =>
      run(
        { workflow, eventName: 'workflow_dispatch', ref: 'refs/heads/main', isFork: false },
        github.events.workflowDispatch(`.github/workflows/${workflow}.yml`, inputs),
        settings,
      ),
    schedule: (workflow, cron) =>
      run(
        { workflow, eventName: 'schedule', ref: 'refs/heads/main', isFork: false },
        github.events.schedule(`.github/workflows/${workflow}.yml`, cron),
      ),
    comments: (number) =>
      [...github.world.comments.values()].filter(
        (comment) => comment.number === number && comment.author === 'github-actions[bot]',
      ),
    issues: (state) => [...github.world.issues.values()].filter((issue) => issue.state === state),
    stop: async () => {
      await sandbox.stop();
      await runner.close();
      await github.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return story;
}

/** The work tree of a commit, as the runner service reads the workflow from it. */
async function checkOut(gitDir: string, ref: string, directory: string): Promise<void> {
  await mkdir(directory);
  const inside = ['-C', directory];
  await git('git', [...inside, 'init', '--quiet', '.']);
  // Objects are read where they are: copying all of them took more time than the job.
  await writeFile(join(directory, '.git/objects/info/alternates'), `${gitDir}/objects\n`);
  await git('git', [...inside, 'fetch', '--quiet', gitDir, ref]);
  await git('git', [...inside, 'checkout', '--quiet', 'FETCH_HEAD']);
}

/** Two environments: one that the story deploys, one that is only planned. */
async function writeSeed(seed: string): Promise<void> {
  for (const path of REPOSITORY_PATHS) await cp(join(ROOT, path), join(seed, path), { recursive: true });
  const source = join(ROOT, 'environments/sandbox');
  for (const name of ['sandbox', 'staging']) {
    const target = join(seed, 'environments', name);
    await mkdir(join(target, 'dbnodes'), { recursive: true });
    // Someone who tried the commands by hand may have added a dbnode to the checkout.
    await cp(join(source, 'dbnodes/db1.yaml'), join(target, 'dbnodes/db1.yaml'));
    const age = name === 'sandbox' ? `\nsecrets: { rotateAfterDays: ${String(ROTATE_AFTER_DAYS)} }` : '';
    const text = (await readFile(join(source, 'environment.yaml'), 'utf8'))
      .replace(/^name: sandbox$/m, `name: ${name}`)
      .replace(/^domain: sync\.localhost$/m, name === 'sandbox' ? '$&' : `domain: ${name}.sync.localhost`)
      .replace(/tokenDurationSeconds: \d+/, `tokenDurationSeconds: ${String(TOKEN_SECONDS)}`)
      .replace(/^local: true$/m, `permissionsBoundary: syncops-boundary-${name}${age}`);
    await writeFile(join(target, 'environment.yaml'), text);
  }
}
