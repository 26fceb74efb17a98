import type { Schema } from './description.ts';

/** The schema of a request body, with every object closed: a field that GitHub does not know is a mistake of the caller. */
export function closeSchema(schema: Schema): Schema {
  const closed = {
    ...schema,
    ...(schema.properties && {
      properties: Object.fromEntries(
        Object.entries(schema.properties).map(([name, value]) => [name, closeSchema(value)]),
      ),
      additionalProperties: schema.additionalProperties ?? false,
    }),
    ...(schema.items && { items: closeSchema(schema.items) }),
  };
  return {
    ...closed,
    ...(schema.anyOf && { anyOf: schema.anyOf.map(closeBranch) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(closeBranch) }),
  };
}

/** Alternatives that only say which properties are required stay open; the object around them is closed. */
function closeBranch(schema: Schema): Schema {
  return schema.properties === undefined || schema.type === undefined ? schema : closeSchema(schema);
}
