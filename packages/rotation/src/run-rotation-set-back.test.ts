import { describe, expect, it } from '@jest/globals';
import { FakeRotationWorld } from '../test/fake-rotation-world.ts';
import { master, masterName } from '../test/rotating-secrets.ts';
import { WHOLE_ROTATION } from '../test/whole-rotation.ts';
import type { RotationReport } from './report.ts';
import { runRotation } from './run-rotation.ts';

/**
 * Rotates two master secrets; once all webheads have acknowledged what `purpose` names, one of them goes back to what it held of
 * the first, as an instance does that was slow to apply the release before.
 * @param refuses - what that webhead says to everything that it gets from then on
 */
async function rotateSetBack(
  purpose: string,
  refuses?: Error,
): Promise<{ readonly world: FakeRotationWorld; readonly report: RotationReport }> {
  const world = await FakeRotationWorld.deployed(['db1', 'db2']);
  const name = masterName('db1');
  const host = world.roles.webhead.hosts.at(-1);
  if (host === undefined) throw new Error('the world has no webhead');
  let before = host.held;
  let isSetBack = false;
  const report = await runRotation(world.ports, [master('db1'), master('db2')], {
    ...WHOLE_ROTATION,
    onEvent: (event) => {
      if (event.kind === 'step-started' && event.step === 'push webhead') before = host.held;
      if (event.kind !== 'step-finished' || event.step !== 'push webhead' || isSetBack) return;
      if (!event.message.startsWith(`${purpose}:`)) return;
      isSetBack = true;
      host.held = new Map([...host.held, [name, before.get(name) ?? new Set()]]);
      if (refuses !== undefined) host.refuses = () => refuses;
    },
  });
  expect(isSetBack).toBe(true);
  return { world, report };
}

describe('a webhead that was set back', () => {
  it.each([
    { purpose: 'new secrets', pushes: 2 },
    { purpose: 'retired secrets', pushes: 1 },
  ])('gets the $purpose once more before a request counts as failed', async ({ purpose, pushes }) => {
    const { world, report } = await rotateSetBack(purpose);
    expect(report).toMatchObject({ ok: true, secrets: [{ outcome: 'rotated' }, { outcome: 'rotated' }] });
    expect(report.pushes[`webhead: ${purpose} once more`]).toBe(pushes);
    expect([...world.violations]).toEqual([]);
  });

  it('fails with its own words, and only the dbnodes of which requests failed, where it does not take them', async () => {
    const refusal = Object.assign(new Error('web-2: no space left'), { code: 'PUSH_FAILED' });
    const { report } = await rotateSetBack('retired secrets', refusal);
    expect(report.secrets).toMatchObject([
      { outcome: 'failed', phase: 'retiring', error: { code: 'PUSH_FAILED', message: refusal.message } },
      { outcome: 'rotated' },
    ]);
  });
});
