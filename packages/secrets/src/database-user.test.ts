import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  APP_USER_NAMES,
  createAppUser,
  formatDatabaseUser,
  otherAppUserName,
  parseAppUser,
  parseDatabaseUser,
} from './database-user.ts';

const code = (value: string): unknown => expect.objectContaining({ code: value });

describe('createAppUser', () => {
  it('every generated password is valid in the files that carry it without escaping', () => {
    for (let round = 0; round < 200; round += 1) {
      const { username, password } = createAppUser({ randomBytes });
      expect(username).toBe('syncstorage');
      expect(password).toMatch(/^[A-Za-z0-9_-]{32}$/);
      expect(password).toMatch(/[A-Za-z]/);
      expect(password).toMatch(/[0-9]/);
      expect(encodeURIComponent(password)).toBe(password);
    }
  });

  it('the password is generated again when a class of characters is missing', () => {
    const draws = [
      new Uint8Array(24),
      new Uint8Array(24).fill(0xff),
      Buffer.from('aB3_'.repeat(8), 'base64url'),
    ];
    expect(createAppUser({ randomBytes: () => draws.shift() ?? new Uint8Array() }).password).toBe(
      'aB3_'.repeat(8),
    );
  });
});

describe('otherAppUserName', () => {
  it('successive rotations alternate between the two user names', () => {
    const first = createAppUser({ randomBytes }).username;
    const second = otherAppUserName(first);
    expect([first, second, otherAppUserName(second)]).toEqual([
      'syncstorage',
      'syncstorage_b',
      'syncstorage',
    ]);
    expect(createAppUser({ randomBytes }, { username: second }).username).toBe(second);
  });
});

describe('parseAppUser', () => {
  it.each(APP_USER_NAMES)('the formatted login of %s parses back to the same login', (username) => {
    const user = createAppUser({ randomBytes }, { username });
    expect(parseAppUser(formatDatabaseUser(user), 's')).toEqual(user);
  });

  it('the error for an unknown user name lists the known names and never shows the value', () => {
    const text = JSON.stringify({ username: 'syncstorage_c', password: 'aB3_'.repeat(8) });
    expect(() => parseAppUser(text, 'the/secret')).toThrow(/the\/secret .* "syncstorage" or "syncstorage_b"/);
    expect(() => parseAppUser(text, 'the/secret')).not.toThrow(/aB3_|syncstorage_c/);
  });

  it.each([
    ['another user name', { username: 'root', password: 'aB3_'.repeat(8) }],
    ['a user name that resembles a known one', { username: 'syncstorage_a', password: 'aB3_'.repeat(8) }],
    ['a short password', { username: 'syncstorage', password: 'aB3_' }],
    ['a dollar sign', { username: 'syncstorage', password: '$B3_'.repeat(8) }],
    ['digits only', { username: 'syncstorage', password: '1234'.repeat(8) }],
    ['no password', { username: 'syncstorage' }],
  ])('%s is refused', (_, value) => {
    expect(() => parseAppUser(JSON.stringify(value), 's')).toThrow(code('INVALID_VALUE'));
  });
});

describe('parseDatabaseUser', () => {
  it('any non-empty password from another source is accepted', () => {
    const user = { username: 'admin', password: "it's $1,000 & more" };
    expect(parseDatabaseUser(JSON.stringify({ ...user, engine: 'mysql' }), 's')).toEqual(user);
  });

  it.each(['{}', '{"username":"a","password":""}', '{"username":1,"password":"b"}', 'x'])(
    'the value %s is refused',
    (text) => {
      expect(() => parseDatabaseUser(text, 's')).toThrow(code('INVALID_VALUE'));
    },
  );
});
