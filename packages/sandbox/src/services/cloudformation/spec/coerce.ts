import { isList, isObject, scalarText, type Json, type JsonObject } from '../json.ts';
import type { PropertySpec, ResourceSpec, Shape } from './resource-spec.ts';

/**
 * Gives scalars the type that the schema names: `"80"` becomes 80 where a number is expected, 80 becomes `"80"` where a string is.
 * So a parameter's text equals a literal number, as it does for CloudFormation. Values that do not fit are left alone.
 */
export function coerceProperties(spec: ResourceSpec, properties: JsonObject): JsonObject {
  return coerceMembers(spec.properties, properties);
}

function coerceMembers(specs: ReadonlyMap<string, PropertySpec>, value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const shape = specs.get(key)?.shape;
      return [key, shape === undefined ? item : coerce(shape, item)];
    }),
  );
}

function coerce(shape: Shape, value: Json): Json {
  switch (shape.kind) {
    case 'any':
      return value;
    case 'string':
      return scalarText(value) ?? value;
    case 'integer':
    case 'number':
      return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))
        ? Number(value)
        : value;
    case 'boolean':
      return value === 'true' ? true : value === 'false' ? false : value;
    case 'list':
      return isList(value) ? value.map((item) => coerce(shape.element, item)) : value;
    case 'map':
      return isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, coerce(shape.element, item)]))
        : value;
    case 'object':
      return isObject(value) ? coerceMembers(shape.properties, value) : value;
    case 'union':
      return coerceUnion(shape.options, value);
  }
}

function coerceUnion(options: readonly Shape[], value: Json): Json {
  const structured = options.find(({ kind }) =>
    isList(value) ? kind === 'list' : isObject(value) ? kind === 'object' || kind === 'map' : false,
  );
  return structured === undefined ? value : coerce(structured, value);
}
