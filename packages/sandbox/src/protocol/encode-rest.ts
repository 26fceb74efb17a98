import type { NormalizedSchema } from '@smithy/core/schema';
import type { Answer } from './answer.ts';
import { encodeXmlMembers } from './encode-xml.ts';
import { isRecord, type OperationModel, type ServiceModel } from './model.ts';
import { scalarToText } from './scalar.ts';

/** Writes an S3 answer: headers, metadata, and a body of bytes or XML. @throws Error where it does not fit the schema */
export function encodeRest(
  model: ServiceModel,
  operation: OperationModel,
  output: Record<string, unknown>,
  requestId: string,
): Answer {
  const schema = operation.output;
  const headers: Record<string, string> = {
    'x-amz-request-id': requestId,
    'x-amzn-requestid': requestId,
    'x-amz-id-2': requestId,
  };
  const status = operation.http?.status ?? 200;
  if (schema.isUnitSchema()) return { status, headers, body: '' };
  let payload: unknown;
  let hasPayload = false;
  let hasBodyMembers = false;
  for (const [name, member] of schema.structIterator()) {
    const traits = member.getMergedTraits();
    const value = output[name];
    if (traits.httpPayload !== undefined) {
      hasPayload = true;
      payload = value;
    } else if (!isHeader(member)) hasBodyMembers = true;
    else if (value !== undefined) addHeaders(headers, member, value);
  }
  if (hasPayload) return { status, headers, body: payload instanceof Uint8Array ? payload : '' };
  if (!hasBodyMembers) return { status, headers, body: '' };
  const root = schema.getMergedTraits().xmlName ?? `${operation.name}Result`;
  const inner = encodeXmlMembers(schema, output, isHeader);
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${model.xmlNamespace}">${inner}</${root}>`;
  return { status, headers: { ...headers, 'content-type': 'application/xml' }, body };
}

function isHeader(member: NormalizedSchema): boolean {
  const traits = member.getMergedTraits();
  return traits.httpHeader !== undefined || traits.httpPrefixHeaders !== undefined;
}

function addHeaders(headers: Record<string, string>, member: NormalizedSchema, value: unknown): void {
  const { httpHeader, httpPrefixHeaders } = member.getMergedTraits();
  if (httpHeader !== undefined) {
    headers[httpHeader.toLowerCase()] =
      value instanceof Date ? value.toUTCString() : scalarToText(member, value);
  } else if (httpPrefixHeaders !== undefined && isRecord(value)) {
    for (const [name, item] of Object.entries(value)) headers[httpPrefixHeaders + name] = String(item);
  }
}
