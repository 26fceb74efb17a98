import { describe, expect, it } from '@jest/globals';
import {
  FakeRotationWorld,
  TOKEN_SECONDS,
  appUser,
  master,
  masterName,
  userName,
} from '../../test/fake-rotation-world.ts';
import type { RotationEvent } from './report.ts';
import { pendingVersionId } from './pending-version-id.ts';
import { runRotation, type RotationOptions } from './run-rotation.ts';

const options: RotationOptions = {
  wish: 'rotate',
  tokenDurationSeconds: TOKEN_SECONDS,
  masterSecretName: masterName,
};

describe('runRotation', () => {
  it('rotates a master secret to its end while no live token is refused', async () => {
    const world = await FakeRotationWorld.deployed();
    const events: RotationEvent[] = [];
    const report = await runRotation(world.ports, [master('db1')], {
      ...options,
      wait: true,
      onEvent: (event) => events.push(event),
    });
    expect(report.secrets[0]?.error).toBeUndefined();
    expect(report.secrets).toMatchObject([{ outcome: 'rotated', phase: 'idle' }]);
    expect(report.ok).toBe(true);
    expect([...world.violations]).toEqual([]);
    expect(await world.labels(masterName('db1'))).toEqual({
      AWSCURRENT: pendingVersionId(masterName('db1'), 'v1', 1),
    });
    expect(report.secrets[0]?.phases.map(({ phase }) => phase)).toEqual([
      'idle',
      'staged',
      'accepted',
      'promoted',
      'settling',
      'retiring',
    ]);
    expect(report.pushes).toEqual({
      'tokenserver: new secrets': 1,
      'tokenserver: new secrets once more': 1,
      'tokenserver: retired secrets': 1,
      'webhead: new secrets': 1,
      'webhead: new secrets once more': 1,
      'webhead: retired secrets': 1,
    });
  });

  it('rotates a login to its end while every webhead can log in', async () => {
    const world = await FakeRotationWorld.deployed();
    const report = await runRotation(world.ports, [appUser('db1')], options);
    expect(report.secrets[0]?.error).toBeUndefined();
    expect(report.secrets).toMatchObject([{ outcome: 'rotated', phase: 'idle' }]);
    expect([...world.violations]).toEqual([]);
    expect(await world.labels(userName('db1'))).toEqual({
      AWSCURRENT: pendingVersionId(userName('db1'), 'u1', 1),
    });
    expect([...(world.users.get('db1')?.keys() ?? [])]).toEqual(['syncstorage_b']);
    expect(report.pushes).toEqual({ 'webhead: new users': 1, 'webhead: new users once more': 1 });
  });
});
