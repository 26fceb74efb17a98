/** The rules that go beyond the schema, each with the sections that it needs. */
import type { Dbnode } from '../environment.ts';
import { hasSections, type Draft, type DraftSections } from '../normalize.ts';
import { hostnamesAreUnique, instancesAreWithinQuota, namesAreDistinct } from './across-environments.ts';
import type { DraftEnvironment, PlacedFinding } from './across-environments.ts';
import {
  capacityIsUsual,
  connectionsFit,
  databaseIdentifierFits,
  engineIsSupported,
  originsFit,
} from './dbnode.ts';
import type { Finding } from './finding.ts';
import { certificateIsLocal, listenerPortsDiffer } from './load-balancer.ts';
import { bucketNameFits, loadBalancerNameFits } from './names.ts';
import { createdNetworkFits, imageIsReachable, sshIsNarrow, subnetsDiffer } from './network.ts';
import {
  cacheHasOneNode,
  hostTagsAreUsable,
  smokeCredentialsAreComplete,
  tokenDurationIsUsual,
  tokenserverIsEncrypted,
} from './services.ts';
import { countIsOrdered, machineImageFits, webheadPortIsFree } from './webheads.ts';

export type { Finding } from './finding.ts';
export type { DraftEnvironment, PlacedFinding } from './across-environments.ts';

type EnvironmentRule = (draft: Draft) => Finding[];
type DbnodeRule = (dbnode: Dbnode, draft: Draft) => Finding[];

function rule<K extends keyof DraftSections>(
  needs: readonly K[],
  check: (environment: Pick<DraftSections, K>) => Finding[],
): EnvironmentRule {
  return (draft) => (hasSections(draft, needs) ? check(draft) : []);
}

function dbnodeRule<K extends keyof DraftSections>(
  needs: readonly K[],
  check: (dbnode: Dbnode, environment: Pick<DraftSections, K>) => Finding[],
): DbnodeRule {
  return (dbnode, draft) => (hasSections(draft, needs) ? check(dbnode, draft) : []);
}

const ENVIRONMENT_RULES: readonly EnvironmentRule[] = [
  rule(['name'], loadBalancerNameFits),
  rule(['name', 'account', 'region'], bucketNameFits),
  rule(['network'], subnetsDiffer),
  rule(['network'], createdNetworkFits),
  rule(['network', 'webheads'], imageIsReachable),
  rule(['webheads'], sshIsNarrow),
  rule(['loadBalancer', 'account', 'region'], certificateIsLocal),
  rule(['loadBalancer'], listenerPortsDiffer),
  rule(['webheads'], countIsOrdered),
  rule(['webheads'], webheadPortIsFree),
  rule(['webheads'], machineImageFits),
  rule(['cache'], cacheHasOneNode),
  rule(['tokenserver'], tokenDurationIsUsual),
  rule(['tokenserver'], hostTagsAreUsable),
  rule(['tokenserver'], tokenserverIsEncrypted),
  rule(['tokenserver'], smokeCredentialsAreComplete),
];

const DBNODE_RULES: readonly DbnodeRule[] = [
  dbnodeRule(['domain', 'loadBalancer'], originsFit),
  dbnodeRule(['name'], databaseIdentifierFits),
  dbnodeRule(['webheads'], connectionsFit),
  capacityIsUsual,
  engineIsSupported,
];

const TREE_RULES: readonly ((environments: readonly DraftEnvironment[]) => PlacedFinding[])[] = [
  hostnamesAreUnique,
  namesAreDistinct,
  instancesAreWithinQuota,
];

/** Checks one environment without its dbnodes; skips the rules about sections that could not be read. */
export function checkEnvironment(draft: Draft): readonly Finding[] {
  return ENVIRONMENT_RULES.flatMap((check) => check(draft));
}

/** Checks one dbnode; skips the rules about sections of its environment that could not be read. */
export function checkDbnode(dbnode: Dbnode, draft: Draft): readonly Finding[] {
  return DBNODE_RULES.flatMap((check) => check(dbnode, draft));
}

/** Checks environments against each other. */
export function checkTree(environments: readonly DraftEnvironment[]): readonly PlacedFinding[] {
  return TREE_RULES.flatMap((check) => check(environments));
}
