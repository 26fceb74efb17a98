import type { World } from '../../contract.ts';
import { isList, isObject, jsonEquals, type Json, type JsonObject } from '../json.ts';
import { propertyChanges, type PropertyChange } from '../spec/replacement.ts';
import type { ReplacementRule, ResourceSpec } from '../spec/resource-spec.ts';
import { isLive } from '../state.ts';
import type {
  ChangeDetail,
  DeploymentTarget,
  Replacement,
  ResourceChange,
  ResourceRecord,
  StackRecord,
} from '../state.ts';
import { liveResources, resourceDependencies } from '../template/graph.ts';
import type { ResourceDeclaration } from '../template/model.ts';
import { collectReferences, type Reference } from '../template/references.ts';
import { KNOWN_AFTER_APPLY } from '../template/resolve.ts';
import { topologicalOrder } from './order.ts';
import { deletionOf, replacementPolicyAction } from './policy-action.ts';
import { resolveResource, targetScope, type ResolvedResource, type ResourceView } from './target-scope.ts';

/** What a change set would do to each resource that it touches, and every resource's resolved properties. */
export interface Comparison {
  readonly changes: readonly ResourceChange[];
  readonly resolved: ReadonlyMap<string, ResolvedResource>;
}

/** What is expected of a resource while the change set is computed. */
type Fate = 'same' | 'modified' | 'maybe-replaced' | 'replaced' | 'added';

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

interface ModificationContext {
  readonly stack: StackRecord;
  readonly target: DeploymentTarget;
  readonly declaration: ResourceDeclaration;
  readonly spec: ResourceSpec;
  readonly record: ResourceRecord;
  readonly after: ResolvedResource;
  readonly fates: ReadonlyMap<string, Fate>;
  readonly isTrue: (condition: string) => boolean;
}

function modification(context: ModificationContext): ResourceChange | undefined {
  const { declaration, spec, record, after } = context;
  const own = propertyChanges(spec, record.properties, after.properties);
  const details = [
    ...own
      .filter(({ property }) => property !== spec.tagProperty)
      .flatMap((change) => propertyDetails(context, change)),
    ...dynamicDetails(context, new Set(own.map(({ property }) => property))),
    ...tagDetails(context),
    ...attributeDetails(context),
  ];
  // A failed in-place update is attempted again, whatever the template says.
  if (details.length === 0 && record.status !== 'UPDATE_FAILED') return undefined;
  const replacement = replacementOf(details);
  const policyAction = replacementPolicyAction(replacement, declaration.updateReplacePolicy);
  return {
    action: 'Modify',
    logicalId: record.logicalId,
    type: record.type,
    replacement,
    scope: [...new Set(details.map(({ attribute }) => attribute))],
    details,
    beforeContext: contextText(record.shown, record.metadata),
    afterContext: contextText(after.shown, after.metadata),
    ...(record.physicalId === undefined ? {} : { physicalId: record.physicalId }),
    ...(policyAction === undefined ? {} : { policyAction }),
  };
}

function replacementOf(details: readonly ChangeDetail[]): Replacement {
  if (
    details.some(
      ({ requiresRecreation, evaluation }) => requiresRecreation === 'Always' && evaluation === 'Static',
    )
  )
    return 'True';
  return details.some(({ requiresRecreation }) => requiresRecreation !== 'Never') ? 'Conditional' : 'False';
}

const RECREATION = { yes: 'Always', maybe: 'Conditionally', no: 'Never' } as const satisfies Record<
  ReplacementRule,
  string
>;

function propertyDetails(context: ModificationContext, change: PropertyChange): readonly ChangeDetail[] {
  const { record, after } = context;
  const before = valueAt(record.shown, change.path);
  const shownAfter = valueAt(after.shown, change.path);
  const base = {
    attribute: 'Properties',
    name: change.property,
    requiresRecreation: RECREATION[change.replacement],
    path: change.path,
    changeType: change.change,
    ...(before === undefined ? {} : { before: valueText(before) }),
    ...(shownAfter === undefined ? {} : { after: valueText(shownAfter) }),
  } as const;
  return causes(context, change.property).map((cause) => ({ ...base, ...cause }));
}

type Cause = Pick<ChangeDetail, 'evaluation' | 'source' | 'causingEntity'>;

/** Why a property has another value: changed parameters, resources that are replaced, or the template itself. */
function causes(context: ModificationContext, property: string): readonly Cause[] {
  const { stack, declaration } = context;
  const declared = declaration.properties[property];
  const references = declared === undefined ? [] : collectReferences(declared, context.isTrue);
  const found = references.flatMap((reference) => causeOf(context, reference));
  const before = stack.deployed?.template.resources.get(declaration.logicalId)?.properties[property];
  const isRewritten = !jsonEquals(before, declared);
  const unique = new Map(found.map((cause) => [`${cause.source} ${cause.causingEntity ?? ''}`, cause]));
  return isRewritten || unique.size === 0
    ? [...unique.values(), { evaluation: 'Static', source: 'DirectModification' }]
    : [...unique.values()];
}

