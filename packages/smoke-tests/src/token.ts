import { createHmac, hkdfSync } from 'node:crypto';

const TOKENLIB = 'services.mozilla.com/tokenlib/v1/';
const KEY_BYTES = 32;

/** What a storage token says; the same fields that the tokenserver signs. */
export interface TokenClaims {
  readonly uid: number;
  /** Origin of the virtual host, byte for byte as the webhead reconstructs it from a request. */
  readonly node: string;
  /** Seconds since the epoch. */
  readonly expires: number;
  readonly fxa_uid: string;
  /** `<13 digits>-<base64url>`: time at which the keys changed and the client state. */
  readonly fxa_kid: string;
  readonly hashed_fxa_uid: string;
  readonly hashed_device_id: string;
  /** Six hex characters. */
  readonly salt: string;
}

/** A signed token and the key that goes with it: what a client signs its requests with. */
export interface HawkCredentials {
  /** The token itself. */
  readonly id: string;
  readonly key: string;
}

/**
 * Signs claims as the tokenserver does, with a node secret taken as ASCII text.
 * @see https://github.com/mozilla-services/tokenlib
 */
export function mintToken(nodeSecret: string, claims: TokenClaims): HawkCredentials {
  return signPayload(nodeSecret, JSON.stringify(claims), claims.salt);
}

/** Signs a payload that is JSON text already: the signature covers its bytes, so their order and spacing matter. */
export function signPayload(nodeSecret: string, payload: string, salt: string): HawkCredentials {
  const bytes = Buffer.from(payload, 'utf8');
  const signature = createHmac('sha256', expand(nodeSecret, '', 'signing'))
    .update(bytes)
    .digest();
  const id = urlSafe(Buffer.concat([bytes, signature]));
  return { id, key: urlSafe(expand(nodeSecret, salt, `derive/${id}`)) };
}

/** HKDF-SHA256 as tokenlib uses it: an absent salt is the empty one. */
function expand(secret: string, salt: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, TOKENLIB + purpose, KEY_BYTES));
}

/** Base64 in the URL alphabet, with the padding that tokenlib keeps and Node's `base64url` drops. */
function urlSafe(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}
