import type { DeployedStack } from '@syncops/aws';
import { serializeRelease, type Release } from '@syncops/release';
import type { SecretDescription } from '@syncops/secrets';
import {
  appUserSecretName,
  masterSecretName,
  stackName,
  type CompiledStack,
  type ReleaseRole,
} from '@syncops/topology';

import { canonicalHash } from '../plan/canonical-hash.ts';
import {
  DATABASES_TAG,
  databasesFingerprint,
  type DesiredDbnode,
  type DesiredState,
} from '../plan/desired.ts';
import { desiredRows, NODES_TAG, nodesRecord } from '../plan/node-rows.ts';
import type { ObservedRelease, ObservedState } from '../observe/observe.ts';
import type { ReleaseOrigin } from '../plan/plan-releases.ts';
import { TEMPLATE_TAG } from '../plan/plan-stacks.ts';
import { renderRelease, versionsByLabel } from '../release/releases.ts';
import { resolveParameters } from './resolve-parameters.ts';

/** Stands for the certificate authorities of RDS where no one looked them up: no certificate, but of the form of one. */
export const ASSUMED_AUTHORITIES =
  '-----BEGIN CERTIFICATE-----\nbm90IGtub3duIG9mZmxpbmU=\n-----END CERTIFICATE-----\n';

/** What stands for a value that only a deployed environment has, and why it is not known here. */
export type Unknown = 'not-known-offline' | 'not-known-yet';

export interface AssumedState {
  readonly observed: ObservedState;
  /** What the hosts of each role run. */
  readonly releases: Readonly<Record<ReleaseRole, Release>>;
}

/**
 * How an environment would be observed right after a complete deploy of what its files say: made of nothing but the files,
 * with values that stand for what AWS would have answered. A plan against it shows what a change of the files adds.
 * Pure; the same files give the same state.
 */
export function assumeDeployed(deployed: DesiredState, origin: ReleaseOrigin): AssumedState {
  const facts = {
    ...assumeMissing(deployed, 'not-known-offline', { stacks: new Map(), secrets: new Map() }),
    ...origin,
  };
  const release = (role: ReleaseRole): Release => {
    const rendered = renderRelease(deployed, role, facts);
    if (rendered.kind === 'rendered') return rendered.release;
    throw new TypeError(`a complete environment lacks ${rendered.missing}`);
  };
  const releases = { webhead: release('webhead'), tokenserver: release('tokenserver') };
  return {
    observed: {
      ...facts,
      releases: { webhead: pushed(releases.webhead), tokenserver: pushed(releases.tokenserver) },
      nodes: { kind: 'observed', rows: deployed.dbnodes.flatMap((dbnode) => desiredRows(dbnode)) },
    },
    releases,
  };
}

function pushed(release: Release): ObservedRelease {
  const { sha256 } = serializeRelease(release);
  return { pointer: sha256, acknowledged: sha256, release };
}

type StacksAndSecrets = Pick<ObservedState, 'stacks' | 'secrets'>;

/**
 * What exists, completed by what the files ask for and does not exist yet, so that a release can be rendered as it will
 * look. Nothing that is rendered from it may be pushed.
 */
export function assumeMissing(
  { environment, stacks, dbnodes }: DesiredState,
  unknown: Unknown,
  observed: StacksAndSecrets,
): StacksAndSecrets {
  const deployed = new Map(observed.stacks);
  for (const stack of stacks) {
    const present = deployed.get(stack.name);
    const outputs = { ...assumedOutputs(stack, unknown), ...present?.outputs };
    deployed.set(stack.name, { ...(present ?? assumedStack(stack, deployed)), outputs });
  }
  const secrets = new Map(observed.secrets);
  for (const dbnode of dbnodes) {
    for (const secret of assumedSecrets(environment.name, dbnode, unknown, deployed)) {
      const present = secrets.get(secret.name);
      if (versionsByLabel(present).AWSCURRENT === undefined) secrets.set(secret.name, secret);
    }
  }
  return { stacks: deployed, secrets };
}

/** @param deployed - the stacks that come before it */
function assumedStack(stack: CompiledStack, deployed: ReadonlyMap<string, DeployedStack>): DeployedStack {
  const parameters = resolveParameters(stack, deployed);
  return {
    name: stack.name,
    id: stack.name,
    status: 'CREATE_COMPLETE',
    parameters: parameters.kind === 'resolved' ? parameters.values : {},
    outputs: {},
    tags: { [TEMPLATE_TAG]: stack.sha256 },
    terminationProtection: stack.terminationProtection,
  };
}

/** Ports that RDS and ElastiCache use unless configured otherwise. */
const MYSQL_PORT = '3306';
const MEMCACHED_PORT = '11211';

/** A name for each output; addresses are host names that can never exist (RFC 2606), because releases take no other ones. */
function assumedOutputs(stack: CompiledStack, unknown: Unknown): Readonly<Record<string, string>> {
  const of = stack.dbnode ?? stack.kind;
  return Object.fromEntries(
    Object.keys(stack.template.Outputs ?? {}).map((output): [string, string] => {
      if (output.endsWith('Address')) return [output, `${of}.${unknown}.invalid`];
      if (output.endsWith('Port')) return [output, stack.kind === 'cache' ? MEMCACHED_PORT : MYSQL_PORT];
      return [output, `<output ${output} of ${of}>`];
    }),
  );
}

function assumedSecrets(
  environment: string,
  { dbnode, virtualHosts }: DesiredDbnode,
  unknown: Unknown,
  deployed: ReadonlyMap<string, DeployedStack>,
): readonly SecretDescription[] {
  const secret = (name: string, tags: SecretDescription['tags'] = {}): SecretDescription => ({
    name,
    arn: name,
    versions: { [assumedVersion(name, unknown)]: ['AWSCURRENT'] },
    tags,
    deleted: false,
  });
  const appUser = appUserSecretName(environment, dbnode.name);
  const endpoint = deployed.get(stackName(environment, 'dbnode', dbnode.name))?.outputs.EndpointAddress ?? '';
  const databases = virtualHosts.map(({ database }) => database);
  return [
    secret(masterSecretName(environment, dbnode.name)),
    secret(appUser, {
      [DATABASES_TAG]: databasesFingerprint(endpoint, databases, assumedVersion(appUser, unknown)),
      [NODES_TAG]: nodesRecord(virtualHosts, dbnode.capacity),
    }),
  ];
}

/** Version ids have 32 to 64 characters; each secret has its own. */
function assumedVersion(name: string, unknown: Unknown): string {
  return `${unknown}-${canonicalHash(name).slice(0, 24)}`;
}
