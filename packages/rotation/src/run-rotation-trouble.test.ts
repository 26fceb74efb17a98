import { describe, expect, it } from '@jest/globals';
import { TOKEN_SECONDS } from '../test/fake-clients.ts';
import { FakeRotationWorld } from '../test/fake-rotation-world.ts';
import { appUser, master, masterName, userName } from '../test/rotating-secrets.ts';
import { WHOLE_ROTATION } from '../test/whole-rotation.ts';
import { formatDatabaseUser, formatMasterSecret } from '@syncops/secrets';
import { pendingVersionId } from './pending-version-id.ts';
import type { RotatingSecret } from './ports.ts';
import type { RotationEvent, RotationReport } from './report.ts';
import { COMPROMISED_TAG, ROTATION_TAG, formatRotationTag } from './rotation-tag.ts';
import { runRotation, type RotationOptions } from './run-rotation.ts';

const name = masterName('db1');
const firstId = pendingVersionId(name, 'v1', 1);
const secondId = pendingVersionId(name, 'v1', 2);

function rotate(
  world: FakeRotationWorld,
  differing: Partial<RotationOptions> = {},
  selection: readonly RotatingSecret[] = [master('db1')],
): Promise<RotationReport> {
  return runRotation(world.ports, selection, { ...WHOLE_ROTATION, ...differing });
}

/** The next call whose name begins so fails; later ones do not. */
function failOnce(world: FakeRotationWorld, call: string, act: () => Promise<void>): void {
  world.before = (made) => {
    if (!made.startsWith(call)) return Promise.resolve();
    world.before = () => Promise.resolve();
    return act();
  };
}

class CodedError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const refuse =
  (versionId: string, error: Error) =>
  (held: ReadonlyMap<string, ReadonlySet<string>>): Error | undefined =>
    held.get(name)?.has(versionId) === true ? error : undefined;

