import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { bearerOf } from '../http/admit.ts';
import type { RawRequest } from '../http/dispatch.ts';
import { jsonReply, type Reply } from '../http/reply.ts';
import type { RepositoryIdentity } from '../state/world.ts';
import { claimsOf, type JobIdentity } from './claims.ts';

/** The issuer that GitHub's tokens name. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** How long GitHub's tokens are good. */
const LIFETIME_SECONDS = 300;
const KEY_ID = 'syncops-github-sandbox';

export interface Identity {
  /** The `iss` of every token. */
  readonly issuer: string;
  /** Where the issuer's public keys are read. */
  readonly jwksUrl: string;
  /** `<issuer>/.well-known/openid-configuration`, as served here. */
  readonly configurationUrl: string;
  /** A signed token for a job; `overrides` replaces claims, for tokens that no trust policy may accept. */
  mintIdToken(
    job: JobIdentity,
    audience?: string,
    overrides?: Readonly<Record<string, unknown>>,
  ): Promise<string>;
  /**
   * What a runner gives to a job that has `id-token: write`. Jobs of one run may differ, e.g. in their environment: add
   * `&job=<id>` to the URL to ask for another than the first.
   */
  access(job: JobIdentity, otherJobs?: Readonly<Record<string, JobIdentity>>): IdTokenAccess;
}

/** For the environment of a job: `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
export interface IdTokenAccess {
  readonly url: string;
  readonly token: string;
}

export interface Issuer extends Identity {
  /** Answers the issuer's own addresses; undefined for any other. */
  answer(raw: RawRequest): Promise<Reply> | undefined;
}

export async function createIssuer(
  repository: RepositoryIdentity,
  issuer: string,
  baseUrl: () => string,
  clock: () => Date,
): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256' };
  const accesses = new Map<
    string,
    { readonly job: JobIdentity; readonly others: Readonly<Record<string, JobIdentity>> }
  >();

  const mintIdToken: Identity['mintIdToken'] = (job, audience, overrides = {}) => {
    const now = Math.floor(clock().getTime() / 1000);
    const defaults = { iss: issuer, aud: audience ?? `https://github.com/${repository.owner}` };
    const times = { iat: now, nbf: now, exp: now + LIFETIME_SECONDS };
    return new SignJWT({ ...claimsOf(repository, job), ...defaults, ...times, ...overrides })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })
      .sign(privateKey);
  };

  const give = async (raw: RawRequest): Promise<Reply> => {
    const access = accesses.get(bearerOf(raw) ?? '');
    if (access === undefined) return jsonReply(401, { message: 'the request token is not known' });
    const name = raw.url.searchParams.get('job');
    const job = name === null ? access.job : (access.others[name] ?? access.job);
    const value = await mintIdToken(job, raw.url.searchParams.get('audience') ?? undefined);
    return jsonReply(200, { count: value.length, value });
  };

  return {
    issuer,
    mintIdToken,
    get jwksUrl() {
      return `${baseUrl()}/_identity/.well-known/jwks`;
    },
    get configurationUrl() {
      return `${baseUrl()}/_identity/.well-known/openid-configuration`;
    },
    access(job, others = {}) {
      const token = randomBytes(24).toString('hex');
      accesses.set(token, { job, others });
      return { url: `${baseUrl()}/_identity/token?api-version=2.0`, token };
    },
    answer(raw) {
      switch (raw.url.pathname) {
        case '/_identity/.well-known/jwks':
          return Promise.resolve(jsonReply(200, { keys: [key] }));
        case '/_identity/.well-known/openid-configuration':
          return Promise.resolve(
            jsonReply(200, configuration(issuer, `${baseUrl()}/_identity/.well-known/jwks`)),
          );
        case '/_identity/token':
          return give(raw);
        default:
          return undefined;
      }
    },
  };
}

function configuration(issuer: string, jwksUrl: string): Readonly<Record<string, unknown>> {
  return {
    issuer,
    jwks_uri: jwksUrl,
    subject_types_supported: ['public', 'pairwise'],
    response_types_supported: ['id_token'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid'],
  };
}
