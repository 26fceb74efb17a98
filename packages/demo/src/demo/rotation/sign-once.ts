import { randomBytes, randomInt } from 'node:crypto';

import { hawkAuthorization, mintToken, type HttpsClient } from '@syncops/smoke-tests';
import { deriveNodeSecret } from '@syncops/secrets';

/** Uids that no tokenserver assigns. */
const UIDS = [1_500_000_000, 2_147_483_647] as const;
const TOKEN_SECONDS = 60;

/** Status of one request for a virtual host, its token signed with a master secret. */
export async function signOnce(http: HttpsClient, origin: string, masterSecret: string): Promise<number> {
  const uid = randomInt(...UIDS);
  const ts = Math.floor(Date.now() / 1000);
  const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
  const credentials = mintToken(deriveNodeSecret(masterSecret, origin), {
    uid,
    node: origin,
    expires: ts + TOKEN_SECONDS,
    fxa_uid: hex(16),
    fxa_kid: `${String(ts).padStart(13, '0')}-${randomBytes(16).toString('base64url')}`,
    hashed_fxa_uid: hex(16),
    hashed_device_id: hex(16),
    salt: hex(3),
  });
  const request = { method: 'GET', url: `${origin}/1.5/${String(uid)}/info/collections` };
  const authorization = hawkAuthorization(credentials, { ...request, ts, nonce: hex(6) });
  return (await http.send({ ...request, headers: { authorization } })).status;
}
