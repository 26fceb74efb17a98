import { createAws } from '@syncops/aws';
import { createEngineDeps, deployEnvironment } from '@syncops/engine';
import type { Environment } from '@syncops/topology';

import { inMemoryMysql } from '@syncops/engine/testing';

/** Nothing of a scenery's deploy is measured: its pauses pass so many times as fast. */
const SPEED = 20;

/**
 * Deploys an environment to a sandbox without servers, for something else to be measured in it.
 * @throws Error with what failed
 */
export async function deployScenery(environment: Environment): Promise<void> {
  const startedAt = Date.now();
  const clock = (): number => startedAt + (Date.now() - startedAt) * SPEED;
  const sleep = async (milliseconds: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds / SPEED));
  };
  const { region, account } = environment;
  const deps = await createEngineDeps(environment);
  const aws = createAws({ region, expectedAccount: account, deps: { clock, sleep } });
  try {
    await deps.aws.verifyAccount();
    const report = await deployEnvironment(environment, {
      ...deps,
      ...inMemoryMysql(),
      aws: {
        ...aws,
        webheadFleet: (names) => deps.aws.webheadFleet(names),
        tokenserverFleet: (of) => deps.aws.tokenserverFleet(of),
      },
      clock,
      sleep,
      smoke: () => Promise.resolve({ passed: 1, failures: [] }),
    });
    const failed = report.steps.find(({ result }) => result === 'failed');
    if (!report.ok) throw new Error(`the scenery was not deployed: ${failed?.detail ?? 'nothing failed'}`);
  } finally {
    aws.close();
    deps.close();
  }
}
