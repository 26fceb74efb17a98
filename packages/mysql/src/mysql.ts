import { createDbnodes } from './dbnode.ts';
import { type MysqlDeps, SYSTEM_DEPS } from './deps.ts';
import { createNodes } from './nodes.ts';
import type { DbnodePort, NodesPort } from './ports.ts';

/** The two things that are done with MySQL: the dbnodes' databases and the tokenserver's `nodes` rows. */
export function createMysql(options: Partial<MysqlDeps> = {}): {
  readonly dbnodes: DbnodePort;
  readonly nodes: NodesPort;
} {
  const deps = { ...SYSTEM_DEPS, ...options };
  return { dbnodes: createDbnodes(deps), nodes: createNodes(deps) };
}
