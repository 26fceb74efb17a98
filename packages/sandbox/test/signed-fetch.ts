import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import { REGION, type TestSandbox } from './test-world.ts';

/** A request as a client other than the SDK would make it. */
export interface RawRequest {
  readonly service: string;
  readonly method: string;
  readonly path: string;
  readonly query?: Record<string, string>;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
  /** What really goes over the wire, where it differs from what was signed. */
  readonly sentBody?: string | Buffer;
  /** Value of `x-amz-content-sha256`; the body's hash by default. */
  readonly payloadHash?: string;
  readonly signingDate?: Date;
  /** Makes the body from the request's own signature, for streaming signatures. */
  readonly streamBody?: (seed: { readonly signature: string; readonly amzDate: string }) => Buffer;
}

export interface RawResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  text(): Promise<string>;
}

/** Signs with the administrator's credentials and sends. */
export async function signedFetch({ admin, world }: TestSandbox, raw: RawRequest): Promise<RawResponse> {
  const url = new URL(world.endpoint);
  const body = raw.body ?? '';
  const signer = new SignatureV4({
    service: raw.service,
    region: REGION,
    credentials: {
      accessKeyId: admin.accessKeyId,
      secretAccessKey: admin.secretAccessKey,
      sessionToken: admin.sessionToken,
    },
    sha256: Hash.bind(null, 'sha256'),
    uriEscapePath: raw.service !== 's3',
    applyChecksum: false,
  });
  const signed = await signer.sign(
    {
      method: raw.method,
      protocol: 'http:',
      hostname: url.hostname,
      port: Number(url.port),
      path: raw.path,
      query: raw.query ?? {},
      headers: {
        host: url.host,
        'x-amz-content-sha256': raw.payloadHash ?? createHash('sha256').update(body).digest('hex'),
        ...raw.headers,
      },
      body,
    },
    { signingDate: raw.signingDate ?? new Date() },
  );
  const signature = /Signature=([0-9a-f]+)/.exec(signed.headers['authorization'] ?? '')?.[1] ?? '';
  const streamed = raw.streamBody?.({ signature, amzDate: signed.headers['x-amz-date'] ?? '' });
  const query = new URLSearchParams(raw.query ?? {}).toString();
  return send(url, raw, { ...signed.headers }, query, streamed ?? raw.sentBody ?? body);
}

function send(
  url: URL,
  { method, path }: RawRequest,
  headers: Record<string, string>,
  query: string,
  body: string | Buffer,
): Promise<RawResponse> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: url.hostname,
        port: url.port,
        method,
        path: query === '' ? path : `${path}?${query}`,
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: () => Promise.resolve(text),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
