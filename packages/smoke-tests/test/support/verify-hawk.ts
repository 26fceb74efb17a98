import { createHmac, hkdfSync } from 'node:crypto';

/** Written apart from the client, from the services' description, so that both would have to be wrong alike. */
export interface Verified {
  readonly uid: number;
  readonly node: string;
  readonly expires: number;
}

const HEADER = /^Hawk id="([^"]+)", mac="([^"]+)", nonce="([^"]+)", ts="(\d+)"$/;

/** The claims of a request's token, or why it is refused. */
export function verifyHawk(
  header: string | undefined,
  request: { readonly method: string; readonly target: string; readonly host: string; readonly port: string },
  secrets: readonly string[],
  nowSeconds: number,
): Verified | 'no-header' | 'bad-token' | 'bad-mac' | 'stale' {
  const match = HEADER.exec(header ?? '');
  if (match === null) return 'no-header';
  const [, id = '', mac = '', nonce = '', ts = ''] = match;
  const raw = Buffer.from(id, 'base64url');
  const payload = raw.subarray(0, -32);
  const derive = (secret: string, salt: string, info: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, salt, `services.mozilla.com/tokenlib/v1/${info}`, 32));
  const secret = secrets.find((candidate) =>
    createHmac('sha256', derive(candidate, '', 'signing'))
      .update(payload)
      .digest()
      .equals(raw.subarray(-32)),
  );
  if (secret === undefined) return 'bad-token';
  const claims: unknown = JSON.parse(payload.toString('utf8'));
  if (!isClaims(claims)) return 'bad-token';
  const key = derive(secret, claims.salt, `derive/${id}`)
    .toString('base64')
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
  const text = `hawk.1.header\n${ts}\n${nonce}\n${request.method}\n${request.target}\n${request.host}\n${request.port}\n\n\n`;
  if (createHmac('sha256', key).update(text).digest('base64') !== mac) return 'bad-mac';
  if (Math.abs(Number(ts) - nowSeconds) > 60 || claims.expires < nowSeconds) return 'stale';
  return claims;
}

function isClaims(value: unknown): value is Verified & { salt: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uid' in value &&
    typeof value.uid === 'number' &&
    'node' in value &&
    typeof value.node === 'string' &&
    'expires' in value &&
    typeof value.expires === 'number' &&
    'salt' in value &&
    typeof value.salt === 'string' &&
    /^[0-9a-f]{6}$/.test(value.salt)
  );
}
