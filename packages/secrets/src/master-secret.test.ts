import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SecretsError } from './errors.ts';
import { createMasterSecret, formatMasterSecret, parseMasterSecret } from './master-secret.ts';

const deps = { clock: () => 1_735_000_000_999, randomBytes };
const letters = 'ab'.repeat(32);

describe('createMasterSecret', () => {
  it('a new master secret has 64 hex characters and the second in which it was created', () => {
    const { secret, createdAt } = createMasterSecret(deps);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(createdAt).toBe(1_735_000_000);
  });

  it('the secret is generated again when all characters are digits', () => {
    const draws = [new Uint8Array(32).fill(0x11), new Uint8Array(32).fill(0xab)];
    const { secret } = createMasterSecret({ ...deps, randomBytes: () => draws.shift() ?? new Uint8Array() });
    expect(secret).toBe(letters);
  });

  it('the timestamp is later than that of the version it follows, even within one second or on a slow clock', () => {
    expect(createMasterSecret(deps, { createdAt: 1_735_000_000 }).createdAt).toBe(1_735_000_001);
    expect(createMasterSecret(deps, { createdAt: 1_735_000_500 }).createdAt).toBe(1_735_000_501);
    expect(createMasterSecret(deps, { createdAt: 1_700_000_000 }).createdAt).toBe(1_735_000_000);
  });
});

describe('parseMasterSecret', () => {
  it('a formatted master secret parses back to the same master secret', () => {
    const master = createMasterSecret(deps);
    expect(parseMasterSecret(formatMasterSecret(master), 's')).toEqual(master);
  });

  it.each([
    ['text that is not JSON', letters],
    ['a list', '[]'],
    ['null', 'null'],
    ['no secret', '{"createdAt":1735000000}'],
    ['a short secret', '{"secret":"abcd","createdAt":1735000000}'],
    ['a secret in upper case', `{"secret":"${letters.toUpperCase()}","createdAt":1735000000}`],
    ['a secret of digits only', `{"secret":"${'1'.repeat(64)}","createdAt":1735000000}`],
    ['no timestamp', `{"secret":"${letters}"}`],
    ['a timestamp as text', `{"secret":"${letters}","createdAt":"1735000000"}`],
    ['a timestamp of nine digits', `{"secret":"${letters}","createdAt":999999999}`],
    ['a timestamp in milliseconds', `{"secret":"${letters}","createdAt":1735000000000}`],
    ['a fraction', `{"secret":"${letters}","createdAt":1735000000.5}`],
  ])('%s is refused and not repeated in the error', (_, text) => {
    const error = thrownBy(() => parseMasterSecret(text, 'syncstorage/x/master-secret'));
    expect(error.code).toBe('INVALID_VALUE');
    expect(error.message).toContain('syncstorage/x/master-secret');
    expect(error.message.toLowerCase()).not.toContain(letters);
    expect(error.cause).toBeUndefined();
  });
});

function thrownBy(action: () => unknown): SecretsError {
  try {
    action();
  } catch (error) {
    if (error instanceof SecretsError) return error;
  }
  throw new Error('the action did not throw a SecretsError');
}
