import {
  createEngineDeps,
  deployEnvironment,
  observeStatus,
  planAgainstObserved,
  observeSecrets,
  rotateEnvironment,
} from '@syncops/engine';
import type { Environment } from '@syncops/topology';

import type { ConnectedEngine } from './engine-port.ts';

/**
 * The engine with the credentials of this process.
 * @param resolver - DNS server as `ip:port`; the system's where absent
 */
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
    const { runSmokeTests } = await import('@syncops/smoke-tests');
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
