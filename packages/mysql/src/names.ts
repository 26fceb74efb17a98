import { MysqlError } from './errors.ts';

/** Shorter than MySQL's own limit, which is 64 characters. */
const DATABASE = /^[a-z][a-z0-9]{0,31}$/;
/** MySQL's own limit is 32 characters. */
const USER = /^[a-z][a-z0-9_]{0,31}$/;

/**
 * Databases of ours are plain words. The driver would quote others too, but in a GRANT `_` and `%` in a database's name are
 * wildcards even between quotes.
 * @throws MysqlError `INVALID_NAME`
 */
export function assertDatabaseName(name: string): void {
  if (!DATABASE.test(name))
    throw new MysqlError(
      'INVALID_NAME',
      `"${name}" is not a valid database name: use lower case letters and digits`,
    );
}

/**
 * In the name of a user, `_` is not a wildcard.
 * @throws MysqlError `INVALID_NAME`
 */
export function assertUserName(name: string): void {
  if (!USER.test(name))
    throw new MysqlError(
      'INVALID_NAME',
      `"${name}" is not a valid user name: use lower case letters, digits and "_"`,
    );
}

/** `nodes.node` is a varchar(64). */
const LONGEST_NODE = 64;

/**
 * A node is an origin, byte for byte as tokens carry it.
 * @throws MysqlError `INVALID_NAME`
 */
export function assertNode(node: string): void {
  const isOrigin = URL.canParse(node) && new URL(node).origin === node;
  if (!isOrigin || node.length > LONGEST_NODE)
    throw new MysqlError(
      'INVALID_NAME',
      `"${node}" is not a node: it must be an origin of at most ${String(LONGEST_NODE)} characters, such as https://db1-0.sync.example.org`,
    );
}
