import { MysqlError } from './errors.ts';

/** MySQL's own limit for users is 32 characters, for databases 64. */
const NAME = /^[a-z][a-z0-9]{0,31}$/;

/**
 * Databases and users of ours are plain words. The driver would quote others too, but in a GRANT `_` and `%` in a
 * database's name are wildcards even between quotes.
 * @throws MysqlError `INVALID_NAME`
 */
export function assertPlainName(name: string): void {
  if (!NAME.test(name))
    throw new MysqlError(
      'INVALID_NAME',
      `"${name}" is no name for a database or user: use lower case letters and digits`,
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
      `"${node}" is no node: it must be an origin of at most ${String(LONGEST_NODE)} characters, such as https://db1-0.sync.example.org`,
    );
}
