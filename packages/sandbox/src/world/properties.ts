import { AwsFault } from '../contract.ts';
import type { Properties } from '../contract.ts';

/** Readers of resolved template properties and API input: absent is undefined, another type is an error in AWS's manner. */

function refuse(name: string, expected: string): never {
  throw new AwsFault('ValidationError', `Value of property ${name} must be of type ${expected}`);
}

export function isProperties(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A text; numbers and booleans are taken as text, as CloudFormation does. */
export function text(properties: Properties, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return refuse(name, 'String');
}

/** A text that must be there. */
export function requiredText(properties: Properties, name: string): string {
  const value = text(properties, name);
  if (value === undefined || value === '') {
    throw new AwsFault('ValidationError', `Property ${name} cannot be empty.`);
  }
  return value;
}

export function number(properties: Properties, name: string): number | undefined {
  const value = text(properties, name);
  if (value === undefined) return undefined;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : refuse(name, 'Number');
}

export function boolean(properties: Properties, name: string): boolean | undefined {
  const value = text(properties, name);
  if (value === undefined) return undefined;
  if (value === 'true') return true;
  return value === 'false' ? false : refuse(name, 'Boolean');
}

export function object(properties: Properties, name: string): Properties {
  const value = properties[name];
  if (value === undefined || value === null) return {};
  return isProperties(value) ? value : refuse(name, 'Object');
}

function list(properties: Properties, name: string): readonly unknown[] {
  const value = properties[name];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return refuse(name, 'List');
  return value.map((element: unknown) => element);
}

export function texts(properties: Properties, name: string): readonly string[] {
  return list(properties, name).map((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : refuse(name, 'List of String'),
  );
}

export function objects(properties: Properties, name: string): readonly Properties[] {
  return list(properties, name).map((value) =>
    isProperties(value) ? value : refuse(name, 'List of Object'),
  );
}

/** A policy document: an object, or JSON text of one. */
export function policyDocument(properties: Properties, name: string): Properties {
  const value = properties[name];
  if (typeof value !== 'string') return object(properties, name);
  try {
    const parsed: unknown = JSON.parse(value);
    if (isProperties(parsed)) return parsed;
  } catch {
    // Refused below, as any other text that is not a JSON object.
  }
  return refuse(name, 'Json');
}
