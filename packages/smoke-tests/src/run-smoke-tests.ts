import type { Environment } from '@syncops/topology';
import type { CheckContextOptions } from './check-context.ts';
import { createCheckContext } from './check-context.ts';
import { createChecks } from './create-checks.ts';
import type { CheckFilter } from './create-checks.ts';
import { observeSmokeTarget } from './observe-target.ts';
import type { SmokeDeps } from './observe-target.ts';
import { runChecks } from './run-checks.ts';
import type { RunChecksOptions, SmokeReport } from './run-checks.ts';

export interface SmokeOptions extends CheckContextOptions, RunChecksOptions, CheckFilter {}

/**
 * Observes a deployed environment and runs its checks; `kinds: VIRTUAL_HOST_CHECKS` for a dbnode that has no `nodes` rows yet.
 * @throws SmokeError as {@link observeSmokeTarget}, and whatever AWS refuses; a check that fails is part of the report
 */
export async function runSmokeTests(
  environment: Environment,
  deps: SmokeDeps,
  options: SmokeOptions = {},
): Promise<SmokeReport> {
  const { kinds, dbnodes } = options;
  const target = await observeSmokeTarget(environment, deps, {
    ...(dbnodes === undefined ? {} : { dbnodes }),
    nodes: kinds?.includes('nodes-rows') ?? true,
    tokenserver: kinds?.includes('tokenserver') ?? true,
  });
  const context = createCheckContext(options);
  try {
    return await runChecks(environment.name, createChecks(target, options), context, options);
  } finally {
    context.http.close();
  }
}
