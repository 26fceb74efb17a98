import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Route } from './route-names.ts';

/** JSON Schema as the extract holds it; read only by Ajv and by `fill`. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly additionalProperties?: boolean | Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body?: Schema;
  readonly isBodyRequired?: boolean;
  /** By status; null where the answer has no JSON body. */
  readonly answers: Readonly<Record<string, Schema | null>>;
}

interface Extract {
  readonly source: string;
  readonly operations: Readonly<Record<Route, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** GitHub's own description of the routes in {@link Route}; made by extract-openapi.mjs. */
export function readDescription(): Extract {
  const text = readFileSync(new URL('extract.json', import.meta.url), 'utf8');
  const extract: unknown = JSON.parse(text);
  if (!isExtract(extract)) throw new Error('extract.json was not written by extract-openapi.mjs');
  return extract;
}

const FORMATS = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  uri: (value: string): boolean => URL.canParse(value),
  email: /^[^@\s]+@[^@\s]+$/,
  'repo.nwo': /^[\w.-]+\/[\w.-]+$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

/** Compiles schemas of the extract; a schema that Ajv cannot read fails here, not in a test. */
export function createCompiler(description: Pick<Extract, 'schemas'>): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    coerceTypes: false,
    formats: { ...FORMATS, int64: true, 'uri-template': true, int32: true, hostname: true },
  });
  ajv.addSchema({ $id: 'github', schemas: description.schemas });
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema) => {
    const known = compiled.get(schema);
    if (known !== undefined) return known;
    const validate = ajv.compile(absolute(schema));
    compiled.set(schema, validate);
    return validate;
  };
}

function isExtract(value: unknown): value is Extract {
  return typeof value === 'object' && value !== null && 'operations' in value && 'schemas' in value;
}

/** Points `#/schemas/x` at the shared definitions, whose own references are relative to them already. */
function absolute(schema: Schema): object {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/schemas/', '"$ref":"github#/schemas/');
  const copy: unknown = JSON.parse(text);
  return typeof copy === 'object' && copy !== null ? copy : {};
}
