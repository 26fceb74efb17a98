import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { unpackArtifact } from './unpack-artifact.ts';

const pack = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

describe('an archive', () => {
  it('unpacks to its files; folders are left out', () => {
    const files = unpackArtifact(pack({ 'plan.json': '{}', 'more/': '', 'more/plan.md': '# Plan' }), 1);
    expect([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()])).toEqual([
      ['plan.json', '{}'],
      ['more/plan.md', '# Plan'],
    ]);
  });

  it.each([
    '../x',
    'a/../../x',
    '/etc/passwd',
    'a//b',
    './x',
    'C:x',
    'a\\b',
    'a\nb',
    'a\u0000b',
    '__proto__',
  ])('is refused with a file named %j', (name) => {
    // Some names no packer takes, so another of the same length is packed and renamed.
    const other = 'z'.repeat(name.length);
    const bytes = Buffer.from(pack({ 'plan.json': '{}', [other]: 'x' }));
    const renamed = Buffer.from(bytes.toString('latin1').replaceAll(other, name), 'latin1');
    expect(unpackArtifact(bytes, 1).size).toBe(2);
    expect(() => unpackArtifact(renamed, 1)).toThrow(expect.objectContaining({ code: 'ARTIFACT_INVALID' }));
  });

  it.each([
    ['no archive', strToU8('<html>')],
    ['nothing', new Uint8Array()],
    ['half an archive', pack({ 'plan.json': 'x'.repeat(500) }).subarray(0, 60)],
  ])('that is %s is refused', (_, bytes) => {
    expect(() => unpackArtifact(bytes, 1)).toThrow(expect.objectContaining({ code: 'ARTIFACT_INVALID' }));
  });

  it('is refused for what it would unpack to, before it is unpacked', () => {
    const bomb = zipSync({ one: new Uint8Array(60_000), two: new Uint8Array(60_000) });
    expect(bomb.byteLength).toBeLessThan(1_000);
    expect(unpackArtifact(bomb, 1, 120_000).size).toBe(2);
    expect(() => unpackArtifact(bomb, 1, 119_999)).toThrow(
      expect.objectContaining({ code: 'ARTIFACT_TOO_LARGE' }),
    );
    const many = pack(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`f${index}`, ''])));
    expect(() => unpackArtifact(many, 1)).toThrow(expect.objectContaining({ code: 'ARTIFACT_TOO_LARGE' }));
  });
});
