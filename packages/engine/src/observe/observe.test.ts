import { describe, expect, it } from '@jest/globals';
import type { ListOptions } from '@syncops/mysql';
import type { Environment } from '@syncops/topology';

import type { EngineDeps } from '../deps.ts';
import { planAgainstObserved, deployEnvironment } from '../engine.ts';
import { FakeService } from '../testing/fake-service.ts';
import { dbnode, environmentWith } from '../testing/service.ts';
import { observeStatus } from './status.ts';

const remote = environmentWith([dbnode('db1')]);
const local: Environment = { ...remote, isLocal: true };

/** The deadlines with which the rows of the tokenserver are read, in milliseconds; undefined for the adapter's own. */
function recordingDeadlines(): { readonly deps: EngineDeps; readonly deadlines: (number | undefined)[] } {
  const real = new FakeService().deps();
  const deadlines: (number | undefined)[] = [];
  const list: EngineDeps['nodes']['list'] = (target, database, service, options: ListOptions = {}) => {
    deadlines.push(options.connectDeadlineMs);
    return real.nodes.list(target, database, service);
  };
  return { deps: { ...real, nodes: { ...real.nodes, list } }, deadlines };
}

/** The deadlines of a plan and a status, after a first deploy has made the secret that holds the login. */
async function deadlinesAfterDeploy(environment: Environment): Promise<readonly (number | undefined)[]> {
  const { deps, deadlines } = recordingDeadlines();
  await deployEnvironment(environment, deps);
  deadlines.length = 0;
  await planAgainstObserved(environment, deps);
  await observeStatus(environment, deps);
  return deadlines;
}

describe('how long an observation waits for the tokenserver', () => {
  it('a plan and a status wait 2 s, because they can do without the rows', async () => {
    expect(await deadlinesAfterDeploy(remote)).toEqual([2000, 2000]);
  });

  it('a plan and a status of a local environment wait as long as the adapter does', async () => {
    expect(await deadlinesAfterDeploy(local)).toEqual([undefined, undefined]);
  });

  it('a deploy waits as long as the adapter does, because it needs the rows', async () => {
    const { deps, deadlines } = recordingDeadlines();
    await deployEnvironment(remote, deps);
    expect(deadlines.length).toBeGreaterThan(0);
    expect(new Set(deadlines)).toEqual(new Set([undefined]));
  });

  it('a status states why the rows are unknown instead of showing none', async () => {
    const { deps } = recordingDeadlines();
    await deployEnvironment(remote, deps);
    const failing = { ...deps.nodes, list: () => Promise.reject(new Error('within 2 s: connect ETIMEDOUT')) };
    const report = await observeStatus(remote, { ...deps, nodes: failing });
    expect(report.nodesNotObserved).toContain('connect ETIMEDOUT');
    expect(await observeStatus(remote, deps)).not.toHaveProperty('nodesNotObserved');
  });
});
