import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { anySchedule } from '../src/any-schedule.ts';
import { UNDISTURBED } from '../src/schedule.ts';
import { holds } from '../src/verdict.ts';

const SCHEDULES = Number(process.env['SYNCOPS_SCHEDULES'] ?? 2_000);

describe('a rotation', () => {
  it.each(['both', 'master', 'app-user'] as const)('that nothing disturbs ends (%s)', async (secrets) => {
    const { endState, calls } = await holds({ ...UNDISTURBED, secrets });
    expect(endState.users).toEqual({ db1: [secrets === 'master' ? 'syncstorage' : 'syncstorage_b'] });
    expect(calls.filter(({ runner }) => runner !== 'last1').length).toBeGreaterThan(20);
  });

  it(
    'refuses no client, and ends the same, whatever happens in between (I2, I3, I4, I5, I7)',
    async () => {
      const happened = new Map<string, number>();
      await fc.assert(
        fc.asyncProperty(anySchedule, async (schedule) => {
          const { faults } = await holds(schedule);
          for (const [kind, count] of faults) happened.set(kind, (happened.get(kind) ?? 0) + count);
        }),
        { numRuns: SCHEDULES },
      );
      // It proves nothing unless everything that can happen did.
      expect([...happened.values()].every((count) => count > SCHEDULES / 100)).toBe(true);
      expect(happened.size).toBe(22);
    },
    20 * 60_000,
  );
});
