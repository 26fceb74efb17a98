import type { World } from '../../../contract.ts';
import type { ResourceSpec } from '../spec/resource-spec.ts';
import {
  isLive,
  type DeploymentTarget,
  type ResourceChange,
  type ResourceRecord,
  type StackRecord,
} from '../state.ts';
import { liveResources, resourceDependencies } from '../template/graph.ts';
import type { ResourceDeclaration } from '../template/model.ts';
import { KNOWN_AFTER_APPLY } from '../template/resolve.ts';
import { contextText, modification, type Fate, type ModificationContext } from './modification.ts';
import { topologicalOrder } from './order.ts';
import { deletionOf } from './policy-action.ts';
import { resolveResource, targetScope, type ResolvedResource, type ResourceView } from './target-scope.ts';

/** What a change set would do to each resource that it touches, and every resource's resolved properties. */
export interface Comparison {
  readonly changes: readonly ResourceChange[];
  readonly resolved: ReadonlyMap<string, ResolvedResource>;
}

/** Compares a stack's resources with what a target asks for. References to resources that will change are evaluated dynamically. */
export function compareStack(
  stack: StackRecord,
  target: DeploymentTarget,
  specs: ReadonlyMap<string, ResourceSpec>,
  world: World,
): Comparison {
  const scope = targetScope(stack, target, world);
  const declarations = new Map(
    liveResources(target.template, scope.isTrue).map((item) => [item.logicalId, item]),
  );
  const fates = new Map<string, Fate>();
  const view = predictedView(stack, fates);
  const resolved = new Map<string, ResolvedResource>();
  const changes = new Map<string, ResourceChange>();
  for (const logicalId of topologicalOrder(resourceDependencies(target.template, scope.isTrue))) {
    const declaration = declarations.get(logicalId);
    const spec = declaration === undefined ? undefined : specs.get(declaration.type);
    if (declaration === undefined || spec === undefined) continue;
    const after = resolveResource(declaration, spec, target, scope, view);
    resolved.set(logicalId, after);
    const record = existing(stack, logicalId);
    if (record === undefined) {
      fates.set(logicalId, 'added');
      changes.set(logicalId, addition(declaration, after));
      continue;
    }
    const context: ModificationContext = {
      stack,
      target,
      declaration,
      spec,
      record,
      after,
      fates,
      isTrue: scope.isTrue,
    };
    const change = modification(context);
    fates.set(logicalId, change === undefined ? 'same' : fateOf(change));
    if (change !== undefined) changes.set(logicalId, change);
  }
  const removals = [...stack.resources.values()]
    .filter((record) => !declarations.has(record.logicalId) && isLive(record))
    .map(removal);
  const inTemplateOrder = [...declarations.keys()].flatMap((logicalId) => changes.get(logicalId) ?? []);
  return { changes: [...removals, ...inTemplateOrder], resolved };
}

/** A resource that was never made, or failed to be, is added again. */
function existing(stack: StackRecord, logicalId: string): ResourceRecord | undefined {
  const record = stack.resources.get(logicalId);
  return record !== undefined && isLive(record) ? record : undefined;
}

function predictedView(stack: StackRecord, fates: ReadonlyMap<string, Fate>): ResourceView {
  const isGone = (logicalId: string): boolean => ['added', 'replaced'].includes(fates.get(logicalId) ?? '');
  return {
    ref: (logicalId) => (isGone(logicalId) ? KNOWN_AFTER_APPLY : stack.resources.get(logicalId)?.ref),
    attribute: (logicalId, attribute) =>
      isGone(logicalId)
        ? KNOWN_AFTER_APPLY
        : (stack.resources.get(logicalId)?.attributes[attribute] ?? KNOWN_AFTER_APPLY),
  };
}

function fateOf(change: ResourceChange): Fate {
  if (change.replacement === 'True') return 'replaced';
  return change.replacement === 'Conditional' ? 'maybe-replaced' : 'modified';
}

function addition(declaration: ResourceDeclaration, after: ResolvedResource): ResourceChange {
  return {
    action: 'Add',
    logicalId: declaration.logicalId,
    type: declaration.type,
    scope: [],
    details: [],
    afterContext: contextText(after.shown, after.metadata),
  };
}

function removal(record: ResourceRecord): ResourceChange {
  return {
    action: 'Remove',
    logicalId: record.logicalId,
    type: record.type,
    policyAction: deletionOf(record.type, record.properties, record.deletionPolicy),
    scope: [],
    details: [],
    beforeContext: contextText(record.shown, record.metadata),
    ...(record.physicalId === undefined ? {} : { physicalId: record.physicalId }),
  };
}
