import {
  loadEnvironments,
  partitionOf,
  WORKFLOWS,
  type BootstrapInput,
  type Environment,
  type TrustedRepository,
} from '@syncops/topology';

import { CliError } from '../cli-error.ts';
import { invalidEnvironment } from '../load-environment.ts';
import type { SetupDeps } from './setup-deps.ts';

export interface RepositoryFlags {
  /** `owner/name`. */
  readonly repository?: string;
  readonly repositoryId?: string;
  readonly ownerId?: string;
  readonly defaultBranch?: string;
}

/** The environments of one account, and where its bootstrap stack lives. */
export interface AccountSelection {
  readonly account: string;
  readonly region: string;
  readonly environments: readonly Environment[];
}

/** Every environment. @throws CliError `INVALID_ENVIRONMENT`, `USAGE` where there is none */
export async function loadAll(environmentsDir: string): Promise<readonly Environment[]> {
  const { environments, problems } = await loadEnvironments(environmentsDir);
  if (problems.some(({ severity }) => severity === 'error')) throw invalidEnvironment(problems);
  const remote = environments.filter(({ isLocal }) => isLocal !== true);
  if (remote.length > 0) return remote;
  throw new CliError('USAGE', `there is no environment in ${environmentsDir} that is not local`, {
    hint: 'the roles are made for environments: write the first one, then repeat',
  });
}

/** The environments by account; each stack lives in the region of the account's first environment. */
export function byAccount(environments: readonly Environment[]): readonly AccountSelection[] {
  return [...Map.groupBy(environments, ({ account }) => account)].map(([account, own]) => ({
    account,
    region: own[0]?.region ?? '',
    environments: own,
  }));
}

/** @throws CliError `USAGE` where it is not clear which account or region is meant */
export function selectAccount(
  environments: readonly Environment[],
  { account, region }: { readonly account?: string; readonly region?: string },
): AccountSelection {
  const all = byAccount(environments);
  const names = all.map((one) => one.account).join(', ');
  const found = account === undefined ? all : all.filter((one) => one.account === account);
  const [selection, ...others] = found;
  if (selection === undefined) {
    throw new CliError('USAGE', `no environment is in the account ${account ?? ''}; there are ${names}`);
  }
  if (others.length > 0) {
    throw new CliError('USAGE', `the environments are in several accounts: ${names}`, {
      hint: `choose one with --account ${selection.account}; each has its own stack`,
    });
  }
  const regions = [...new Set(selection.environments.map((one) => one.region))];
  if (region === undefined && regions.length > 1) {
    throw new CliError(
      'USAGE',
      `the environments of ${selection.account} are in several regions: ${regions.join(', ')}`,
      {
        hint: `say with --region where the stack is to live; IAM itself has no region`,
      },
    );
  }
  return { ...selection, region: region ?? selection.region };
}

/**
 * The repository that the roles are to trust: from the flags, the Git remote and GitHub's API.
 * @throws CliError `USAGE` where a part of it is not to be had
 */
export async function resolveRepository(flags: RepositoryFlags, deps: SetupDeps): Promise<TrustedRepository> {
  const fullName = flags.repository ?? repositoryOf((await deps.remoteUrl()) ?? '');
  const [owner = '', name = '', ...rest] = (fullName ?? '').split('/');
  if (owner === '' || name === '' || rest.length > 0) {
    throw new CliError('USAGE', 'which repository is to be trusted is not known', {
      hint: 'run it in a checkout whose remote "origin" is on GitHub, or say --repository owner/name',
    });
  }
  const { repositoryId, ownerId } = flags;
  if (repositoryId !== undefined && ownerId !== undefined) {
    return { owner, name, id: repositoryId, ownerId, defaultBranch: flags.defaultBranch ?? 'main' };
  }
  const github = deps.github(`${owner}/${name}`);
  if (github === undefined) {
    throw new CliError(
      'USAGE',
      `the ids of ${owner}/${name} are not known, and the roles trust ids, not names`,
      {
        hint: 'put a token that may read the repository into GITHUB_TOKEN, or say --repository-id and --owner-id',
      },
    );
  }
  const facts = await github.repository();
  const [trueOwner = owner, trueName = name] = facts.fullName.split('/');
  return {
    owner: trueOwner,
    name: trueName,
    id: repositoryId ?? String(facts.id),
    ownerId: ownerId ?? String(facts.ownerId),
    defaultBranch: flags.defaultBranch ?? facts.defaultBranch,
  };
}

/** `owner/name` of a remote's URL, whatever its form; undefined where it is none. */
export function repositoryOf(url: string): string | undefined {
  const path = /^(?:[a-z+]+:\/\/(?:[^@/]+@)?[^/]+\/|(?:[^@/:]+@)?[^/:]+:)(.+?)(?:\.git)?\/?$/.exec(url)?.[1];
  return path !== undefined && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : undefined;
}

export function bootstrapInput(
  { account, region, environments }: AccountSelection,
  repository: TrustedRepository,
  createsProvider: boolean,
): BootstrapInput {
  return {
    account,
    region,
    partition: partitionOf(region),
    repository,
    workflows: WORKFLOWS,
    environments,
    createsProvider,
  };
}
