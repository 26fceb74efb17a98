import { createHmac, randomBytes } from 'node:crypto';

import type { Pool } from 'mysql2/promise';

import { mintToken } from '../storage-app/hawk.ts';
import type { NodeSecrets } from '../storage-app/node-secrets.ts';
import { assign, InvalidGenerationError, NoNodeError } from './assignment.ts';

export interface TokenService {
  readonly pool: Pool;
  readonly secrets: NodeSecrets;
  readonly durationSeconds: number;
  readonly releaseRate: number;
  /** Key of the hashed ids in tokens. */
  readonly metricsKey: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

function problem(status: number, reason: string): TokenAnswer {
  return {
    status,
    body: { status: reason, errors: [{ location: 'header', name: 'Authorization', description: reason }] },
  };
}

/** `X-KeyID`: `<keys_changed_at>-<client state, base64url>`. */
function readKeyId(
  header: string | undefined,
): { readonly keysChangedAt: number; readonly clientState: Buffer } | undefined {
  const [, digits, state] = /^(\d{1,16})-([A-Za-z0-9_-]{1,44})$/.exec(header ?? '') ?? [];
  if (digits === undefined || state === undefined) return undefined;
  const clientState = Buffer.from(state, 'base64url');
  return clientState.length > 16 ? undefined : { keysChangedAt: Number(digits), clientState };
}

/**
 * Answers `GET /1.0/sync/1.5`. Any bearer of the form `sandbox:<email>` stands for the account with that address.
 */
export async function answerTokenRequest(
  service: TokenService,
  headers: Readonly<Record<string, string | undefined>>,
  durationQuery: string | null,
): Promise<TokenAnswer> {
  const email = /^Bearer sandbox:([^\s@]+@[^\s@]+)$/.exec(headers['authorization'] ?? '')?.[1];
  if (email === undefined) return problem(401, 'invalid-credentials');
  const keyId = readKeyId(headers['x-keyid']);
  if (keyId === undefined) return problem(401, 'invalid-key-id');
  const { keysChangedAt, clientState } = keyId;
  const fxaUid = createHmac('sha256', 'sandbox account').update(email).digest('hex').slice(0, 32);
  try {
    const user = await assign(service.pool, {
      service: 'sync-1.5',
      claims: {
        email: `${fxaUid}@sandbox.internal`,
        generation: 0,
        keysChangedAt,
        clientState: clientState.toString('hex'),
      },
      releaseRate: service.releaseRate,
      now: service.now,
    });
    const secret = service.secrets.get(user.node)?.at(-1);
    if (secret === undefined)
      return { status: 500, body: { status: 'error', reason: `no secret for ${user.node}` } };
    const asked = durationQuery === null ? Number.NaN : Number(durationQuery);
    const duration =
      asked > 0 && asked < service.durationSeconds ? Math.floor(asked) : service.durationSeconds;
    const hashed = (text: string): string =>
      createHmac('sha256', service.metricsKey).update(text).digest('hex').slice(0, 32);
    const hashedFxaUid = hashed(fxaUid);
    const token = mintToken(
      {
        uid: user.uid,
        node: user.node,
        expires: Math.floor(service.now / 1000) + duration,
        fxa_uid: fxaUid,
        fxa_kid: `${String(keysChangedAt).padStart(13, '0')}-${clientState.toString('base64url')}`,
        hashed_fxa_uid: hashedFxaUid,
        hashed_device_id: hashed(`${hashedFxaUid}none`),
        salt: randomBytes(3).toString('hex'),
      },
      secret,
    );
    return {
      status: 200,
      body: {
        id: token.id,
        key: token.key,
        uid: user.uid,
        api_endpoint: `${user.node}/1.5/${user.uid}`,
        duration,
        hashalg: 'sha256',
        hashed_fxa_uid: hashedFxaUid,
        node_type: 'mysql',
      },
    };
  } catch (error) {
    if (error instanceof InvalidGenerationError) return problem(401, 'invalid-keysChangedAt');
    if (error instanceof NoNodeError)
      return { status: 503, body: { status: 'error', reason: error.message } };
    throw error;
  }
}
