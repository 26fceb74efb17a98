import {
  loadBalancerName,
  stackName,
  virtualHosts,
  type Environment,
  type StackKind,
} from '@syncops/topology';

import type { PlanCapacity, PlanTopology, Step, TopologyPart } from './plan.ts';
import { knownRows } from './node-rows.ts';
import type { PlanDraft } from './plan-draft.ts';
import { STEP, stackStepId } from './step-ids.ts';

/** Users that fit in before and after: what the rows (or their records) say, and what the files say. */
export function planCapacity(
  { desired, input: { observed } }: PlanDraft,
  dbnodes: readonly string[],
): PlanCapacity {
  const { environment } = desired;
  const before = dbnodes.flatMap((name) => [
    ...knownRows(environment.name, name, virtualHosts(environment, { name }), observed).values(),
  ]);
  const after = desired.dbnodes.map(({ dbnode, virtualHosts: hosts }) => hosts.length * dbnode.capacity);
  return { before: sum(before), after: sum(after) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The environment as a picture. `removed` are the dbnodes that go. */
export function planTopology(
  environment: Environment,
  steps: readonly Step[],
  removed: readonly string[],
): PlanTopology {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const stateOf = (stack: string, ...others: readonly string[]): TopologyPart['state'] => {
    if (byId.get(stackStepId(stack))?.action === 'create') return 'new';
    return [stackStepId(stack), ...others].some((id) => byId.has(id)) ? 'changed' : 'unchanged';
  };
  const stack = (kind: Exclude<StackKind, 'dbnode'>): string => stackName(environment.name, kind);
  const { webheads, cache, loadBalancer, domain, tokenserver } = environment;
  const dbnodeStack = (name: string): string => stackName(environment.name, 'dbnode', name);
  const parts: readonly TopologyPart[] = [
    {
      kind: 'load-balancer',
      name: loadBalancerName(environment.name),
      label: `*.${domain}:${String(loadBalancer.httpsPort)}`,
      state: stateOf(stack('edge')),
    },
    {
      kind: 'webheads',
      name: 'webheads',
      label: `${formatRange(webheads.count)} × ${webheads.instanceType}`,
      state: stateOf(stack('webheads'), STEP.pushWebhead),
    },
    {
      kind: 'cache',
      name: 'cache',
      label: `${String(cache.nodes)} × ${cache.nodeType}`,
      state: stateOf(stack('cache')),
    },
    ...environment.dbnodes.map(
      ({ name, instanceClass, storageGiB }): TopologyPart => ({
        kind: 'dbnode',
        name,
        label: `${instanceClass}, ${String(storageGiB)} GiB`,
        state: stateOf(dbnodeStack(name), `nodes:${name}`, `databases:${name}`, `secrets:${name}`),
      }),
    ),
    ...removed.map((name): TopologyPart => ({ kind: 'dbnode', name, label: '', state: 'removed' })),
    {
      kind: 'tokenserver',
      name: 'tokenserver',
      label: tokenserver.service,
      state: [...byId.values()].some(({ id, plane }) => id === STEP.pushTokenserver || plane === 'nodes')
        ? 'changed'
        : 'unchanged',
    },
  ];
  return { parts };
}

function formatRange({ min, max }: { readonly min: number; readonly max: number }): string {
  return min === max ? String(min) : `${String(min)}–${String(max)}`;
}
