import type { GitHub } from '@syncops/github';
import {
  deployRoleName,
  loadEnvironments,
  partitionOf,
  planRoleName,
  rotateRoleName,
  type Environment,
} from '@syncops/topology';

import { affectedEnvironments, type AffectedEnvironments } from '../pull-request/affected-environments.ts';
import { ANY_PLAN_MARKER, parsePlanMarker } from '../pull-request/plan-marker.ts';
import { ActionError, type ActionDeps } from './action-host.ts';
import type { ListInputs } from './inputs.ts';
import { environmentFolders, unknownEnvironment } from './read-environment.ts';

/** One environment of the matrix; what cannot be known is empty, and its job says why. */
export interface MatrixEntry {
  readonly environment: string;
  readonly account: string;
  readonly region: string;
  /** ARNs of the roles that `syncops bootstrap` makes. */
  readonly 'plan-role': string;
  readonly 'deploy-role': string;
  readonly 'rotate-role': string;
}

/** GitHub's own limit of jobs in a matrix. */
const MAX_ENTRIES = 256;

/** Reports which environments are affected, as outputs `matrix` and `any`. */
export async function runList(inputs: ListInputs, { host, github }: ActionDeps): Promise<void> {
  const folders = await environmentFolders(inputs.environmentsDir);
  const { affected: touched, removed } = await select(inputs, folders, github);
  const { environments } = await loadEnvironments(inputs.environmentsDir);
  const local = new Set(environments.filter(({ isLocal }) => isLocal === true).map(({ name }) => name));
  // Anyone who names one means it.
  const affected = inputs.environment === undefined ? touched.filter((name) => !local.has(name)) : touched;
  if (inputs.pullRequest === undefined) {
    for (const name of removed)
      host.warning(`environment ${name} was removed from the files; nothing deletes what is deployed of it`);
  }
  const names = inputs.pullRequest === undefined ? affected : [...affected, ...removed].sort();
  if (names.length > MAX_ENTRIES) {
    throw new ActionError(
      'UNKNOWN_ENVIRONMENT',
      `${String(names.length)} environments are affected, and a matrix takes ${String(MAX_ENTRIES)}: split the change`,
    );
  }
  host.info(names.length === 0 ? 'no environment is affected' : `affected: ${names.join(', ')}`);
  host.setOutput('matrix', JSON.stringify({ include: entries(environments, names) }));
  host.setOutput('any', names.length > 0);
}

async function select(
  { environment, pullRequest, range, environmentsDir }: ListInputs,
  folders: readonly string[],
  github: GitHub | undefined,
): Promise<AffectedEnvironments> {
  if (environment !== undefined) {
    if (!folders.includes(environment)) throw unknownEnvironment(environment, folders);
    return { affected: [environment], removed: [] };
  }
  if (pullRequest !== undefined) {
    const port = requireGitHub(github);
    const changed = affectedEnvironments(await port.changedFiles(pullRequest), folders, environmentsDir);
    // A push that takes a change back must not leave the comment as it was.
    const comments = await port.findComments(pullRequest, ANY_PLAN_MARKER);
    const commented = comments.flatMap(({ body }) => parsePlanMarker(body)?.environment ?? []);
    const known = commented.filter((name) => folders.includes(name));
    return { ...changed, affected: [...new Set([...changed.affected, ...known])].sort() };
  }
  if (range === undefined) return { affected: folders, removed: [] };
  const files = await requireGitHub(github).comparedFiles(range.base, range.head);
  return affectedEnvironments(files, folders, environmentsDir);
}

function requireGitHub(github: GitHub | undefined): GitHub {
  if (github !== undefined) return github;
  throw new ActionError('NO_GITHUB', 'input github-token: expected a token, for this mode asks GitHub');
}

/** Accounts and roles from the files; of an environment with mistakes nothing is known. */
function entries(environments: readonly Environment[], names: readonly string[]): readonly MatrixEntry[] {
  return names.map((name) => {
    const environment = environments.find((candidate) => candidate.name === name);
    if (environment === undefined)
      return {
        environment: name,
        account: '',
        region: '',
        'plan-role': '',
        'deploy-role': '',
        'rotate-role': '',
      };
    const { account, region } = environment;
    const role = (roleName: string): string => `arn:${partitionOf(region)}:iam::${account}:role/${roleName}`;
    return {
      environment: name,
      account,
      region,
      'plan-role': role(planRoleName()),
      'deploy-role': role(deployRoleName(name)),
      'rotate-role': role(rotateRoleName(name)),
    };
  });
}
