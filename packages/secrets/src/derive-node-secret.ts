import { hkdfSync } from 'node:crypto';

/** The HKDF info prefix of `DerivedSecrets` in mozservices, which derives one secret per node from a master secret. */
const INFO_PREFIX = 'services.mozilla.com/mozsvc/v1/node_secret/';

/**
 * Derives the secret that the tokenserver and the webheads share for one virtual host.
 * The master secret is used as text and never hex-decoded; the result has half as many bytes, so it has the same length in hex.
 * @param origin - the same bytes as in `nodes.node` and in the token's `node` claim
 * @see https://github.com/mozilla-services/mozservices/blob/main/mozsvc/secrets.py
 */
export function deriveNodeSecret(master: string, origin: string): string {
  const derived = hkdfSync('sha256', master, '', INFO_PREFIX + origin, Math.floor(master.length / 2));
  return Buffer.from(derived).toString('hex');
}
