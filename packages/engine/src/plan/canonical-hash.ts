import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';

/** sha256, hex, of a value's canonical JSON (RFC 8785): the order of keys makes no difference. @throws TypeError if the value is not JSON */
export function canonicalHash(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('only a JSON value has a canonical hash');
  return sha256(text);
}

/** sha256 of a text, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
