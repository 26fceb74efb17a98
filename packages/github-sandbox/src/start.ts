import type {
  ArtifactState,
  CommentState,
  Files,
  GitHubFaults,
  GitHubSandboxOptions,
  RecordedRequest,
  Violation,
} from './contract.ts';
import { uploadArtifact, type UploadArtifact } from './artifacts.ts';
import { createEvents, type Events } from './events/build-events.ts';
import { createFaultQueue } from './faults.ts';
import { createBareRepository } from './git/bare-repository.ts';
import { createBlobStore } from './http/blob-store.ts';
import { createDispatch, type RawRequest } from './http/dispatch.ts';
import type { Reply } from './http/reply.ts';
import { listen } from './http/listen.ts';
import { createIssuer, GITHUB_ISSUER, type Identity } from './identity/issuer.ts';
import { createPullRequests, type PullRequests, pushFiles } from './pull-requests.ts';
import { addComment } from './routes/comments.ts';
import { createTokens, type Tokens } from './state/tokens.ts';
import { createWorld, type RepositoryIdentity, type World } from './state/world.ts';
import { answerUpload, UPLOAD_PATH } from './upload-hook.ts';

/** A strict local GitHub with one repository. */
export interface GitHubSandbox {
  /** For `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly repository: RepositoryIdentity;
  /** The bare repository's folder; `git clone` and `git push` work on it. */
  readonly gitDir: string;
  readonly tokens: Pick<Tokens, 'create'>;
  readonly pullRequests: PullRequests;
  readonly events: Events;
  readonly identity: Identity;
  readonly faults: GitHubFaults;
  /** What is stored: tests read it and set environments, protections and rules. */
  readonly world: World;
  readonly requests: readonly RecordedRequest[];
  /** What GitHub would not have understood; empty at the end of a good test. */
  readonly violations: readonly Violation[];
  /** Pushes one commit to a branch, the default branch unless stated. */
  push(
    files: Files,
    message?: string,
    branch?: string,
  ): Promise<{ readonly before: string; readonly after: string }>;
  /** Someone writes a comment on the site. */
  comment(number: number, body: string, author?: string): CommentState;
  /** Clears what was asked and what shall go wrong; violations stay. */
  forget(): void;
  upload(artifact: UploadArtifact): ArtifactState;
  close(): Promise<void>;
}

/** Starts it on a loopback address; nothing outlives `close`. */
export async function startGitHubSandbox(options: GitHubSandboxOptions): Promise<GitHubSandbox> {
  const { clock = () => new Date(), pageSize = 3 } = options;
  if (!/^127\.\d+\.\d+\.\d+$/.test(options.host))
    throw new Error(`${options.host} is not a loopback address`);
  const repository = identityOf(options);
  const git = await createBareRepository(repository.defaultBranch, clock);
  const world = createWorld(repository, git, clock);
  await seed(world, options.seed ?? { files: { 'README.md': 'A repository for tests.\n' } });

  const tokens = createTokens();
  const faults = createFaultQueue();
  const requests: RecordedRequest[] = [];
  const violations: Violation[] = [];
  const urls = { api: '', blobs: '' };
  const apiUrl = (): string => urls.api;
  const issuer = await createIssuer(repository, options.issuer ?? GITHUB_ISSUER, apiUrl, clock);
  const dispatch = createDispatch({ world, tokens, faults, pageSize, apiUrl, clock, requests, violations });
  const blobs = createBlobStore(world, faults, violations, clock);
  const answer = (raw: RawRequest): Promise<Reply> =>
    raw.method === 'POST' && raw.url.pathname === UPLOAD_PATH
      ? Promise.resolve(answerUpload(world, tokens, raw))
      : (issuer.answer(raw) ?? dispatch(raw));
  const onError = (error: unknown): void => {
    violations.push({ request: 'the stand-in itself', problem: String(error) });
  };
  const api = await listen(options.host, options.port ?? 0, answer, onError);
  const store = await listen(options.host, 0, blobs.answer, onError);
  Object.assign(urls, { api: api.url, blobs: store.url });
  world.blobUrl = (id) => blobs.sign(urls.blobs, id);

  return {
    apiUrl: api.url,
    repository,
    gitDir: git.gitDir,
    tokens,
    faults,
    world,
    requests,
    violations,
    identity: issuer,
    pullRequests: createPullRequests(world),
    events: createEvents(world, apiUrl),
    async push(files, message = 'Change files', branch = repository.defaultBranch) {
      const start = await git.head(`refs/heads/${repository.defaultBranch}`);
      const { before, after } = await pushFiles(
        world,
        `refs/heads/${branch}`,
        files,
        message,
        'octocat',
        start,
      );
      return { before: before ?? '0'.repeat(40), after };
    },
    comment: (number, body, author = 'octocat') => addComment(world, number, body, author),
    forget() {
      requests.length = 0;
      faults.clear();
    },
    upload: (artifact) => uploadArtifact(world, artifact),
    async close() {
      await Promise.all([api.close(), store.close()]);
      await git.close();
    },
  };
}

function identityOf(options: GitHubSandboxOptions): RepositoryIdentity {
  const [owner, name, ...rest] = options.repository.split('/');
  if (owner === undefined || name === undefined || rest.length > 0)
    throw new Error(`${options.repository} is not owner/name`);
  return {
    owner,
    name,
    fullName: options.repository,
    id: options.repositoryId ?? 871_263_001,
    ownerId: options.ownerId ?? 9_144_037,
    defaultBranch: options.defaultBranch ?? 'main',
    isPrivate: options.isPrivate ?? true,
  };
}

async function seed(world: World, source: NonNullable<GitHubSandboxOptions['seed']>): Promise<void> {
  const { git, repository } = world;
  const tree =
    'files' in source ? await git.treeWith(undefined, source.files) : await git.treeOfFolder(source.folder);
  const commit = await git.commit(tree, [], 'Begin', repository.owner);
  await git.setRef(`refs/heads/${repository.defaultBranch}`, commit);
}
