import { describe, expect, it } from '@jest/globals';
import { TOKEN_SECONDS } from '../test/fake-clients.ts';
import { FakeRotationWorld } from '../test/fake-rotation-world.ts';
import { appUser, master, masterName } from '../test/rotating-secrets.ts';
import { listRotations, observeRotations } from './rotation-status.ts';
import { COMPROMISED_TAG, ROTATION_TAG } from './rotation-tag.ts';
import { runRotation } from './run-rotation.ts';

const settings = { tokenDurationSeconds: TOKEN_SECONDS };
const prefix = 'syncstorage/test/';

async function settling(): Promise<FakeRotationWorld> {
  const world = await FakeRotationWorld.deployed(['db1', 'db2']);
  await runRotation(world.ports, [master('db1')], {
    ...settings,
    wish: 'rotate',
    masterSecretName: masterName,
  });
  world.calls.length = 0;
  return world;
}

describe('observeRotations', () => {
  it('says where each secret stands, what it awaits, and when it may go on', async () => {
    const world = await settling();
    const statuses = await observeRotations(world.ports, [master('db1'), appUser('db2')], settings);
    expect(statuses).toMatchObject([
      {
        dbnode: 'db1',
        phase: 'settling',
        versions: { AWSPREVIOUS: 'v1' },
        awaits: expect.stringContaining('expire'),
        isCompromised: false,
      },
      { dbnode: 'db2', kind: 'app-user', phase: 'idle', versions: { AWSCURRENT: 'u1' } },
    ]);
    expect(Math.abs((statuses[0]?.notBefore ?? 0) - world.now - 330_000)).toBeLessThan(5_000);
    expect(statuses[1]).not.toHaveProperty('awaits');
  });

  it('changes nothing', async () => {
    const world = await settling();
    await observeRotations(world.ports, [master('db1')], settings);
    expect(new Set(world.calls)).toEqual(new Set(['observe', 'describe']));
  });

  it('says that others know a version, and that a secret is missing', async () => {
    const world = await settling();
    await world.store.tag(masterName('db1'), { [COMPROMISED_TAG]: '1 v1' });
    await world.store.tag(masterName('db2'), { [COMPROMISED_TAG]: '1 v0' });
    const secrets = [master('db1'), master('db2'), master('db9')];
    expect(await observeRotations(world.ports, secrets, settings)).toMatchObject([
      { isCompromised: true },
      { isCompromised: false },
      { isCompromised: false, versions: {}, problem: { code: 'SECRET_MISSING' } },
    ]);
  });

  it('does not hide that a secret cannot be read', async () => {
    const world = await settling();
    world.before = (call) =>
      call === 'describe' ? Promise.reject(new Error('KMS access denied')) : Promise.resolve();
    await expect(observeRotations(world.ports, [master('db1')], settings)).rejects.toThrow('KMS');
  });

  it('knows the age of a secret from its last rotation', async () => {
    const world = await settling();
    await world.store.tag(masterName('db2'), { [ROTATION_TAG]: 'rotated 1734000000 v0 v1' });
    const statuses = await observeRotations(world.ports, [master('db2'), appUser('db2')], settings);
    expect(statuses[0]?.rotatedAt).toBe(1_734_000_000_000);
    // Never rotated: as old as the secret.
    expect(statuses[1]?.rotatedAt).toBe(0);
  });
});

describe('listRotations', () => {
  it('looks closely only at what is not plainly idle', async () => {
    const world = await settling();
    const selection = [master('db1'), appUser('db1'), master('db2'), appUser('db2')];
    const listed = await listRotations(world.ports, selection, { ...settings, prefix });
    expect([...world.calls].sort()).toEqual(['describe', 'list', 'observe']);
    expect(listed).toEqual(await observeRotations(world.ports, selection, settings));
  });
});
