import { describe, expect, it } from '@jest/globals';

import { FakeService } from '../testing/fake-service.ts';
import { dbnode, environmentWith } from '../testing/service.ts';
import type { Plan, ReleaseChange } from '../plan/plan.ts';
import type { EngineDeps } from '../deps.ts';
import { deployEnvironment, planAgainstObserved } from '../engine.ts';

const one = environmentWith([dbnode('db1')]);
const two = environmentWith([dbnode('db1'), dbnode('db2')]);

function releaseChange({ steps }: Plan, id: string): ReleaseChange {
  const change = steps.find((step) => step.id === id)?.change;
  if (change?.kind !== 'release') throw new Error(`${id} changes no release`);
  return change;
}

/** The engine's view of a service whose one dbnode is deployed. */
async function deployed(): Promise<{ readonly service: FakeService; readonly deps: EngineDeps }> {
  const service = new FakeService();
  const deps = service.deps();
  await deployEnvironment(one, deps);
  return { service, deps };
}

/** The same, where reading objects fails. */
function withObjects(deps: EngineDeps, get: EngineDeps['aws']['objects']['get']): EngineDeps {
  return { ...deps, aws: { ...deps.aws, objects: { ...deps.aws.objects, get } } };
}

function failing(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error('s3:GetObject refused'), { code }));
}

describe('what a plan states about releases', () => {
  it('compares with what the hosts run, and counts the webheads', async () => {
    const { service, deps } = await deployed();
    const plan = await planAgainstObserved(two, deps);
    const webhead = releaseChange(plan, 'push:webhead');
    expect(
      webhead.files.map(({ path, addedLines, removedLines }) => [path, addedLines, removedLines]),
    ).toEqual([
      ['/etc/mozilla-services/syncstorage/production.ini', 40, 0],
      ['/etc/mozilla-services/syncstorage/secrets', 10, 0],
      ['secrets', 2, 0],
    ]);
    expect(webhead).toMatchObject({
      from: service.parameters.get('/syncstorage/test/webhead/release'),
      hosts: 3,
      waves: [1, 1, 1],
    });
    expect(webhead.unknown).toMatch(/^output EndpointAddress of stack syncstorage-test-dbnode-db2 comes/);
    const tokenserver = releaseChange(plan, 'push:tokenserver');
    expect(tokenserver.files.map(({ path }) => path)).toEqual([
      '/etc/mozilla-services/token/secrets',
      'secrets',
    ]);
    expect(tokenserver).not.toHaveProperty('hosts');
  });

  it('reports files where they are pushed, and not once more where they are published', async () => {
    const { deps } = await deployed();
    const plan = await planAgainstObserved(two, deps);
    const { from, files, unknown } = releaseChange(plan, 'publish:webhead');
    expect({ from, files, unknown }).toEqual({
      from: releaseChange(plan, 'push:webhead').from,
      files: [],
      unknown: undefined,
    });
  });

  it('shows every file as a new one before the first deploy', async () => {
    const plan = await planAgainstObserved(one, new FakeService().deps());
    const { files } = releaseChange(plan, 'push:webhead');
    expect(files.every(({ action }) => action === 'add')).toBe(true);
    expect(files.length).toBeGreaterThan(5);
  });

  it.each<[string, (deps: EngineDeps) => EngineDeps, RegExp]>([
    [
      'may not be read',
      (deps) => withObjects(deps, failing('ACCESS_DENIED')),
      /^the running release [0-9a-f]{12} cannot be read: s3:GetObject refused$/,
    ],
    [
      'is gone',
      (deps) => withObjects(deps, () => Promise.resolve(undefined)),
      /^the running release [0-9a-f]{12} is not in bucket \S+ any more$/,
    ],
    [
      'is of another format',
      (deps) => withObjects(deps, () => Promise.resolve(Buffer.from('{"formatVersion":2}'))),
      /^the running release [0-9a-f]{12} cannot be read: release formatVersion is not 1/,
    ],
  ])('says so where the running release %s, and plans all the same', async (_what, change, unknown) => {
    const { deps } = await deployed();
    const webhead = releaseChange(await planAgainstObserved(two, change(deps)), 'push:webhead');
    expect(webhead.files).toEqual([]);
    expect(webhead.unknown).toMatch(unknown);
  });

  it('does not take a failing service for an answer', async () => {
    const { deps } = await deployed();
    await expect(planAgainstObserved(two, withObjects(deps, failing('UNREACHABLE')))).rejects.toMatchObject({
      code: 'UNREACHABLE',
    });
  });

  it('reads each release once, also where none is planned, and counts hosts only where one is', async () => {
    const { deps } = await deployed();
    for (const [environment, counts] of [
      [one, 0],
      [two, 1],
    ] as const) {
      const keys: string[] = [];
      let counted = 0;
      const { aws } = withObjects(deps, (bucket, key) => {
        keys.push(key);
        return deps.aws.objects.get(bucket, key);
      });
      const webheadFleet: typeof aws.webheadFleet = (names) => {
        counted += 1;
        return deps.aws.webheadFleet(names);
      };
      await planAgainstObserved(environment, { ...deps, aws: { ...aws, webheadFleet } });
      expect(keys).toHaveLength(2);
      expect(new Set(keys).size).toBe(2);
      expect(counted).toBe(counts);
    }
  });

  it('has the same digest anyone who may read what the hosts run', async () => {
    const { deps } = await deployed();
    const { digest } = await planAgainstObserved(two, deps);
    const blind = await planAgainstObserved(two, withObjects(deps, failing('ACCESS_DENIED')));
    expect(blind.digest).toBe(digest);
  });

  it('foresees limits in each plan', async () => {
    const { deps } = await deployed();
    const { forecasts } = await planAgainstObserved(two, deps);
    expect(forecasts[0]).toMatchObject({ limit: 40, metAtDbnode: 41 });
  });
});
