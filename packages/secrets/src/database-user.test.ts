import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createAppUser, formatDatabaseUser, parseAppUser, parseDatabaseUser } from './database-user.ts';

const code = (value: string): unknown => expect.objectContaining({ code: value });

describe('createAppUser', () => {
  it('makes passwords that the files which carry them take as they are', () => {
    for (let round = 0; round < 200; round += 1) {
      const { username, password } = createAppUser({ randomBytes });
      expect(username).toBe('syncstorage');
      expect(password).toMatch(/^[A-Za-z0-9_-]{32}$/);
      expect(password).toMatch(/[A-Za-z]/);
      expect(password).toMatch(/[0-9]/);
      expect(encodeURIComponent(password)).toBe(password);
    }
  });

  it('draws again when a class of characters is missing', () => {
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

describe('parseAppUser', () => {
  it('reads back what was formatted', () => {
    const user = createAppUser({ randomBytes });
    expect(parseAppUser(formatDatabaseUser(user), 's')).toEqual(user);
  });

  it.each([
    ['another user name', { username: 'root', password: 'aB3_'.repeat(8) }],
    ['a short password', { username: 'syncstorage', password: 'aB3_' }],
    ['a dollar sign', { username: 'syncstorage', password: '$B3_'.repeat(8) }],
    ['digits only', { username: 'syncstorage', password: '1234'.repeat(8) }],
    ['no password', { username: 'syncstorage' }],
  ])('refuses %s', (_, value) => {
    expect(() => parseAppUser(JSON.stringify(value), 's')).toThrow(code('INVALID_VALUE'));
  });
});

describe('parseDatabaseUser', () => {
  it('takes any password that somebody else made', () => {
    const user = { username: 'admin', password: "it's $1,000 & more" };
    expect(parseDatabaseUser(JSON.stringify({ ...user, engine: 'mysql' }), 's')).toEqual(user);
  });

  it.each(['{}', '{"username":"a","password":""}', '{"username":1,"password":"b"}', 'x'])(
    'refuses %s',
    (text) => {
      expect(() => parseDatabaseUser(text, 's')).toThrow(code('INVALID_VALUE'));
    },
  );
});
