import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { deriveNodeSecret } from './derive-node-secret.ts';

interface Vector {
  readonly name: string;
  readonly masterSecret: string;
  readonly origin: string;
  readonly nodeSecret: string;
}

function isVectors(value: unknown): value is readonly Vector[] {
  return (
    Array.isArray(value) &&
    value.every((item: unknown) => typeof item === 'object' && item !== null && 'nodeSecret' in item)
  );
}

const text = await readFile(new URL('../test/fixtures/node-secret-vectors.json', import.meta.url), 'utf8');
const vectors: unknown = JSON.parse(text);
if (!isVectors(vectors)) throw new Error('the fixture is not a list of vectors');

describe('deriveNodeSecret', () => {
  it.each(vectors)(
    'the derived secret equals the one that the services derive: $name',
    ({ masterSecret, origin, nodeSecret }) => {
      expect(deriveNodeSecret(masterSecret, origin)).toBe(nodeSecret);
    },
  );

  it('the fixture contains at least the three published cases', () => {
    expect(vectors.length).toBeGreaterThanOrEqual(3);
  });

  it('each origin gets a different secret of the same length as the master secret', () => {
    const master = 'a'.repeat(64);
    const one = deriveNodeSecret(master, 'https://db1-0.sync.example.org');
    const other = deriveNodeSecret(master, 'https://db1-1.sync.example.org');
    expect(one).toHaveLength(64);
    expect(one).not.toBe(other);
  });
});
