import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { FakeRotationWorld } from '../test/fake-rotation-world.ts';
import { appUser, master } from '../test/rotating-secrets.ts';
import { WHOLE_ROTATION } from '../test/whole-rotation.ts';
import type { SecretDescription } from '@syncops/secrets';
import type { RotatingSecret } from './ports.ts';
import type { RotationReport } from './report.ts';
import { COMPROMISED_TAG, ROTATION_TAG, formatRotationTag } from './rotation-tag.ts';
import { runRotation, type RotationOptions } from './run-rotation.ts';

function run(
  world: FakeRotationWorld,
  secret: RotatingSecret,
  differing: Partial<RotationOptions> = {},
): Promise<RotationReport> {
  return runRotation(world.ports, [secret], { ...WHOLE_ROTATION, ...differing });
}

/** Does something once, before or after a call, without being asked again while it lasts. */
function once(
  world: FakeRotationWorld,
  moment: 'before' | 'after',
  call: string,
  act: () => Promise<unknown>,
): void {
  world[moment] = async (made) => {
    if (made !== call) return;
    world[moment] = () => Promise.resolve();
    await act();
  };
}

/** A rotation that has staged a new version, and got no further. */
async function staged(secret: RotatingSecret): Promise<{ world: FakeRotationWorld; newId: string }> {
  const world = await FakeRotationWorld.deployed();
  const stop = new AbortController();
  once(world, 'after', 'putValue', () => {
    stop.abort();
    return Promise.resolve();
  });
  await run(world, secret, { signal: stop.signal });
  const { AWSPENDING } = await world.labels(secret.name);
  return { world, newId: AWSPENDING ?? '' };
}

/** Whether the old secret was seen to be refused, or the old user dropped. */
function isRetired(world: FakeRotationWorld, { kind }: RotatingSecret): boolean {
  return kind === 'master' ? world.signed.includes('db1 refused') : world.dropped.length > 0;
}

const kinds = [
  { kind: 'a master secret', secret: master('db1'), previousId: 'v1', midway: 'push webhead: end' },
  { kind: 'a login', secret: appUser('db1'), previousId: 'u1', midway: 'converge' },
];

describe.each(kinds)('what another run writes late over a rotation of $kind', ({ secret, previousId }) => {
  /** A rotation stops when the old version has lost its label; `write` follows, then another run goes on. */
  async function goOnAfter(write: (world: FakeRotationWorld, newId: string) => Promise<void>): Promise<void> {
    const world = await FakeRotationWorld.deployed();
    const stop = new AbortController();
    once(world, 'after', 'moveLabel AWSPREVIOUS', () => {
      stop.abort();
      return Promise.resolve();
    });
    await run(world, secret, { signal: stop.signal });
    expect(isRetired(world, secret)).toBe(false);
    const { AWSCURRENT = '' } = await world.labels(secret.name);
    await write(world, AWSCURRENT);
    expect(await run(world, secret, { wish: 'advance' })).toMatchObject({
      ok: true,
      secrets: [{ outcome: 'rotated' }],
    });
    expect(isRetired(world, secret)).toBe(true);
    const { versions, tags } = await world.store.describe(secret.name);
    expect(Object.values(versions).flat()).toEqual(['AWSCURRENT']);
    expect(tags[ROTATION_TAG]).toMatch(new RegExp(`^rotated \\d+ ${previousId} ${AWSCURRENT}$`));
  }

  it.each(['settling', 'retiring', 'rotated'] as const)(
    'does not end it: %s of the one before',
    async (state) => {
      await goOnAfter(async (world) => {
        const tag = formatRotationTag({ state, at: 1_735_000_000, previousId: 'x', newId: previousId });
        await world.store.tag(secret.name, { [ROTATION_TAG]: tag });
      });
    },
  );

  it('does not end it: an abort that was suspended until the new version was current', async () => {
    await goOnAfter(async (world, newId) => {
      if (secret.kind === 'app-user') {
        const tag = {
          state: 'withdrawing',
          at: 1_735_000_000,
          previousId: newId,
          newId: previousId,
        } as const;
        await world.store.tag(secret.name, { [ROTATION_TAG]: formatRotationTag(tag) });
      }
      await world.store.moveLabel(secret.name, 'AWSPENDING', { from: newId });
    });
  });
});

describe.each(kinds)('an abort of $kind', ({ secret, previousId }) => {
  const promote = (world: FakeRotationWorld, newId: string): Promise<void> =>
    world.store.moveLabel(secret.name, 'AWSCURRENT', { from: previousId, to: newId });

  it('takes nothing back that became current since it looked', async () => {
    const { world, newId } = await staged(secret);
    once(world, 'after', 'observe', () => promote(world, newId));
    expect(await run(world, secret, { wish: 'abort' })).toMatchObject({
      ok: false,
      secrets: [{ outcome: 'failed', error: { code: 'ABORT_TOO_LATE' } }],
    });
    expect(await world.labels(secret.name)).toMatchObject({ AWSCURRENT: newId, AWSPENDING: newId });
  });

  it('does not count as one where the rotation has come to its end meanwhile', async () => {
    const { world, newId } = await staged(secret);
    once(world, 'before', 'moveLabel AWSPENDING', () => promote(world, newId));
    once(world, 'after', 'moveLabel AWSPENDING', () => run(world, secret, { wish: 'advance' }));
    expect(await run(world, secret, { wish: 'abort' })).toMatchObject({
      secrets: [{ outcome: 'failed', error: { code: 'ABORT_TOO_LATE' } }],
    });
    expect(isRetired(world, secret)).toBe(true);
  });
});

