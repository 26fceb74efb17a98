import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import { hawkKey, mintToken, openToken, verifyHawk } from './hawk.ts';
import { parseNodeSecrets } from './node-secrets.ts';

interface Vector {
  readonly name: string;
  readonly nodeSecret: string;
  readonly payload: string;
  readonly token: string;
  readonly hawkKey: string;
  readonly request: { readonly method: string; readonly url: string };
  readonly authorization: string;
}

function isVectors(value: unknown): value is readonly Vector[] {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof one === 'object' && one !== null && 'nodeSecret' in one)
  );
}

const parsed: unknown = JSON.parse(
  readFileSync(new URL('../../test/fixtures/hawk-vectors.json', import.meta.url), 'utf8'),
);
const vectors = isVectors(parsed) ? parsed : [];

interface Payload {
  readonly [claim: string]: unknown;
  readonly uid: number;
  readonly salt: string;
}

function isPayload(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && 'uid' in value && 'salt' in value;
}

/** Its claims in their own order, on which the token's bytes depend. */
function readPayload({ payload }: Vector): Payload {
  const value: unknown = JSON.parse(payload);
  if (!isPayload(value)) throw new TypeError('a vector without a payload');
  return value;
}

function requestOf({ request, authorization }: Vector): Parameters<typeof verifyHawk>[0] {
  const url = new URL(request.url);
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  return {
    method: request.method,
    resource: url.pathname + url.search,
    host: url.hostname,
    port,
    authorization,
  };
}

describe('Hawk', () => {
  it('has vectors to be held to', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(4);
  });

  describe.each(vectors)('in the vector "$name"', (vector) => {
    const payload = readPayload(vector);

    it('opens the token, derives the key and accepts the request', () => {
      expect(openToken(vector.token, vector.nodeSecret)).toEqual(
        expect.objectContaining({ uid: payload.uid }),
      );
      expect(hawkKey(vector.token, payload.salt, vector.nodeSecret)).toBe(vector.hawkKey);
      expect(verifyHawk(requestOf(vector), [vector.nodeSecret])).toHaveProperty('payload');
    });

    it('makes the same token of the same payload', () => {
      expect(mintToken(payload, vector.nodeSecret)).toEqual({
        id: vector.token,
        key: vector.hawkKey,
      });
    });

    it('accepts it with any of several secrets, in any place', () => {
      expect(verifyHawk(requestOf(vector), ['other', vector.nodeSecret])).toHaveProperty('payload');
      expect(verifyHawk(requestOf(vector), [vector.nodeSecret, 'other'])).toHaveProperty('payload');
    });

    it.each([
      ['another secret', {}, ['other']],
      ['no secret', {}, []],
      ['another method', { method: 'PATCH' }, undefined],
      ['another path', { resource: '/1.5/1/info/quota' }, undefined],
      ['another host', { host: 'evil.example.org' }, undefined],
      ['another port', { port: 444 }, undefined],
      ['another scheme of authorization', { authorization: 'Bearer x' }, undefined],
    ])('refuses it with %s', (_, change, secrets) => {
      const answer = verifyHawk({ ...requestOf(vector), ...change }, secrets ?? [vector.nodeSecret]);
      expect(answer).toHaveProperty('problem');
    });
  });
});

describe('a secrets file', () => {
  it('is sorted by timestamp, so that the newest secret is the last', () => {
    const secrets = parseNodeSecrets('https://a,1735000000:new,1700000000:old\n\nhttps://b,1700000000:x\n');
    expect([...secrets]).toEqual([
      ['https://a', ['old', 'new']],
      ['https://b', ['x']],
    ]);
  });

  it.each([
    ['an origin that occurs twice', 'https://a,1:x\nhttps://a,2:y\n'],
    ['an entry without a timestamp', 'https://a,x\n'],
    ['a secret with a colon', 'https://a,1:x:y\n'],
  ])('is refused for %s', (_, content) => {
    expect(() => parseNodeSecrets(content)).toThrow(expect.objectContaining({ name: 'NodeSecretsError' }));
  });
});
