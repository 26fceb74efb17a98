import { describe, expect, it } from '@jest/globals';
import { awsFault } from '../test/fake-client.ts';
import { AwsError, isAwsAnswer } from './errors.ts';
import { translateError } from './translate-error.ts';

const operation = 'sts:GetCallerIdentity';
const systemError = (code: string) => Object.assign(new Error(`connect ${code} 127.0.0.1:9`), { code });

describe('translateError', () => {
  it.each([
    ['CredentialsProviderError', 'NO_CREDENTIALS'],
    ['ExpiredToken', 'EXPIRED_CREDENTIALS'],
    ['ExpiredTokenException', 'EXPIRED_CREDENTIALS'],
    ['InvalidClientTokenId', 'INVALID_CREDENTIALS'],
    ['SignatureDoesNotMatch', 'INVALID_CREDENTIALS'],
    ['UnrecognizedClientException', 'INVALID_CREDENTIALS'],
    ['AccessDenied', 'ACCESS_DENIED'],
    ['AccessDeniedException', 'ACCESS_DENIED'],
    ['Throttling', 'THROTTLED'],
    ['TooManyRequestsException', 'THROTTLED'],
    ['TimeoutError', 'UNREACHABLE'],
    ['ResourceNotFoundException', 'NOT_FOUND'],
    ['ValidationError', 'SERVICE_ERROR'],
    ['constructor', 'SERVICE_ERROR'],
  ])('reads %s as %s', (name, expected) => {
    const cause = awsFault(name, 'words of AWS');
    const error = translateError(cause, operation);
    expect(error.code).toBe(expected);
    expect(error.message).toContain(operation);
    expect(error.message).toContain('words of AWS');
    expect(error.cause).toBe(cause);
    expect(error.data).toEqual({ operation, awsCode: name, httpStatus: 400, requestId: 'fake' });
    expect(isAwsAnswer(error, 'Other', name)).toBe(true);
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNRESET', 'ETIMEDOUT'])(
    'reads %s as an endpoint that cannot be reached',
    (code) => {
      expect(translateError(systemError(code), operation).code).toBe('UNREACHABLE');
    },
  );

  it('names the parts of a connection that failed on every address', () => {
    const cause = Object.assign(new AggregateError([systemError('ECONNREFUSED')], ''), {
      code: 'ECONNREFUSED',
    });
    expect(translateError(cause, operation).message).toContain('connect ECONNREFUSED 127.0.0.1:9');
  });

  it('leaves its own errors as they are', () => {
    const error = new AwsError('NO_TARGETS', 'no target');
    expect(translateError(error, operation)).toBe(error);
  });

  it('says something about a thrown text', () => {
    expect(translateError('boom', operation)).toMatchObject({ code: 'SERVICE_ERROR', data: { operation } });
  });
});
