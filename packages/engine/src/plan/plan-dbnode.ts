import type { NodeRow } from '@syncops/mysql';
import { type Environment, appUserSecretName, masterSecretName, stackName } from '@syncops/topology';

import type { Plane, Step } from './plan.ts';
import { DATABASES_TAG, databasesFingerprint, type DesiredDbnode } from './desired.ts';
import { desiredRows, isRecorded, knownRows } from './node-rows.ts';
import type { ObservedState } from '../observe/observe.ts';
import { formatPosition } from './position.ts';
import { versionsByLabel } from '../release/releases.ts';
import { readRemovalRecord } from '../removal/removal-record.ts';
import { dbnodeStepId, stackStepId } from './step-ids.ts';

/** The steps of one dbnode, in the groups between which the webheads and the tokenserver get their releases. */
export interface DbnodePlan {
  readonly before: readonly Step[];
  readonly checks: readonly Step[];
  readonly nodes: readonly Step[];
  /** Whether its removal had begun when its file was put back. */
  readonly wasGoing: boolean;
  readonly unchanged: Readonly<Partial<Record<Plane, number>>>;
}

/** How the rows of a dbnode, as far as they are known, differ from what its file asks for. */
export function compareRows(
  environment: string,
  desired: DesiredDbnode,
  observed: ObservedState,
): {
  readonly missing: readonly NodeRow[];
  readonly otherCapacity: readonly {
    readonly node: string;
    readonly capacity: number;
    readonly before: number;
  }[];
} {
  const known = knownRows(environment, desired.dbnode.name, desired.virtualHosts, observed);
  const capacities = new Map(desired.virtualHosts.map(({ index, origin }) => [origin, known.get(index)]));
  const wanted = desiredRows(desired);
  return {
    missing: wanted.filter(({ node }) => capacities.get(node) === undefined),
    otherCapacity: wanted.flatMap(({ node, capacity }) => {
      const before = capacities.get(node);
      return before === undefined || before === capacity ? [] : [{ node, capacity, before }];
    }),
  };
}

export function planDbnode(
  environment: Environment,
  desired: DesiredDbnode,
  observed: ObservedState,
): DbnodePlan {
  const { dbnode, virtualHosts } = desired;
  const subject = dbnode.name;
  const stack = stackName(environment.name, 'dbnode', subject);
  const step = (
    kind: Parameters<typeof dbnodeStepId>[0],
    rest: Omit<Step, 'id' | 'subject' | 'risk' | 'riskReasons' | 'source'>,
  ): Step => ({
    id: dbnodeStepId(kind, subject),
    subject,
    risk: 'none',
    riskReasons: [],
    source: formatPosition(dbnode.source),
    ...rest,
  });

  const master = versionsByLabel(observed.secrets.get(masterSecretName(environment.name, subject)));
  const appUserSecret = observed.secrets.get(appUserSecretName(environment.name, subject));
  const appUser = versionsByLabel(appUserSecret);
  const secretsExist = master.AWSCURRENT !== undefined && appUser.AWSCURRENT !== undefined;
  const endpoint = observed.stacks.get(stack)?.outputs.EndpointAddress;
  const databases = virtualHosts.map(({ database }) => database);
  const databasesVerified =
    secretsExist &&
    endpoint !== undefined &&
    appUserSecret?.tags[DATABASES_TAG] ===
      databasesFingerprint(endpoint, databases, appUser.AWSCURRENT ?? '');

  const before: Step[] = [];
  if (!secretsExist) {
    before.push(
      step('secrets', {
        plane: 'secrets',
        action: 'create',
        dependsOn: [stackStepId(stack)],
        summary: `create the master secret and the database user's password of ${subject}`,
        change: {
          kind: 'secrets',
          names: [masterSecretName(environment.name, subject), appUserSecretName(environment.name, subject)],
        },
      }),
    );
  }
  if (!databasesVerified) {
    before.push(
      step('databases', {
        plane: 'databases',
        action: 'create',
        dependsOn: [stackStepId(stack), dbnodeStepId('secrets', subject)],
        summary: `create ${String(databases.length)} databases, the user and its grants on ${subject}`,
        change: { kind: 'databases', dbnode: subject, databases },
      }),
    );
  }

  const { missing, otherCapacity } = compareRows(environment.name, desired, observed);
  const isUnrecorded = !isRecorded(environment.name, desired, observed);
  const checks: Step[] = [];
  const nodes: Step[] = [];
  if (missing.length > 0) {
    checks.push(
      step('smoke', {
        plane: 'checks',
        action: 'verify',
        dependsOn: [stackStepId(stack), dbnodeStepId('secrets', subject), dbnodeStepId('databases', subject)],
        summary: `signed checks of ${subject}'s ${String(virtualHosts.length)} virtual hosts through the load balancer`,
        change: { kind: 'checks', origins: virtualHosts.map(({ origin }) => origin) },
      }),
    );
  }
  if (missing.length > 0 || otherCapacity.length > 0 || isUnrecorded) {
    nodes.push(
      step('nodes', {
        plane: 'nodes',
        action: missing.length > 0 ? 'create' : 'update',
        dependsOn: [dbnodeStepId('smoke', subject), ...before.map(({ id }) => id)],
        summary: nodesSummary(subject, missing.length, otherCapacity.length, dbnode.capacity),
        change: {
          kind: 'nodes',
          rows: [
            ...missing.map(({ node, capacity }) => ({
              node,
              action: 'insert' as const,
              capacity: { after: capacity },
            })),
            ...otherCapacity.map(({ node, capacity, before: present }) => ({
              node,
              action: 'set-capacity' as const,
              capacity: { before: present, after: capacity },
            })),
          ],
        },
      }),
    );
  }
  return {
    before,
    checks,
    nodes,
    wasGoing: readRemovalRecord(appUserSecret).confirmedDigest !== undefined,
    unchanged: {
      secrets: secretsExist ? 1 : 0,
      databases: databasesVerified ? 1 : 0,
      checks: checks.length === 0 ? 1 : 0,
      nodes: nodes.length === 0 ? 1 : 0,
    },
  };
}

function nodesSummary(dbnode: string, missing: number, otherCapacity: number, capacity: number): string {
  const slots = (missing * capacity).toLocaleString('en-US');
  const parts = [
    ...(missing > 0 ? [`register ${String(missing)} virtual hosts of ${dbnode} (${slots} user slots)`] : []),
    ...(otherCapacity > 0
      ? [
          `set the capacity of ${String(otherCapacity)} rows of ${dbnode} to ${capacity.toLocaleString('en-US')}`,
        ]
      : []),
  ];
  return parts.length === 0 ? `record the rows of ${dbnode}, which are as they should` : parts.join(', ');
}
