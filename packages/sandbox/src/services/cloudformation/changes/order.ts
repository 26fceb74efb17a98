import type { Dependencies } from '../template/graph.ts';

/** Every node after the nodes it needs; ties in the graph's own order. The graph must have no cycle. */
export function topologicalOrder(dependencies: Dependencies): readonly string[] {
  const done = new Set<string>();
  const visit = (node: string): void => {
    if (done.has(node)) return;
    done.add(node);
    for (const need of dependencies.get(node) ?? []) visit(need);
    order.push(node);
  };
  const order: string[] = [];
  for (const node of dependencies.keys()) visit(node);
  return order;
}
