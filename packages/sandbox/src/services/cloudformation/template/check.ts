import { templateError } from '../errors.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { ParsedTemplate } from './model.ts';
import { collectReferences, ifArguments, intrinsicOf, type Reference } from './references.ts';

/** Names that Ref and Fn::Sub know without declaration. */
export const PSEUDO_PARAMETERS = [
  'AWS::AccountId',
  'AWS::NotificationARNs',
  'AWS::NoValue',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
];

/** Dynamic references that one template may hold. */
const MAX_DYNAMIC_REFERENCES = 60;

/** What the template checks need to know about resource types. */
export interface TypeCatalogue {
  /** The type can be made here. */
  isSupported(type: string): boolean;
  /** Fn::GetAtt has a value for the attribute of the type. */
  hasAttribute(type: string, attribute: string): boolean;
}

/**
 * Checks that everything a template refers to exists, in all branches, whatever the parameters' values.
 * @throws AwsFault `ValidationError` in CloudFormation's words
 */
export function checkTemplate(template: ParsedTemplate, types: TypeCatalogue): void {
  const unsupported = [...template.resources.values()]
    .map(({ type }) => type)
    .filter((type) => !types.isSupported(type));
  if (unsupported.length > 0) {
    throw templateError(
      `Template format error: Unrecognized resource types: [${[...new Set(unsupported)].sort().join(', ')}]`,
    );
  }
  checkConditions(template);
  checkResources(template, types);
  checkOutputs(template, types);
  const dynamic = template.body.match(/\{\{resolve:/g)?.length ?? 0;
  if (dynamic > MAX_DYNAMIC_REFERENCES) {
    throw templateError(
      `Template error: ${dynamic} dynamic references found; the maximum is ${MAX_DYNAMIC_REFERENCES}`,
    );
  }
}

function checkResources(template: ParsedTemplate, types: TypeCatalogue): void {
  const unresolved = new Set<string>();
  for (const { properties, dependsOn, metadata } of template.resources.values()) {
    for (const name of dependsOn) if (!template.resources.has(name)) unresolved.add(name);
    const references = [
      ...collectReferences(properties),
      ...(metadata === undefined ? [] : collectReferences(metadata)),
    ];
    for (const name of missing(references, template)) unresolved.add(name);
  }
  if (unresolved.size > 0) {
    throw templateError(
      `Template format error: Unresolved resource dependencies [${[...unresolved].sort().join(', ')}] in the Resources block of the template`,
    );
  }
  for (const { properties } of template.resources.values())
    checkAttributes(collectReferences(properties), template, types);
}

function checkOutputs(template: ParsedTemplate, types: TypeCatalogue): void {
  for (const { value } of template.outputs.values()) {
    const references = collectReferences(value);
    const unresolved = missing(references, template);
    if (unresolved.length > 0) {
      throw templateError(
        `Template format error: Unresolved resource dependencies [${unresolved.join(', ')}] in the Outputs block of the template`,
      );
    }
    checkAttributes(references, template, types);
  }
}

function missing(references: readonly Reference[], template: ParsedTemplate): readonly string[] {
  return references
    .filter((reference) => {
      if (reference.kind === 'attribute') return !template.resources.has(reference.logicalId);
      const { name } = reference;
      return (
        !template.resources.has(name) && !template.parameters.has(name) && !PSEUDO_PARAMETERS.includes(name)
      );
    })
    .map((reference) => (reference.kind === 'ref' ? reference.name : reference.logicalId));
}

function checkAttributes(
  references: readonly Reference[],
  template: ParsedTemplate,
  types: TypeCatalogue,
): void {
  for (const reference of references) {
    if (reference.kind === 'ref') continue;
    const type = template.resources.get(reference.logicalId)?.type;
    if (type !== undefined && !types.hasAttribute(type, reference.attribute)) {
      throw templateError(
        `Template error: resource ${reference.logicalId} does not support attribute type ${reference.attribute} in Fn::GetAtt`,
      );
    }
  }
}

function checkConditions(template: ParsedTemplate): void {
  const used = [
    ...Object.values(template.conditions).flatMap(conditionNames),
    ...[...template.resources.values()].flatMap(({ condition, properties }) => [
      ...(condition === undefined ? [] : [condition]),
      ...conditionNames(properties),
    ]),
    ...[...template.outputs.values()].flatMap(({ condition, value }) => [
      ...(condition === undefined ? [] : [condition]),
      ...conditionNames(value),
    ]),
  ];
  const unknown = [...new Set(used.filter((name) => !(name in template.conditions)))];
  if (unknown.length > 0) {
    throw templateError(
      `Template format error: Unresolved condition dependency ${unknown.join(', ')} in the Conditions block of the template`,
    );
  }
  for (const expression of Object.values(template.conditions)) {
    for (const reference of collectReferences(expression)) {
      const name = reference.kind === 'ref' ? reference.name : reference.logicalId;
      if (
        reference.kind === 'attribute' ||
        !(template.parameters.has(name) || PSEUDO_PARAMETERS.includes(name))
      ) {
        throw templateError(
          `Template format error: Unresolved dependencies [${name}]. Cannot reference resources in the Conditions block of the template`,
        );
      }
    }
  }
}

/** Names of the conditions that a value uses in Fn::If and, inside of Conditions, in Condition. */
function conditionNames(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(conditionNames);
  if (!isObject(value)) return [];
  const intrinsic = intrinsicOf(value);
  if (intrinsic?.name === 'Fn::If') {
    const { condition, whenTrue, whenFalse } = ifArguments(intrinsic.argument);
    return [condition, ...conditionNames(whenTrue), ...conditionNames(whenFalse)];
  }
  if (intrinsic?.name === 'Condition' && typeof intrinsic.argument === 'string') return [intrinsic.argument];
  return members(value);
}

function members(value: JsonObject): readonly string[] {
  return Object.values(value).flatMap(conditionNames);
}
