import { DeployError } from '../../deploy-error.ts';
import type { EngineDeps } from '../../deps.ts';
import type { RunState } from '../run-state.ts';

const LISTED_FAILURES = 3;

/** Signed requests to every virtual host of a dbnode, through the load balancer; no user may be sent there before. */
export async function checkDbnode(dbnode: string, state: RunState, deps: EngineDeps): Promise<string> {
  const outcome = await deps.smoke(state.desired.environment, [dbnode]);
  if (outcome.failures.length > 0) {
    const listed = outcome.failures.slice(0, LISTED_FAILURES).join('; ');
    const more = outcome.failures.length - LISTED_FAILURES;
    throw new DeployError(
      'SMOKE_FAILED',
      `${countChecks(outcome.failures.length)} of ${dbnode} failed: ${listed}${more > 0 ? `; and ${String(more)} more` : ''}`,
    );
  }
  if (outcome.passed === 0)
    throw new DeployError('SMOKE_FAILED', `no check of ${dbnode} ran; nothing is known of it`);
  return `${countChecks(outcome.passed)} passed`;
}

function countChecks(count: number): string {
  return count === 1 ? '1 check' : `${String(count)} checks`;
}
