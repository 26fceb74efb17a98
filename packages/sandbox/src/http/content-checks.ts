import { AwsFault } from '../contract.ts';
import type { IncomingCall } from './authenticate.ts';
import { CHECKSUMS } from './checksums.ts';
import type { ChunkedBody } from './chunked-body.ts';

export interface Content {
  /** Trailers joined to the headers, `aws-chunked` taken out of the content encoding. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Takes an S3 body out of its transport encoding and checks it against the checksums that came with it.
 * @throws AwsFault BadDigest, IncompleteBody, InvalidRequest
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html
 */
export function decodeContent(call: IncomingCall, readChunks: (raw: Buffer) => ChunkedBody): Content {
  const content = isChunked(call)
    ? unchunk(call, readChunks(call.body))
    : { headers: call.headers, body: call.body };
  for (const [name, digest] of Object.entries(CHECKSUMS)) {
    const given = content.headers[name];
    if (given !== undefined && given !== digest(content.body)) {
      throw new AwsFault('BadDigest', `The ${name} you specified did not match the calculated checksum.`);
    }
  }
  return content;
}

function isChunked({ headers }: IncomingCall): boolean {
  return (headers['x-amz-content-sha256'] ?? '').startsWith('STREAMING-');
}

function unchunk(call: IncomingCall, { body, trailers }: ChunkedBody): Content {
  const expected = call.headers['x-amz-decoded-content-length'];
  if (expected === undefined)
    throw new AwsFault('MissingContentLength', 'You must provide the Content-Length HTTP header.', 411);
  if (Number(expected) !== body.length) {
    throw new AwsFault('IncompleteBody', 'The request body terminated unexpectedly.');
  }
  const headers: Record<string, string> = { ...call.headers, ...trailers };
  const encoding = (headers['content-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'aws-chunked')
    .join(',');
  if (encoding === '') delete headers['content-encoding'];
  else headers['content-encoding'] = encoding;
  return { headers, body };
}
