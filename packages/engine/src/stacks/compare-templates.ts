import type { PropertyChange, ResourceChange } from '@syncops/aws';
import type { CompiledStack, Json, Template, TemplateResource } from '@syncops/topology';
import canonicalize from 'canonicalize';

/** The parts of a resource that are compared besides its properties; the order in which resources are made changes none of them. */
const ATTRIBUTES = [
  'CreationPolicy',
  'DeletionPolicy',
  'Metadata',
  'UpdatePolicy',
  'UpdateReplacePolicy',
] as const satisfies readonly (keyof TemplateResource)[];

type JsonObject = Readonly<Record<string, Json>>;

/**
 * What differs between two templates of one stack, by logical id; sorted. It knows the templates only: not whether a
 * resource is replaced, which depends on its type, and not what a changed resource does to those that refer to it.
 */
export function compareTemplates(before: Template, after: Template): readonly ResourceChange[] {
  const logicalIds = new Set([...Object.keys(before.Resources), ...Object.keys(after.Resources)]);
  return [...logicalIds]
    .sort()
    .flatMap((logicalId) =>
      compareResource(logicalId, before.Resources[logicalId], after.Resources[logicalId]),
    );
}

/** {@link compareTemplates} with the values of those parameters put in that the files set, e.g. a version of MySQL. */
export function compareStacks(before: CompiledStack, after: CompiledStack): readonly ResourceChange[] {
  return compareTemplates(withLiterals(before), withLiterals(after));
}

function compareResource(
  logicalId: string,
  before: TemplateResource | undefined,
  after: TemplateResource | undefined,
): readonly ResourceChange[] {
  if (before !== undefined && after !== undefined && before.Type === after.Type) {
    const properties = compareAttributes(before, after);
    return properties.length === 0 ? [] : [{ logicalId, type: after.Type, action: 'Modify', properties }];
  }
  return [
    ...(before === undefined
      ? []
      : [{ logicalId, type: before.Type, action: 'Remove' as const, ...fateOf(before), properties: [] }]),
    ...(after === undefined ? [] : [{ logicalId, type: after.Type, action: 'Add' as const, properties: [] }]),
  ];
}

/** What its template says becomes of a resource that is no longer in it. */
function fateOf({ DeletionPolicy }: TemplateResource): Pick<ResourceChange, 'policyAction'> {
  switch (DeletionPolicy) {
    case 'Retain':
    case 'RetainExceptOnCreate':
      return { policyAction: 'Retain' };
    case 'Snapshot':
      return { policyAction: 'Snapshot' };
    case 'Delete':
    case undefined:
      return { policyAction: 'Delete' };
    default:
      return DeletionPolicy satisfies never;
  }
}

function compareAttributes(before: TemplateResource, after: TemplateResource): readonly PropertyChange[] {
  const { Tags: tagsBefore, ...propertiesBefore } = before.Properties ?? {};
  const { Tags: tagsAfter, ...propertiesAfter } = after.Properties ?? {};
  return [
    ...compareValues('Properties', '/Properties', propertiesBefore, propertiesAfter),
    ...compareValues('Tags', undefined, tagsBefore, tagsAfter),
    ...ATTRIBUTES.flatMap((attribute) =>
      compareValues(attribute, undefined, before[attribute], after[attribute]),
    ),
  ];
}

/** The places at which two values differ: within objects as deep as they go, a list or a function of CloudFormation as a whole. */
function compareValues(
  attribute: string,
  path: string | undefined,
  before: Json | undefined,
  after: Json | undefined,
): readonly PropertyChange[] {
  if (before === after || canonicalize(before) === canonicalize(after)) return [];
  if (path !== undefined && isPlainObject(before) && isPlainObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .sort()
      .flatMap((key) => compareValues(attribute, `${path}/${key}`, before[key], after[key]));
  }
  return [
    {
      attribute,
      ...(path !== undefined && { path }),
      source: 'DirectModification',
      ...(before !== undefined && { before: show(before) }),
      ...(after !== undefined && { after: show(after) }),
    },
  ];
}

/** Text as it is, as CloudFormation shows it; everything else as JSON. */
function show(value: Json): string {
  return typeof value === 'string' ? value : (canonicalize(value) ?? '');
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlainObject(value: Json | undefined): value is JsonObject {
  return isObject(value) && !Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));
}

function withLiterals({ template, parameters }: CompiledStack): Template {
  const literals = new Map(
    Object.entries(parameters).flatMap(([name, source]): readonly [string, string][] =>
      source.kind === 'literal' ? [[name, source.value]] : [],
    ),
  );
  if (literals.size === 0) return template;
  const Resources = Object.fromEntries(
    Object.entries(template.Resources).map(([logicalId, resource]): [string, TemplateResource] => {
      if (resource.Properties === undefined) return [logicalId, resource];
      const Properties = Object.entries(resource.Properties).map(([name, value]): [string, Json] => [
        name,
        substitute(value, literals),
      ]);
      return [logicalId, { ...resource, Properties: Object.fromEntries(Properties) }];
    }),
  );
  return { ...template, Resources };
}

function substitute(value: Json, literals: ReadonlyMap<string, string>): Json {
  if (isList(value)) return value.map((entry) => substitute(entry, literals));
  if (!isObject(value)) return value;
  const reference = value['Ref'];
  if (typeof reference === 'string') return literals.get(reference) ?? value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, substitute(entry, literals)]));
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
