import type { Environment } from './environment.ts';
import type { CompiledStack } from './stack.ts';
import { cacheStack } from './stacks/cache.ts';
import { dbnodeStack } from './stacks/dbnode.ts';
import { edgeStack } from './stacks/edge.ts';
import { finishStack } from './stacks/finish-stack.ts';
import { foundationStack } from './stacks/foundation.ts';
import { monitoringStack } from './stacks/monitoring.ts';
import { boundRoles } from './stacks/permissions-boundary.ts';
import { webheadsStack } from './stacks/webheads.ts';

/** Compiles the stacks of an environment, each after the stacks that it depends on; the same environment gives the same bytes. */
export function compileEnvironment(environment: Environment): readonly CompiledStack[] {
  return [
    foundationStack(environment),
    edgeStack(environment),
    cacheStack(environment),
    ...environment.dbnodes.map((dbnode) => dbnodeStack(environment, dbnode)),
    webheadsStack(environment),
    monitoringStack(environment),
  ].map((blueprint) => finishStack(boundRoles(environment, blueprint)));
}
