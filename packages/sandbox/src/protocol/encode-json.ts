import type { NormalizedSchema } from '@smithy/core/schema';
import { isRecord } from './model.ts';
import { wrongType } from './scalar.ts';

/** Writes an answer as the JSON 1.1 protocol does. @throws Error where it does not fit the operation's output */
export function encodeJson(schema: NormalizedSchema, value: Record<string, unknown>): string {
  return schema.isUnitSchema() ? '{}' : JSON.stringify(toJson(schema, value));
}

function toJson(schema: NormalizedSchema, value: unknown): unknown {
  if (schema.isStructSchema()) return structure(schema, value);
  if (schema.isListSchema()) {
    if (!Array.isArray(value)) throw wrongType(schema, 'a list');
    return value.map((item) => toJson(schema.getValueSchema(), item));
  }
  if (schema.isMapSchema()) {
    if (!isRecord(value)) throw wrongType(schema, 'a map');
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, toJson(schema.getValueSchema(), item)]),
    );
  }
  if (schema.isTimestampSchema()) {
    if (!(value instanceof Date)) throw wrongType(schema, 'a Date');
    return value.getTime() / 1000;
  }
  if (schema.isBlobSchema()) {
    if (!(value instanceof Uint8Array)) throw wrongType(schema, 'bytes');
    return Buffer.from(value).toString('base64');
  }
  if (schema.isStringSchema() && typeof value !== 'string') throw wrongType(schema, 'a string');
  if (schema.isBooleanSchema() && typeof value !== 'boolean') throw wrongType(schema, 'a boolean');
  if (schema.isNumericSchema() && typeof value !== 'number') throw wrongType(schema, 'a number');
  return value;
}

function structure(schema: NormalizedSchema, value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw wrongType(schema, 'a structure');
  const members = new Map(schema.structIterator());
  const result: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const member = members.get(name);
    if (member === undefined) throw new Error(`the answer ${schema.getName() ?? ''} has no member ${name}`);
    if (item !== undefined && item !== null) result[name] = toJson(member, item);
  }
  return result;
}