describe('a rotation in trouble', () => {
  it('goes on with the version that another run has staged meanwhile', async () => {
    const world = await FakeRotationWorld.deployed();
    failOnce(world, 'putValue', () =>
      world.put(name, firstId, formatMasterSecret({ secret: 'cd'.repeat(32), createdAt: 1_734_500_000 }), [
        'AWSPENDING',
      ]),
    );
    const notes: string[] = [];
    const report = await rotate(world, { onEvent: noteTo(notes) });
    expect(report.secrets).toMatchObject([{ outcome: 'rotated', versions: { AWSCURRENT: firstId } }]);
    expect(notes).toContainEqual(expect.stringContaining('another run has staged a version'));
  });

  it('takes the next id after a version that was aborted', async () => {
    const world = await FakeRotationWorld.deployed();
    world.before = (call) =>
      call.startsWith('sign') ? Promise.reject(new Error('no answer')) : Promise.resolve();
    await rotate(world);
    world.before = () => Promise.resolve();
    expect(await rotate(world, { wish: 'abort' })).toMatchObject({
      ok: true,
      secrets: [{ outcome: 'aborted' }],
    });
    expect(await world.labels(name)).toEqual({ AWSCURRENT: 'v1' });
    expect(world.roles.webhead.acknowledged?.get(name)).toEqual(new Set(['v1']));
    expect(await rotate(world)).toMatchObject({ secrets: [{ versions: { AWSCURRENT: secondId } }] });
    expect([...world.violations]).toEqual([]);
  });

  it('replaces a value that a host refuses, once', async () => {
    const world = await FakeRotationWorld.deployed();
    const [host] = world.roles.webhead.hosts;
    const error = new CodedError('PENDING_REFUSED', 'web-1: INVALID_SECRET');
    if (host !== undefined) host.refuses = refuse(firstId, error);
    expect(await rotate(world)).toMatchObject({
      secrets: [{ outcome: 'rotated', versions: { AWSCURRENT: secondId } }],
    });
  });

  it('fails with words where the value after it is refused, too', async () => {
    const world = await FakeRotationWorld.deployed();
    const [host] = world.roles.webhead.hosts;
    const error = Object.assign(new CodedError('PENDING_REFUSED', 'web-1'), { secretNames: [name] });
    if (host !== undefined) host.refuses = (held) => (held.get(name)?.size === 2 ? error : undefined);
    const report = await rotate(world, {}, [master('db1'), appUser('db1')]);
    expect(report).toMatchObject({
      ok: false,
      secrets: [
        { outcome: 'failed', phase: 'staged', error: { code: 'PENDING_REFUSED' } },
        { outcome: 'rotated' },
      ],
    });
    expect(await world.labels(name)).toEqual({ AWSCURRENT: 'v1', AWSPENDING: secondId });
  });

  it.each([
    ['is not a secret of ours', 'hunter2'],
    [
      'is older than the current one',
      formatMasterSecret({ secret: 'cd'.repeat(32), createdAt: 1_733_000_000 }),
    ],
  ])('replaces a value put by hand that %s before any host sees it', async (_, value) => {
    const world = await FakeRotationWorld.deployed();
    await world.put(name, 'by-hand', value, ['AWSPENDING']);
    expect(await rotate(world)).toMatchObject({
      secrets: [{ outcome: 'rotated', versions: { AWSCURRENT: firstId } }],
      pushes: { 'webhead: new secrets': 1 },
    });
  });

  it('replaces a login put by hand that would change the password in use', async () => {
    const world = await FakeRotationWorld.deployed();
    const login = { username: 'syncstorage', password: 'b'.repeat(32) };
    await world.put(userName('db1'), 'by-hand', formatDatabaseUser(login), ['AWSPENDING']);
    expect(await rotate(world, {}, [appUser('db1')])).toMatchObject({ secrets: [{ outcome: 'rotated' }] });
    expect([...world.violations]).toEqual([]);
  });

  it('does not promote what virtual hosts do not accept, and says which', async () => {
    const world = await FakeRotationWorld.deployed();
    const ports = {
      ...world.ports,
      probes: { sign: () => Promise.resolve(new Map([['db1', ['https://db1-3.example.org: 401']]])) },
    };
    const report = await runRotation(ports, [master('db1')], WHOLE_ROTATION);
    expect(report.secrets).toMatchObject([
      {
        outcome: 'failed',
        phase: 'accepted',
        error: { code: 'NOT_ACCEPTED', message: expect.stringContaining('db1-3') },
      },
    ]);
  });

  it('takes a dbnode without an answer as one that was not tested', async () => {
    const world = await FakeRotationWorld.deployed();
    const ports = { ...world.ports, probes: { sign: () => Promise.resolve(new Map<string, string[]>()) } };
    const report = await runRotation(ports, [master('db1')], WHOLE_ROTATION);
    expect(report.secrets).toMatchObject([{ phase: 'accepted', error: { code: 'NOT_ACCEPTED' } }]);
  });

  it('is not over while a virtual host accepts the old secret, and goes on later', async () => {
    const world = await FakeRotationWorld.deployed();
    const { ports } = world;
    const sign: typeof ports.probes.sign = (secrets, expected, report) =>
      expected === 'refused'
        ? Promise.resolve(new Map([['db1', ['web-2: accepted']]]))
        : ports.probes.sign(secrets, expected, report);
    const report = await runRotation({ ...ports, probes: { sign } }, [master('db1')], WHOLE_ROTATION);
    expect(report).toMatchObject({
      ok: false,
      secrets: [{ outcome: 'failed', phase: 'retiring', error: { code: 'STILL_ACCEPTED' } }],
    });
    expect(await rotate(world, { wish: 'advance' })).toMatchObject({
      ok: true,
      secrets: [{ outcome: 'rotated' }],
    });
  });

  it('ends where someone else has moved the label, and leaves the others alone', async () => {
    const world = await FakeRotationWorld.deployed(['db1', 'db2']);
    failOnce(world, 'moveLabel AWSCURRENT', async () => {
      await world.put(
        name,
        'other',
        formatMasterSecret({ secret: 'cd'.repeat(32), createdAt: 1_734_500_000 }),
        [],
      );
      await world.store.moveLabel(name, 'AWSCURRENT', { from: 'v1', to: 'other' });
    });
    const report = await rotate(world, { concurrency: 1 }, [master('db1'), master('db2')]);
    expect(report).toMatchObject({
      ok: false,
      secrets: [{ outcome: 'failed', error: { code: 'ROTATED_BY_OTHER' } }, { outcome: 'rotated' }],
    });
  });

  it('starts the settling time again where a tokenserver host has signed with the old secret until then', async () => {
    const world = await FakeRotationWorld.deployed();
    const [host] = world.roles.tokenserver.hosts;
    const before = host?.held ?? new Map();
    const late = { id: 'token-2', held: before };
    await rotate(world, { wait: false });
    world.roles.tokenserver.hosts.push(late);
    const notes: string[] = [];
    const report = await rotate(world, { wish: 'advance', onEvent: noteTo(notes) });
    expect(report.secrets).toMatchObject([{ outcome: 'rotated' }]);
    expect(notes).toContainEqual(expect.stringContaining('the settling time starts again'));
    expect([...world.violations]).toEqual([]);
    expect(report.seconds).toBeGreaterThan(2 * TOKEN_SECONDS);
  });

  it('keeps both secrets where a tokenserver host is silent', async () => {
    const world = await FakeRotationWorld.deployed();
    const [host] = world.roles.tokenserver.hosts;
    if (host !== undefined) host.refuses = () => new CodedError('PUSH_TIMEOUT', 'token-1 did not answer');
    const report = await rotate(world);
    expect(report.secrets).toMatchObject([
      { outcome: 'failed', phase: 'promoted', error: { code: 'PUSH_TIMEOUT' } },
    ]);
    expect(world.roles.webhead.acknowledged?.get(name)).toEqual(new Set(['v1', firstId]));
    if (host !== undefined) delete host.refuses;
    expect(await rotate(world, { wish: 'advance' })).toMatchObject({
      ok: true,
      secrets: [{ outcome: 'rotated' }],
    });
    expect([...world.violations]).toEqual([]);
  });

  it('waits for an old user that is still connected, and says so', async () => {
    const world = await FakeRotationWorld.deployed();
    world.connections.set('db1 syncstorage', 3);
    const report = await rotate(world, { wait: false }, [appUser('db1')]);
    expect(report).toMatchObject({
      ok: true,
      secrets: [{ outcome: 'waiting', phase: 'retiring', awaits: expect.stringContaining('3 connections') }],
    });
    const begin = world.now;
    world.afterSleep = () => {
      if (world.now > begin + 60_000) world.connections.clear();
    };
    const later = await rotate(world, { wish: 'advance' }, [appUser('db1')]);
    expect(later.secrets).toMatchObject([{ outcome: 'rotated' }]);
    expect(later.pushes).toEqual({ 'webhead: new users once more': 1 });
    expect([...(world.users.get('db1')?.keys() ?? [])]).toEqual(['syncstorage_b']);
  });

  it('refuses to abort what is current already', async () => {
    const world = await FakeRotationWorld.deployed();
    await rotate(world, { wait: false });
    const report = await rotate(world, { wish: 'abort' });
    expect(report).toMatchObject({
      ok: false,
      secrets: [{ phase: 'settling', error: { code: 'ABORT_TOO_LATE' } }],
    });
  });

  it('drops the user of a login that is aborted, and keeps the age of the last rotation', async () => {
    const world = await FakeRotationWorld.deployed();
    await world.store.tag(userName('db1'), { [ROTATION_TAG]: 'rotated 1734000000 u0 u1' });
    failOnce(world, 'moveLabel AWSCURRENT', () => Promise.reject(new CodedError('THROTTLED', 'slow down')));
    await rotate(world, {}, [appUser('db1')]);
    expect([...(world.users.get('db1')?.keys() ?? [])]).toEqual(['syncstorage', 'syncstorage_b']);
    const report = await rotate(world, { wish: 'abort', wait: false }, [appUser('db1')]);
    expect(report).toMatchObject({
      ok: true,
      secrets: [{ outcome: 'aborted', phase: 'idle', rotatedAt: 1_734_000_000_000 }],
    });
    expect([...(world.users.get('db1')?.keys() ?? [])]).toEqual(['syncstorage']);
  });

  it('waits for no token of a compromised secret, and replaces what was staged before', async () => {
    const world = await FakeRotationWorld.deployed();
    await world.put(
      name,
      firstId,
      formatMasterSecret({ secret: 'cd'.repeat(32), createdAt: 1_734_500_000 }),
      ['AWSPENDING'],
    );
    const report = await rotate(world, { isCompromised: true, wait: false });
    expect(report).toMatchObject({ ok: true, secrets: [{ outcome: 'rotated', isCompromised: false }] });
    expect(await world.labels(name)).toEqual({ AWSCURRENT: secondId });
    expect(report.seconds).toBeLessThan(TOKEN_SECONDS);
  });

  it('finishes a rotation and begins another where both versions are compromised', async () => {
    const world = await FakeRotationWorld.deployed();
    await rotate(world, { wait: false });
    const report = await rotate(world, { isCompromised: true, wait: false });
    expect(report).toMatchObject({ ok: true, secrets: [{ outcome: 'rotated' }] });
    expect(await world.labels(name)).toEqual({ AWSCURRENT: pendingVersionId(name, firstId, 1) });
  });

  it('ends the connections of a compromised login', async () => {
    const world = await FakeRotationWorld.deployed();
    world.connections.set('db1 syncstorage', 3);
    const report = await rotate(world, { isCompromised: true, wait: false }, [appUser('db1')]);
    expect(report.secrets).toMatchObject([{ outcome: 'rotated' }]);
    expect(world.dropped).toEqual(['db1 syncstorage, ending connections']);
  });

  it('says what it cannot test where the retired version is gone', async () => {
    const world = await FakeRotationWorld.deployed();
    const tag = formatRotationTag({ state: 'retiring', at: 1_735_000_000, previousId: 'gone', newId: 'v1' });
    await world.store.tag(name, { [ROTATION_TAG]: tag });
    const notes: string[] = [];
    const report = await rotate(world, { wish: 'advance', onEvent: noteTo(notes) });
    expect(report.secrets).toMatchObject([{ outcome: 'rotated' }]);
    expect(notes).toContainEqual(expect.stringContaining('its refusal was not tested'));
  });

  it('stops where a write never shows', async () => {
    const world = await FakeRotationWorld.deployed();
    const stale = await world.store.describe(name);
    const ports = {
      ...world.ports,
      secrets: { ...world.ports.secrets, describe: () => Promise.resolve(stale) },
    };
    const report = await runRotation(ports, [master('db1')], WHOLE_ROTATION);
    expect(report.secrets).toMatchObject([{ error: { code: 'LABELS_LAG' } }]);
  });

  it('shows no value in an error that carries one', async () => {
    const world = await FakeRotationWorld.deployed();
    const { ports } = world;
    const converge: typeof ports.users.converge = (_, { password }) =>
      Promise.reject(new CodedError('ER_PARSE_ERROR', `near "IDENTIFIED BY '${password}'"`));
    const report = await runRotation(
      { ...ports, users: { ...ports.users, converge } },
      [appUser('db1')],
      WHOLE_ROTATION,
    );
    expect(report.secrets).toMatchObject([
      { error: { code: 'ER_PARSE_ERROR', message: `near "IDENTIFIED BY '***'"` } },
    ]);
  });
});

function noteTo(notes: string[]): (event: RotationEvent) => void {
  return (event) => {
    if (event.kind === 'note') notes.push(event.message);
  };
}

describe('what runs that were suspended leave behind', () => {
  it('is taken back once it speaks of no version in use, and the secret counts as old as it can be', async () => {
    const world = await FakeRotationWorld.deployed();
    await world.store.tag(name, {
      [ROTATION_TAG]: 'retiring 1735000000 a b',
      [COMPROMISED_TAG]: '1735000000 a b',
    });
    expect(await rotate(world, { wish: 'advance' })).toMatchObject({
      ok: true,
      secrets: [{ outcome: 'unchanged' }],
    });
    expect((await world.store.describe(name)).tags).toEqual({
      [ROTATION_TAG]: 'rotated 0 - v1',
      [COMPROMISED_TAG]: '',
    });
  });
});
