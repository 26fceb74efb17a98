import { isList, isObject, jsonEquals, type Json, type JsonObject } from '../json.ts';
import type { PropertySpec, ReplacementRule, ResourceSpec, Shape } from './resource-spec.ts';

/** One place where two versions of a resource's properties differ. */
export interface PropertyChange {
  /** Name of the top-level property. */
  readonly property: string;
  /** JSON pointer from the resource, for example `/Properties/Tags/0/Value`. */
  readonly path: string;
  readonly change: 'Add' | 'Remove' | 'Modify';
  readonly before?: Json;
  readonly after?: Json;
  readonly replacement: ReplacementRule;
}

/** Every difference between two versions of a resource's properties, each with what the type's schema says about replacement. */
export function propertyChanges(
  spec: ResourceSpec,
  before: JsonObject,
  after: JsonObject,
): readonly PropertyChange[] {
  return memberChanges(spec.properties, before, after, '/Properties', 'no').map((change) => ({
    ...change,
    property: change.path.split('/')[2] ?? '',
  }));
}

type Difference = Omit<PropertyChange, 'property'>;

function memberChanges(
  specs: ReadonlyMap<string, PropertySpec>,
  before: JsonObject,
  after: JsonObject,
  path: string,
  inherited: ReplacementRule,
): readonly Difference[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => {
    const spec = specs.get(key);
    return valueChanges(
      spec?.shape,
      before[key],
      after[key],
      `${path}/${key}`,
      stronger(inherited, spec?.replacement ?? 'no'),
    );
  });
}

function valueChanges(
  shape: Shape | undefined,
  before: Json | undefined,
  after: Json | undefined,
  path: string,
  replacement: ReplacementRule,
): readonly Difference[] {
  if (jsonEquals(before, after)) return [];
  if (before === undefined) return after === undefined ? [] : [{ path, change: 'Add', after, replacement }];
  if (after === undefined) return [{ path, change: 'Remove', before, replacement }];
  if (shape?.kind === 'object' && isObject(before) && isObject(after)) {
    return memberChanges(shape.properties, before, after, path, replacement);
  }
  if (shape?.kind === 'list' && isList(before) && isList(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) =>
      valueChanges(shape.element, before[index], after[index], `${path}/${index}`, replacement),
    ).flat();
  }
  return [{ path, change: 'Modify', before, after, replacement }];
}

function stronger(a: ReplacementRule, b: ReplacementRule): ReplacementRule {
  const order: readonly ReplacementRule[] = ['no', 'maybe', 'yes'];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

/** Decides at execution whether a resource must be replaced, or may be changed where it is. */
export function requiresReplacement(
  spec: ResourceSpec,
  changes: readonly PropertyChange[],
  after: JsonObject,
): boolean {
  return changes.some(
    (change) =>
      change.replacement === 'yes' ||
      (change.replacement === 'maybe' && isConditionMet(spec.type, change.property, after)),
  );
}

/**
 * "Update requires: some interruptions / replacement" of the documentation, for the properties where replacement is the rule.
 * All other conditional properties are changed in place.
 */
function isConditionMet(type: string, property: string, after: JsonObject): boolean {
  switch (type) {
    case 'AWS::SSM::Document':
      // UpdateMethod is Replace unless the template asks for a new version of the same document.
      return after['UpdateMethod'] !== 'NewVersion';
    case 'AWS::RDS::DBInstance':
      return ['DBClusterIdentifier', 'DBSnapshotIdentifier', 'SourceDBInstanceIdentifier', 'Engine'].includes(
        property,
      );
    case 'AWS::ElastiCache::CacheCluster':
      return property === 'PreferredAvailabilityZone';
    default:
      return false;
  }
}
