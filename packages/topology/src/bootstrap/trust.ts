import type { Json } from '../stack.ts';
import { policy } from '../stacks/intrinsics.ts';
import type { BootstrapInput, TrustedRepository } from './bootstrap-input.ts';
import { GITHUB_ISSUER, TOKEN_AUDIENCE } from './names.ts';

/** Returns both formats of a token's subject: with names only, and, since 2026, with names and ids. */
export function subjects(
  { owner, name, ownerId, id }: TrustedRepository,
  context: string,
): readonly string[] {
  return [`repo:${owner}/${name}:${context}`, `repo:${owner}@${ownerId}/${name}@${id}:${context}`];
}

/**
 * Builds the trust policy of the plan role: only the plan workflow may assume it, in a run for a pull request of this
 * repository. Everyone who may push a branch can change the workflow on that branch, so the role itself must be harmless.
 *
 * `job_workflow_ref` ends with the merge reference of the pull request; after the pull request is closed, GitHub runs the
 * workflow file of the base branch.
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

/**
 * Builds the trust policy of a deploy role: only a deploying workflow of the default branch may assume it, in a job of the
 * GitHub environment.
 */
export function deployTrust(input: BootstrapInput, environment: string): Json {
  return trust(input, approved(input, environment, input.workflows.deploy));
}

/**
 * Builds the trust policy of a rotate role. A rotating workflow of the default branch may assume it in a job of the GitHub
 * environment. A scheduled workflow of the default branch may assume it in a job without a GitHub environment: with one, GitHub
 * would ask the reviewers every hour, and the job would block the queue of deploys until they answer.
 */
export function rotateTrust(input: BootstrapInput, environment: string): Json {
  const { repository, workflows } = input;
  return trust(input, approved(input, environment, workflows.rotate), {
    StringEquals: { sub: subjects(repository, `ref:${defaultRef(repository)}`) },
    StringLike: { job_workflow_ref: onDefaultBranch(repository, workflows.unattended) },
  });
}

/** Returns the conditions for a job of the GitHub environment, which its reviewers have approved. */
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

/** The conditions on a token's claims, all of which must be true. */
interface Case {
  readonly StringEquals: Claims;
  readonly StringLike: Claims;
}

/**
 * Builds a trust policy with one statement per case. `repository_id` does not change when the repository is renamed, and another
 * repository that takes over the name has a different id. IAM has supported this claim, `job_workflow_ref` and `environment` since
 * January 2026; it requires a condition on `sub`.
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

/** Returns the ARN of GitHub's OIDC provider in an account. */
export function providerArn({ account, partition }: Pick<BootstrapInput, 'account' | 'partition'>): string {
  return `arn:${partition}:iam::${account}:oidc-provider/${GITHUB_ISSUER}`;
}

function keys(claims: Claims): Json {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [`${GITHUB_ISSUER}:${name}`, value]),
  );
}
