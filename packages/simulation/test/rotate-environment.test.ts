import { describe, expect, it } from '@jest/globals';
import type { RotationReport } from '@syncops/rotation';

import { play, type Played, type Work } from '../src/play.ts';
import { UNDISTURBED } from '../src/schedule.ts';
import { observeSecrets, rotateEnvironment, type RotationTask } from '@syncops/engine';

const ROTATE = { kind: 'rotate', secret: 'all', wait: false, isCompromised: false } as const;
const ADVANCE = { kind: 'advance', secret: 'all', wait: true } as const;

/** Lets the first runner do what a test says; those that clean up after it advance. */
async function playing(first: (work: Work) => Promise<void>): Promise<Played> {
  let failure: Error | undefined;
  const played = await play({ ...UNDISTURBED, dbnodes: 2 }, async (work) => {
    if (work.plan.task !== 'rotate') return rotateEnvironment(work.environment, work.deps, ADVANCE);
    await first(work).catch((error: unknown) => {
      failure = error instanceof Error ? error : new Error(String(error));
    });
    return { ok: true, secrets: [], pushes: {}, seconds: 0 };
  });
  if (failure !== undefined) throw failure;
  expect(played.violations).toEqual([]);
  return played;
}

const outcomesOf = ({ secrets }: RotationReport): readonly string[] =>
  secrets.map(({ dbnode, kind, outcome }) => `${dbnode} ${kind} ${outcome}`);

describe('rotateEnvironment', () => {
  it('rotates until only waiting is left, and advance does the rest', async () => {
    await playing(async ({ environment, deps }) => {
      const first = await rotateEnvironment(environment, deps, ROTATE);
      expect(outcomesOf(first)).toEqual([
        'db1 master waiting',
        'db1 app-user rotated',
        'db2 master waiting',
        'db2 app-user rotated',
      ]);
      const second = await rotateEnvironment(environment, deps, ADVANCE);
      expect(outcomesOf(second)).toEqual(['db1 master rotated', 'db2 master rotated']);
    });
  });

  it('does nothing where nothing is under way, and begins nothing', async () => {
    const { calls } = await playing(async ({ environment, deps }) => {
      expect(outcomesOf(await rotateEnvironment(environment, deps, ADVANCE))).toEqual([]);
      expect(
        outcomesOf(await rotateEnvironment(environment, deps, { kind: 'abort', secret: 'all' })),
      ).toEqual([]);
    });
    const writes = calls.filter(({ operation }) => /Put|Update|Tag|SendCommand|mysql/.test(operation));
    expect(writes).toEqual([]);
  });

  it('advances past a dbnode that is not deployed yet, and says so where it is named', async () => {
    await playing(async ({ environment, deps }) => {
      const [first] = environment.dbnodes;
      if (first === undefined) throw new Error('the world has no dbnode');
      const merged = { ...environment, dbnodes: [...environment.dbnodes, { ...first, name: 'db9' }] };
      expect(await rotateEnvironment(merged, deps, ADVANCE)).toMatchObject({ ok: true, secrets: [] });
      const named = await rotateEnvironment(merged, deps, { ...ADVANCE, dbnodes: ['db9'] });
      expect(named.ok).toBe(false);
      expect(named.secrets.map(({ error }) => error?.code)).toEqual(['SECRET_MISSING', 'SECRET_MISSING']);
    });
  });

  it('begins what is older than the limit of the environment, and nothing else', async () => {
    await playing(async ({ environment, deps }) => {
      const due: RotationTask = { kind: 'due', secret: 'master', wait: true };
      const limited = { ...environment, secrets: { rotateAfterDays: 90 } };
      await rotateEnvironment(environment, deps, {
        ...ROTATE,
        dbnodes: ['db2'],
        secret: 'master',
        wait: true,
      });
      const later = { ...deps, clock: () => deps.clock() + 90 * 86_400_000 - 60_000 };
      expect(outcomesOf(await rotateEnvironment(limited, later, due))).toEqual(['db1 master rotated']);
      expect(outcomesOf(await rotateEnvironment(limited, deps, due))).toEqual([]);
    });
  });

  it('needs a limit to know what is due', async () => {
    await playing(async ({ environment, deps }) => {
      const due = rotateEnvironment(environment, deps, { kind: 'due', secret: 'all', wait: false });
      await expect(due).rejects.toMatchObject({ code: 'NO_AGE_LIMIT' });
    });
  });

  it('refuses unknown dbnodes before the first call', async () => {
    const { calls } = await playing(async ({ environment, deps }) => {
      const task = { ...ROTATE, dbnodes: ['db9'] };
      await expect(rotateEnvironment(environment, deps, task)).rejects.toMatchObject({
        code: 'UNKNOWN_DBNODE',
      });
    });
    expect(calls.filter(({ runner }) => !runner.startsWith('last'))).toEqual([]);
  });

  it('reads the stacks once a run, and each release once', async () => {
    const { calls } = await playing(async ({ environment, deps }) => {
      await rotateEnvironment(environment, deps, ROTATE);
    });
    const of = (operation: string): number =>
      calls.filter((call) => call.runner === 'rotate1' && call.operation === operation).length;
    expect(of('cloudformation:DescribeStacks')).toBe(1);
    // What both roles ran before; what is pushed was not read.
    expect(of('s3:GetObject')).toBe(2);
    expect(of('s3:PutObject')).toBe(5);
  });

  it('says that databases were verified with the new user, so that a deploy has nothing to do', async () => {
    await playing(async ({ environment, deps }) => {
      const tagOf = async () => {
        const { tags, versions } = await deps.aws.secrets.describe('syncstorage/test/dbnode/db1/app-user');
        return { tag: tags['syncops:databases'], versions: Object.keys(versions) };
      };
      await rotateEnvironment(environment, deps, { ...ROTATE, secret: 'app-user' });
      const { tag } = await tagOf();
      expect(tag).toMatch(/^[0-9a-f]{64}$/);
      await rotateEnvironment(environment, deps, { ...ROTATE, secret: 'app-user' });
      expect((await tagOf()).tag).not.toBe(tag);
    });
  });

  it('reports where secrets stand, without changing anything', async () => {
    await playing(async ({ environment, deps }) => {
      await rotateEnvironment(environment, deps, { ...ROTATE, dbnodes: ['db1'] });
      const phases = (await observeSecrets(environment, deps, { secret: 'master' })).map(
        ({ dbnode, phase }) => `${dbnode} ${phase}`,
      );
      expect(phases).toEqual(['db1 settling', 'db2 idle']);
    });
  });
});
