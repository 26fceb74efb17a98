import type { Schema } from './description.ts';

/**
 * Completes an answer with the fields that GitHub always sends and no caller here reads, from the description itself: empty
 * texts, zeros, the first allowed word. What the stand-in knows is never replaced.
 */
export function createFill(
  schemas: Readonly<Record<string, Schema>>,
): (schema: Schema, value: unknown) => unknown {
  const resolve = (schema: Schema): Schema => {
    const name = schema.$ref?.replace('#/schemas/', '');
    const found = name === undefined ? schema : schemas[name];
    if (found === undefined) throw new Error(`the description has no schema ${name ?? ''}`);
    return found.$ref === undefined ? found : resolve(found);
  };

  const fill = (reference: Schema, value: unknown): unknown => {
    const schema = resolve(reference);
    if (value === null) return null;
    if (Array.isArray(value))
      return value.map((item: unknown) => (schema.items === undefined ? item : fill(schema.items, item)));
    const parts = schema.allOf ?? [];
    if (parts.length > 0) return parts.reduce((filled, part) => fill(part, filled), ownFill(schema, value));
    const choice = pick(schema, value);
    return choice === undefined ? ownFill(schema, value) : fill(choice, value);
  };

  const pick = (schema: Schema, value: unknown): Schema | undefined => {
    const choices = (schema.anyOf ?? schema.oneOf ?? []).filter((choice) => choice.type !== 'null');
    if (schema.properties !== undefined) return undefined;
    if (!isRecord(value)) return value === undefined ? choices[0] : undefined;
    const names = Object.keys(value);
    return choices.find((choice) => {
      const { properties } = resolve(choice);
      return names.every((name) => properties?.[name] !== undefined);
    });
  };

  const ownFill = (schema: Schema, value: unknown): unknown => {
    if (value === undefined) return nothing(schema);
    if (!isRecord(value) || schema.properties === undefined) return value;
    const filled = Object.entries(schema.properties)
      .filter(([name]) => name in value || (schema.required ?? []).includes(name))
      .map(([name, property]) => [name, fill(property, value[name])]);
    return { ...value, ...Object.fromEntries(filled) };
  };

  const nothing = (schema: Schema): unknown => {
    const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
    if (types.includes('null')) return null;
    if (schema.enum !== undefined) return schema.enum[0];
    if (types[0] === 'string') return text(schema.format);
    if (types[0] === 'integer' || types[0] === 'number') return 0;
    if (types[0] === 'boolean') return false;
    if (types[0] === 'array') return [];
    return fill(schema, {});
  };

  return fill;
}

function text(format: string | undefined): string {
  if (format === 'date-time') return '2026-01-01T00:00:00Z';
  return format === 'uri' ? 'https://github.test/not-modelled' : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
