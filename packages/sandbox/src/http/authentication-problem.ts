import { AwsFault } from '../contract.ts';
import type { Protocol } from '../protocol/model.ts';

/** Why a request's credentials are refused. */
export type AuthenticationProblemKind =
  | 'missing'
  | 'incomplete'
  | 'unknown-key'
  | 'wrong-token'
  | 'expired'
  | 'wrong-signature'
  | 'skewed'
  | 'wrong-scope'
  | 'wrong-payload';

export class AuthenticationProblem extends Error {
  override readonly name = 'AuthenticationProblem';
  readonly kind: AuthenticationProblemKind;
  constructor(kind: AuthenticationProblemKind, detail = '') {
    super(detail);
    this.kind = kind;
  }
}

type Row = readonly [code: string, status: number, message: string];

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';
const INVALID_TOKEN = 'The security token included in the request is invalid.';
const EXPIRED = 'The security token included in the request is expired';

/**
 * What each family of services answers.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
const ROWS: Readonly<Record<AuthenticationProblemKind, Readonly<Record<Protocol, Row>>>> = {
  missing: {
    query: ['MissingAuthenticationToken', 403, 'Request is missing Authentication Token'],
    json: ['MissingAuthenticationTokenException', 400, 'Missing Authentication Token'],
    'rest-xml': ['AccessDenied', 403, 'Access Denied'],
  },
  incomplete: {
    query: ['IncompleteSignature', 400, ''],
    json: ['IncompleteSignatureException', 400, ''],
    'rest-xml': ['AuthorizationHeaderMalformed', 400, ''],
  },
  'unknown-key': {
    query: ['InvalidClientTokenId', 403, INVALID_TOKEN],
    json: ['UnrecognizedClientException', 400, INVALID_TOKEN],
    'rest-xml': [
      'InvalidAccessKeyId',
      403,
      'The AWS Access Key Id you provided does not exist in our records.',
    ],
  },
  'wrong-token': {
    query: ['InvalidClientTokenId', 403, INVALID_TOKEN],
    json: ['UnrecognizedClientException', 400, INVALID_TOKEN],
    'rest-xml': ['InvalidToken', 400, 'The provided token is malformed or otherwise invalid.'],
  },
  expired: {
    query: ['ExpiredToken', 403, EXPIRED],
    json: ['ExpiredTokenException', 400, EXPIRED],
    'rest-xml': ['ExpiredToken', 400, 'The provided token has expired.'],
  },
  'wrong-signature': {
    query: ['SignatureDoesNotMatch', 403, MISMATCH],
    json: ['InvalidSignatureException', 400, MISMATCH],
    'rest-xml': ['SignatureDoesNotMatch', 403, MISMATCH],
  },
  skewed: {
    query: ['SignatureDoesNotMatch', 403, ''],
    json: ['InvalidSignatureException', 400, ''],
    'rest-xml': [
      'RequestTimeTooSkewed',
      403,
      'The difference between the request time and the current time is too large.',
    ],
  },
  'wrong-scope': {
    query: ['SignatureDoesNotMatch', 403, ''],
    json: ['InvalidSignatureException', 400, ''],
    'rest-xml': ['AuthorizationHeaderMalformed', 400, ''],
  },
  'wrong-payload': {
    query: ['SignatureDoesNotMatch', 403, MISMATCH],
    json: ['InvalidSignatureException', 400, MISMATCH],
    'rest-xml': [
      'XAmzContentSHA256Mismatch',
      400,
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    ],
  },
};

/** The error that a service of this protocol answers. */
export function authenticationFault(problem: AuthenticationProblem, protocol: Protocol): AwsFault {
  const [code, status, message] = ROWS[problem.kind][protocol];
  return new AwsFault(code, message === '' ? problem.message : message, status);
}
