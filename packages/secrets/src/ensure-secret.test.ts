import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { FakeSecretStore } from './testing/fake-secret-store.ts';
import { ensureAppUser, ensureMasterSecret, initialVersionId } from './ensure-secret.ts';
import { parseMasterSecret } from './master-secret.ts';

const name = 'syncstorage/sandbox/dbnode/db1/master-secret';
const deps = { clock: () => 1_735_000_000_000, randomBytes };
const code = (value: string): unknown => expect.objectContaining({ code: value });

describe('ensureMasterSecret', () => {
  it('an empty secret gets a first value that can be read back', async () => {
    const store = new FakeSecretStore([name]);
    const { outcome, versionId } = await ensureMasterSecret(store, name, deps);
    expect(outcome).toBe('created');
    const stored = await store.getValue(name);
    expect(stored.versionId).toBe(versionId);
    expect(parseMasterSecret(stored.value, name).createdAt).toBe(1_735_000_000);
  });

  it('an existing value is kept', async () => {
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

  it('a rotated value is kept', async () => {
    const store = new FakeSecretStore([name]);
    await ensureMasterSecret(store, name, deps);
    const rotated = JSON.stringify({ secret: 'c'.repeat(64), createdAt: 1_736_000_000 });
    await store.putValue(name, 'rotated', rotated, ['AWSCURRENT']);
    expect(await ensureMasterSecret(store, name, deps)).toEqual({ outcome: 'kept', versionId: 'rotated' });
  });

  it('two concurrent runs create only one value', async () => {
    const store = new FakeSecretStore([name]);
    store.beforePut = async () => {
      await ensureMasterSecret(store, name, deps);
    };
    const second = await ensureMasterSecret(store, name, deps);
    expect(second).toEqual({ outcome: 'kept', versionId: initialVersionId(name) });
    expect(store.puts).toBe(2);
  });

  it('the rotated value is kept when a concurrent run has already rotated the secret', async () => {
    const store = new FakeSecretStore([name]);
    store.beforePut = async () => {
      await ensureMasterSecret(store, name, deps);
      const rotated = JSON.stringify({ secret: 'c'.repeat(64), createdAt: 1_736_000_000 });
      await store.putValue(name, 'rotated', rotated, ['AWSCURRENT']);
    };
    expect(await ensureMasterSecret(store, name, deps)).toEqual({ outcome: 'kept', versionId: 'rotated' });
  });

  it('a value in an unknown format is refused and not replaced', async () => {
    const store = new FakeSecretStore([name]);
    await store.putValue(name, 'by hand', 'hunter2', ['AWSCURRENT']);
    await expect(ensureMasterSecret(store, name, deps)).rejects.toThrow(code('INVALID_VALUE'));
    expect((await store.getValue(name)).value).toBe('hunter2');
  });

  it('a secret that does not exist is reported as missing', async () => {
    await expect(ensureMasterSecret(new FakeSecretStore([]), name, deps)).rejects.toThrow(
      code('SECRET_MISSING'),
    );
  });

  it('a secret whose labels were removed does not get a second initial value', async () => {
    const store = new FakeSecretStore([name]);
    await store.putValue(name, initialVersionId(name), 'x', []);
    store.dropLabels(name);
    await expect(ensureMasterSecret(store, name, deps)).rejects.toThrow(code('NO_CURRENT_VERSION'));
  });
});

describe('ensureAppUser', () => {
  it('the first call creates a login and the second call keeps it', async () => {
    const store = new FakeSecretStore([name]);
    expect((await ensureAppUser(store, name, deps)).outcome).toBe('created');
    expect((await ensureAppUser(store, name, deps)).outcome).toBe('kept');
  });
});

describe('initialVersionId', () => {
  it('each secret gets a valid version id that no other secret has', () => {
    expect(initialVersionId(name)).toMatch(/^[0-9a-f]{64}$/);
    expect(initialVersionId('a')).not.toBe(initialVersionId('b'));
  });
});
