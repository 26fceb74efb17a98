export type * from './ports.ts';
export { createGitHub, type GitHubOptions } from './create-github.ts';
export { GitHubError, type GitHubErrorCode, type GitHubErrorData } from './github-error.ts';
export type { GitHubDeps } from './deps.ts';
export { MAX_BODY_CHARACTERS } from './comments.ts';
