import type { NormalizedSchema } from '@smithy/core/schema';
import { type InputProblem, MalformedInput, memberPath, unknownMember } from './input-problem.ts';
import { isRecord } from './model.ts';

export interface DecodedInput {
  readonly input: Record<string, unknown>;
  /** Members that the operation does not have. */
  readonly unknown: readonly InputProblem[];
}

/** Reads a JSON body as an operation's input. @throws MalformedInput for wrong JSON or a wrong type */
export function decodeJson(schema: NormalizedSchema, body: Buffer): DecodedInput {
  const unknown: InputProblem[] = [];
  const value = parse(body);
  if (!isRecord(value)) throw new MalformedInput('the body must be a JSON object');
  return { input: decodeStructure(schema, value, '', unknown), unknown };
}

function parse(body: Buffer): unknown {
  if (body.length === 0) return {};
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new MalformedInput('the body is not JSON', { cause });
  }
}

function decodeStructure(
  schema: NormalizedSchema,
  value: Record<string, unknown>,
  path: string,
  unknown: InputProblem[],
): Record<string, unknown> {
  const members = schema.isStructSchema()
    ? new Map(schema.structIterator())
    : new Map<string, NormalizedSchema>();
  const result: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    const member = members.get(name);
    const at = memberPath(path, name);
    if (member === undefined) unknown.push(unknownMember(at));
    else if (item !== null) result[name] = decodeValue(member, item, at, unknown);
  }
  return result;
}

function decodeValue(
  schema: NormalizedSchema,
  value: unknown,
  path: string,
  unknown: InputProblem[],
): unknown {
  if (schema.isStructSchema() && isRecord(value)) return decodeStructure(schema, value, path, unknown);
  if (schema.isListSchema() && Array.isArray(value)) {
    const item = schema.getValueSchema();
    return value.map((entry, index) => decodeValue(item, entry, `${path}.${index + 1}.member`, unknown));
  }
  if (schema.isMapSchema() && isRecord(value)) {
    const item = schema.getValueSchema();
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [
        key,
        decodeValue(item, entry, `${path}.${key}.member`, unknown),
      ]),
    );
  }
  if (schema.isDocumentSchema()) return value;
  if (schema.isStringSchema() && typeof value === 'string') return value;
  if (schema.isBooleanSchema() && typeof value === 'boolean') return value;
  if ((schema.isNumericSchema() || schema.isBigIntegerSchema()) && typeof value === 'number') return value;
  if (schema.isTimestampSchema() && typeof value === 'number') return new Date(value * 1000);
  if (schema.isBlobSchema() && typeof value === 'string')
    return Uint8Array.from(Buffer.from(value, 'base64'));
  throw new MalformedInput(`${path} has the wrong type`);
}
