/** A pull request, as far as a plan or a deploy needs it. */
export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly headSha: string;
  readonly baseSha: string;
  readonly headRef: string;
  /** Whether its branch lives in another repository: its runs get neither secrets nor identity tokens. */
  readonly isFork: boolean;
  readonly state: 'open' | 'closed';
  readonly mergedSha?: string;
}

export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** Login of its author, e.g. `github-actions[bot]`. */
  readonly author: string;
}

export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
}

/** An uploaded artifact of a workflow run. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Head of the run's branch; of a pull request's run, its head commit. */
  readonly headSha: string;
  readonly isExpired: boolean;
  /** Created by a run of a fork's pull request, whose workflow anyone may have written: never trust it. */
  readonly isFromFork: boolean;
}

/** GitHub's REST API for one repository. Reads retry through rate limits and 5xx; a write that may have happened is looked up, never doubled. */
export interface GitHub {
  pullRequest(number: number): Promise<PullRequest>;
  /**
   * Paths that a pull request adds, changes, renames (both names) or removes; sorted.
   * @throws GitHubError `TOO_MANY_FILES` where GitHub does not list all (it stops at 3,000): take every file as changed
   */
  changedFiles(number: number): Promise<readonly string[]>;
  /** Paths that differ between two commits; sorted. @throws GitHubError `TOO_MANY_FILES` from 300 files on */
  comparedFiles(base: string, head: string): Promise<readonly string[]>;
  /** Pull requests that a commit of the default branch came from, merged ones only. */
  pullRequestsOf(commitSha: string): Promise<readonly PullRequest[]>;
  /** The newest commits of a branch, newest first, at most `limit`. */
  commits(branch: string, limit: number): Promise<readonly string[]>;

  /** The comments of a pull request (or issue) whose body contains the marker and that `author` wrote; oldest first. */
  findComments(number: number, marker: string, author?: string): Promise<readonly Comment[]>;
  /** Edits the comment with the marker in place, or writes it; doubles of it are deleted. */
  upsertComment(number: number, marker: string, body: string): Promise<Comment>;

  /** The open issue with the marker in its body, if there is one. */
  findIssue(marker: string, label: string): Promise<Issue | undefined>;
  /** Opens the issue with the marker, or edits the open one and, where `comment` is given, adds a comment to it. */
  upsertIssue(issue: {
    readonly marker: string;
    readonly label: string;
    readonly title: string;
    readonly body: string;
    readonly comment?: string;
  }): Promise<Issue>;
  /** Closes the open issue with the marker, if there is one, with a last comment. */
  closeIssue(marker: string, label: string, comment: string): Promise<Issue | undefined>;

  /** Artifacts of that name, newest first. */
  findArtifacts(name: string): Promise<readonly Artifact[]>;
  /** The files in an artifact, by path. @throws GitHubError `ARTIFACT_GONE`, `ARTIFACT_TOO_LARGE` */
  downloadArtifact(id: number): Promise<ReadonlyMap<string, Uint8Array>>;

  /** Makes a branch with one commit on top of `base` and opens a pull request from it; finds its own where it exists already. */
  openPullRequest(request: {
    readonly base: string;
    readonly branch: string;
    readonly title: string;
    readonly body: string;
    readonly commitMessage: string;
    readonly files: Readonly<Record<string, string>>;
  }): Promise<PullRequest>;

  /** What the set-up is checked against; `not-allowed` where the token may not read it. */
  repository(): Promise<RepositoryFacts>;
  githubEnvironment(name: string): Promise<GitHubEnvironmentFacts | 'absent' | 'not-allowed'>;
  branchRules(branch: string): Promise<BranchRules | 'not-allowed'>;
}

export interface RepositoryFacts {
  readonly id: number;
  readonly ownerId: number;
  /** `owner/name` as GitHub spells it now. */
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly isPrivate: boolean;
}

export interface GitHubEnvironmentFacts {
  readonly name: string;
  readonly requiredReviewers: number;
  readonly preventsSelfReview: boolean;
  /** Branch name patterns that may deploy; `all` where nothing restricts them, `protected` for protected branches only. */
  readonly branches: 'all' | 'protected' | readonly string[];
}

/** What branch protection and rulesets together ask of the default branch. */
export interface BranchRules {
  readonly requiresPullRequest: boolean;
  readonly requiredApprovals: number;
  readonly dismissesStaleReviews: boolean;
  readonly requiresUpToDate: boolean;
  readonly requiredChecks: readonly string[];
  readonly forbidsForcePush: boolean;
  /** The token may read only rulesets or only classic protection: what seems to be missing may be there. */
  readonly isPartial: boolean;
}
