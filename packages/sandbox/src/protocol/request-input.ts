import { AwsFault } from '../contract.ts';
import { constraintsOf } from './constraints/index.ts';
import { type DecodedInput, decodeJson } from './decode-json.ts';
import { decodeQuery } from './decode-query.ts';
import { decodeRest } from './decode-rest.ts';
import { describeProblems, MalformedInput } from './input-problem.ts';
import type { OperationModel, ServiceModel } from './model.ts';
import type { RestRequest } from './rest-router.ts';
import { validateInput } from './validate.ts';

/** A request as its protocol carries it. */
export type RawInput =
  | { readonly kind: 'json'; readonly body: Buffer }
  | { readonly kind: 'query'; readonly parameters: URLSearchParams }
  | { readonly kind: 'rest-xml'; readonly request: RestRequest; readonly body: Buffer };

/**
 * The operation's input: decoded, complete and within AWS's constraints.
 * @throws AwsFault ValidationError (query), SerializationException or ValidationException (JSON), InvalidArgument (S3)
 */
export function readInput(
  model: ServiceModel,
  operation: OperationModel,
  raw: RawInput,
): Record<string, unknown> {
  const { input, unknown } = decode(operation, raw);
  const problems = [...unknown, ...validateInput(operation.input, input, constraintsOf(model.id))];
  if (problems.length > 0) throw new AwsFault(VALIDATION_CODES[raw.kind], describeProblems(problems));
  return input;
}

const VALIDATION_CODES = {
  query: 'ValidationError',
  json: 'ValidationException',
  'rest-xml': 'InvalidArgument',
} as const;
const MALFORMED_CODES = {
  query: 'ValidationError',
  json: 'SerializationException',
  'rest-xml': 'InvalidArgument',
} as const;

function decode(operation: OperationModel, raw: RawInput): DecodedInput {
  try {
    switch (raw.kind) {
      case 'json':
        return decodeJson(operation.input, raw.body);
      case 'query':
        return decodeQuery(operation.input, raw.parameters);
      case 'rest-xml':
        return decodeRest(operation, raw.request, raw.body);
      default:
        return raw satisfies never;
    }
  } catch (error) {
    if (error instanceof MalformedInput) throw new AwsFault(MALFORMED_CODES[raw.kind], error.message);
    throw error;
  }
}
