import type { Dependencies } from '../template/graph.ts';

/** How the visit of a node ended; `skipped`: it was not visited because a node that it needs did not finish. */
export type VisitOutcome = 'done' | 'failed' | 'skipped';

/** Visits every node as soon as the nodes it needs are done, independent nodes at the same time. Settles when every visit has. */
export async function walk(
  dependencies: Dependencies,
  visit: (node: string) => Promise<VisitOutcome>,
): Promise<ReadonlyMap<string, VisitOutcome>> {
  const started = new Map<string, Promise<VisitOutcome>>();
  const start = (node: string): Promise<VisitOutcome> => {
    const known = started.get(node);
    if (known !== undefined) return known;
    const outcome = Promise.all([...(dependencies.get(node) ?? [])].map(start)).then((needs) =>
      needs.every((need) => need === 'done') ? visit(node) : 'skipped',
    );
    started.set(node, outcome);
    return outcome;
  };
  const nodes = [...dependencies.keys()];
  const outcomes = await Promise.all(nodes.map(start));
  return new Map(nodes.map((node, index) => [node, outcomes[index] ?? 'skipped']));
}
