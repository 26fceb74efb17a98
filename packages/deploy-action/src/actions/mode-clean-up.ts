import { removeAllChangeSets } from '../pull-request/change-sets.ts';
import type { ActionDeps } from './action-host.ts';
import type { CleanUpInputs } from './inputs.ts';
import { requireEnvironment } from './read-environment.ts';

/** Removes every change set that was made for a pull request, and the empty stacks that some of them leave. */
export async function runCleanUp(inputs: CleanUpInputs, deps: ActionDeps): Promise<void> {
  const { host } = deps;
  const environment = await requireEnvironment(inputs.environmentsDir, inputs.environment, host);
  const engine = await deps.connect(environment);
  try {
    await engine.aws.verifyAccount();
    const removed = await removeAllChangeSets(engine.aws.stacks, environment.name, inputs.pullRequest);
    host.info(`${environment.name}: ${String(removed.length)} change sets removed`);
    for (const name of removed) host.info(`  ${name}`);
  } finally {
    engine.close();
  }
}
