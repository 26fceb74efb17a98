import { randomUUID } from 'node:crypto';
import type { RepositoryIdentity } from '../state/world.ts';

/** The job that asks for an identity token. */
export interface JobIdentity {
  readonly eventName: 'pull_request' | 'push' | 'workflow_dispatch' | 'schedule';
  /** e.g. `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  readonly sha: string;
  /** File of the workflow, e.g. `.github/workflows/deploy.yml`. */
  readonly workflowPath: string;
  /** File of the workflow that called it, where another one did. */
  readonly callerPath?: string;
  /** The GitHub environment of the job, where it has one. */
  readonly environment?: string;
  /** With names, or with names and ids, which survive a renamed owner; GitHub gives one or the other. */
  readonly subjectForm?: 'names' | 'names-and-ids';
  readonly actor?: string;
  readonly runId?: number;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly runnerEnvironment?: 'github-hosted' | 'self-hosted';
}

/**
 * The claims that GitHub puts into a job's token.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function claimsOf(repository: RepositoryIdentity, job: JobIdentity): Readonly<Record<string, string>> {
  const refOf = (path: string): string => `${repository.fullName}/${path}@${job.ref}`;
  const callerPath = job.callerPath ?? job.workflowPath;
  return {
    jti: randomUUID(),
    sub: subjectOf(repository, job),
    ref: job.ref,
    ref_type: 'branch',
    ref_protected: String(job.ref === `refs/heads/${repository.defaultBranch}`),
    sha: job.sha,
    repository: repository.fullName,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: String(repository.ownerId),
    repository_visibility: repository.isPrivate ? 'private' : 'public',
    run_id: String(job.runId ?? 1),
    run_number: '1',
    run_attempt: '1',
    actor: job.actor ?? 'octocat',
    actor_id: '583231',
    workflow: callerPath,
    workflow_ref: refOf(callerPath),
    workflow_sha: job.sha,
    job_workflow_ref: refOf(job.workflowPath),
    job_workflow_sha: job.sha,
    event_name: job.eventName,
    head_ref: job.headRef ?? '',
    base_ref: job.baseRef ?? '',
    runner_environment: job.runnerEnvironment ?? 'github-hosted',
    ...(job.environment !== undefined && { environment: job.environment }),
  };
}

/** The environment wins over the event, the event over the ref. */
function subjectOf(repository: RepositoryIdentity, job: JobIdentity): string {
  const { owner, name, ownerId, id } = repository;
  const prefix =
    job.subjectForm === 'names-and-ids' ? `repo:${owner}@${ownerId}/${name}@${id}` : `repo:${owner}/${name}`;
  if (job.environment !== undefined) return `${prefix}:environment:${job.environment}`;
  return job.eventName === 'pull_request' ? `${prefix}:pull_request` : `${prefix}:ref:${job.ref}`;
}
