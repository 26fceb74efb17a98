import type { Json } from '../stack.ts';
import { policy } from '../stacks/intrinsics.ts';
import type { BootstrapInput, TrustedRepository } from './bootstrap-input.ts';
import { GITHUB_ISSUER, TOKEN_AUDIENCE } from './names.ts';

/** Both forms of a token's subject: by names, and since 2026 by names with their ids. */
export function subjects({ owner, name, ownerId, id }: TrustedRepository, what: string): readonly string[] {
  return [`repo:${owner}/${name}:${what}`, `repo:${owner}@${ownerId}/${name}@${id}:${what}`];
}

/**
 * Who may plan: the plan workflow, run for a pull request of this repository. Anyone who may push a branch can change that
 * workflow on it, so the role itself must be harmless.
 *
 * `job_workflow_ref` ends in the pull request's merge reference; once it is closed, GitHub runs the file of its base.
 */
export function planTrust(input: BootstrapInput): Json {
  const { repository, workflows } = input;
  return trust(input, {
    StringEquals: { sub: subjects(repository, 'pull_request') },
    StringLike: {
      job_workflow_ref: [
        workflowRef(repository, workflows.plan, 'refs/pull/*/merge'),
        workflowRef(repository, workflows.plan, `refs/heads/${repository.defaultBranch}`),
      ],
    },
  });
}

/** Who may deploy an environment: a deploying workflow of the default branch, in a job bound to the GitHub environment. */
export function deployTrust(input: BootstrapInput, environment: string): Json {
  return trust(input, approved(input, environment, input.workflows.deploy));
}

/**
 * Who may rotate its secrets: a rotating workflow of the default branch, in a job bound to the GitHub environment. And one of
 * the default branch that runs by the clock, in a job of no GitHub environment: one with reviewers would ask them every hour,
 * and keep its place in the queue of deploys until someone answers.
 */
export function rotateTrust(input: BootstrapInput, environment: string): Json {
  const { repository, workflows } = input;
  return trust(input, approved(input, environment, workflows.rotate), {
    StringEquals: { sub: subjects(repository, `ref:${defaultRef(repository)}`) },
    StringLike: { job_workflow_ref: onDefaultBranch(repository, workflows.unattended) },
  });
}

/** In a job of the GitHub environment, whose reviewers were asked. */
function approved({ repository }: BootstrapInput, environment: string, paths: readonly string[]): Case {
  return {
    StringEquals: { environment, sub: subjects(repository, `environment:${environment}`) },
    StringLike: { job_workflow_ref: onDefaultBranch(repository, paths) },
  };
}

function onDefaultBranch(repository: TrustedRepository, paths: readonly string[]): readonly string[] {
  return paths.map((path) => workflowRef(repository, path, defaultRef(repository)));
}

function defaultRef({ defaultBranch }: TrustedRepository): string {
  return `refs/heads/${defaultBranch}`;
}

function workflowRef({ owner, name }: TrustedRepository, path: string, ref: string): string {
  return `${owner}/${name}/${path}@${ref}`;
}

type Claims = Readonly<Record<string, string | readonly string[]>>;

/** What a token must say, all of it. */
interface Case {
  readonly StringEquals: Claims;
  readonly StringLike: Claims;
}

/**
 * `repository_id` stays when the repository is renamed, and a repository that takes over its name has another one.
 * IAM reads this claim, `job_workflow_ref` and `environment` since January 2026; it demands a condition on `sub`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
function trust({ account, partition, repository }: BootstrapInput, ...cases: readonly Case[]): Json {
  return policy(
    cases.map((claims) => ({
      Effect: 'Allow',
      Principal: { Federated: providerArn({ account, partition }) },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: keys({ aud: TOKEN_AUDIENCE, repository_id: repository.id, ...claims.StringEquals }),
        StringLike: keys(claims.StringLike),
      },
    })),
  );
}

/** ARN of GitHub's OIDC provider in an account. */
export function providerArn({ account, partition }: Pick<BootstrapInput, 'account' | 'partition'>): string {
  return `arn:${partition}:iam::${account}:oidc-provider/${GITHUB_ISSUER}`;
}

function keys(claims: Claims): Json {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [`${GITHUB_ISSUER}:${name}`, value]),
  );
}
