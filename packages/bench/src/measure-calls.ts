import { rm } from 'node:fs/promises';

import {
  createEngineDeps,
  deployEnvironment,
  planAgainstObserved,
  type DeployReport,
  type EngineDeps,
  type Plan,
} from '@syncops/engine';
import { loadEnvironments, type Environment } from '@syncops/topology';

import { startSandboxProcess, addDbnode, enlargeDbnodes, writeEnvironments } from '@syncops/demo';
import { inMemoryMysql } from '@syncops/engine/testing';

type Calls = Readonly<Record<string, number>>;
type Mysql = Pick<EngineDeps, 'dbnodes' | 'nodes'>;

/** One plan with change sets. */
export interface PlanFigure {
  readonly seconds: number;
  readonly calls: Calls;
  /** Change sets that CloudFormation worked out. */
  readonly changeSets: number;
}

export interface CallFigures {
  readonly first: Calls;
  readonly noChange: Calls;
  readonly addNode: Calls;
  /** The plan of one more dbnode, as a pull request shows it. */
  readonly planAddNode: PlanFigure;
  /** The plan of a change to every dbnode's stack. */
  readonly planAllChanged: PlanFigure;
}

/**
 * AWS calls, by operation, of three deploys of an environment (the first, one that changes nothing, and one more dbnode)
 * and of two plans: of that dbnode, and of a change to all of them.
 */
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
    const planAddNode = await measurePlan(dir, mysql);
    const addNode = await deploy();
    await enlargeDbnodes(dir);
    return { first, noChange, addNode, planAddNode, planAllChanged: await measurePlan(dir, mysql) };
  } finally {
    await sandbox.stop();
    await rm(dir, { recursive: true });
  }
}

async function measurePlan(dir: string, mysql: Mysql): Promise<PlanFigure> {
  const environment = await loadOnly(dir);
  const deps = { ...(await createEngineDeps(environment)), ...mysql };
  const startedAt = performance.now();
  const plan = await planAgainstObserved(environment, deps);
  const seconds = (performance.now() - startedAt) / 1000;
  deps.close();
  return { seconds, calls: deps.aws.calls(), changeSets: changeSetsOf(plan) };
}

function changeSetsOf({ steps, blockers }: Plan): number {
  const [blocker] = blockers;
  if (blocker !== undefined) throw new Error(`a plan of the bench is blocked: ${blocker.message}`);
  return steps.filter(({ change }) => change.kind === 'stack' && change.basis === 'change-set').length;
}

async function loadOnly(dir: string): Promise<Environment> {
  const { environments } = await loadEnvironments(dir);
  const [environment] = environments;
  if (environment === undefined) throw new Error(`${dir} has no valid environment`);
  return environment;
}

async function deployOnce(dir: string, mysql: Mysql): Promise<DeployReport> {
  const environment = await loadOnly(dir);
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
