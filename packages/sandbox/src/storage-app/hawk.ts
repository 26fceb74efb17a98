import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a token says of its bearer. */
export interface TokenPayload {
  readonly uid: number;
  readonly node: string;
  /** Seconds since the epoch. */
  readonly expires: number;
  readonly salt: string;
}

/** A request as the application's origin saw it. */
export interface SignedRequest {
  readonly method: string;
  /** Path and query, exactly as sent. */
  readonly resource: string;
  /** Public host name, lower case. */
  readonly host: string;
  readonly port: number;
  readonly authorization: string;
}

const SIGNATURE_BYTES = 32;
const SIGNING_INFO = 'services.mozilla.com/tokenlib/v1/signing';
const DERIVE_INFO = 'services.mozilla.com/tokenlib/v1/derive/';

function hkdf(secret: string, salt: string, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, 32));
}

/** base64url with its padding: tokens are compared as texts. */
function base64url(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

function equal(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Attributes of `Authorization: Hawk id="…", …`; undefined for any other scheme. */
export function parseHawkHeader(header: string): ReadonlyMap<string, string> | undefined {
  if (!/^hawk /i.test(header)) return undefined;
  return new Map(
    [...header.matchAll(/(\w+)="([^"\\]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function readPayload(bytes: Buffer): TokenPayload | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value !== 'object' || value === null) return undefined;
    const { uid, node, expires, salt } = { uid: 0, node: '', expires: 0, salt: '', ...value };
    const isValid =
      Number.isInteger(uid) &&
      typeof node === 'string' &&
      typeof expires === 'number' &&
      typeof salt === 'string';
    return isValid ? { uid, node, expires, salt } : undefined;
  } catch {
    return undefined;
  }
}

/** The payload of a token that this secret signed. */
export function openToken(token: string, secret: string): TokenPayload | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= SIGNATURE_BYTES) return undefined;
  const payload = bytes.subarray(0, -SIGNATURE_BYTES);
  const expected = createHmac('sha256', hkdf(secret, '', SIGNING_INFO))
    .update(payload)
    .digest();
  return equal(bytes.subarray(-SIGNATURE_BYTES), expected) ? readPayload(payload) : undefined;
}

/** A token for a payload, and the key that its bearer signs requests with. */
export function mintToken(
  payload: Readonly<Record<string, unknown>> & { readonly salt: string },
  secret: string,
): {
  readonly id: string;
  readonly key: string;
} {
  const bytes = Buffer.from(JSON.stringify(payload));
  const signature = createHmac('sha256', hkdf(secret, '', SIGNING_INFO))
    .update(bytes)
    .digest();
  const id = base64url(Buffer.concat([bytes, signature]));
  return { id, key: hawkKey(id, payload.salt, secret) };
}

/** The Hawk key of a token, as the ASCII text that is the HMAC's key. */
export function hawkKey(token: string, salt: string, secret: string): string {
  return base64url(hkdf(secret, salt, `${DERIVE_INFO}${token}`));
}

/** The MAC of a request under a key. */
export function requestMac(
  request: Omit<SignedRequest, 'authorization'>,
  attributes: ReadonlyMap<string, string>,
  key: string,
): string {
  const get = (name: string): string => attributes.get(name) ?? '';
  const lines = ['hawk.1.header', get('ts'), get('nonce'), request.method.toUpperCase(), request.resource];
  const normalized = [...lines, request.host, String(request.port), get('hash'), get('ext'), ''].join('\n');
  return createHmac('sha256', key).update(normalized).digest('base64');
}

/** The payload of a request's token, if one of the secrets signed both token and request; else why not. */
export function verifyHawk(
  request: SignedRequest,
  secrets: readonly string[],
): { readonly payload: TokenPayload } | { readonly problem: string } {
  const attributes = parseHawkHeader(request.authorization);
  const token = attributes?.get('id');
  if (attributes === undefined || token === undefined) return { problem: 'no Hawk authorization' };
  if (secrets.length === 0) return { problem: 'no secret for this origin' };
  for (const secret of secrets) {
    const payload = openToken(token, secret);
    if (payload === undefined) continue;
    const expected = requestMac(request, attributes, hawkKey(token, payload.salt, secret));
    const isSigned = equal(Buffer.from(attributes.get('mac') ?? ''), Buffer.from(expected));
    return isSigned ? { payload } : { problem: 'the mac is wrong' };
  }
  return { problem: 'no secret of this origin signed the token' };
}
