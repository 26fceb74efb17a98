import { describe, expect, it } from '@jest/globals';
import { TOKEN_SECONDS } from '../test/fake-clients.ts';
import { FakeRotationWorld } from '../test/fake-rotation-world.ts';
import { appUser, master, masterName, userName } from '../test/rotating-secrets.ts';
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

/** Times of what a run reported, in milliseconds since the epoch. */
async function timesOf(
  selection: Parameters<typeof runRotation>[1],
  of: (event: RotationEvent) => boolean,
): Promise<readonly number[]> {
  const world = await FakeRotationWorld.deployed();
  const times: number[] = [];
  await runRotation(world.ports, selection, {
    ...options,
    labelLagMs: 5_000,
    wait: true,
    onEvent: (event) => {
      if (of(event)) times.push(event.at);
    },
  });
  return times;
}

// A host may read a label in its old place for so long, and apply a release that lacks the new version until then.
describe('runRotation after a label was moved', () => {
  it('has webheads acknowledge once more only when every host can read the promotion', async () => {
    const [promoted, pushed] = await timesOf(
      [master('db1')],
      (event) =>
        (event.kind === 'phase' && event.phase === 'promoted') ||
        (event.kind === 'step-progress' && event.message === 'new secrets once more'),
    );
    expect(Number(pushed) - Number(promoted)).toBeGreaterThanOrEqual(5_000);
  });

  it('gives webheads a new user only when every run can read that it is current', async () => {
    const [promoted, pushed] = await timesOf(
      [appUser('db1')],
      (event) =>
        (event.kind === 'phase' && event.phase === 'promoted') ||
        (event.kind === 'step-progress' && event.message === 'new users'),
    );
    expect(Number(pushed) - Number(promoted)).toBeGreaterThanOrEqual(5_000);
  });

  it('drops an old user only when no host applies a release with it any more', async () => {
    const [retired, pushed] = await timesOf(
      [appUser('db1')],
      (event) =>
        (event.kind === 'step-finished' && event.step === 'retire') ||
        (event.kind === 'step-progress' && event.message === 'new users once more'),
    );
    expect(Number(pushed) - Number(retired)).toBeGreaterThanOrEqual(5_000);
  });
});

describe('runRotation that reads late what another run has tagged', () => {
  it('does not take the rotation for over', async () => {
    const world = await FakeRotationWorld.deployed();
    const { ports } = world;
    const stop = new AbortController();
    world.after = (call) => {
      if (call === 'moveLabel AWSPREVIOUS') stop.abort();
      return Promise.resolve();
    };
    await runRotation(ports, [appUser('db1')], { ...options, signal: stop.signal });
    expect(world.dropped).toEqual([]);
    const shownAt = world.now + 4_000;
    const describe: typeof ports.secrets.describe = async (name) => {
      const description = await ports.secrets.describe(name);
      return world.now < shownAt ? { ...description, tags: {} } : description;
    };
    const late = { ...ports, secrets: { ...ports.secrets, describe } };
    await runRotation(late, [appUser('db1')], { ...options, wish: 'advance', labelLagMs: 5_000, wait: true });
    expect(world.dropped).toEqual(['db1 syncstorage']);
  });
});

describe('runRotation of many secrets', () => {
  const many = ['db1', 'db2', 'db3'];
  const both = many.flatMap((dbnode) => [master(dbnode), appUser(dbnode)]);

  it('pushes one release for all of them in each phase', async () => {
    const world = await FakeRotationWorld.deployed(many);
    const report = await runRotation(world.ports, both, { ...options, wait: true });
    expect(report.secrets.map(({ outcome }) => outcome)).toEqual(both.map(() => 'rotated'));
    expect(new Set(Object.values(report.pushes))).toEqual(new Set([1]));
    expect([...world.violations]).toEqual([]);
  });

  it('lets those that are behind catch up with those under way', async () => {
    const world = await FakeRotationWorld.deployed(many);
    await runRotation(world.ports, [master('db1')], options);
    const notes: string[] = [];
    const report = await runRotation(world.ports, [master('db1'), master('db2')], {
      ...options,
      wait: true,
      onEvent: (event) => {
        if (event.kind === 'note') notes.push(event.message);
      },
    });
    expect(report.secrets.map(({ outcome }) => outcome)).toEqual(['rotated', 'rotated']);
    expect(notes).toEqual([expect.stringContaining('under way (settling); this run finishes it')]);
  });

  it('leaves out a secret with a problem, and says so', async () => {
    const world = await FakeRotationWorld.deployed(many);
    const report = await runRotation(world.ports, [master('db9'), master('db1')], { ...options, wait: true });
    expect(report).toMatchObject({
      ok: false,
      secrets: [{ outcome: 'failed', error: { code: 'SECRET_MISSING' } }, { outcome: 'rotated' }],
    });
  });

  it('begins with the second kind of secret when the first has taken a step, and does not wait for its end', async () => {
    const world = await FakeRotationWorld.deployed(many);
    const steps: string[] = [];
    await runRotation(world.ports, both, {
      ...options,
      wait: true,
      onEvent: (event) => {
        if (event.kind === 'step-started' || event.kind === 'step-finished')
          steps.push(`${event.kind} ${event.step} ${String(event.id)}`);
      },
    });
    expect(steps.slice(0, 2)).toEqual(['step-started stage 1', 'step-finished stage 1']);
    const second = steps.findIndex((step) => /^step-started stage (?!1$)/.test(step));
    expect(second).toBeGreaterThan(1);
    expect(second).toBeLessThan(steps.findIndex((step) => step.startsWith('step-finished promote ')));
  });

  it('ends with what no one expected only after the other kind of secret has come to its end', async () => {
    const world = await FakeRotationWorld.deployed();
    const run = runRotation(world.ports, [master('db1'), appUser('db1')], {
      ...options,
      wait: true,
      onEvent: (event) => {
        if (event.kind === 'phase' && event.secret.kind === 'master') throw new Error('the pipe is closed');
      },
    });
    await expect(run).rejects.toThrow('the pipe is closed');
    expect(world.dropped).toEqual(['db1 syncstorage']);
  });

  it('fails all that is left where the hosts cannot be observed', async () => {
    const world = await FakeRotationWorld.deployed(many);
    world.before = (call) => (call === 'observe' ? Promise.reject(new Error('denied')) : Promise.resolve());
    const report = await runRotation(world.ports, [master('db1')], options);
    expect(report).toMatchObject({ ok: false, secrets: [{ error: { code: 'FAILED', message: 'denied' } }] });
  });

  it('rotates nothing where nothing is selected, and advances nothing gladly', async () => {
    const world = await FakeRotationWorld.deployed();
    await expect(runRotation(world.ports, [], options)).rejects.toMatchObject({ code: 'NOTHING_SELECTED' });
    expect(await runRotation(world.ports, [], { ...options, wish: 'advance' })).toMatchObject({ ok: true });
  });
});

