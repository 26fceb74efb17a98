import { isList, isObject, scalarText, type Json } from '../json.ts';
import { KNOWN_AFTER_APPLY } from '../template/resolve.ts';
import type { PropertySpec, ResourceSpec, Shape } from './resource-spec.ts';

/** One way in which a resource's properties break its type's schema. */
export interface PropertyProblem {
  /** JSON pointer from the resource's properties, for example `/LaunchTemplate/Version`; empty for the properties themselves. */
  readonly path: string;
  readonly message: string;
}

/**
 * Compares resolved properties with the type's schema: unknown and missing properties, wrong types, values that are not allowed.
 * As CloudFormation does, numbers and booleans may come as strings and strings as numbers or booleans. Values that are only known
 * after the change set ran fit everything.
 */
export function validateResource(
  spec: ResourceSpec,
  properties: Readonly<Record<string, Json>>,
): readonly PropertyProblem[] {
  return validateProperties(spec.properties, properties, '');
}

function validateProperties(
  specs: ReadonlyMap<string, PropertySpec>,
  value: Readonly<Record<string, Json>>,
  path: string,
): readonly PropertyProblem[] {
  const extraneous = Object.keys(value).filter((key) => !specs.has(key));
  const missing = [...specs].filter(([key, { required }]) => required && value[key] === undefined);
  return [
    ...extraneous.map((key) => ({ path, message: `extraneous key [${key}] is not permitted` })),
    ...missing.map(([key]) => ({ path, message: `required key [${key}] not found` })),
    ...Object.entries(value).flatMap(([key, item]) => {
      const shape = specs.get(key)?.shape;
      return shape === undefined ? [] : validateShape(shape, item, `${path}/${key}`);
    }),
  ];
}

function validateShape(shape: Shape, value: Json, path: string): readonly PropertyProblem[] {
  if (typeof value === 'string' && isUnresolvedText(value)) return [];
  switch (shape.kind) {
    case 'any':
      return [];
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return validateScalar(shape, value, path);
    case 'list':
      if (!isList(value)) return [wrongType(path, 'JSONArray', value)];
      return value.flatMap((item, index) => validateShape(shape.element, item, `${path}/${index}`));
    case 'map':
      if (!isObject(value)) return [wrongType(path, 'JSONObject', value)];
      return Object.entries(value).flatMap(([key, item]) =>
        validateShape(shape.element, item, `${path}/${key}`),
      );
    case 'object':
      if (!isObject(value)) return [wrongType(path, 'JSONObject', value)];
      return validateProperties(shape.properties, value, path);
    case 'union': {
      const results = shape.options.map((option) => validateShape(option, value, path));
      return results.some((problems) => problems.length === 0) ? [] : (results[0] ?? []);
    }
  }
}

function validateScalar(
  shape: Extract<Shape, { kind: 'string' | 'integer' | 'number' | 'boolean' }>,
  value: Json,
  path: string,
): readonly PropertyProblem[] {
  const text = scalarText(value);
  switch (shape.kind) {
    case 'string':
      if (text === undefined) return [wrongType(path, 'String', value)];
      if (shape.allowed !== undefined && !shape.allowed.includes(text)) {
        return [{ path, message: `${text} is not a valid enum value` }];
      }
      return [];
    case 'integer':
      return text !== undefined && /^-?\d+$/.test(text) ? [] : [wrongType(path, 'Integer', value)];
    case 'number':
      return text !== undefined &&
        typeof value !== 'boolean' &&
        text.trim() !== '' &&
        Number.isFinite(Number(text))
        ? []
        : [wrongType(path, 'Number', value)];
    case 'boolean':
      return text === 'true' || text === 'false' ? [] : [wrongType(path, 'Boolean', value)];
  }
}

function isUnresolvedText(value: string): boolean {
  return value.includes(KNOWN_AFTER_APPLY) || value.includes('{{resolve:');
}

function wrongType(path: string, expected: string, value: Json): PropertyProblem {
  return { path, message: `expected type: ${expected}, found: ${typeName(value)}` };
}

function typeName(value: Json): string {
  if (value === null) return 'Null';
  if (isList(value)) return 'JSONArray';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Number';
  return 'JSONObject';
}
