import { RELEASE_LIMITS } from '@syncops/release';
import { maxConnections, VIRTUAL_HOSTS_PER_DBNODE, type Environment } from '@syncops/topology';

import type { Forecast } from '../plan/plan.ts';
import { defaultQuota, FIXED_LIMITS, type QuotaName } from './default-limits.ts';
import type { ForecastInput } from './forecast-input.ts';

/** The stacks of an environment that are not of a dbnode: foundation, edge, cache, webheads, monitoring. */
const COMMON_STACKS = 5;
/** The master secret, the database user's, and the one that RDS keeps for its own master user. */
const SECRETS_PER_DBNODE = 3;
/** In the middle of a rotation a release names two versions of the master secret, and one of the database user's. */
const RELEASE_SECRETS_PER_DBNODE = 3;
/** `SOA` and `NS` of every zone. */
const ZONE_RECORDS = 2;

const ELSEWHERE = 'others not counted';

/** A limit before it is known at which dbnode it is met. `used` is meant as it will be once the plan is deployed. */
export type LimitUse = Omit<Forecast, 'metAtDbnode'>;

/** Every limit that an environment can meet, unordered. */
export function limitUses(input: ForecastInput): readonly LimitUse[] {
  return [...databaseUses(input), ...networkUses(input), ...stackUses(input), ...releaseUses(input)];
}

function databaseUses(input: ForecastInput): readonly LimitUse[] {
  const { environment } = input;
  const largest = Math.max(0, ...environment.dbnodes.map(({ storageGiB }) => storageGiB));
  const each = (): number => 1;
  return [
    quotaUse(input, 'rds-instances', 'RDS instances in the region', 'instances', each, 1),
    quotaUse(input, 'rds-parameter-groups', 'RDS parameter groups in the region', 'groups', each, 1),
    quotaUse(input, 'rds-subnet-groups', 'RDS subnet groups in the region', 'groups', each, 1),
    quotaUse(
      input,
      'rds-storage-gib',
      'RDS storage in the region',
      'GiB',
      ({ storageGiB }) => storageGiB,
      largest,
    ),
    ...connectionUse(environment),
  ];
}

/**
 * A quota of which every dbnode takes a share.
 *
 * Where the account counts what is used, what the plan adds comes on top, and what it removes is taken off; otherwise only
 * this environment is known.
 */
function quotaUse(
  { environment, deployedDbnodes, quotas }: ForecastInput,
  quota: QuotaName,
  name: string,
  unit: string,
  share: (dbnode: Environment['dbnodes'][number]) => number,
  perDbnode: number,
): LimitUse {
  const answer = quotas.find((candidate) => candidate.name === quota);
  const sum = (dbnodes: Environment['dbnodes']): number =>
    dbnodes.reduce((total, dbnode) => total + share(dbnode), 0);
  const limit = answer?.limit ?? defaultQuota(quota, environment.region);
  const origin = answer === undefined ? 'default' : 'account';
  if (answer?.used === undefined) {
    return { name: `${name} (${ELSEWHERE})`, used: sum(environment.dbnodes), limit, unit, origin, perDbnode };
  }
  const desired = new Set(environment.dbnodes.map((dbnode) => dbnode.name));
  const deployed = new Set(deployedDbnodes);
  const added = sum(environment.dbnodes.filter((dbnode) => !deployed.has(dbnode.name)));
  const removed = [...deployed].filter((dbnode) => !desired.has(dbnode)).length;
  // Nothing is known of a removed dbnode but that it takes something: one of anything that is counted by pieces.
  const freed = unit === 'GiB' ? 0 : removed;
  return { name, used: Math.max(0, answer.used + added - freed), limit, unit, origin, perDbnode };
}

