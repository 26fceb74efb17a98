import type { ValidateFunction } from 'ajv';
import { closeSchema } from './close-schema.ts';
import type { Operation, Parameter, Schema } from './description.ts';

type Compile = (schema: Schema) => ValidateFunction;

/** Everything in a request that GitHub's description does not allow, in words; empty for a good one. */
export type RequestCheck = (
  operation: Operation,
  parameters: Readonly<Record<string, string>>,
  query: URLSearchParams,
  body: unknown,
) => readonly string[];

export function createRequestCheck(compile: Compile): RequestCheck {
  const closed = new Map<Schema, Schema>();
  const validatorOf = (schema: Schema): ValidateFunction => {
    const known = closed.get(schema) ?? closeSchema(schema);
    closed.set(schema, known);
    return compile(known);
  };

  return (operation, parameters, query, body) => {
    const known = new Map(operation.parameters.map((parameter) => [parameter.name, parameter]));
    const inPath = Object.entries(parameters).flatMap(([name, value]) =>
      checkParameter(compile, known.get(name), name, value),
    );
    const inQuery = [...query].flatMap(([name, value]) => {
      const parameter = known.get(name);
      return checkParameter(compile, parameter?.in === 'query' ? parameter : undefined, name, value);
    });
    return [...inPath, ...inQuery, ...checkBody(operation, body, validatorOf)];
  };
}

function checkParameter(
  compile: Compile,
  parameter: Parameter | undefined,
  name: string,
  value: string,
): readonly string[] {
  if (parameter === undefined) return [`unknown parameter ${name}`];
  const validate = compile(parameter.schema);
  const candidates: readonly unknown[] = [value, Number(value), value === 'true'];
  return candidates.some((candidate) => validate(candidate)) ? [] : [`parameter ${name} is "${value}"`];
}

function checkBody(
  operation: Operation,
  body: unknown,
  validatorOf: (schema: Schema) => ValidateFunction,
): readonly string[] {
  if (body === undefined) return operation.isBodyRequired === true ? ['the body is missing'] : [];
  if (operation.body === undefined) return ['the route takes no body'];
  const validate = validatorOf(operation.body);
  return validate(body) ? [] : problemsOf(validate);
}

/** What Ajv found, as `path words`. */
export function problemsOf(validate: ValidateFunction): readonly string[] {
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
    const extra: unknown = params.additionalProperty;
    return `${instancePath === '' ? 'body' : instancePath} ${message}${typeof extra === 'string' ? `: ${extra}` : ''}`;
  });
}
