import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { RELEASES, ServiceHost, contentsOf } from '../../test/service-host.ts';
import type { Release } from '../release.ts';
import { serializeRelease } from '../serialize.ts';
import type { Checkpoint } from './deps.ts';
import { layoutOf } from './layout.ts';
import { readStored } from './manifest.ts';
import { currentRelease } from './state.ts';

// Real processes and disks: generous, because a machine may be busy.
jest.setTimeout(180_000);

const CHECKPOINTS: readonly Checkpoint[] = [
  'file-written',
  'rendered',
  'validated',
  'announced',
  'switched',
  'linked',
  'reloaded',
  'confirmed',
  'went-back',
];

const byHash = new Map(RELEASES.map((release) => [serializeRelease(release).sha256, release]));

let host: ServiceHost;
beforeEach(() => {
  host = new ServiceHost();
});
afterEach(() => {
  host.remove();
});

function release(index: number): Release {
  const found = RELEASES[index];
  if (found === undefined) throw new Error(`no release ${String(index)}`);
  return found;
}

/** Whatever happened, `current` leads to a complete release. */
async function expectComplete(on: ServiceHost): Promise<void> {
  const layout = layoutOf(on.root, 'webhead');
  const current = await currentRelease(layout);
  if (current === null) return;
  await expect(readStored(layout, current)).resolves.toBeDefined();
}

/** The services run the release, its links are in place, and nothing half done is left. */
async function expectRunning(on: ServiceHost, of: Release): Promise<void> {
  await expectComplete(on);
  expect(on.running).toEqual(contentsOf(of));
  for (const { path, content } of of.files) expect(on.read(path)).toBe(content);
  expect(existsSync(join(on.root, '/etc/app/b'))).toBe(of.files.some(({ path }) => path === '/etc/app/b'));
  expect(
    readdirSync(join(on.root, '/opt/syncops/webhead/releases')).filter((name) => name.endsWith('.tmp')),
  ).toEqual([]);
}

describe('an agent that is killed', () => {
  it.each(CHECKPOINTS)('at "%s" leaves a host that any later release brings right', async (point) => {
    for (const next of [1, 0, 3]) {
      const on = new ServiceHost();
      await on.apply(release(0));
      if (point === 'went-back') on.failingReloads = 1;
      await expect(on.applyUntil(release(1), point, 1)).resolves.toBeUndefined();
      await expectComplete(on);
      await expect(on.apply(release(next))).resolves.toMatchObject({
        result: expect.stringMatching(/applied|unchanged/),
      });
      await expectRunning(on, release(next));
      await expect(on.apply(release(next))).resolves.toMatchObject({ result: 'unchanged' });
      on.remove();
    }
  });

  it('on its very first release leaves nothing that a second run would trip over', async () => {
    for (const point of CHECKPOINTS.filter((name) => name !== 'went-back')) {
      const on = new ServiceHost();
      await expect(on.applyUntil(release(0), point, 1)).resolves.toBeUndefined();
      await expectComplete(on);
      await on.apply(release(0));
      await expectRunning(on, release(0));
      on.remove();
    }
  });

  it('again and again, with reloads that fail, never leaves services with files of no or of another release', async () => {
    const step = fc.record({
      release: fc.nat(RELEASES.length - 1),
      point: fc.constantFrom(...CHECKPOINTS),
      occurrence: fc.integer({ min: 1, max: 3 }),
      failingReloads: fc.constantFrom(0, 0, 1, 2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 5 }), fc.nat(RELEASES.length - 1), async (steps, last) => {
        const on = new ServiceHost();
        for (const { release: index, point, occurrence, failingReloads } of steps) {
          on.failingReloads = failingReloads;
          const acknowledgement = await on.applyUntil(release(index), point, occurrence);
          await expectComplete(on);
          if (acknowledgement === undefined) continue;
          const runs =
            acknowledgement.result === 'failed' ? acknowledgement.error?.running : acknowledgement.release;
          const named = byHash.get(runs ?? '');
          if (named !== undefined) await expectRunning(on, named);
        }
        on.failingReloads = 0;
        await on.apply(release(last));
        await expectRunning(on, release(last));
        on.remove();
      }),
      { numRuns: 25 },
    );
  });
});
