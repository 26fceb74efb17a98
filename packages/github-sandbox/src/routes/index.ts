import type { Handler } from '../http/answer.ts';
import type { Route } from '../openapi/route-names.ts';
import { downloadArtifact, listArtifacts } from './artifacts.ts';
import { createComment, deleteComment, listComments, updateComment } from './comments.ts';
import { compareCommits, listCommits, listPullRequestsOfCommit } from './commits.ts';
import { createCommit, createRef, createTree, getCommit, getRef } from './git-data.ts';
import { createIssue, listIssues, updateIssue } from './issues.ts';
import {
  createPullRequest,
  getPullRequest,
  listPullRequestFiles,
  listPullRequests,
} from './pull-requests.ts';
import { getEnvironment, getProtection, getRepository, listBranchPolicies, listRules } from './settings.ts';

export const HANDLERS: Readonly<Record<Route, Handler>> = {
  'GET /repos/{owner}/{repo}': getRepository,
  'GET /repos/{owner}/{repo}/pulls': listPullRequests,
  'POST /repos/{owner}/{repo}/pulls': createPullRequest,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': getPullRequest,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': listPullRequestFiles,
  'GET /repos/{owner}/{repo}/compare/{basehead}': compareCommits,
  'GET /repos/{owner}/{repo}/commits': listCommits,
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': listPullRequestsOfCommit,
  'GET /repos/{owner}/{repo}/issues': listIssues,
  'POST /repos/{owner}/{repo}/issues': createIssue,
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': updateIssue,
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': listComments,
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': createComment,
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': updateComment,
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': deleteComment,
  'GET /repos/{owner}/{repo}/actions/artifacts': listArtifacts,
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}': downloadArtifact,
  'GET /repos/{owner}/{repo}/git/ref/{ref}': getRef,
  'POST /repos/{owner}/{repo}/git/refs': createRef,
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': getCommit,
  'POST /repos/{owner}/{repo}/git/commits': createCommit,
  'POST /repos/{owner}/{repo}/git/trees': createTree,
  'GET /repos/{owner}/{repo}/environments/{environment_name}': getEnvironment,
  'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies': listBranchPolicies,
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': listRules,
  'GET /repos/{owner}/{repo}/branches/{branch}/protection': getProtection,
};
