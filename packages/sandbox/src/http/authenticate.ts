import { createHash } from 'node:crypto';
import { Hash } from '@smithy/core/serde';
import { SignatureV4 } from '@smithy/signature-v4';
import type { AccessKey, World } from '../contract.ts';
import { AuthenticationProblem } from './authentication-problem.ts';
import { verifyChunks } from './chunk-signatures.ts';

/** A request as it came over the wire. */
export interface IncomingCall {
  readonly method: string;
  /** Not decoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Parts of an `AWS4-HMAC-SHA256` Authorization header. */
export interface Authorization {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';

/** Reads the header; undefined where there is none. @throws AuthenticationProblem `incomplete` */
export function parseAuthorization(header: string | undefined): Authorization | undefined {
  if (header === undefined) return undefined;
  if (!header.startsWith(`${ALGORITHM} `))
    throw incomplete('Authorization header must start with AWS4-HMAC-SHA256');
  const parts = new Map(
    header
      .slice(ALGORITHM.length + 1)
      .split(',')
      .map((part) => {
        const equals = part.indexOf('=');
        return [part.slice(0, equals).trim(), part.slice(equals + 1).trim()] as const;
      }),
  );
  const [accessKeyId, date, region, service, terminator] = (parts.get('Credential') ?? '').split('/');
  const signedHeaders = parts.get('SignedHeaders');
  const signature = parts.get('Signature');
  if (!accessKeyId || !date || !region || !service || terminator !== 'aws4_request') {
    throw incomplete("Authorization header requires 'Credential' parameter of five parts.");
  }
  if (!signedHeaders) throw incomplete("Authorization header requires 'SignedHeaders' parameter.");
  if (!signature) throw incomplete("Authorization header requires 'Signature' parameter.");
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}

/** Five minutes, for S3 fifteen. */
const MAX_SKEW_MS = { other: 300_000, s3: 900_000 } as const;

/**
 * Finds out whom a request's credentials stand for, by verifying its signature.
 * The signature's age is measured by the machine's clock, the credentials' by the sandbox's.
 * @throws AuthenticationProblem
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export async function authenticate(
  call: IncomingCall,
  authorization: Authorization,
  world: World,
): Promise<AccessKey> {
  const key = world.iam.accessKey(authorization.accessKeyId);
  if (key === undefined) throw new AuthenticationProblem('unknown-key');
  if (call.headers['x-amz-security-token'] !== key.sessionToken)
    throw new AuthenticationProblem('wrong-token');
  checkScope(authorization, world);
  const signedAt = checkDate(call, authorization);
  const expected = await sign(call, authorization, key, signedAt);
  if (expected !== authorization.signature) throw new AuthenticationProblem('wrong-signature');
  checkPayload(call, authorization, key);
  if (key.expiration <= world.clock()) throw new AuthenticationProblem('expired');
  return key;
}

function checkScope({ region }: Authorization, world: World): void {
  if (region === world.region) return;
  throw new AuthenticationProblem(
    'wrong-scope',
    `Credential should be scoped to a valid region, not '${region}'.`,
  );
}

function checkDate(call: IncomingCall, { date, service, signedHeaders }: Authorization): Date {
  const stamp = call.headers['x-amz-date'] ?? '';
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
  if (match === null || !signedHeaders.includes('x-amz-date')) {
    throw incomplete("Authorization header requires existence of a signed 'X-Amz-Date' header.");
  }
  const [, year, month, day, hour, minute, second] = match;
  const signedAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (!stamp.startsWith(date))
    throw new AuthenticationProblem('wrong-scope', 'Date in Credential scope does not match.');
  const limit = service === 's3' ? MAX_SKEW_MS.s3 : MAX_SKEW_MS.other;
  if (Math.abs(Date.now() - signedAt.getTime()) <= limit) return signedAt;
  throw new AuthenticationProblem(
    'skewed',
    `Signature expired or not yet current: ${stamp} is too far from now`,
  );
}

const Sha256 = Hash.bind(null, 'sha256');

async function sign(
  call: IncomingCall,
  authorization: Authorization,
  key: AccessKey,
  signingDate: Date,
): Promise<string> {
  const { service, region, signedHeaders } = authorization;
  if (!signedHeaders.includes('host')) throw incomplete("'Host' must be a signed header.");
  const headers = Object.fromEntries(signedHeaders.map((name) => [name, call.headers[name] ?? '']));
  const signer = new SignatureV4({
    service,
    region,
    credentials: { accessKeyId: key.accessKeyId, secretAccessKey: key.secretAccessKey },
    sha256: Sha256,
    uriEscapePath: service !== 's3',
    applyChecksum: false,
  });
  const request = {
    method: call.method,
    protocol: 'http:',
    hostname: call.headers['host'] ?? '',
    path: call.path,
    query: queryBag(call.query),
    headers,
    body: call.body,
  };
  const signed = await signer.sign(request, { signingDate, signableHeaders: new Set(signedHeaders) });
  return /Signature=([0-9a-f]+)/.exec(signed.headers['authorization'] ?? '')?.[1] ?? '';
}

function queryBag(query: URLSearchParams): Record<string, string | string[]> {
  const bag: Record<string, string | string[]> = {};
  for (const name of new Set(query.keys())) {
    const [first = '', ...others] = query.getAll(name);
    bag[name] = others.length === 0 ? first : [first, ...others];
  }
  return bag;
}

/** Values of `x-amz-content-sha256` that stand for no hash. */
const UNHASHED = new Set(['UNSIGNED-PAYLOAD', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER']);

function checkPayload(call: IncomingCall, authorization: Authorization, key: AccessKey): void {
  const claimed = call.headers['x-amz-content-sha256'];
  if (claimed === undefined || UNHASHED.has(claimed)) return;
  if (claimed.startsWith('STREAMING-AWS4-HMAC-SHA256-PAYLOAD')) {
    verifyChunks(call.body, authorization, call.headers['x-amz-date'] ?? '', key.secretAccessKey);
    return;
  }
  if (claimed !== createHash('sha256').update(call.body).digest('hex'))
    throw new AuthenticationProblem('wrong-payload');
}

function incomplete(detail: string): AuthenticationProblem {
  return new AuthenticationProblem('incomplete', detail);
}
