import { describe, expect, it } from '@jest/globals';
import { fakeTime } from '../test/fake-client.ts';
import { createPacer } from './pacer.ts';

/** When each of `count` callers that come at once gets through, in milliseconds after the first. */
async function passages(count: number, perSecond: number): Promise<readonly number[]> {
  const { deps } = fakeTime();
  const pace = createPacer(perSecond, deps);
  const startedAt = deps.clock();
  return Promise.all(
    Array.from({ length: count }, async () => {
      await pace();
      return deps.clock() - startedAt;
    }),
  );
}

describe('a pacer', () => {
  it('lets calls that come at once pass one after the other, after a few that the idle time allows', async () => {
    const at = await passages(10, 50);
    expect(at).toEqual([0, 0, 0, 0, 0, 0, 20, 40, 60, 80]);
  });

  it('keeps the average over many calls exactly', async () => {
    const at = await passages(485, 48);
    expect((at.at(-1) ?? 0) / 1000).toBeCloseTo(484 / 48 - 0.1, 1);
  });

  it('catches up with a slow moment, but not with a long one', async () => {
    const { deps } = fakeTime();
    let late = 0;
    const pace = createPacer(50, {
      clock: () => deps.clock() + late,
      sleep: deps.sleep,
    });
    const startedAt = deps.clock();
    const pass = async (): Promise<number> => {
      await pace();
      return deps.clock() + late - startedAt;
    };
    for (let call = 0; call < 6; call += 1) await pass();
    late = 60;
    expect([await pass(), await pass(), await pass(), await pass()]).toEqual([60, 60, 60, 80]);
    late = 10_000;
    const after = await Promise.all(Array.from({ length: 8 }, pass));
    expect(after.filter((at) => at === after[0])).toHaveLength(6);
  });

  it('waits no longer than usual when the clock is put back', async () => {
    const { deps, slept } = fakeTime();
    let shift = 0;
    const pace = createPacer(50, { clock: () => deps.clock() + shift, sleep: deps.sleep });
    for (let call = 0; call < 6; call += 1) await pace();
    shift = -3_600_000;
    await Promise.all([pace(), pace(), pace()]);
    expect(slept).toEqual([20, 20, 20]);
  });
});
