/** Secrets by origin, each list sorted as mozsvc sorts it: the last one signs, all of them verify. */
export type NodeSecrets = ReadonlyMap<string, readonly string[]>;

export class NodeSecretsError extends Error {
  override readonly name = 'NodeSecretsError';
}

/**
 * Parses a secrets file: one line per origin, `origin,timestamp:secret[,timestamp:secret…]`.
 * @throws NodeSecretsError for an origin that occurs twice, or an entry without exactly one colon
 * @see https://github.com/mozilla-services/mozservices/blob/master/mozsvc/secrets.py
 */
export function parseNodeSecrets(content: string): NodeSecrets {
  const secrets = new Map<string, readonly string[]>();
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    const [origin = '', ...entries] = line.trim().split(',');
    if (entries.length === 0) continue;
    if (secrets.has(origin)) throw new NodeSecretsError(`line ${index + 1}: ${origin} occurs twice`);
    const pairs = entries.map((entry) => {
      const parts = entry.split(':');
      const [timestamp, secret] = parts;
      if (parts.length !== 2 || timestamp === undefined || secret === undefined) {
        throw new NodeSecretsError(`line ${index + 1}: an entry of ${origin} is not timestamp:secret`);
      }
      return { key: `${timestamp}\u0000${secret}`, secret };
    });
    pairs.sort((a, b) => (a.key < b.key ? -1 : 1));
    secrets.set(
      origin,
      pairs.map(({ secret }) => secret),
    );
  }
  return secrets;
}
