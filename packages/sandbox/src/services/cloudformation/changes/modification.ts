import { isList, isObject, jsonEquals, type Json, type JsonObject } from '../json.ts';
import { propertyChanges, type PropertyChange } from '../spec/replacement.ts';
import type { ReplacementRule, ResourceSpec } from '../spec/resource-spec.ts';
import type {
  ChangeDetail,
  DeploymentTarget,
  Replacement,
  ResourceChange,
  ResourceRecord,
  StackRecord,
} from '../state.ts';
import type { ResourceDeclaration } from '../template/model.ts';
import { collectReferences, type Reference } from '../template/references.ts';
import { replacementPolicyAction } from './policy-action.ts';
import type { ResolvedResource } from './target-scope.ts';

/** What is expected of a resource while the change set is computed. */
export type Fate = 'same' | 'modified' | 'maybe-replaced' | 'replaced' | 'added';

/** A resource as it is and as it is to be. */
export interface ModificationContext {
  readonly stack: StackRecord;
  readonly target: DeploymentTarget;
  readonly declaration: ResourceDeclaration;
  readonly spec: ResourceSpec;
  readonly record: ResourceRecord;
  readonly after: ResolvedResource;
  readonly fates: ReadonlyMap<string, Fate>;
  readonly isTrue: (condition: string) => boolean;
}

/** What a change set says about a resource that exists; undefined where it stays as it is. */
export function modification(context: ModificationContext): ResourceChange | undefined {
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

/** The text of BeforeContext and AfterContext. */
export function contextText(properties: JsonObject, metadata: Json | undefined): string {
  return JSON.stringify({
    Properties: properties,
    ...(metadata === undefined ? {} : { Metadata: metadata }),
  });
}
