import type { NormalizedSchema } from '@smithy/core/schema';
import { MalformedInput } from './input-problem.ts';

/** Reads a scalar that travels as text: query parameters, headers, XML. @throws MalformedInput */
export function scalarFromText(schema: NormalizedSchema, text: string, path: string): unknown {
  if (schema.isStringSchema()) return text;
  if (schema.isBooleanSchema()) return booleanFromText(text, path);
  if (schema.isNumericSchema() || schema.isBigIntegerSchema()) return numberFromText(text, path);
  if (schema.isTimestampSchema()) return timestampFromText(text, path);
  if (schema.isBlobSchema()) return Uint8Array.from(Buffer.from(text, 'base64'));
  throw new MalformedInput(`${path} cannot be given as a single value`);
}

function booleanFromText(text: string, path: string): boolean {
  if (text === 'true') return true;
  if (text === 'false') return false;
  throw new MalformedInput(`${path} must be true or false`);
}

function numberFromText(text: string, path: string): number {
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) throw new MalformedInput(`${path} must be a number`);
  return Number(text);
}

function timestampFromText(text: string, path: string): Date {
  const date = /^\d+(\.\d+)?$/.test(text) ? new Date(Number(text) * 1000) : new Date(text);
  if (Number.isNaN(date.getTime())) throw new MalformedInput(`${path} must be a timestamp`);
  return date;
}

/** Writes a scalar as text for XML and headers. @throws Error where the handler gave another type than the shape has */
export function scalarToText(schema: NormalizedSchema, value: unknown): string {
  if (schema.isTimestampSchema()) {
    if (!(value instanceof Date)) throw wrongType(schema, 'a Date');
    return value.toISOString();
  }
  if (schema.isBlobSchema()) {
    if (!(value instanceof Uint8Array)) throw wrongType(schema, 'bytes');
    return Buffer.from(value).toString('base64');
  }
  if (schema.isStringSchema() && typeof value === 'string') return value;
  if (schema.isBooleanSchema() && typeof value === 'boolean') return String(value);
  if ((schema.isNumericSchema() || schema.isBigIntegerSchema()) && typeof value === 'number') {
    return String(value);
  }
  throw wrongType(schema, 'another type');
}

/** A handler's answer that does not fit the operation's output: a mistake in the sandbox. */
export function wrongType(schema: NormalizedSchema, expected: string): Error {
  const name = schema.isMemberSchema() ? schema.getMemberName() : (schema.getName() ?? 'value');
  return new Error(`the answer's ${name} must be ${expected}`);
}
