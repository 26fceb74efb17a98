import { createLocalJWKSet, decodeJwt, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { AwsFault, type OidcProvider, type Properties } from '../../contract.ts';
import type { IamStore } from '../iam/iam-store.ts';
import { needText, numeric, text } from '../input.ts';
import { credentialsAnswer, withResource } from './assumed-role.ts';

/** An issuer of tokens, `url` as it stands in their `iss`, and its public keys or the address that they are fetched from. */
export type OidcIssuer =
  | { readonly url: string; readonly jwks: JSONWebKeySet }
  | { readonly url: string; readonly jwksUrl: string };

export interface WebIdentityOptions {
  readonly iam: IamStore;
  readonly issuers: readonly OidcIssuer[];
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/**
 * Claims of GitHub's tokens that IAM gives to trust policies besides `aud`, `sub` and `amr`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const CONDITION_CLAIMS = [
  'actor',
  'actor_id',
  'enterprise_id',
  'environment',
  'job_workflow_ref',
  'ref',
  'repository',
  'repository_id',
  'workflow',
] as const;

/**
 * AssumeRoleWithWebIdentity: the token's signature, issuer, audience and time, then the role's trust policy.
 * @throws AwsFault InvalidIdentityToken, ExpiredTokenException, AccessDenied
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export async function assumeRoleWithWebIdentity(
  { iam, issuers, clock }: WebIdentityOptions,
  input: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const roleArn = needText(input, 'RoleArn');
  const sessionName = needText(input, 'RoleSessionName');
  if (text(input, 'Policy') !== undefined || input['PolicyArns'] !== undefined) {
    throw new AwsFault('NotImplemented', 'the sandbox has no session policies', 501);
  }
  const { claims, provider } = await verifyToken(needText(input, 'WebIdentityToken'), iam, issuers, clock);
  const role = iam.role(roleArn);
  const trust = iam.trustOf(roleArn);
  if (role === undefined || trust === undefined) throw refused();
  assertTrusted(iam, provider, claims, sessionName, withResource(trust.document, role.arn), role.arn);
  const seconds = numeric(input, 'DurationSeconds') ?? 3600;
  if (seconds > trust.maxSessionSeconds) {
    throw new AwsFault(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  return {
    ...credentialsAnswer(iam, role, sessionName, seconds),
    SubjectFromWebIdentityToken: claims.sub ?? '',
    Audience: [claims.aud].flat()[0] ?? '',
    Provider: provider.arn,
  };
}

async function verifyToken(
  token: string,
  iam: IamStore,
  issuers: readonly OidcIssuer[],
  clock: () => number,
): Promise<{ readonly claims: JWTPayload; readonly provider: OidcProvider }> {
  const url = issuerOf(token);
  const provider = url === undefined ? undefined : iam.oidcProvider(url);
  if (url === undefined || provider === undefined) {
    throw invalid(`No OpenIDConnect provider found in your account for ${url ?? 'the token'}`);
  }
  const issuer = issuers.find((known) => known.url === url);
  if (issuer === undefined) throw invalid(`Couldn't retrieve verification key from your identity provider`);
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(await keysOf(issuer)), {
      issuer: url,
      audience: [...provider.clientIds],
      algorithms: ['RS256'],
      requiredClaims: ['sub', 'aud', 'exp', 'iat'],
      currentDate: new Date(clock()),
    });
    return { claims: payload, provider };
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new AwsFault('ExpiredTokenException', 'Token expired: the current time is after its expiration');
    }
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
      throw invalid('Incorrect token audience');
    if (error instanceof errors.JOSEError) throw invalid(`The ID Token provided is not valid: ${error.code}`);
    throw error;
  }
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

/** Keys are fetched for each token, so that an issuer may start after the sandbox, and again. */
async function keysOf(issuer: OidcIssuer): Promise<JSONWebKeySet> {
  if ('jwks' in issuer) return issuer.jwks;
  const answer = await fetch(issuer.jwksUrl).catch(() => undefined);
  const parsed: unknown = answer?.ok === true ? await answer.json() : undefined;
  if (!isKeySet(parsed)) throw invalid("Couldn't retrieve verification key from your identity provider");
  return parsed;
}

function isKeySet(value: unknown): value is JSONWebKeySet {
  return typeof value === 'object' && value !== null && 'keys' in value && Array.isArray(value.keys);
}

function assertTrusted(
  iam: IamStore,
  { arn, url }: OidcProvider,
  claims: JWTPayload,
  sessionName: string,
  trust: Properties,
  roleArn: string,
): void {
  const prefix = url.replace(/^https:\/\//, '');
  const known = CONDITION_CLAIMS.flatMap((name) => {
    const value = claims[name];
    return typeof value === 'string' ? [[`${prefix}:${name}`, value] as const] : [];
  });
  try {
    iam.authorize(
      { arn, kind: 'role' },
      'sts:AssumeRoleWithWebIdentity',
      roleArn,
      {
        'sts:RoleSessionName': sessionName,
        [`${prefix}:aud`]: [claims.aud].flat()[0] ?? '',
        [`${prefix}:sub`]: claims.sub ?? '',
        ...Object.fromEntries(known),
      },
      trust,
    );
  } catch (error) {
    if (error instanceof AwsFault && error.code === 'AccessDenied') throw refused();
    throw error;
  }
}

/** AWS does not say which condition failed, nor whether the role exists. */
function refused(): AwsFault {
  return new AwsFault('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);
}

function invalid(message: string): AwsFault {
  return new AwsFault('InvalidIdentityToken', message);
}
