import { VIRTUAL_HOSTS_PER_DBNODE, compareNames, stackName } from '@syncops/topology';

import type { Plan, RowChange, StackChange, Step, TopologyPart } from '@syncops/engine';

/** What a plan says about one dbnode, gathered from its steps and from the picture. */
export interface PlannedDbnode {
  readonly name: string;
  readonly state: TopologyPart['state'];
  readonly stack: { readonly step: Step; readonly change: StackChange } | undefined;
  readonly rows: readonly RowChange[];
  /** Virtual hosts that it has, or will have. */
  readonly virtualHosts: number;
  /** Databases that would be made; 0 where they are. */
  readonly newDatabases: number;
  /** Whether its secrets would be made. */
  readonly newSecrets: boolean;
  /** Seconds that the deploy waits for it before it goes on. */
  readonly waitSeconds: number;
}

/** Every dbnode that the plan touches, in natural order. */
export function plannedDbnodes(plan: Plan): readonly PlannedDbnode[] {
  const steps = stepsByDbnode(plan);
  const parts = new Map(
    plan.topology.parts.filter(({ kind }) => kind === 'dbnode').map((part) => [part.name, part]),
  );
  const names = new Set([
    ...[...parts.values()].filter(({ state }) => state !== 'unchanged').map(({ name }) => name),
    ...steps.keys(),
  ]);
  return [...names]
    .sort(compareNames)
    .map((name) => describe(name, steps.get(name) ?? [], parts.get(name)?.state));
}

/** The dbnode that a step is about, where it is about one. */
export function dbnodeOf(environment: string, step: Step): string | undefined {
  switch (step.change.kind) {
    case 'stack': {
      const prefix = stackName(environment, 'dbnode', '');
      return step.subject.startsWith(prefix) ? step.subject.slice(prefix.length) : undefined;
    }
    case 'databases':
      return step.change.dbnode;
    case 'secrets':
    case 'checks':
    case 'nodes':
    case 'wait':
      return step.subject;
    case 'release':
      return undefined;
    default:
      return step.change satisfies never;
  }
}

function stepsByDbnode(plan: Plan): ReadonlyMap<string, readonly Step[]> {
  const found = new Map<string, Step[]>();
  for (const step of plan.steps) {
    const name = dbnodeOf(plan.environment, step);
    if (name === undefined) continue;
    const its = found.get(name);
    if (its === undefined) found.set(name, [step]);
    else its.push(step);
  }
  return found;
}

function describe(
  name: string,
  steps: readonly Step[],
  state: TopologyPart['state'] | undefined,
): PlannedDbnode {
  const changes = steps.map(({ change }) => change);
  const rows = changes.flatMap((change) => (change.kind === 'nodes' ? change.rows : []));
  const newDatabases = sum(
    changes.map((change) => (change.kind === 'databases' ? change.databases.length : 0)),
  );
  const stack = steps.flatMap((step) =>
    step.change.kind === 'stack' ? [{ step, change: step.change }] : [],
  )[0];
  return {
    name,
    state: state ?? stateOf(stack?.step),
    stack,
    rows,
    virtualHosts: newDatabases || rows.length || VIRTUAL_HOSTS_PER_DBNODE,
    newDatabases,
    newSecrets: changes.some(({ kind }) => kind === 'secrets'),
    waitSeconds: sum(changes.map((change) => (change.kind === 'wait' ? change.seconds : 0))),
  };
}

function stateOf(step: Step | undefined): TopologyPart['state'] {
  if (step?.action === 'create') return 'new';
  return step?.action === 'delete' ? 'removed' : 'changed';
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
