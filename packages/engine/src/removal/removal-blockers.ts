import { serializeRelease } from '@syncops/release';
import {
  appUserSecretName,
  compareNames,
  masterSecretName,
  stackName,
  type ReleaseRole,
} from '@syncops/topology';

import type { Blocker, Step } from '../plan/plan.ts';
import type { DesiredState } from '../plan/desired.ts';
import type { ObservedState } from '../observe/observe.ts';
import type { PlanInput } from '../plan/plan-draft.ts';
import { formatPosition } from '../plan/position.ts';
import { renderRelease } from '../release/releases.ts';
import type { Removal } from './removal.ts';
import { formerDbnode } from './removed-resources.ts';

/** Reasons for which dbnodes cannot be removed by this plan. `steps` are all of the plan's. */
export function removalBlockers(
  desired: DesiredState,
  removals: readonly Removal[],
  input: PlanInput,
  steps: readonly Step[],
): readonly Blocker[] {
  if (removals.length === 0) return [];
  return [...otherChanges(desired, removals, input, steps), ...missingRoom(removals, input.observed)];
}

/**
 * A dbnode is added webheads first and removed tokenserver first. One release of each role cannot do both: tokens would be
 * handed out that no webhead accepts.
 */
function otherChanges(
  desired: DesiredState,
  removals: readonly Removal[],
  input: PlanInput,
  steps: readonly Step[],
): readonly Blocker[] {
  const gone = new Set(removals.map(({ dbnode }) => dbnode));
  const names = [...gone].join(', ');
  const added = steps.find(({ plane, action }) => plane === 'checks' && action === 'verify');
  const blocker = (message: string): readonly Blocker[] => [
    { code: 'REMOVAL_WITH_OTHER_CHANGES', subject: names, message },
  ];
  if (added !== undefined) {
    return blocker(
      `dbnode ${added.subject} would be put into service and ${names} taken out of it by the same releases, in opposite ` +
        `orders; deploy one of them first: put ${files(removals)} back, or take dbnodes/${added.subject}.yaml out`,
    );
  }
  const roles = (['tokenserver', 'webhead'] as const).filter(
    (role) => !isOnlyRemoval(role, desired, removals, input),
  );
  if (roles.length === 0) return [];
  return blocker(
    `the release of the ${roles.join(' and the ')} would change in more than the removal of ${names}: something else was ` +
      `changed since the last deploy, in the files, in the secrets or by a new version of this product; deploy that first, ` +
      `with ${files(removals)} put back`,
  );
}

function files(removals: readonly Removal[]): string {
  return removals.map(({ dbnode }) => `dbnodes/${dbnode}.yaml`).join(', ');
}

/** Whether the hosts of a role run what they should but for the dbnodes that go, or, later in a removal, exactly what they should. */
function isOnlyRemoval(
  role: ReleaseRole,
  desired: DesiredState,
  removals: readonly Removal[],
  input: PlanInput,
): boolean {
  const { pointer, acknowledged } = input.observed.releases[role];
  const running = [pointer, acknowledged].filter((sha256) => sha256 !== undefined);
  const allowed = [desired, withFormer(desired, removals)].map((state) => {
    const rendered = renderRelease(state, role, { ...input, ...input.observed });
    return rendered.kind === 'rendered' ? serializeRelease(rendered.release).sha256 : undefined;
  });
  const [wanted, former] = allowed;
  // Of a dbnode that lost its secrets or never got any no one can know what it was in a release.
  if (wanted !== undefined && former === undefined) return true;
  return running.every((sha256) => sha256 === wanted || sha256 === former);
}

/** The environment as it was while the dbnodes had their files, as far as releases are concerned. */
function withFormer(desired: DesiredState, removals: readonly Removal[]): DesiredState {
  const { environment } = desired;
  const dbnodes = [
    ...desired.dbnodes,
    ...removals.map(({ dbnode, virtualHosts }) => ({
      dbnode: formerDbnode(environment, dbnode),
      virtualHosts,
    })),
  ].sort((a, b) => compareNames(a.dbnode.name, b.dbnode.name));
  return {
    ...desired,
    environment: { ...environment, dbnodes: dbnodes.map(({ dbnode }) => dbnode) },
    dbnodes,
  };
}

/** The users of a dbnode that goes must find room elsewhere, or the tokenserver turns them away. */
function missingRoom(removals: readonly Removal[], { nodes }: ObservedState): readonly Blocker[] {
  if (nodes.kind === 'not-observed') return [];
  const gone = new Set(removals.flatMap(({ rows }) => rows.map(({ node }) => node)));
  const users = sum(removals.flatMap(({ rows }) => rows.map((row) => row.users ?? 0)));
  const room = sum(
    nodes.rows
      .filter(({ node, downed, backoff }) => !gone.has(node) && !downed && !backoff)
      .map(({ capacity, currentLoad }) => Math.max(0, capacity - currentLoad)),
  );
  if (users <= room) return [];
  const names = removals.map(({ dbnode }) => dbnode).join(', ');
  return [
    {
      code: 'REMOVAL_WITHOUT_ROOM',
      subject: names,
      message:
        `the ${users.toLocaleString('en-US')} users of ${names} need another node, and the rows that stay have room for ` +
        `${room.toLocaleString('en-US')}; add a dbnode first, or raise the capacity of others`,
    },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Names that were used before: a removed dbnode leaves its secrets behind, so that its hostnames, for which clients may still
 * hold tokens and which they have data for, are never given to another one.
 */
export function reusedNames({ environment }: DesiredState, observed: ObservedState): readonly Blocker[] {
  return environment.dbnodes.flatMap(({ name, source }): readonly Blocker[] => {
    const stack = observed.stacks.get(stackName(environment.name, 'dbnode', name));
    if (stack !== undefined && stack.status !== 'REVIEW_IN_PROGRESS') return [];
    const left = [masterSecretName(environment.name, name), appUserSecretName(environment.name, name)].filter(
      (secret) => observed.secrets.has(secret),
    );
    if (left.length === 0) return [];
    return [
      {
        code: 'DBNODE_NAME_USED',
        subject: name,
        message:
          `a dbnode called ${name} was here before: its stack is gone, but ${left.join(' and ')} ${left.length === 1 ? 'is' : 'are'} ` +
          'left. A hostname is never used again, because clients know it for other data; choose another name',
        source: formatPosition(source),
      },
    ];
  });
}
