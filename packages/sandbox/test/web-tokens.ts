import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { OidcIssuer } from '../src/services/sts/web-identity.ts';

/** Plays GitHub's issuer: a key pair, and tokens signed with it. */
export interface TestIssuer {
  readonly issuer: OidcIssuer;
  /** A token with these claims; it holds for five minutes unless they say otherwise. */
  token(claims: JWTPayload): Promise<string>;
}

export const ISSUER_URL = 'https://token.actions.githubusercontent.com';

export async function createTestIssuer(url = ISSUER_URL): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
  return {
    issuer: { url, jwks: { keys: [jwk] } },
    token: (claims) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ iss: url, aud: 'sts.amazonaws.com', iat: now, exp: now + 300, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'test' })
        .sign(privateKey);
    },
  };
}
