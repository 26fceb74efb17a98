import {
  createEngineDeps,
  deployEnvironment,
  observeStatus,
  planAgainstObserved,
  planOffline as planWithAgent,
  type Plan,
  observeSecrets,
  rotateEnvironment,
} from '@syncops/engine';
import { loadAgentBundle } from '@syncops/release';
import { runSmokeTests } from '@syncops/smoke-tests';
import type { Environment } from '@syncops/topology';

import type { ConnectedEngine } from './engine-port.ts';

export async function planOffline(environment: Environment, base?: Environment): Promise<Plan> {
  return planWithAgent(environment, await loadAgentBundle(), base);
}

/** @param resolver - DNS server as `ip:port`, the system's where absent */
export async function connect(
  environment: Environment,
  resolver: string | undefined,
): Promise<ConnectedEngine> {
  const deps = await createEngineDeps(environment);
  // A command does one thing; connections that were kept alive would hold its process for seconds.
  const thenClose = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } finally {
      deps.close();
    }
  };
  const smoke: ConnectedEngine['smoke'] = async ({ dbnodes, onEvent }) => {
    await deps.aws.verifyAccount();
    return runSmokeTests(environment, deps, {
      resolver,
      ...(dbnodes !== undefined && { dbnodes }),
      ...(onEvent !== undefined && { onEvent }),
    });
  };
  return {
    plan: () => thenClose(planAgainstObserved(environment, deps)),
    deploy: (options) => thenClose(deployEnvironment(environment, deps, options)),
    status: () => thenClose(observeStatus(environment, deps)),
    smoke: (options) => thenClose(smoke(options)),
    rotate: (task, run) => thenClose(rotateEnvironment(environment, deps, task, run)),
    secrets: (selection) => thenClose(observeSecrets(environment, deps, selection)),
  };
}
