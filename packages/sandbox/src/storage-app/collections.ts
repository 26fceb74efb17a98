/** Ids of the standard collections, which are never looked up. */
export const STANDARD_COLLECTIONS: readonly string[] = [
  'clients',
  'crypto',
  'forms',
  'history',
  'keys',
  'meta',
  'bookmarks',
  'prefs',
  'tabs',
  'passwords',
  'addons',
  'addresses',
  'creditcards',
];
/** First id of any other collection. */
const FIRST_CUSTOM_ID = 100;
/** The ttl of what never expires, in seconds since the epoch. */
export const FOREVER = 2_100_000_000;

/** The tables that `create_tables = true` makes; ttl is in seconds, times in milliseconds. */
export const SCHEMA: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS collections (
    collectionid INT NOT NULL AUTO_INCREMENT PRIMARY KEY, name VARCHAR(32) NOT NULL UNIQUE
  ) ENGINE=InnoDB DEFAULT CHARSET=latin1 AUTO_INCREMENT=${FIRST_CUSTOM_ID}`,
  `CREATE TABLE IF NOT EXISTS user_collections (
    userid INT NOT NULL, collection INT NOT NULL, last_modified BIGINT NOT NULL, PRIMARY KEY (userid, collection)
  ) ENGINE=InnoDB DEFAULT CHARSET=latin1`,
  `CREATE TABLE IF NOT EXISTS bso (
    userid INT NOT NULL, collection INT NOT NULL, id VARCHAR(64) NOT NULL, sortindex INT, modified BIGINT NOT NULL,
    payload MEDIUMTEXT NOT NULL, payload_size INT NOT NULL DEFAULT 0, ttl INT NOT NULL DEFAULT ${FOREVER},
    PRIMARY KEY (userid, collection, id), KEY bso_ttl_idx (ttl), KEY bso_usr_col_mod_idx (userid, collection, modified)
  ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4`,
];

/** One stored object. */
export interface Bso {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  readonly payload: string;
  readonly sortindex: number | null;
  /** Seconds since the epoch. */
  readonly expires: number;
}

/** What a client writes of an object; absent parts of a known one stay. */
export interface BsoUpdate {
  readonly id: string;
  readonly payload?: string;
  readonly sortindex?: number | null;
  /** Seconds from now. */
  readonly ttl?: number | null;
}
