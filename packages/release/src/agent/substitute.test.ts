import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeTemplate } from '../placeholder.ts';
import { checkSecretsFile } from './secrets-file-check.ts';
import { substitute, type Values } from './substitute.ts';

const values: Values = {
  root: '/root',
  host: { address: '192.0.2.1', loopback: '127.0.0.1' },
  releaseDir: '/releases/x/files',
  secrets: new Map([
    ['db1', { secret: '0123456789abcdef'.repeat(4), password: "a/b:c@d%e'f", line: 'a\nb', empty: '' }],
  ]),
};

describe('substitute', () => {
  it.each([
    ['nothing: $host $$ { }', 'nothing: $host $$ { }'],
    ['${host:root}/etc ${host:address} ${host:loopback}', '/root/etc 192.0.2.1 127.0.0.1'],
    ['${release:dir}/a', '/releases/x/files/a'],
    ['$${host:root} $$${host:root}', '${host:root} $${host:root}'],
    ['${secret:db1.password|uri}', 'a%2Fb%3Ac%40d%25e%27f'],
    [
      '${secret:db1.secret|node-secret:https://db1-0.sync.example.org}',
      '4b77b29dae5c3e011c50c604256cd1e5de5dcd72ab19c261a86040bd1212903e',
    ],
  ])('%j becomes %j', (template, text) => {
    expect(substitute(template, values)).toBe(text);
  });

  it.each(['${secret:db1.line}', '${secret:db1.empty}', '${secret:db1.toString}', '${secret:db2.secret}'])(
    'refuses %s, and does not repeat the value',
    (template) => {
      expect(() => substitute(template, values)).toThrow(expect.objectContaining({ code: 'INVALID_SECRET' }));
    },
  );

  it('leaves any escaped text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', 'a', ':') }), (text) => {
        expect(substitute(escapeTemplate(text), values)).toBe(text);
      }),
    );
  });

  it('derives the node secrets of the published vectors', () => {
    const file = new URL('../../test/node-secret-vectors.json', import.meta.url);
    const vectors: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!Array.isArray(vectors)) throw new Error('no vectors');
    expect(vectors.length).toBeGreaterThan(0);
    for (const { master, origin, secret } of vectors) {
      const secrets = new Map([['m', { secret: String(master) }]]);
      expect(substitute(`\${secret:m.secret|node-secret:${String(origin)}}`, { ...values, secrets })).toBe(
        secret,
      );
    }
  });
});

describe('checkSecretsFile', () => {
  const hex = 'ab'.repeat(32);
  it.each([
    [''],
    [`https://a.example.org,1700000000:${hex}\n`],
    [
      `https://a.example.org:8443,1700000000:${hex},1700000001:${hex}\nhttps://b.example.org,1700000000:${hex}\n`,
    ],
  ])('accepts %j', (text) => {
    expect(() => {
      checkSecretsFile(text);
    }).not.toThrow();
  });

  it.each([
    ['a line without an end', `https://a.example.org,1700000000:${hex}`],
    ['an origin without a secret', 'https://a.example.org\n'],
    ['a bare host name', `a.example.org,1700000000:${hex}\n`],
    ['an origin twice', `https://a,1700000000:${hex}\nhttps://a,1700000000:${hex}\n`],
    ['a short timestamp', `https://a,170000000:${hex}\n`],
    ['entries out of order', `https://a,1700000001:${hex},1700000000:${hex}\n`],
    ['entries of the same second', `https://a,1700000000:${hex},1700000000:${hex}\n`],
    ['a comment', '# hello\n'],
    ['an empty line', `\nhttps://a,1700000000:${hex}\n`],
  ])('refuses %s, without repeating a secret', (_name, text) => {
    const check = (): void => {
      checkSecretsFile(text);
    };
    expect(check).toThrow(expect.objectContaining({ code: 'INVALID_SECRETS_FILE' }));
    expect(check).toThrow(expect.objectContaining({ message: expect.not.stringContaining('abab') }));
  });
});
