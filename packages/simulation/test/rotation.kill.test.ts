import { describe, expect, it } from '@jest/globals';

import { doWork } from '../src/do-work.ts';
import { initialVersionOf } from '../src/initial-versions.ts';
import { play } from '../src/play.ts';
import { UNDISTURBED, type Schedule } from '../src/schedule.ts';
import { holds } from '../src/verdict.ts';

/** Every call of an undisturbed rotation of both secrets of one dbnode, in its order. */
const undisturbed = await play(UNDISTURBED, doWork);
const calls = undisturbed.calls
  .filter(({ runner }) => runner === 'rotate1')
  .map(({ operation }) => operation);

const POINTS = calls.flatMap((operation, call) =>
  (['before', 'after'] as const).map((when): [string, Schedule] => [
    `${String(call).padStart(3, '0')} ${when} ${operation}`,
    { ...UNDISTURBED, faults: [{ call, kind: `kill-${when}-effect`, subject: 0, seconds: 0 }] },
  ]),
);

describe('a rotation whose runner dies', () => {
  it('has calls to die at', () => {
    expect(undisturbed.violations).toEqual([]);
    for (const operation of [
      'secretsmanager:PutSecretValue',
      'mysql:DROP USER',
      'ssm:SendCommand',
      'https:signed request',
    ])
      expect(calls).toContain(operation);
  });

  it.each(POINTS)('at %s ends like an undisturbed one', async (_point, schedule) => {
    const { endState, faults } = await holds(schedule);
    expect([...faults.values()]).toEqual([1]);
    for (const [name, current] of Object.entries(endState.current)) {
      // Where it died before anything was staged nothing was begun, and no later run begins anything.
      const isBegun = endState.stored.get(name)?.length === 2;
      expect(current).toBe(isBegun ? undisturbed.endState.current[name] : initialVersionOf(name));
    }
  });
});
