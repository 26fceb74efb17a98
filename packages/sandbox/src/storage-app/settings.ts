import type { IniFile } from './ini.ts';

/** How one virtual host reaches its database. */
export interface HostStorage {
  readonly hostname: string;
  readonly sqluri: string;
  readonly createTables: boolean;
  readonly poolSize: number;
}

export interface Settings {
  readonly hosts: ReadonlyMap<string, HostStorage>;
  /** The section for every other host; it must never reach a database. */
  readonly fallback: HostStorage;
  readonly cache?: { readonly host: string; readonly port: number; readonly keyPrefix: string };
  /** Collections that live in the cache only. */
  readonly cacheOnly: ReadonlySet<string>;
  /** Collections that are read from the cache where it has them. */
  readonly cached: ReadonlySet<string>;
  readonly secretsFile: string;
  readonly expiredTokenSeconds: number;
  readonly maxRequestBytes: number;
  readonly maxPostRecords: number;
  readonly retryAfterSeconds: number;
}

export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** server-syncstorage's own defaults. */
const DEFAULT_EXPIRED_TOKEN_SECONDS = 7_200;
const DEFAULT_MAX_REQUEST_BYTES = 2_101_248;

type Section = ReadonlyMap<string, string | number>;

function need(section: Section | undefined, name: string, key: string): string {
  const value = section?.get(key);
  if (value === undefined) throw new SettingsError(`[${name}] has no ${key}`);
  return String(value);
}

/** Python's booleans of an ini file. */
const isTrue = (value: string | number | undefined): boolean =>
  ['true', '1', 'yes', 'on'].includes(String(value).toLowerCase());
const words = (value: string | number | undefined): ReadonlySet<string> =>
  new Set(
    String(value ?? '')
      .split(/[\s,]+/)
      .filter((word) => word !== ''),
  );

/** The hosts of `[host:…]`: an override key has exactly two components, or it would make another host. */
function readHosts(ini: IniFile, fallback: HostStorage): ReadonlyMap<string, HostStorage> {
  const hosts = new Map<string, HostStorage>();
  for (const [name, section] of ini) {
    if (!name.startsWith('host:')) continue;
    const hostname = name.slice('host:'.length);
    for (const key of section.keys()) {
      if (key.split('.').length !== 2)
        throw new SettingsError(`[${name}] ${key}: an override key has exactly two components`);
    }
    hosts.set(hostname, {
      hostname,
      sqluri: need(section, name, 'sqlstorage.sqluri'),
      createTables: isTrue(section.get('sqlstorage.create_tables')),
      poolSize: fallback.poolSize,
    });
  }
  return hosts;
}

function readCache(storage: Section | undefined): Settings['cache'] {
  if (!String(storage?.get('backend')).endsWith('MemcachedStorage')) return undefined;
  const servers = [...words(storage?.get('cache_servers'))];
  const [host = '', port = '11211'] = (servers[0] ?? '').split(':');
  if (servers.length !== 1 || host === '') {
    throw new SettingsError(`[storage] cache_servers: exactly one server, found ${servers.length}`);
  }
  return { host, port: Number(port), keyPrefix: String(storage?.get('cache_key_prefix') ?? '') };
}

/** Reads what the application needs of `production.ini`. @throws SettingsError */
export function readSettings(ini: IniFile): Settings {
  const storage = ini.get('storage');
  const cache = readCache(storage);
  const wrapped = String(storage?.get('wraps') ?? 'storage');
  const sql = ini.get(wrapped);
  const fallback: HostStorage = {
    hostname: '*',
    sqluri: need(sql, wrapped, 'sqluri'),
    createTables: isTrue(sql?.get('create_tables')),
    poolSize: Number(sql?.get('pool_size') ?? 100) + Number(sql?.get('pool_max_overflow') ?? 10),
  };
  const hawk = ini.get('hawkauth');
  const [secretsFile = ''] = words(need(hawk, 'hawkauth', 'secrets_file'));
  return {
    hosts: readHosts(ini, fallback),
    fallback,
    cacheOnly: cache === undefined ? new Set() : words(storage?.get('cache_only_collections')),
    cached: cache === undefined ? new Set() : words(storage?.get('cached_collections')),
    secretsFile,
    expiredTokenSeconds: Number(hawk?.get('expired_token_timeout') ?? DEFAULT_EXPIRED_TOKEN_SECONDS),
    maxRequestBytes: Number(storage?.get('max_request_bytes') ?? DEFAULT_MAX_REQUEST_BYTES),
    maxPostRecords: Number(storage?.get('max_post_records') ?? 100),
    retryAfterSeconds: Number(ini.get('mozsvc')?.get('retry_after') ?? 1_800),
    ...(cache === undefined ? {} : { cache }),
  };
}
