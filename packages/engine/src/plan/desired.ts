import { createHash } from 'node:crypto';

import {
  type CompiledStack,
  type Dbnode,
  type Environment,
  type VirtualHost,
  compileEnvironment,
  virtualHosts,
} from '@syncops/topology';

/** The tag on an application user's secret that records the verified databases of its dbnode. */
export const DATABASES_TAG = 'syncops:databases';

/** Grants and databases as this version of the code makes them; raise it when they change. */
const DATABASES_VERSION = 1;

/** What an environment's files ask for, compiled. */
export interface DesiredState {
  readonly environment: Environment;
  readonly stacks: readonly CompiledStack[];
  readonly dbnodes: readonly DesiredDbnode[];
}

export interface DesiredDbnode {
  readonly dbnode: Dbnode;
  readonly virtualHosts: readonly VirtualHost[];
}

export function desireEnvironment(environment: Environment): DesiredState {
  return {
    environment,
    stacks: compileEnvironment(environment),
    dbnodes: environment.dbnodes.map((dbnode) => ({
      dbnode,
      virtualHosts: virtualHosts(environment, dbnode),
    })),
  };
}

/**
 * What the {@link DATABASES_TAG} says once a dbnode's databases, user and grants were verified: it changes with the
 * server, the set of databases and the application user's secret version.
 */
export function databasesFingerprint(
  endpoint: string,
  databases: readonly string[],
  appUserVersionId: string,
): string {
  return createHash('sha256')
    .update(JSON.stringify([DATABASES_VERSION, endpoint, databases, appUserVersionId]))
    .digest('hex');
}
