import { templateError } from '../errors.ts';
import type { ParsedTemplate, ResourceDeclaration } from './model.ts';
import type { ConditionEvaluator } from './conditions.ts';
import { collectReferences } from './references.ts';

/** Logical ids that each resource needs to exist before it. */
export type Dependencies = ReadonlyMap<string, ReadonlySet<string>>;

/** The resources whose condition holds. */
export function liveResources(
  template: ParsedTemplate,
  isTrue: ConditionEvaluator,
): readonly ResourceDeclaration[] {
  return [...template.resources.values()].filter(
    ({ condition }) => condition === undefined || isTrue(condition),
  );
}

/**
 * Dependencies between the live resources: DependsOn and every reference of an applicable branch.
 * @throws AwsFault `ValidationError` with the names of the resources of a cycle
 */
export function resourceDependencies(template: ParsedTemplate, isTrue: ConditionEvaluator): Dependencies {
  const live = new Map(liveResources(template, isTrue).map((resource) => [resource.logicalId, resource]));
  const dependencies = new Map(
    [...live].map(([logicalId, resource]) => {
      const references = collectReferences(resource.properties, isTrue).map((reference) =>
        reference.kind === 'ref' ? reference.name : reference.logicalId,
      );
      return [logicalId, new Set([...resource.dependsOn, ...references].filter((name) => live.has(name)))];
    }),
  );
  const cycle = findCycle(dependencies);
  if (cycle.length > 0) throw templateError(`Circular dependency between resources: [${cycle.join(', ')}]`);
  return dependencies;
}

/** The nodes that are part of a cycle or depend on one only through it; empty where there is none. */
function findCycle(dependencies: Dependencies): readonly string[] {
  const left = new Map([...dependencies].map(([node, needs]) => [node, new Set(needs)]));
  prune(left, (node) => left.get(node)?.size === 0);
  const needed = (node: string): boolean => [...left.values()].some((needs) => needs.has(node));
  prune(left, (node) => !needed(node));
  return [...left.keys()].sort();
}

function prune(left: Map<string, Set<string>>, removable: (node: string) => boolean): void {
  let found = true;
  while (found) {
    const removed = [...left.keys()].filter(removable);
    found = removed.length > 0;
    for (const node of removed) left.delete(node);
    for (const needs of left.values()) for (const node of removed) needs.delete(node);
  }
}

/** The same graph with every arrow turned: who must be gone before each node may go. */
export function reverse(dependencies: Dependencies): Dependencies {
  const result = new Map<string, Set<string>>([...dependencies.keys()].map((node) => [node, new Set()]));
  for (const [node, needs] of dependencies) for (const need of needs) result.get(need)?.add(node);
  return result;
}
