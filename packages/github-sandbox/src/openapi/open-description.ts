import type { ValidateFunction } from 'ajv';
import { createRequestCheck, type RequestCheck } from './check-request.ts';
import { createCompiler, type Operation, readDescription, type Schema } from './description.ts';
import { createFill } from './fill.ts';
import type { Route } from './route-names.ts';

/** GitHub's description, ready to hold requests and answers to. */
export interface OpenDescription {
  readonly operations: Readonly<Record<Route, Operation>>;
  readonly compile: (schema: Schema) => ValidateFunction;
  readonly fill: (schema: Schema, value: unknown) => unknown;
  readonly check: RequestCheck;
}

let opened: OpenDescription | undefined;

/** Reads it once for all stand-ins of a process; schemas are compiled as they are needed. */
export function openDescription(): OpenDescription {
  if (opened !== undefined) return opened;
  const { operations, schemas } = readDescription();
  const compile = createCompiler({ schemas });
  opened = { operations, compile, fill: createFill(schemas), check: createRequestCheck(compile) };
  return opened;
}
