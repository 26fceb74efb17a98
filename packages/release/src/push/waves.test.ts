import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planWaves } from './waves.ts';

describe('planWaves', () => {
  it.each([
    [0, []],
    [1, [1]],
    [2, [1, 1]],
    [3, [1, 1, 1]],
    [4, [1, 1, 2]],
    [8, [1, 2, 5]],
    [10, [1, 3, 6]],
    [100, [1, 25, 74]],
  ])('%d hosts go in waves of %j', (count, sizes) => {
    expect(planWaves(Array.from({ length: count })).map((wave) => wave.length)).toEqual(sizes);
  });

  it('has every host in exactly one wave, in the given order, none of them empty, one canary first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (hosts) => {
        const waves = planWaves(hosts);
        expect(waves.flat()).toEqual(hosts);
        expect(waves.every((wave) => wave.length > 0)).toBe(true);
        expect(waves[0]?.length).toBe(hosts.length === 0 ? undefined : 1);
        expect(waves[1]?.length ?? 0).toBeLessThanOrEqual(Math.ceil(hosts.length / 4));
      }),
    );
  });
});
