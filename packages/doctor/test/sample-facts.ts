import { join } from 'node:path';
import {
  compileBootstrap,
  loadEnvironments,
  WORKFLOWS,
  type BootstrapStack,
  type Environment,
} from '@syncops/topology';
import type { AccountFacts, DeployedBootstrap, DoctorFacts } from '../src/index.ts';
import { readWorkflows } from '../src/index.ts';

/** The checkout that this package is part of: its own workflows and environment are the good case. */
export const ROOT = join(import.meta.dirname, '../../..');

const REPOSITORY = {
  id: 2002,
  ownerId: 1001,
  fullName: 'example/sync',
  defaultBranch: 'main',
  isPrivate: true,
};

/** Everything as it should be. */
export async function goodFacts(): Promise<DoctorFacts & { readonly account: AccountFacts }> {
  const { environments } = await loadEnvironments(join(ROOT, 'environments'), 'sandbox');
  const bounded = environments.map(
    (environment): Environment => ({
      ...environment,
      permissionsBoundary: `syncops-boundary-${environment.name}`,
    }),
  );
  const rendered = compileBootstrap({
    account: '123456789012',
    region: 'us-east-1',
    partition: 'aws',
    repository: { owner: 'example', name: 'sync', ownerId: '1001', id: '2002', defaultBranch: 'main' },
    workflows: WORKFLOWS,
    environments: bounded,
    createsProvider: true,
  });
  const account: AccountFacts = {
    account: '123456789012',
    rendered: { kind: 'read', fact: rendered },
    deployed: { kind: 'read', fact: appliedOf(rendered) },
  };
  return {
    workflows: await readWorkflows(ROOT),
    trusted: WORKFLOWS,
    environments: bounded,
    repository: { kind: 'read', fact: REPOSITORY },
    githubEnvironments: new Map(
      bounded.map(({ name }) => [
        name,
        {
          kind: 'read',
          fact: { name, requiredReviewers: 1, preventsSelfReview: true, branches: ['main'] },
        },
      ]),
    ),
    branchRules: {
      kind: 'read',
      fact: {
        requiresPullRequest: true,
        requiredApprovals: 1,
        dismissesStaleReviews: true,
        requiresUpToDate: true,
        requiredChecks: ['check', 'planned'],
        forbidsForcePush: true,
        isPartial: false,
      },
    },
    accounts: [account],
    account,
  };
}

/** The account after the stack was applied. */
export function appliedOf({ template, sha256 }: BootstrapStack): DeployedBootstrap {
  const roles = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::IAM::Role');
  return {
    status: 'CREATE_COMPLETE',
    templateSha256: sha256,
    trust: new Map(
      roles.map(({ Properties }) => [
        String(JSON.parse(JSON.stringify(Properties?.['RoleName']))),
        { kind: 'read', fact: Properties?.['AssumeRolePolicyDocument'] },
      ]),
    ),
  };
}
