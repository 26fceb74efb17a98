import type { BranchRules, GitHubEnvironmentFacts, RepositoryFacts } from '@syncops/github';
import type { BootstrapStack, Environment, TrustedWorkflows } from '@syncops/topology';
import type { UnreadableWorkflow, WorkflowFacts } from './workflow-facts.ts';

/** A fact, or why it could not be read. */
export type Read<Fact> =
  | { readonly kind: 'read'; readonly fact: Fact }
  | { readonly kind: 'unread'; readonly why: string };

/** Everything that the checks look at. */
export interface DoctorFacts {
  readonly workflows: readonly (WorkflowFacts | UnreadableWorkflow)[];
  readonly trusted: TrustedWorkflows;
  readonly environments: readonly Environment[];
  readonly repository: Read<RepositoryFacts>;
  /** By the environment's name. */
  readonly githubEnvironments: ReadonlyMap<string, Read<GitHubEnvironmentFacts | 'absent'>>;
  readonly branchRules: Read<BranchRules>;
  /** One for each account that environments are in. */
  readonly accounts: readonly AccountFacts[];
}

export interface AccountFacts {
  readonly account: string;
  /** What `syncops bootstrap` would apply now; `unread` where the repository could not be asked for its ids. */
  readonly rendered: Read<BootstrapStack>;
  readonly deployed: Read<DeployedBootstrap | 'absent'>;
}

export interface DeployedBootstrap {
  readonly status: string;
  /** sha256 of the template that was applied; absent where someone else applied it. */
  readonly templateSha256?: string;
  /** Trust policies by the role's name; `absent` for one that is not there. */
  readonly trust: ReadonlyMap<string, Read<unknown>>;
}
