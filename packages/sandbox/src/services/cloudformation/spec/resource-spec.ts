import type { Property, PropertyType, SpecDatabase } from '@aws-cdk/service-spec-types';
import { openSpecCache } from './spec-cache.ts';

/** Whether a change of a property makes CloudFormation replace the resource. */
export type ReplacementRule = 'yes' | 'no' | 'maybe';

/** Shape of a property's value. */
export type Shape =
  | { readonly kind: 'any' }
  | { readonly kind: 'string' | 'integer' | 'number' | 'boolean'; readonly allowed?: readonly string[] }
  | { readonly kind: 'list' | 'map'; readonly element: Shape }
  | { readonly kind: 'object'; readonly name: string; readonly properties: ReadonlyMap<string, PropertySpec> }
  | { readonly kind: 'union'; readonly options: readonly Shape[] };

export interface PropertySpec {
  readonly required: boolean;
  readonly replacement: ReplacementRule;
  readonly shape: Shape;
}

/** What CloudFormation knows about one resource type. */
export interface ResourceSpec {
  readonly type: string;
  readonly properties: ReadonlyMap<string, PropertySpec>;
  /** Names for Fn::GetAtt, dotted. */
  readonly attributes: ReadonlySet<string>;
  /** Property that carries the tags, for types that have tags. */
  readonly tagProperty?: string;
  /** Properties that identify the resource (with the generated name, where none is given). */
  readonly identifier: readonly string[];
}

const TAG_SHAPE: Shape = {
  kind: 'object',
  name: 'Tag',
  properties: new Map(
    ['Key', 'Value'].map((key) => [key, { required: true, replacement: 'no', shape: { kind: 'string' } }]),
  ),
};

const loaded = new Map<string, ResourceSpec | undefined>();

/**
 * Specifications of the given types from AWS's published resource schemas. Reading the database takes a second and 150 MB, so what is
 * read from it is kept: in this process, and on disk for the next.
 * @returns undefined members for types that AWS does not have
 */
export async function loadResourceSpecs(
  types: readonly string[],
): Promise<ReadonlyMap<string, ResourceSpec | undefined>> {
  const cache = openSpecCache();
  for (const type of types) {
    const known = loaded.has(type) ? undefined : cache.read(type);
    if (known !== undefined) loaded.set(type, known ?? undefined);
  }
  const wanted = types.filter((type) => !loaded.has(type));
  if (wanted.length > 0) {
    const database = await readDatabase();
    for (const type of wanted) {
      const spec = readSpec(database, type);
      loaded.set(type, spec);
      cache.write(type, spec ?? null);
    }
  }
  return new Map(types.map((type) => [type, loaded.get(type)]));
}

async function readDatabase(): Promise<SpecDatabase> {
  const { loadAwsServiceSpec } = await import('@aws-cdk/aws-service-spec');
  return loadAwsServiceSpec();
}

function readSpec(database: SpecDatabase, type: string): ResourceSpec | undefined {
  const [resource] = database.lookup('resource', 'cloudFormationType', 'equals', type);
  if (resource === undefined) return undefined;
  const shapes = new Map<string, Shape>();
  const tagProperty = resource.tagInformation?.tagPropertyName;
  return {
    type,
    properties: readProperties(database, resource.properties, shapes),
    attributes: new Set(Object.keys(resource.attributes)),
    identifier: resource.primaryIdentifier ?? [],
    ...(tagProperty === undefined ? {} : { tagProperty }),
  };
}

function readProperties(
  database: SpecDatabase,
  properties: Readonly<Record<string, Property>>,
  shapes: Map<string, Shape>,
): ReadonlyMap<string, PropertySpec> {
  return new Map(
    Object.entries(properties).map(([name, property]) => {
      const types = [property.type, ...(property.previousTypes ?? [])].map((type) =>
        readShape(database, type, shapes),
      );
      const [only] = types;
      return [
        name,
        {
          required: property.required ?? false,
          replacement: property.causesReplacement ?? 'no',
          shape: types.length === 1 && only !== undefined ? only : { kind: 'union', options: types },
        },
      ];
    }),
  );
}

function readShape(database: SpecDatabase, type: PropertyType, shapes: Map<string, Shape>): Shape {
  switch (type.type) {
    case 'string':
      return { kind: 'string', ...(type.allowedValues === undefined ? {} : { allowed: type.allowedValues }) };
    case 'integer':
    case 'number':
    case 'boolean':
      return { kind: type.type };
    case 'date-time':
      return { kind: 'string' };
    case 'array':
      return { kind: 'list', element: readShape(database, type.element, shapes) };
    case 'map':
      return { kind: 'map', element: readShape(database, type.element, shapes) };
    case 'tag':
      return TAG_SHAPE;
    case 'union':
      return { kind: 'union', options: type.types.map((option) => readShape(database, option, shapes)) };
    case 'ref': {
      const id = type.reference.$ref;
      const known = shapes.get(id);
      if (known !== undefined) return known;
      const properties = new Map<string, PropertySpec>();
      const definition = database.get('typeDefinition', id);
      const shape: Shape = { kind: 'object', name: definition.name, properties };
      shapes.set(id, shape);
      for (const [name, spec] of readProperties(database, definition.properties, shapes))
        properties.set(name, spec);
      return shape;
    }
    case 'json':
    case 'null':
      return { kind: 'any' };
  }
}
