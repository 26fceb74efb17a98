export { startGitHubSandbox, type GitHubSandbox } from './start.ts';
export { BLOB_ROUTE } from './contract.ts';
export { GITHUB_ISSUER } from './identity/issuer.ts';
export { UPLOAD_PATH } from './upload-hook.ts';
export type {
  ArtifactState,
  CommentState,
  EnvironmentState,
  Files,
  GitHubFault,
  GitHubFaults,
  GitHubSandboxOptions,
  IssueState,
  Permissions,
  ProtectionState,
  PullRequestState,
  RecordedRequest,
  Violation,
} from './contract.ts';
export type { Events, PullRequestAction } from './events/build-events.ts';
export type { Identity, IdTokenAccess } from './identity/issuer.ts';
export type { JobIdentity } from './identity/claims.ts';
export type { OpenPullRequest, PullRequests } from './pull-requests.ts';
export type { Route } from './openapi/route-names.ts';
export type { UploadArtifact } from './artifacts.ts';
