import type { World } from '../../../contract.ts';
import { coerceProperties } from '../spec/coerce.ts';
import type { ResourceSpec } from '../spec/resource-spec.ts';
import { isList, isObject, scalarText, type Json, type JsonObject } from '../json.ts';
import type { DeploymentTarget, StackRecord } from '../state.ts';
import { conditionEvaluator, type ConditionEvaluator } from '../template/conditions.ts';
import type { ResourceDeclaration } from '../template/model.ts';
import { NO_ECHO_MASK } from '../template/parameter-values.ts';
import { resolveObject, resolveValue, type ResolveScope } from '../template/resolve.ts';

/** A target with its conditions evaluated, ready to have resources resolved against it. */
export interface TargetScope {
  readonly isTrue: ConditionEvaluator;
  /** Resolves against parameters and the given view of the resources. */
  scope(resources: ResourceView, options?: { readonly maskNoEcho: boolean }): ResolveScope;
}

/** What references to resources yield; undefined: no such resource or attribute. */
export interface ResourceView {
  ref(logicalId: string): Json | undefined;
  attribute(logicalId: string, attribute: string): Json | undefined;
}

/** Evaluates a target's conditions and prepares the values of its parameters and pseudo-parameters. */
export function targetScope(
  stack: Pick<StackRecord, 'id' | 'name'>,
  target: DeploymentTarget,
  world: World,
): TargetScope {
  const { template } = target;
  const zones = ['a', 'b', 'c'].map((letter) => `${world.region}${letter}`);
  const pseudo: Readonly<Record<string, Json>> = {
    'AWS::AccountId': world.account,
    'AWS::NotificationARNs': target.notificationArns,
    'AWS::Partition': 'aws',
    'AWS::Region': world.region,
    'AWS::StackId': stack.id,
    'AWS::StackName': stack.name,
    'AWS::URLSuffix': 'amazonaws.com',
  };
  const parameter = (name: string): Json | undefined => target.parameters.get(name)?.resolved ?? pseudo[name];
  const masked = (name: string): Json | undefined =>
    target.parameters.get(name)?.noEcho === true ? NO_ECHO_MASK : parameter(name);
  const { mappings } = template;
  const isTrue = conditionEvaluator(template.conditions, { parameter, mappings, zones });
  return {
    isTrue,
    scope: (resources, options) => ({
      parameter: options?.maskNoEcho === true ? masked : parameter,
      condition: isTrue,
      mappings,
      zones,
      ref: (logicalId) => resources.ref(logicalId),
      attribute: (logicalId, attribute) => resources.attribute(logicalId, attribute),
    }),
  };
}

/** A resource's properties and metadata with all references resolved. */
export interface ResolvedResource {
  readonly properties: JsonObject;
  readonly shown: JsonObject;
  readonly metadata?: Json;
  /** Stack tags, then its own. */
  readonly tags: Readonly<Record<string, string>>;
}

/** Resolves one resource of a target. */
export function resolveResource(
  declaration: ResourceDeclaration,
  spec: ResourceSpec,
  target: DeploymentTarget,
  scope: TargetScope,
  resources: ResourceView,
): ResolvedResource {
  const open = scope.scope(resources);
  const properties = coerceProperties(spec, resolveObject(declaration.properties, open));
  const hasSecrets = [...target.parameters.values()].some(({ noEcho }) => noEcho);
  const shown = hasSecrets
    ? coerceProperties(
        spec,
        resolveObject(declaration.properties, scope.scope(resources, { maskNoEcho: true })),
      )
    : properties;
  const metadata = declaration.metadata === undefined ? undefined : resolveValue(declaration.metadata, open);
  return {
    properties,
    shown,
    tags: { ...Object.fromEntries(target.tags), ...ownTags(spec, properties) },
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function ownTags(spec: ResourceSpec, properties: JsonObject): Readonly<Record<string, string>> {
  const value = spec.tagProperty === undefined ? undefined : properties[spec.tagProperty];
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tagText(item)]));
  if (!isList(value)) return {};
  return Object.fromEntries(
    value.filter(isObject).map((tag) => [tagText(tag['Key']), tagText(tag['Value'])]),
  );
}

function tagText(value: Json | undefined): string {
  return scalarText(value) ?? '';
}
