/** What went wrong with GitHub, as far as a caller may want to act on it. */
export type GitHubErrorCode =
  /** No answer after several tries. */
  | 'UNREACHABLE'
  /** GitHub answered 5xx, several times. */
  | 'SERVER_ERROR'
  /** A rate limit outlasts the time that a call may wait; `data.until` says how long. */
  | 'RATE_LIMITED'
  | 'UNAUTHORIZED'
  /** The token lacks a permission; the message names it as a workflow's `permissions:` key spells it. */
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  /** GitHub understood and refused; its own words are in the message. */
  | 'REFUSED'
  /** GitHub lists only part of the changed files: the caller must treat everything as changed. */
  | 'TOO_MANY_FILES'
  /** The body of a comment or issue is longer than GitHub takes, or lacks the marker to find it by. */
  | 'INVALID_BODY'
  | 'ARTIFACT_GONE'
  | 'ARTIFACT_TOO_LARGE'
  /** Not a zip archive, or one with names that lead out of a folder. */
  | 'ARTIFACT_INVALID'
  /** The branch for a pull request holds something else. */
  | 'BRANCH_TAKEN'
  /** Not `owner/name`. */
  | 'INVALID_REPOSITORY';

/** Facts for programs; every field is safe to print. */
export interface GitHubErrorData {
  readonly httpStatus?: number;
  /** GitHub's own number of the request, for its support. */
  readonly requestId?: string;
  /** When a rate limit ends, ISO 8601. */
  readonly until?: string;
  /** What would have sufficed, e.g. `issues: write`. */
  readonly permissions?: readonly string[];
}

/** Anything that GitHub, or the way to it, refused. Messages name what was asked and what to do, never the token. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly code: GitHubErrorCode;
  readonly data: GitHubErrorData;
  constructor(
    code: GitHubErrorCode,
    message: string,
    options: ErrorOptions & { data?: GitHubErrorData } = {},
  ) {
    super(message, options);
    this.code = code;
    this.data = options.data ?? {};
  }
}
