import type { NormalizedSchema } from '@smithy/core/schema';
import type { DecodedInput } from './decode-json.ts';
import { type InputProblem, MalformedInput, memberPath, unknownMember } from './input-problem.ts';
import type { OperationModel } from './model.ts';
import type { RestRequest } from './rest-router.ts';
import { scalarFromText } from './scalar.ts';

/** Query parameters that clients add for their own purposes. */
const TRANSPORT_PARAMETERS = new Set(['x-id']);

/**
 * Reads an S3 request as an operation's input: labels, query parameters, headers and body, bound as the schema's traits say.
 * @throws MalformedInput for a value of the wrong type, or a body that the sandbox cannot read
 * @see https://smithy.io/2.0/aws/protocols/aws-restxml-protocol.html
 */
export function decodeRest(operation: OperationModel, request: RestRequest, body: Buffer): DecodedInput {
  const input: Record<string, unknown> = {};
  const parameters = new Set([...TRANSPORT_PARAMETERS, ...(operation.http?.query.keys() ?? [])]);
  if (operation.input.isStructSchema()) {
    for (const [name, member] of operation.input.structIterator()) {
      const { httpQuery } = member.getMergedTraits();
      if (httpQuery !== undefined) parameters.add(httpQuery);
      const value = readMember(name, member, request, body);
      if (value !== undefined) input[name] = value;
    }
  }
  const unknown: InputProblem[] = [];
  for (const name of request.query.keys()) if (!parameters.has(name)) unknown.push(unknownMember(name));
  return { input, unknown };
}

function readMember(name: string, member: NormalizedSchema, request: RestRequest, body: Buffer): unknown {
  const traits = member.getMergedTraits();
  if (traits.httpLabel !== undefined) return name === 'Bucket' ? request.bucket : request.key;
  if (traits.httpQuery !== undefined) return readText(member, request.query.getAll(traits.httpQuery), name);
  if (traits.httpHeader !== undefined) {
    const header = request.headers[traits.httpHeader.toLowerCase()];
    return readText(member, header === undefined ? [] : [header], name);
  }
  if (traits.httpPrefixHeaders !== undefined)
    return readPrefixed(traits.httpPrefixHeaders.toLowerCase(), request);
  if (traits.httpPayload !== undefined) {
    if (member.isBlobSchema()) return new Uint8Array(body);
    if (body.length === 0) return undefined;
    throw new MalformedInput(`the body of ${name} is not supported`);
  }
  return undefined;
}

function readText(member: NormalizedSchema, values: readonly string[], name: string): unknown {
  const [first] = values;
  if (first === undefined) return undefined;
  const path = memberPath('', name);
  if (!member.isListSchema()) return scalarFromText(member, first, path);
  const item = member.getValueSchema();
  return values.flatMap((value) => value.split(',')).map((value) => scalarFromText(item, value.trim(), path));
}

function readPrefixed(prefix: string, request: RestRequest): Record<string, string> | undefined {
  const entries = Object.entries(request.headers)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value] as const);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
