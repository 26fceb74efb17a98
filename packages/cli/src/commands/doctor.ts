import {
  readWorkflows,
  renderDoctor,
  runDoctor,
  whyUnread,
  type AccountFacts,
  type DoctorFacts,
  type Read,
} from '@syncops/doctor';
import type { GitHub } from '@syncops/github';
import {
  compileBootstrap,
  deployRoleName,
  planRoleName,
  rotateRoleName,
  WORKFLOWS,
  type Environment,
  type TrustedRepository,
} from '@syncops/topology';

import type { CommandResult } from '../command-result.ts';
import { EXIT } from '../exit-code.ts';
import {
  bootstrapInput,
  byAccount,
  loadAll,
  repositoryOf,
  resolveRepository,
  type AccountSelection,
  type RepositoryFlags,
} from './bootstrap-input.ts';
import type { SetupDeps } from './setup-deps.ts';

export interface DoctorOptions extends RepositoryFlags {
  readonly environmentsDir: string;
  /** Root of the checkout, with `.github/workflows`. */
  readonly root: string;
  /** Without credentials of AWS. */
  readonly skipAws?: boolean;
}

const NO_TOKEN = 'GitHub was not asked: there is no token in GITHUB_TOKEN';
const NO_REPOSITORY =
  'GitHub was not asked: the Git remote "origin" is not a repository on GitHub; name it with --repository owner/name';

/** Checks the set-up; changes nothing. What cannot be read is reported as unknown. */
export async function doctor(options: DoctorOptions, deps: SetupDeps): Promise<CommandResult> {
  const environments = await loadAll(options.environmentsDir);
  const repository = await read(() => resolveRepository(options, deps));
  const fullName = options.repository ?? repositoryOf((await deps.remoteUrl()) ?? '');
  const github = fullName === undefined ? undefined : deps.github(fullName);
  const accounts: AccountFacts[] = [];
  for (const selection of byAccount(environments))
    accounts.push(await readAccount(selection, repository, options, deps));
  const report = runDoctor({
    workflows: await readWorkflows(options.root),
    trusted: WORKFLOWS,
    environments,
    ...(await readGitHub(
      github ?? (fullName === undefined ? NO_REPOSITORY : NO_TOKEN),
      environments,
      repository,
    )),
    accounts,
  });
  return { exitCode: report.ok ? EXIT.done : EXIT.failed, document: report, text: renderDoctor(report) };
}

/** @param github - or why it cannot be asked */
async function readGitHub(
  github: GitHub | string,
  environments: readonly Environment[],
  trusted: Read<TrustedRepository>,
): Promise<Pick<DoctorFacts, 'repository' | 'githubEnvironments' | 'branchRules'>> {
  if (typeof github === 'string') {
    const unread = { kind: 'unread', why: github } as const;
    return {
      repository: unread,
      githubEnvironments: new Map(environments.map(({ name }) => [name, unread])),
      branchRules: unread,
    };
  }
  const repository = await read(() => github.repository());
  const fallback = trusted.kind === 'read' ? trusted.fact.defaultBranch : 'main';
  const branch = repository.kind === 'read' ? repository.fact.defaultBranch : fallback;
  return {
    repository,
    githubEnvironments: new Map(
      await Promise.all(
        environments.map(
          async ({ name }) => [name, await allowed(() => github.githubEnvironment(name))] as const,
        ),
      ),
    ),
    branchRules: await allowed(() => github.branchRules(branch)),
  };
}

async function readAccount(
  selection: AccountSelection,
  repository: Read<TrustedRepository>,
  { skipAws }: DoctorOptions,
  deps: SetupDeps,
): Promise<AccountFacts> {
  const { account, region, environments } = selection;
  if (skipAws === true) {
    const unread = { kind: 'unread', why: 'the account was not asked (--skip-aws)' } as const;
    return { account, rendered: unread, deployed: unread };
  }
  const roles = [
    planRoleName(),
    ...environments.flatMap(({ name }) => [deployRoleName(name), rotateRoleName(name)]),
  ];
  const found = await read(async () => {
    const port = await deps.connect(account, region);
    try {
      const stack = await port.bootstrapStack();
      const isOurs = stack === undefined ? !(await port.hasProvider()) : 'ProviderArn' in stack.outputs;
      return { createsProvider: isOurs, deployed: await port.bootstrap(roles) };
    } finally {
      port.close();
    }
  });
  if (found.kind === 'unread') return { account, rendered: found, deployed: found };
  const { createsProvider, deployed } = found.fact;
  const rendered: AccountFacts['rendered'] =
    repository.kind === 'unread'
      ? repository
      : {
          kind: 'read',
          fact: compileBootstrap(bootstrapInput(selection, repository.fact, createsProvider)),
        };
  return { account, rendered, deployed: { kind: 'read', fact: deployed } };
}

/** What could be read, or why not. */
async function read<Fact>(get: () => Promise<Fact>): Promise<Read<Fact>> {
  try {
    return { kind: 'read', fact: await get() };
  } catch (error) {
    return { kind: 'unread', why: whyUnread(error) };
  }
}

/** The same for what a token may have no right to. */
async function allowed<Fact>(
  get: () => Promise<Fact | 'not-allowed'>,
): Promise<Read<Exclude<Fact, 'not-allowed'>>> {
  const result = await read(get);
  if (result.kind === 'unread') return result;
  const { fact } = result;
  if (!isAllowed(fact)) return { kind: 'unread', why: 'the token in GITHUB_TOKEN may not read it' };
  return { kind: 'read', fact };
}

function isAllowed<Fact>(fact: Fact | 'not-allowed'): fact is Exclude<Fact, 'not-allowed'> {
  return fact !== 'not-allowed';
}
