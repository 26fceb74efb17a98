import type { AwsFault } from '../contract.ts';
import { encodeJson } from './encode-json.ts';
import { encodeXmlMembers, escapeXml, wrap } from './encode-xml.ts';
import { encodeRest } from './encode-rest.ts';
import type { OperationModel, Protocol, ServiceModel } from './model.ts';

/** An HTTP answer, complete but for the connection's own headers. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

const JSON_TYPE = 'application/x-amz-json-1.1';

/** Writes an operation's result. @throws Error where it does not fit the operation's output schema */
export function encodeAnswer(
  model: ServiceModel,
  operation: OperationModel,
  output: Record<string, unknown>,
  requestId: string,
): Answer {
  switch (model.protocol) {
    case 'json':
      return {
        status: 200,
        headers: { 'content-type': JSON_TYPE, 'x-amzn-requestid': requestId },
        body: encodeJson(operation.output, output),
      };
    case 'query':
      return {
        status: 200,
        headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
        body: queryResponse(model, operation, output, requestId),
      };
    case 'rest-xml':
      return encodeRest(model, operation, output, requestId);
    default:
      return model.protocol satisfies never;
  }
}

function queryResponse(
  model: ServiceModel,
  operation: OperationModel,
  output: Record<string, unknown>,
  requestId: string,
): string {
  const unit = operation.output.isUnitSchema();
  const result = unit ? '' : wrap(`${operation.name}Result`, encodeXmlMembers(operation.output, output));
  const metadata = wrap('ResponseMetadata', wrap('RequestId', requestId));
  const name = `${operation.name}Response`;
  return `<${name} xmlns="${model.xmlNamespace}">${result}${metadata}</${name}>`;
}

/** Where an error is answered before any operation is known, only the protocol is given. */
export interface ErrorTarget {
  readonly protocol: Protocol;
  readonly model?: ServiceModel;
  /** HEAD answers carry no body. */
  readonly head?: boolean;
  /** What S3 names in its error, for example the path. */
  readonly resource?: string;
}

/** Writes an error in the protocol's shape, with the HTTP status of the service's own schema where it has one. */
export function encodeError(target: ErrorTarget, fault: AwsFault, requestId: string): Answer {
  const status =
    fault.httpStatus === 400 ? (target.model?.errors.get(fault.code)?.httpStatus ?? 400) : fault.httpStatus;
  switch (target.protocol) {
    case 'json':
      return {
        status,
        headers: { 'content-type': JSON_TYPE, 'x-amzn-requestid': requestId },
        body: JSON.stringify({
          __type: fault.code,
          [messageMember(target.model, fault.code)]: fault.message,
        }),
      };
    case 'query':
      return {
        status,
        headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
        body: queryError(target.model, fault, status, requestId),
      };
    case 'rest-xml':
      return restError(target, fault, status, requestId);
    default:
      return target.protocol satisfies never;
  }
}

function messageMember(model: ServiceModel | undefined, code: string): 'message' | 'Message' {
  const schema = model?.errors.get(code)?.schema;
  const names = schema === undefined ? [] : [...schema.structIterator()].map(([name]) => name);
  return names.includes('Message') ? 'Message' : 'message';
}

function queryError(
  model: ServiceModel | undefined,
  fault: AwsFault,
  status: number,
  requestId: string,
): string {
  const type = wrap('Type', status >= 500 ? 'Receiver' : 'Sender');
  const error = wrap('Error', type + wrap('Code', fault.code) + wrap('Message', escapeXml(fault.message)));
  const namespace = model?.xmlNamespace ?? 'http://webservices.amazon.com/AWSFault/2005-15-09';
  return `<ErrorResponse xmlns="${namespace}">${error}${wrap('RequestId', requestId)}</ErrorResponse>`;
}

function restError(target: ErrorTarget, fault: AwsFault, status: number, requestId: string): Answer {
  const headers = { 'x-amz-request-id': requestId, 'x-amzn-requestid': requestId, 'x-amz-id-2': requestId };
  if (target.head === true || status === 304) return { status, headers, body: '' };
  const resource = target.resource === undefined ? '' : wrap('Resource', escapeXml(target.resource));
  const inner = wrap('Code', fault.code) + wrap('Message', escapeXml(fault.message)) + resource;
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${wrap('Error', inner + wrap('RequestId', requestId) + wrap('HostId', requestId))}`;
  return { status, headers: { ...headers, 'content-type': 'application/xml' }, body };
}