describe('runRotation and time', () => {
  it('ends, without --wait, when everything is only waiting', async () => {
    const world = await FakeRotationWorld.deployed();
    const report = await runRotation(world.ports, [master('db1')], options);
    expect(report).toMatchObject({ ok: true, secrets: [{ outcome: 'waiting', phase: 'settling' }] });
    expect(report.secrets[0]?.notBefore).toBeGreaterThan(world.now);
    expect(report.seconds).toBeLessThan(30);
  });

  it('counts down at least every ten seconds', async () => {
    const world = await FakeRotationWorld.deployed();
    const waits: number[] = [];
    await runRotation(world.ports, [master('db1')], {
      ...options,
      wait: true,
      onEvent: (event) => {
        if (event.kind === 'waiting') waits.push(event.until - event.at);
      },
    });
    expect(waits[0]).toBeGreaterThan(320_000);
    for (const [index, rest] of waits.entries())
      expect((waits[index - 1] ?? rest) - rest).toBeLessThanOrEqual(10_000);
    expect(waits.at(-1)).toBeLessThanOrEqual(10_000);
  });

  it('stops while it waits, and says what a later run does', async () => {
    const world = await FakeRotationWorld.deployed();
    const stop = new AbortController();
    const report = await runRotation(world.ports, [master('db1')], {
      ...options,
      wait: true,
      signal: stop.signal,
      onEvent: (event) => {
        if (event.kind === 'waiting') stop.abort();
      },
    });
    expect(report).toMatchObject({
      ok: false,
      secrets: [
        {
          outcome: 'waiting',
          error: { code: 'INTERRUPTED', message: expect.stringContaining('a later run') },
        },
      ],
    });
    expect(report.seconds).toBeLessThan(60);
    const later = await runRotation(world.ports, [master('db1')], {
      ...options,
      wish: 'advance',
      wait: true,
    });
    expect(later.secrets).toMatchObject([{ outcome: 'rotated' }]);
  });

  it('takes no step that must wait for labels to be read where it is asked to stop before', async () => {
    const world = await FakeRotationWorld.deployed();
    const stop = new AbortController();
    world.after = (call) => {
      if (call === 'moveLabel AWSCURRENT')
        world.afterSleep = () => {
          stop.abort();
        };
      return Promise.resolve();
    };
    const report = await runRotation(world.ports, [master('db1')], {
      ...options,
      signal: stop.signal,
      labelLagMs: 20_000,
    });
    expect(report.secrets).toMatchObject([{ phase: 'promoted', error: { code: 'INTERRUPTED' } }]);
    expect(report.pushes).toEqual({ 'webhead: new secrets': 1 });
  });
});

describe('the events and the report of runRotation', () => {
  it('show no value', async () => {
    const world = await FakeRotationWorld.deployed();
    const events: RotationEvent[] = [];
    const report = await runRotation(world.ports, [master('db1'), appUser('db1')], {
      ...options,
      wait: true,
      onEvent: (event) => events.push(event),
    });
    const text = JSON.stringify([events, report]);
    expect(world.secretWords.length).toBeGreaterThan(3);
    expect(world.secretWords.filter((word) => text.includes(word))).toEqual([]);
    expect(events.filter(({ kind }) => kind === 'step-started').length).toBe(
      events.filter(({ kind }) => kind === 'step-finished').length,
    );
  });
});
