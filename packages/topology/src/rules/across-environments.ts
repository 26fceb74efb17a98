import type { Dbnode } from '../environment.ts';
import { virtualHosts } from '../names.ts';
import { hasSections, type Draft } from '../normalize.ts';
import { error, warning, type Finding } from './finding.ts';

/** Default RDS quota of instances per region. */
const RDS_INSTANCES_PER_REGION = 40;

/** The parts of an environment that could be read. */
export interface DraftEnvironment {
  readonly folder: string;
  readonly draft: Draft;
  readonly dbnodes: readonly Dbnode[];
}

/** A finding about the file of an environment or, if `dbnode` is present, about the file of one of its dbnodes. */
export interface PlacedFinding extends Finding {
  readonly folder: string;
  readonly dbnode?: string;
}

/** Checks that a hostname belongs to only one dbnode of one environment, because clients hold tokens and data for it. */
export function hostnamesAreUnique(environments: readonly DraftEnvironment[]): PlacedFinding[] {
  const owners = new Map<string, string>();
  const findings: PlacedFinding[] = [];
  for (const { folder, draft, dbnodes } of environments) {
    if (!hasSections(draft, ['domain', 'loadBalancer'])) continue;
    for (const dbnode of dbnodes) {
      const [first] = virtualHosts(draft, dbnode);
      // A name determines all ten hostnames, and two names never share one, so comparing the first hostname is sufficient.
      const hostname = first?.hostname ?? dbnode.name;
      const owner = owners.get(hostname);
      if (owner !== undefined) {
        const message = `its hostnames, such as ${hostname}, already belong to ${owner}; choose another name or domain`;
        findings.push({ ...error('HOSTNAME_TAKEN', ['name'], message), folder, dbnode: dbnode.name });
      }
      owners.set(hostname, owner ?? `${folder}/${dbnode.name}`);
    }
  }
  return findings;
}

/**
 * Checks that within one account and region no environment's name is a prefix of another name, as `prod` is of `prod-eu`,
 * because stacks are found by the prefix `syncstorage-<environment>-`.
 */
export function namesAreDistinct(environments: readonly DraftEnvironment[]): PlacedFinding[] {
  const byPlace = new Map<string, Set<string>>();
  for (const { draft } of environments) {
    if (!hasSections(draft, ['name', 'account', 'region'])) continue;
    const place = `${draft.account}/${draft.region}`;
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(draft.name));
  }
  const findings: PlacedFinding[] = [];
  for (const { folder, draft } of environments) {
    if (!hasSections(draft, ['name', 'account', 'region'])) continue;
    const names = byPlace.get(`${draft.account}/${draft.region}`);
    const parts = draft.name.split('-');
    for (let length = 1; length < parts.length; length++) {
      const prefix = parts.slice(0, length).join('-');
      if (names?.has(prefix) === true) {
        const message = `the name starts with that of environment ${prefix} in the same account and region; rename one of them`;
        findings.push({ ...error('NAME_OVERLAPS', ['name'], message), folder });
      }
    }
  }
  return findings;
}

/** Warns if an environment has more dbnodes than the default RDS quota allows. */
export function instancesAreWithinQuota(environments: readonly DraftEnvironment[]): PlacedFinding[] {
  return environments
    .filter(({ dbnodes }) => dbnodes.length > RDS_INSTANCES_PER_REGION)
    .map(({ folder, dbnodes }) => {
      const message =
        `${String(dbnodes.length)} dbnodes exceed the ${String(RDS_INSTANCES_PER_REGION)} instances that RDS ` +
        'allows in a region by default; make sure that the quota was raised';
      return { ...warning('INSTANCE_QUOTA', [], message), folder };
    });
}
