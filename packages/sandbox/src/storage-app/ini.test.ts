import { describe, expect, it } from '@jest/globals';

import { parseIni } from './ini.ts';
import { readSettings } from './settings.ts';

const value = (line: string, environment = {}): unknown =>
  parseIni(`[s]\n${line}\n`, environment).get('s')?.get('k');

describe('an ini file', () => {
  it.each([
    ['k = text', 'text'],
    ['k=a=b', 'a=b'],
    ['k: colon', 'colon'],
    ['k = 8000', 8000],
    ['k = 0123', 123],
    ['k = 12ab', '12ab'],
    ['k = "quoted 1"', 'quoted 1'],
    ['k = some ; comment', 'some'],
    ['k = a;b', 'a;b'],
    ['k = x$$y', 'x$y'],
    ['k = ${HOME_DIR}/f', '/h/f'],
    ['k = p%25w', 'p%25w'],
    ['k =\n  one\n  two', 'one\ntwo'],
  ])('%j has the value %j', (line, expected) => {
    expect(value(line, { HOME_DIR: '/h' })).toBe(expected);
  });

  it.each([
    ['a name that the environment lacks', '[s]\nk = ${NOPE}\n'],
    ['a lone dollar', '[s]\nk = a$b\n'],
    ['a section that occurs twice', '[s]\n[s]\n'],
    ['a key that occurs twice', '[s]\nk = 1\nk = 2\n'],
    ['a key before any section', 'k = 1\n'],
    ['a line that is neither', '[s]\nnonsense\n'],
  ])('is refused for %s', (_, content) => {
    expect(() => parseIni(content)).toThrow(expect.objectContaining({ name: 'IniError' }));
  });
});

const PRODUCTION = `[storage]
backend = syncstorage.storage.memcached.MemcachedStorage
wraps = sqlstorage
cache_servers = cache.internal:11211
cache_key_prefix = test
cached_collections = meta
cache_only_collections = tabs
[sqlstorage]
sqluri = pymysql://INVALID:INVALID@INVALID/INVALID
pool_size = 5
pool_max_overflow = 1
[host:a.example.org]
sqlstorage.sqluri = pymysql://u:p@db/syncstorage0
sqlstorage.create_tables = true
[hawkauth]
secrets_file = /secrets
`;

describe('the settings of the application', () => {
  it('are the hosts, the cache and the secrets file of production.ini', () => {
    const settings = readSettings(parseIni(PRODUCTION));
    expect(settings.hosts.get('a.example.org')).toEqual({
      hostname: 'a.example.org',
      sqluri: 'pymysql://u:p@db/syncstorage0',
      createTables: true,
      poolSize: 6,
    });
    expect(settings.cache).toEqual({ host: 'cache.internal', port: 11_211, keyPrefix: 'test' });
    expect(settings.fallback).toMatchObject({ createTables: false });
    expect(settings).toMatchObject({ secretsFile: '/secrets', expiredTokenSeconds: 7200 });
  });

  it.each([
    [
      'an override key of three components',
      PRODUCTION.replace('sqlstorage.sqluri = pymysql://u', 'a.b.sqluri = pymysql://u'),
    ],
    ['two cache servers', PRODUCTION.replace('cache.internal:11211', 'a:1 b:2')],
    ['no secrets file', PRODUCTION.replace('secrets_file', 'other')],
  ])('are refused for %s', (_, content) => {
    expect(() => readSettings(parseIni(content))).toThrow(expect.objectContaining({ name: 'SettingsError' }));
  });
});
