import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { FakeSecretStore } from './testing/fake-secret-store.ts';
import { ensureAppUser, ensureMasterSecret, initialVersionId } from './ensure-secret.ts';
import { parseMasterSecret } from './master-secret.ts';

const name = 'syncstorage/sandbox/dbnode/db1/master-secret';
const deps = { clock: () => 1_735_000_000_000, randomBytes };
const code = (value: string): unknown => expect.objectContaining({ code: value });

describe('ensureMasterSecret', () => {
  it('stores a first value that can be read back', async () => {
    const store = new FakeSecretStore([name]);
    const { outcome, versionId } = await ensureMasterSecret(store, name, deps);
    expect(outcome).toBe('created');
    const stored = await store.getValue(name);
    expect(stored.versionId).toBe(versionId);
    expect(parseMasterSecret(stored.value, name).createdAt).toBe(1_735_000_000);
  });

  it('keeps the value that is there', async () => {
    const store = new FakeSecretStore([name]);
    await ensureMasterSecret(store, name, deps);
    const before = await store.getValue(name);
    expect(await ensureMasterSecret(store, name, deps)).toEqual({
      outcome: 'kept',
      versionId: before.versionId,
    });
    expect(await store.getValue(name)).toEqual(before);
    expect(store.puts).toBe(1);
  });

  it('keeps a rotated value', async () => {
    const store = new FakeSecretStore([name]);
    await ensureMasterSecret(store, name, deps);
    const rotated = JSON.stringify({ secret: 'c'.repeat(64), createdAt: 1_736_000_000 });
    await store.putValue(name, 'rotated', rotated, ['AWSCURRENT']);
    expect(await ensureMasterSecret(store, name, deps)).toEqual({ outcome: 'kept', versionId: 'rotated' });
  });

  it('makes one value, whichever of two runners is first', async () => {
    const store = new FakeSecretStore([name]);
    store.beforePut = async () => {
      await ensureMasterSecret(store, name, deps);
    };
    const second = await ensureMasterSecret(store, name, deps);
    expect(second).toEqual({ outcome: 'kept', versionId: initialVersionId(name) });
    expect(store.puts).toBe(2);
  });

  it('keeps the later value when the other runner has rotated already', async () => {
    const store = new FakeSecretStore([name]);
    store.beforePut = async () => {
      await ensureMasterSecret(store, name, deps);
      const rotated = JSON.stringify({ secret: 'c'.repeat(64), createdAt: 1_736_000_000 });
      await store.putValue(name, 'rotated', rotated, ['AWSCURRENT']);
    };
    expect(await ensureMasterSecret(store, name, deps)).toEqual({ outcome: 'kept', versionId: 'rotated' });
  });

  it('refuses a value that is not ours instead of replacing it', async () => {
    const store = new FakeSecretStore([name]);
    await store.putValue(name, 'by hand', 'hunter2', ['AWSCURRENT']);
    await expect(ensureMasterSecret(store, name, deps)).rejects.toThrow(code('INVALID_VALUE'));
    expect((await store.getValue(name)).value).toBe('hunter2');
  });

  it('says that a secret without a place comes from its stack', async () => {
    await expect(ensureMasterSecret(new FakeSecretStore([]), name, deps)).rejects.toThrow(
      code('SECRET_MISSING'),
    );
  });

  it('does not make a second first value where the labels are gone', async () => {
    const store = new FakeSecretStore([name]);
    await store.putValue(name, initialVersionId(name), 'x', []);
    store.dropLabels(name);
    await expect(ensureMasterSecret(store, name, deps)).rejects.toThrow(code('NO_CURRENT_VERSION'));
  });
});

describe('ensureAppUser', () => {
  it('creates once, then keeps', async () => {
    const store = new FakeSecretStore([name]);
    expect((await ensureAppUser(store, name, deps)).outcome).toBe('created');
    expect((await ensureAppUser(store, name, deps)).outcome).toBe('kept');
  });
});

describe('initialVersionId', () => {
  it('is a valid version id, of its own for each secret', () => {
    expect(initialVersionId(name)).toMatch(/^[0-9a-f]{64}$/);
    expect(initialVersionId('a')).not.toBe(initialVersionId('b'));
  });
});