/** The dbnode with the fewest connections to spare; unknown instance classes have no known limit. */
function connectionUse({ dbnodes, webheads }: Environment): readonly LimitUse[] {
  const { workers, poolSize, poolMaxOverflow } = webheads.application;
  const used = webheads.count.max * workers * (poolSize + poolMaxOverflow) * VIRTUAL_HOSTS_PER_DBNODE;
  const [tightest] = dbnodes
    .flatMap(({ name, instanceClass }) => {
      const limit = maxConnections(instanceClass);
      return limit === undefined ? [] : [{ name: `connections to dbnode ${name} (${instanceClass})`, limit }];
    })
    .sort((a, b) => a.limit - b.limit);
  if (tightest === undefined) return [];
  return [{ ...tightest, used, unit: 'connections', origin: 'default', perDbnode: 0 }];
}

function networkUses({ environment, quotas }: ForecastInput): readonly LimitUse[] {
  const { region, dbnodes, loadBalancer, webheads } = environment;
  const quota = (name: QuotaName): Pick<LimitUse, 'limit' | 'origin'> => {
    const answer = quotas.find((candidate) => candidate.name === name);
    return answer === undefined
      ? { limit: defaultQuota(name, region), origin: 'default' }
      : { limit: answer.limit, origin: 'account' };
  };
  // A certificate that the environment makes is validated by one record.
  const common = ZONE_RECORDS + (loadBalancer.certificateArn === undefined ? 1 : 0);
  return [
    {
      name: `records in the hosted zone (${ELSEWHERE})`,
      used: common + dbnodes.length * VIRTUAL_HOSTS_PER_DBNODE,
      limit: FIXED_LIMITS.records,
      unit: 'records',
      origin: 'default',
      perDbnode: VIRTUAL_HOSTS_PER_DBNODE,
    },
    // Virtual hosts share the default rules of the two listeners, which do not count.
    { name: 'rules of the load balancer', used: 0, ...quota('alb-rules'), unit: 'rules', perDbnode: 0 },
    {
      name: 'targets of the load balancer',
      used: webheads.count.max,
      ...quota('alb-targets'),
      unit: 'webheads',
      perDbnode: 0,
    },
  ];
}

function stackUses(input: ForecastInput): readonly LimitUse[] {
  const { environment, quotas, templates } = input;
  const answer = quotas.find(({ name }) => name === 'cloudformation-stacks');
  const [largest] = [...templates].sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1));
  return [
    {
      name: `CloudFormation stacks in the region (${ELSEWHERE})`,
      used: COMMON_STACKS + environment.dbnodes.length,
      limit: answer?.limit ?? defaultQuota('cloudformation-stacks', environment.region),
      unit: 'stacks',
      origin: answer === undefined ? 'default' : 'account',
      perDbnode: 1,
    },
    {
      name: `secrets in the region (${ELSEWHERE})`,
      used: environment.dbnodes.length * SECRETS_PER_DBNODE,
      limit: FIXED_LIMITS.secrets,
      unit: 'secrets',
      origin: 'default',
      perDbnode: SECRETS_PER_DBNODE,
    },
    ...(largest === undefined
      ? []
      : [
          {
            name: `largest template (${largest.name})`,
            used: largest.bytes,
            limit: FIXED_LIMITS.templateBytes,
            unit: 'bytes',
            origin: 'default' as const,
            perDbnode: 0,
          },
        ]),
  ];
}

function releaseUses({ environment, releases }: ForecastInput): readonly LimitUse[] {
  const dbnodes = environment.dbnodes.length;
  const secrets: LimitUse = {
    name: 'secret versions of the webhead release',
    used: dbnodes * RELEASE_SECRETS_PER_DBNODE,
    limit: RELEASE_LIMITS.secrets,
    unit: 'versions',
    origin: 'design',
    perDbnode: RELEASE_SECRETS_PER_DBNODE,
  };
  const sizes = releases.map(
    ({ role, bytes, bytesWithoutDbnodes }): LimitUse => ({
      name: `size of the ${role} release`,
      used: bytes,
      limit: RELEASE_LIMITS.bytes,
      unit: 'bytes',
      origin: 'design',
      perDbnode: dbnodes === 0 ? 0 : Math.max(0, Math.ceil((bytes - bytesWithoutDbnodes) / dbnodes)),
    }),
  );
  return [secrets, ...sizes];
}