function causeOf(context: ModificationContext, reference: Reference): readonly Cause[] {
  const { stack, target, fates } = context;
  if (reference.kind === 'attribute') {
    const fate = fates.get(reference.logicalId) ?? 'same';
    if (fate === 'same') return [];
    const causingEntity = `${reference.logicalId}.${reference.attribute}`;
    return [{ evaluation: 'Dynamic', source: 'ResourceAttribute', causingEntity }];
  }
  const { name } = reference;
  const parameter = target.parameters.get(name);
  if (parameter !== undefined) {
    const before = stack.deployed?.parameters.get(name);
    if (before !== undefined && jsonEquals(before.resolved, parameter.resolved)) return [];
    return [{ evaluation: 'Static', source: 'ParameterReference', causingEntity: name }];
  }
  const fate = fates.get(name);
  if (fate === undefined || fate === 'same' || fate === 'modified') return [];
  return [{ evaluation: 'Dynamic', source: 'ResourceReference', causingEntity: name }];
}

/** Properties whose value looks the same now, but hangs on a resource that will change. */
function dynamicDetails(context: ModificationContext, changed: ReadonlySet<string>): readonly ChangeDetail[] {
  const { declaration, spec } = context;
  return Object.entries(declaration.properties).flatMap(([property, value]) => {
    if (changed.has(property)) return [];
    const dynamic = collectReferences(value, context.isTrue)
      .flatMap((reference) => causeOf(context, reference))
      .filter(({ evaluation }) => evaluation === 'Dynamic');
    const unique = new Map(dynamic.map((cause) => [cause.causingEntity, cause]));
    return [...unique.values()].map(
      (cause): ChangeDetail => ({
        attribute: property === spec.tagProperty ? 'Tags' : 'Properties',
        ...(property === spec.tagProperty ? {} : { name: property }),
        requiresRecreation: RECREATION[spec.properties.get(property)?.replacement ?? 'no'],
        path: `/Properties/${property}`,
        changeType: 'Modify',
        ...cause,
      }),
    );
  });
}

function tagDetails({ spec, record, after }: ModificationContext): readonly ChangeDetail[] {
  if (spec.tagProperty === undefined) return [];
  const keys = new Set([...Object.keys(record.tags), ...Object.keys(after.tags)]);
  return [...keys]
    .filter((key) => record.tags[key] !== after.tags[key])
    .map((key) => {
      const [before, next] = [record.tags[key], after.tags[key]];
      return {
        attribute: 'Tags',
        requiresRecreation: 'Never',
        path: `/Properties/${spec.tagProperty ?? 'Tags'}/${key}`,
        changeType: before === undefined ? 'Add' : next === undefined ? 'Remove' : 'Modify',
        evaluation: 'Static',
        source: 'DirectModification',
        ...(before === undefined ? {} : { before }),
        ...(next === undefined ? {} : { after: next }),
      };
    });
}

function attributeDetails({ declaration, record, after }: ModificationContext): readonly ChangeDetail[] {
  const pairs = [
    ['Metadata', record.metadata, after.metadata],
    ['DeletionPolicy', record.deletionPolicy, declaration.deletionPolicy],
    ['UpdateReplacePolicy', record.updateReplacePolicy, declaration.updateReplacePolicy],
    ['CreationPolicy', record.creationPolicy, declaration.creationPolicy],
    ['UpdatePolicy', record.updatePolicy, declaration.updatePolicy],
  ] as const;
  return pairs
    .filter(([, before, next]) => !jsonEquals(before, next))
    .map(([attribute, before, next]) => ({
      attribute,
      requiresRecreation: 'Never',
      path: `/${attribute}`,
      changeType: before === undefined ? 'Add' : next === undefined ? 'Remove' : 'Modify',
      evaluation: 'Static',
      source: 'DirectModification',
      ...(before === undefined ? {} : { before: valueText(before) }),
      ...(next === undefined ? {} : { after: valueText(next) }),
    }));
}

function valueAt(properties: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = properties;
  for (const step of path.split('/').slice(2)) {
    value = isObject(value) ? value[step] : isList(value) ? value[Number(step)] : undefined;
  }
  return value;
}

function valueText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function contextText(properties: JsonObject, metadata: Json | undefined): string {
  return JSON.stringify({
    Properties: properties,
    ...(metadata === undefined ? {} : { Metadata: metadata }),
  });
}
