import { AwsFault } from '../contract.ts';

export interface ChunkedBody {
  readonly body: Buffer;
  /** Trailing headers, lower-case names: checksums. */
  readonly trailers: Readonly<Record<string, string>>;
  /** The chunks' signatures with their data, in order, the empty last one included. */
  readonly chunks: readonly { readonly data: Buffer; readonly signature?: string }[];
}

const CRLF = Buffer.from('\r\n');

/**
 * Takes an `aws-chunked` body apart.
 * @throws AwsFault IncompleteBody
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
export function readChunkedBody(raw: Buffer): ChunkedBody {
  const chunks: { data: Buffer; signature?: string }[] = [];
  let at = 0;
  for (;;) {
    const end = raw.indexOf(CRLF, at);
    if (end < 0) throw incomplete();
    const [size = '', ...extensions] = raw.toString('latin1', at, end).split(';');
    if (!/^[0-9a-fA-F]{1,8}$/.test(size)) throw incomplete();
    const length = Number.parseInt(size, 16);
    const start = end + CRLF.length;
    const signature = extensions.find((extension) => extension.startsWith('chunk-signature='))?.slice(16);
    const data = raw.subarray(start, start + length);
    if (data.length < length) throw incomplete();
    chunks.push({ data, ...(signature === undefined ? {} : { signature }) });
    at = start + length;
    if (length === 0) break;
    if (!raw.subarray(at, at + CRLF.length).equals(CRLF)) throw incomplete();
    at += CRLF.length;
  }
  return {
    body: Buffer.concat(chunks.map(({ data }) => data)),
    trailers: readTrailers(raw.toString('latin1', at)),
    chunks,
  };
}

function readTrailers(text: string): Record<string, string> {
  const trailers: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) trailers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return trailers;
}

function incomplete(): AwsFault {
  return new AwsFault(
    'IncompleteBody',
    'You did not provide the number of bytes specified by the Content-Length HTTP header',
  );
}
