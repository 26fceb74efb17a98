import type {
  ArtifactState,
  CommentState,
  EnvironmentState,
  IssueState,
  ProtectionState,
  PullRequestState,
  RunState,
} from '../contract.ts';
import type { BareRepository } from '../git/bare-repository.ts';

export interface RepositoryIdentity {
  readonly owner: string;
  readonly name: string;
  /** `owner/name`. */
  readonly fullName: string;
  readonly id: number;
  readonly ownerId: number;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
}

/** Everything that the stand-in knows of its one repository. */
export interface World {
  readonly repository: RepositoryIdentity;
  readonly git: BareRepository;
  readonly pullRequests: Map<number, PullRequestState>;
  readonly issues: Map<number, IssueState>;
  readonly comments: Map<number, CommentState>;
  readonly artifacts: Map<number, ArtifactState>;
  readonly runs: Map<number, RunState>;
  readonly environments: Map<string, EnvironmentState>;
  /** Classic protection by branch. */
  readonly protections: Map<string, ProtectionState>;
  /** Rules of rulesets by branch, as the API shows them. */
  readonly rules: Map<string, readonly Readonly<Record<string, unknown>>[]>;
  /** Where the blob store answers; set once it listens. */
  blobUrl: (artifactId: number) => string;
  /** The next number of an issue or pull request. */
  nextNumber(): number;
  nextId(): number;
  /** ISO 8601 without fractions, as the API writes times. */
  now(): string;
}

export function createWorld(repository: RepositoryIdentity, git: BareRepository, clock: () => Date): World {
  let number = 0;
  let id = 1_000;
  return {
    repository,
    git,
    pullRequests: new Map(),
    issues: new Map(),
    comments: new Map(),
    artifacts: new Map(),
    runs: new Map(),
    environments: new Map(),
    protections: new Map(),
    rules: new Map(),
    blobUrl: () => {
      throw new Error('the blob store does not listen yet');
    },
    nextNumber: () => (number += 1),
    nextId: () => (id += 7),
    now: () =>
      clock()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
  };
}
