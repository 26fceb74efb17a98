import { hkdfSync } from 'node:crypto';

/** mozservices' `DerivedSecrets`: one secret per node from one master. */
const INFO_PREFIX = 'services.mozilla.com/mozsvc/v1/node_secret/';

/**
 * The secret that tokenserver and webheads share for one virtual host.
 * The master is used as text, never hex-decoded, and the result has half its length in bytes, i.e. the same length in hex.
 * @param origin - byte for byte what `nodes.node` and the token's `node` claim carry
 * @see https://github.com/mozilla-services/mozservices/blob/main/mozsvc/secrets.py
 */
export function deriveNodeSecret(master: string, origin: string): string {
  const derived = hkdfSync('sha256', master, '', INFO_PREFIX + origin, Math.floor(master.length / 2));
  return Buffer.from(derived).toString('hex');
}
