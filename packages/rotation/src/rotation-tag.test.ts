import { describe, expect, it } from '@jest/globals';
import { initialVersionId } from '@syncops/secrets';
import { MAX_ATTEMPTS, firstAttempt, pendingVersionId } from './pending-version-id.ts';
import {
  formatCompromisedTag,
  formatRotationTag,
  parseCompromisedTag,
  parseRotationTag,
  type RotationTag,
} from './rotation-tag.ts';

const id = initialVersionId('a');
const other = initialVersionId('b');

describe('the rotation tag', () => {
  it.each<RotationTag>([
    { state: 'settling', at: 1_735_000_000, previousId: id, newId: other },
    {
      state: 'retiring',
      at: 1_735_000_000,
      previousId: 'EXAMPLE1-90ab-cdef-fedc-ba987SECRET1',
      newId: other,
    },
    { state: 'withdrawing', at: 0, previousId: id, newId: other },
    { state: 'rotated', at: 1_735_000_000, newId: other },
  ])('reads what it wrote: %j', (tag) => {
    const text = formatRotationTag(tag);
    expect(parseRotationTag(text)).toEqual({ kind: 'tag', tag });
    // What Secrets Manager takes in a tag's value.
    expect(text).toMatch(/^[\w .:/=+@-]{1,256}$/);
  });

  it.each([
    ['settling'],
    ['settled 1735000000 a b'],
    ['settling yesterday a b'],
    ['settling -1 a b'],
    ['settling 17350000001 a b'],
    ['settling 1735000000 a'],
    ['settling 1735000000 a -'],
    ['settling 1735000000 a b c'],
    ['settling 1735000000  b'],
    [`settling 1735000000 a ${'b'.repeat(65)}`],
    ['settling 1735000000 a b\n'],
  ])('takes %j as written by someone else', (text) => {
    expect(parseRotationTag(text)).toEqual({ kind: 'foreign' });
  });

  it('takes an empty value as none', () => {
    expect([parseRotationTag(''), parseRotationTag(undefined)]).toEqual([{ kind: 'none' }, { kind: 'none' }]);
  });
});

describe('the tag of compromised versions', () => {
  it('reads what it wrote, three whole ids within the limit', () => {
    const tag = { at: 1_735_000_000, versionIds: [id, other, id] };
    const text = formatCompromisedTag(tag);
    expect(text.length).toBeLessThanOrEqual(256);
    expect(parseCompromisedTag(text)).toEqual({ kind: 'tag', tag });
  });

  it.each([['1735000000'], ['a b'], ['1735000000 a b c d'], ['1735000000 a b!']])(
    'takes %j as written by someone else',
    (text) => {
      expect(parseCompromisedTag(text)).toEqual({ kind: 'foreign' });
    },
  );

  it('takes an empty value as none', () => {
    expect([parseCompromisedTag(''), parseCompromisedTag(undefined)]).toEqual([
      { kind: 'none' },
      { kind: 'none' },
    ]);
  });
});

describe('pendingVersionId', () => {
  it('is a valid id of its own for each secret, current version and attempt', () => {
    const made = [
      pendingVersionId('a', 'v1', 1),
      pendingVersionId('b', 'v1', 1),
      pendingVersionId('a', 'v2', 1),
      pendingVersionId('a', 'v1', 2),
    ];
    expect(new Set(made).size).toBe(4);
    for (const versionId of made) expect(versionId).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is looked for after the version that it replaces', () => {
    expect(firstAttempt('a', 'v1', undefined)).toBe(1);
    expect(firstAttempt('a', 'v1', 'by-hand')).toBe(1);
    expect(firstAttempt('a', 'v1', pendingVersionId('a', 'v1', MAX_ATTEMPTS))).toBe(MAX_ATTEMPTS + 1);
  });
});
