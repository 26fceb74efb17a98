import type { Route } from './openapi/route-names.ts';

/** Scopes of a workflow's `permissions:` key that the served routes ask for. */
export type Scope = 'actions' | 'administration' | 'contents' | 'issues' | 'metadata' | 'pull-requests';
export type Permissions = Readonly<Partial<Record<Scope, 'read' | 'write'>>>;

/** Paths of a work tree and their texts; `null` deletes. */
export type Files = Readonly<Record<string, string | null>>;

export interface GitHubSandboxOptions {
  /** A loopback address, e.g. `127.90.1.1`. */
  readonly host: string;
  /** Of the API; a free one by default. The blob store takes another. */
  readonly port?: number;
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId?: number;
  readonly ownerId?: number;
  readonly defaultBranch?: string;
  /** The first commit of the default branch: files, or everything in a folder that its .gitignore does not leave out. */
  readonly seed?: { readonly files: Files } | { readonly folder: string };
  /** Largest page of a list, however many are asked for; small, so that paging happens. 3 by default. */
  readonly pageSize?: number;
  readonly isPrivate?: boolean;
  /** `iss` of identity tokens; GitHub's own by default, as trust policies name it. */
  readonly issuer?: string;
  readonly clock?: () => Date;
}

/** What goes wrong with a request, in place of (or after) what it would have done. */
export type GitHubFault =
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504; readonly isAfterEffect?: boolean }
  | { readonly kind: 'rate-limit'; readonly resetInSeconds: number }
  | {
      readonly kind: 'secondary-rate-limit';
      readonly status?: 403 | 429;
      readonly retryAfterSeconds?: number;
    }
  | { readonly kind: 'reset'; readonly isAfterEffect?: boolean }
  /** The answer breaks off in the middle. */
  | { readonly kind: 'cut-answer' };

/** The download of an artifact from the blob store, which is not a route of the API. */
export const BLOB_ROUTE = 'GET blob';

export interface GitHubFaults {
  /** Strikes the next requests of a route, after those that are set already. */
  next(route: Route | typeof BLOB_ROUTE, fault: GitHubFault, count?: number): void;
  clear(): void;
}

/** A request as it came in. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly route: string | undefined;
  readonly status: number | 'reset';
  readonly body: unknown;
}

/** A request that GitHub would not have understood; a test asserts that there are none. */
export interface Violation {
  readonly request: string;
  readonly problem: string;
}

export interface PullRequestState {
  readonly number: number;
  readonly author: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** Its branch lives in a fork. */
  readonly isFork: boolean;
  readonly createdAt: string;
  title: string;
  body: string | null;
  labels: readonly string[];
  headSha: string;
  baseSha: string;
  state: 'open' | 'closed';
  mergedAt: string | null;
  /** The merge commit, once merged. */
  mergeSha: string | null;
  /** The commit by which GitHub tries the merge of an open one; its API shows it in the place of the merge commit. */
  trialSha: string | null;
}

export interface IssueState {
  readonly number: number;
  readonly author: string;
  readonly createdAt: string;
  title: string;
  body: string | null;
  labels: readonly string[];
  state: 'open' | 'closed';
}

export interface CommentState {
  readonly id: number;
  /** Of the issue or pull request. */
  readonly number: number;
  readonly author: string;
  readonly createdAt: string;
  updatedAt: string;
  body: string;
}

export interface ArtifactState {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly runId: number;
  readonly isFromFork: boolean;
  readonly createdAt: string;
  /** The zip archive. */
  readonly archive: Uint8Array;
  isExpired: boolean;
}

export interface RunState {
  readonly id: number;
  readonly workflow: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly isFork: boolean;
}

/** A GitHub environment: who may deploy to it, from where. */
export interface EnvironmentState {
  readonly requiredReviewers?: number;
  readonly preventsSelfReview?: boolean;
  readonly branches?: 'all' | 'protected' | readonly string[];
}

/** Classic branch protection. */
export interface ProtectionState {
  readonly requiredApprovals?: number;
  readonly dismissesStaleReviews?: boolean;
  readonly requiredChecks?: readonly string[];
  readonly requiresUpToDate?: boolean;
  readonly allowsForcePush?: boolean;
}
