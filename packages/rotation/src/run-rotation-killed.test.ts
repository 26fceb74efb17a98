import { describe, expect, it } from '@jest/globals';
import { FakeRotationWorld } from '../test/fake-rotation-world.ts';
import { appUser, master, masterName } from '../test/rotating-secrets.ts';
import { WHOLE_ROTATION } from '../test/whole-rotation.ts';
import type { RotatingSecret } from './ports.ts';
import type { RotationReport } from './report.ts';
import { runRotation, type RotationOptions } from './run-rotation.ts';

const options: RotationOptions = { ...WHOLE_ROTATION, concurrency: 1 };

interface Case {
  readonly title: string;
  readonly selection: readonly RotatingSecret[];
  readonly first: Partial<RotationOptions>;
  /** A rotation that is half done when the run begins. */
  readonly isStaged?: boolean;
  /** A rotation that settles, of which someone took AWSPENDING off. */
  readonly isUnmarked?: boolean;
  readonly isCompromised?: boolean;
}

const cases: readonly Case[] = [
  { title: 'a master secret', selection: [master('db1')], first: {} },
  { title: 'a login', selection: [appUser('db1')], first: {} },
  {
    title: 'both secrets',
    selection: [master('db1'), appUser('db1')],
    first: {},
  },
  {
    title: 'a compromised master secret',
    selection: [master('db1')],
    first: { isCompromised: true },
    isCompromised: true,
  },
  {
    title: 'a compromised login',
    selection: [appUser('db1')],
    first: { isCompromised: true },
  },
  {
    title: 'a master secret without AWSPENDING',
    selection: [master('db1')],
    first: { wish: 'advance' },
    isUnmarked: true,
  },
  {
    title: 'the abort of both secrets',
    selection: [master('db1'), appUser('db1')],
    first: { wish: 'abort' },
    isStaged: true,
  },
];

describe('a run that is killed', () => {
  it.each(cases)(
    'before or after any call while it rotates $title is finished by another run',
    async (one) => {
      const whole = await prepare(one);
      const callsBefore = whole.calls.length;
      expect(await finish(whole, one, one.first)).toMatchObject({ ok: true });
      const expected = await whole.endState();
      const calls = whole.calls.slice(callsBefore);
      for (const moment of ['before', 'after'] as const)
        for (const index of calls.keys()) {
          const world = await prepare(one);
          const call = `${moment} call ${String(index)}, ${calls[index] ?? ''}`;
          await runUntil(world, one, moment, callsBefore + index + 1);
          const errors = await recover(world, one);
          expect({ call, errors }).toEqual({ call, errors: [] });
          expect({ call, state: await world.endState() }).toEqual({ call, state: expected });
          expect({ call, asked: asked(world) }).toEqual({ call, asked: asked(whole) });
          if (one.isCompromised !== true) expect([call, ...world.violations]).toEqual([call]);
        }
    },
  );
});

async function prepare(one: Case): Promise<FakeRotationWorld> {
  const world = await FakeRotationWorld.deployed();
  if (one.isUnmarked === true) {
    await finish(world, one, { wish: 'rotate', wait: false });
    const { AWSPENDING } = await world.labels(masterName('db1'));
    await world.store.moveLabel(masterName('db1'), 'AWSPENDING', { from: AWSPENDING ?? '' });
  }
  if (one.isStaged !== true) return world;
  world.after = (call) => {
    if (call === 'converge') throw new Error('the database went away');
    return Promise.resolve();
  };
  world.before = (call) => {
    if (call.startsWith('sign')) throw new Error('no answer');
    return Promise.resolve();
  };
  await finish(world, one, {});
  world.after = () => Promise.resolve();
  world.before = () => Promise.resolve();
  return world;
}

/** What signed requests were asked for, no matter who asked. */
function asked({ signed }: FakeRotationWorld): readonly string[] {
  return [...new Set(signed)].sort();
}

function finish(
  world: FakeRotationWorld,
  { selection }: Case,
  differing: Partial<RotationOptions>,
): Promise<RotationReport> {
  return runRotation(world.ports, selection, { ...options, ...differing });
}

/** The schedule finishes what was begun; an operator repeats the command for what was not. */
async function recover(world: FakeRotationWorld, one: Case): Promise<readonly unknown[]> {
  const reports: RotationReport[] = [];
  if (one.first.wish === 'abort') reports.push(await finish(world, one, one.first));
  else {
    reports.push(await finish(world, one, { wish: 'advance' }));
    const labels = await Promise.all(one.selection.map(({ name }) => world.labels(name)));
    const untouched = one.selection.filter((_, index) => /^[uv]1$/.test(labels[index]?.AWSCURRENT ?? ''));
    if (untouched.length > 0) reports.push(await finish(world, { ...one, selection: untouched }, one.first));
  }
  return reports.flatMap(({ secrets }) => secrets.flatMap(({ error }) => error ?? []));
}

/** Runs until a call is made, which then never ends. */
async function runUntil(
  world: FakeRotationWorld,
  one: Case,
  moment: 'before' | 'after',
  count: number,
): Promise<void> {
  const { promise: killed, resolve: kill } = Promise.withResolvers<undefined>();
  const life = { isOver: false };
  const strike = async (): Promise<void> => {
    if (world.calls.length !== count) return;
    life.isOver = true;
    kill(undefined);
    await new Promise(() => undefined);
  };
  world[moment] = strike;
  await Promise.race([world.lives.run(life, () => finish(world, one, one.first)), killed]);
  world[moment] = () => Promise.resolve();
}
