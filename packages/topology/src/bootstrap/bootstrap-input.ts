import type { Environment } from '../environment.ts';

/** What the rights of an environment's roles depend on. */
export type BootstrapEnvironment = Pick<
  Environment,
  'name' | 'account' | 'region' | 'network' | 'loadBalancer' | 'tokenserver' | 'webheads' | 'dbnodes'
>;

/** A GitHub repository; the ids stay when it or its owner is renamed. */
export interface TrustedRepository {
  readonly owner: string;
  readonly name: string;
  /** Digits. */
  readonly ownerId: string;
  /** Digits. */
  readonly id: string;
  /** Only workflows on this branch may deploy. */
  readonly defaultBranch: string;
}

/** Paths of the workflow files, from the root of the repository. */
export interface TrustedWorkflows {
  readonly plan: string;
  /** Those that may take an environment's deploy role, in a job of its GitHub environment, for which someone is asked. */
  readonly deploy: readonly string[];
  /** Those that may take its rotate role in the same way. */
  readonly rotate: readonly string[];
  /** Those that may take its rotate role in a job of no GitHub environment: they run by the clock, and ask no one. */
  readonly unattended: readonly string[];
}

export const WORKFLOWS: TrustedWorkflows = {
  plan: '.github/workflows/plan.yml',
  deploy: ['.github/workflows/deploy.yml', '.github/workflows/smoke.yml'],
  rotate: ['.github/workflows/rotate.yml'],
  unattended: ['.github/workflows/advance-environment.yml'],
};

export interface BootstrapInput {
  readonly account: string;
  /** Where the stack and its bucket live; IAM itself has no region. */
  readonly region: string;
  /** `aws`, `aws-us-gov` or `aws-cn`. */
  readonly partition: string;
  readonly repository: TrustedRepository;
  readonly workflows: TrustedWorkflows;
  /** All environments of the account, in any order. */
  readonly environments: readonly BootstrapEnvironment[];
  /** Whether the account lacks GitHub's OIDC provider; there can be one alone. */
  readonly createsProvider: boolean;
}

/** The partition that a region belongs to. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
