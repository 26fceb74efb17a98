import { describe, expect, it } from '@jest/globals';
import vectors from '../test/fixtures/hawk-vectors.json' with { type: 'json' };
import { hawkAuthorization, normalizedRequest } from './hawk.ts';
import { mintToken, signPayload } from './token.ts';

describe.each(vectors)('the vector "$name"', (vector) => {
  const salt = /"salt":"(\w{6})"/.exec(vector.payload)?.[1] ?? '';

  it('is signed to the same token and key', () => {
    const credentials = signPayload(vector.nodeSecret, vector.payload, salt);
    expect(credentials).toEqual({ id: vector.token, key: vector.hawkKey });
  });

  it('gives the same normalized text and header', () => {
    expect(normalizedRequest(vector.request)).toBe(vector.normalized);
    const credentials = { id: vector.token, key: vector.hawkKey };
    expect(hawkAuthorization(credentials, vector.request)).toBe(vector.authorization);
  });
});

describe('mintToken', () => {
  const claims = {
    uid: 1_500_000_001,
    node: 'https://db1-0.sync.example.org',
    expires: 1_884_968_439,
    fxa_uid: '319b98f9961ff1dbdd07313cd6ba925a',
    fxa_kid: '0001569608439-3mlGatZthbKHPJ1-E7iXrw',
    hashed_fxa_uid: '0e8df5d41398a389913bd84024356495',
    hashed_device_id: '2bcb92f4d4698c3d7b083a3c698a16cc',
    salt: '2b307b',
  };

  it('serializes the claims as the vectors do', () => {
    expect(mintToken(vectors[0]?.nodeSecret ?? '', claims).id).toBe(vectors[0]?.token);
  });

  it('gives another token and key under another secret', () => {
    const one = mintToken('a-secret', claims);
    const other = mintToken('b-secret', claims);
    expect(one.id).not.toBe(other.id);
    expect(one.key).not.toBe(other.key);
  });
});

describe('normalizedRequest', () => {
  it.each([
    ['get', 'https://DB1-0.Example.org/a', ['GET', '/a', 'db1-0.example.org', '443']],
    ['PUT', 'http://example.org/a?b=%20c', ['PUT', '/a?b=%20c', 'example.org', '80']],
    ['GET', 'https://example.org:443/', ['GET', '/', 'example.org', '443']],
    ['GET', 'https://example.org:8443', ['GET', '/', 'example.org', '8443']],
  ])('signs %s %s with the public host and port', (method, url, expected) => {
    const lines = normalizedRequest({ method, url, ts: 1, nonce: 'n' }).split('\n');
    expect(lines.slice(3, 7)).toEqual(expected);
  });
});