describe('a rotation that another run takes back', () => {
  it.each(kinds)('before it is current says so ($kind)', async ({ secret, previousId, midway }) => {
    const world = await FakeRotationWorld.deployed();
    once(world, 'after', midway, () => run(world, secret, { wish: 'abort' }));
    expect(await run(world, secret)).toMatchObject({
      ok: false,
      secrets: [{ outcome: 'failed', phase: 'idle', error: { code: 'ROTATED_BY_OTHER' } }],
    });
    expect(await world.labels(secret.name)).toEqual({ AWSCURRENT: previousId });
  });

  it.each(kinds)('is none where the other one has ended it ($kind)', async ({ secret, previousId }) => {
    const world = await FakeRotationWorld.deployed();
    once(world, 'after', 'putValue', () => run(world, secret, { wish: 'advance' }));
    expect(await run(world, secret)).toMatchObject({ ok: true, secrets: [{ outcome: 'rotated' }] });
    expect(await world.labels(secret.name)).not.toMatchObject({ AWSCURRENT: previousId });
  });
});

describe('a read that is older than the one before', () => {
  it.each(kinds)('does not count: $kind is rotated by one run', async ({ secret }) => {
    const world = await FakeRotationWorld.deployed();
    const { ports } = world;
    const seen: SecretDescription[] = [];
    let old = 0;
    const describeLate: typeof ports.secrets.describe = async (name) => {
      const description = await ports.secrets.describe(name);
      const before = seen.at(-1);
      if (before !== undefined && !isDeepStrictEqual(before, description)) {
        // What has changed is shown once, then the state before it, once more.
        seen.push(description);
        return description;
      }
      const former = seen.at(-2);
      if (former !== undefined) {
        old += 1;
        seen.splice(0, seen.length, description);
        return former;
      }
      if (before === undefined) seen.push(description);
      return description;
    };
    const report = await runRotation(
      { ...ports, secrets: { ...ports.secrets, describe: describeLate } },
      [secret],
      WHOLE_ROTATION,
    );
    expect(report).toMatchObject({ ok: true, secrets: [{ outcome: 'rotated' }] });
    expect(old).toBeGreaterThan(2);
    expect(world.violations).toEqual(new Set());
  });
});

describe('the end of a rotation', () => {
  it('is not written over the abort of a later one', async () => {
    const world = await FakeRotationWorld.deployed();
    const { name } = appUser('db1');
    once(world, 'after', 'drop', async () => {
      const { AWSCURRENT: newId = '' } = await world.labels(name);
      const tag = { state: 'withdrawing', at: 1_734_000_000, previousId: 'later', newId } as const;
      await world.store.tag(name, { [ROTATION_TAG]: formatRotationTag(tag) });
    });
    const report = await run(world, appUser('db1'));
    expect(report.secrets).toMatchObject([{ outcome: 'rotated', rotatedAt: 1_734_000_000_000 }]);
    expect(world.dropped).toHaveLength(2);
  });
});

describe('a secret that is declared known to others while its rotation ends', () => {
  it('is rotated once more', async () => {
    const world = await FakeRotationWorld.deployed();
    const { name } = master('db1');
    let first = '';
    once(world, 'after', 'sign refused', async () => {
      first = (await world.labels(name))['AWSCURRENT'] ?? '';
      await world.store.tag(name, { [COMPROMISED_TAG]: `1735000000 ${first}` });
    });
    const report = await run(world, master('db1'));
    expect(report).toMatchObject({ ok: true, secrets: [{ outcome: 'rotated', isCompromised: false }] });
    expect((await world.labels(name))['AWSCURRENT']).not.toBe(first);
  });
});

describe('a request that failed while another run went on', () => {
  it('has no old labels pushed once more', async () => {
    const { world, newId } = await staged(master('db1'));
    const { name } = master('db1');
    const { ports } = world;
    let failures = 3;
    const sign: typeof ports.probes.sign = async (secrets, expected, report) => {
      if (expected === 'refused' || failures === 0) return ports.probes.sign(secrets, expected, report);
      failures -= 1;
      if (failures === 0) await world.store.moveLabel(name, 'AWSCURRENT', { from: 'v1', to: newId });
      return new Map([['db1', ['https://db1-0.example.org: no answer']]]);
    };
    const report = await runRotation({ ...ports, probes: { sign } }, [master('db1')], {
      ...WHOLE_ROTATION,
      wish: 'advance',
    });
    expect(report).toMatchObject({ ok: true, secrets: [{ outcome: 'rotated' }] });
    // The one of every rotation, before the tokenserver signs.
    expect(report.pushes['webhead: new secrets once more']).toBe(1);
  });
});
