import type { Environment } from '../environment.ts';

/** The parts of an environment on which the permissions of its roles depend. */
export type BootstrapEnvironment = Pick<
  Environment,
  'name' | 'account' | 'region' | 'network' | 'loadBalancer' | 'tokenserver' | 'webheads' | 'dbnodes'
>;

/** A GitHub repository; the ids do not change when the repository or its owner is renamed. */
export interface TrustedRepository {
  readonly owner: string;
  readonly name: string;
  /** Numeric id of the owner, as text. */
  readonly ownerId: string;
  /** Numeric id of the repository, as text. */
  readonly id: string;
  /** Only workflows on this branch may deploy. */
  readonly defaultBranch: string;
}

/** Paths of the workflow files that may assume roles, relative to the root of the repository. */
export interface TrustedWorkflows {
  /** The workflow that may assume the plan role. */
  readonly plan: string;
  /** Workflows that may assume an environment's deploy role, in a job of its GitHub environment, which reviewers must approve. */
  readonly deploy: readonly string[];
  /** Workflows that may assume an environment's rotate role, in a job of its GitHub environment, which reviewers must approve. */
  readonly rotate: readonly string[];
  /**
   * Scheduled workflows that may assume an environment's rotate role in a job without a GitHub environment, so without
   * approval.
   */
  readonly unattended: readonly string[];
}

/** The workflow files of a repository that uses SyncOps. */
export const WORKFLOWS: TrustedWorkflows = {
  plan: '.github/workflows/plan.yml',
  deploy: ['.github/workflows/deploy.yml', '.github/workflows/smoke.yml'],
  rotate: ['.github/workflows/rotate.yml'],
  unattended: ['.github/workflows/advance-environment.yml'],
};

/** The facts from which the bootstrap stack of an account is compiled. */
export interface BootstrapInput {
  readonly account: string;
  /** Region of the stack and its bucket; IAM itself is global. */
  readonly region: string;
  /** `aws`, `aws-us-gov` or `aws-cn`. */
  readonly partition: string;
  readonly repository: TrustedRepository;
  readonly workflows: TrustedWorkflows;
  /** All environments of the account, in any order. */
  readonly environments: readonly BootstrapEnvironment[];
  /** Whether the stack creates GitHub's OIDC provider, of which an account can have only one. */
  readonly createsProvider: boolean;
}

/** Returns the partition of a region. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
