import type { NormalizedSchema } from '@smithy/core/schema';
import { type HttpBinding, type OperationModel, requiredMembers, type ServiceModel } from './model.ts';

/** What the router and the decoder see of an S3 request. */
export interface RestRequest {
  readonly method: string;
  /** Empty for requests about the account. */
  readonly bucket: string;
  /** Decoded; empty for requests about a bucket. */
  readonly key: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Splits an S3 URL into bucket and key, in path style or with the bucket in the host name. */
export function readAddress(
  host: string,
  endpointHost: string,
  rawPath: string,
): { readonly bucket: string; readonly key: string } {
  const path = decodeURIComponent(rawPath).replace(/^\//, '');
  const name = host.replace(/:\d+$/, '').toLowerCase();
  const suffix = [`.${endpointHost}`, '.localhost', '.s3.sandbox.internal'].find((end) => name.endsWith(end));
  if (suffix !== undefined) return { bucket: name.slice(0, -suffix.length), key: path };
  const slash = path.indexOf('/');
  if (slash < 0) return { bucket: path, key: '' };
  return { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}

/**
 * The operation that a request addresses: among those whose method, path and literal query parameters fit and whose required
 * headers and parameters are present, the most specific one.
 */
export function routeRest(model: ServiceModel, request: RestRequest): OperationModel | undefined {
  let best: { readonly operation: OperationModel; readonly score: number } | undefined;
  for (const operation of model.operations.values()) {
    const score = operation.http === undefined ? undefined : fit(operation, operation.http, request);
    if (score !== undefined && (best === undefined || score > best.score)) best = { operation, score };
  }
  return best?.operation;
}

function fit(operation: OperationModel, http: HttpBinding, request: RestRequest): number | undefined {
  const members = new Map(operation.input.isStructSchema() ? operation.input.structIterator() : []);
  if (http.method !== request.method) return undefined;
  if (http.path.includes('{Key+}') !== (request.key !== '')) return undefined;
  if (members.has('Bucket') !== (request.bucket !== '')) return undefined;
  let score = 0;
  for (const [name, value] of http.query) {
    if (name === 'x-id') {
      if (request.query.get(name) === value) score += 1;
      continue;
    }
    if (request.query.get(name) !== value) return undefined;
    score += 10;
  }
  for (const name of requiredMembers(operation.input)) {
    const given = isGiven(members.get(name), request);
    if (given === false) return undefined;
    if (given === true) score += 10;
  }
  return score;
}

/** Whether a member bound to a header or a parameter is in the request; undefined for labels and bodies. */
function isGiven(member: NormalizedSchema | undefined, request: RestRequest): boolean | undefined {
  const { httpHeader, httpQuery } = member?.getMergedTraits() ?? {};
  if (httpHeader !== undefined) return request.headers[httpHeader.toLowerCase()] !== undefined;
  if (httpQuery !== undefined) return request.query.has(httpQuery);
  return undefined;
}
