import { rm } from 'node:fs/promises';

import {
  createEngineDeps,
  deployEnvironment,
  type DeployReport,
  type EngineDeps,
} from '@syncops/deploy-action';
import { loadEnvironments } from '@syncops/topology';

import { startSandboxProcess } from '../child.ts';
import { addDbnode, writeEnvironments } from './environment-files.ts';
import { inMemoryMysql } from './in-memory-mysql.ts';

type Calls = Readonly<Record<string, number>>;

export interface CallFigures {
  readonly first: Calls;
  readonly noChange: Calls;
  readonly addNode: Calls;
}

/** AWS calls, by operation, of three deploys of an environment: the first, one that changes nothing, and one more dbnode. */
export async function measureCalls(dbnodes: number): Promise<CallFigures> {
  const dir = await writeEnvironments(dbnodes);
  const sandbox = await startSandboxProcess([
    '--metadata-only',
    '--block',
    '90',
    '--state-dir',
    `${dir}/state`,
  ]);
  Object.assign(process.env, sandbox.env);
  try {
    const mysql = inMemoryMysql();
    const deploy = async (): Promise<Calls> => callsOf(await deployOnce(dir, mysql));
    const first = await deploy();
    const noChange = await deploy();
    await addDbnode(dir, `db${String(dbnodes + 1)}`);
    return { first, noChange, addNode: await deploy() };
  } finally {
    await sandbox.stop();
    await rm(dir, { recursive: true });
  }
}

async function deployOnce(dir: string, mysql: Pick<EngineDeps, 'dbnodes' | 'nodes'>): Promise<DeployReport> {
  const { environments } = await loadEnvironments(dir);
  const [environment] = environments;
  if (environment === undefined) throw new Error(`${dir} has no valid environment`);
  const deps = await createEngineDeps(environment);
  return deployEnvironment(environment, {
    ...deps,
    ...mysql,
    // No process serves requests here; what is counted are the calls of AWS's interface.
    smoke: () => Promise.resolve({ passed: 1, failures: [] }),
  });
}

function callsOf(report: DeployReport): Calls {
  if (!report.ok) {
    const reasons = report.steps
      .filter(({ result }) => result === 'failed')
      .map(({ id, detail }) => `${id}: ${detail}`);
    throw new Error(`a deploy of the bench failed: ${[...reasons, ...report.remaining].join('; ')}`);
  }
  return report.awsCalls;
}
