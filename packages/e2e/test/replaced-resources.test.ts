import { readFile, rm, writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  comparePlans,
  createEngineDeps,
  deployEnvironment,
  parsePlan,
  planAgainstObserved,
  type DeployReport,
  type EngineDeps,
  type Plan,
} from '@syncops/engine';
import { startSandbox, type Sandbox } from '@syncops/sandbox';
import { loadEnvironments, type Environment } from '@syncops/topology';

import { addDbnode, writeEnvironments } from '@syncops/demo';
import { inMemoryMysql } from '@syncops/engine/testing';

// What CloudFormation says of changes, in a sandbox without servers: nothing is served, everything is planned.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(600_000);

let sandbox: Sandbox;
let dir: string;
let plan: Plan;
let again: Plan;
let report: DeployReport;

const mysql = inMemoryMysql();

async function connect(): Promise<readonly [Environment, EngineDeps]> {
  const { environments, problems } = await loadEnvironments(dir);
  const [environment] = environments;
  if (environment === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  const deps = await createEngineDeps(environment);
  return [environment, { ...deps, ...mysql, smoke: () => Promise.resolve({ passed: 1, failures: [] }) }];
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = `${dir}/sandbox/${file}`;
  await writeFile(path, change(await readFile(path, 'utf8')));
}

beforeAll(async () => {
  dir = await writeEnvironments(1);
  await addDbnode(dir, 'db2');
  // At whatever addresses are free: other sandboxes may run next to this one.
  sandbox = await startSandbox({ metadataOnly: true });
  Object.assign(process.env, sandbox.env);
  const [before, deps] = await connect();
  const first = await deployEnvironment(before, deps);
  expect([first.ok, first.steps.filter(({ result }) => result !== 'done')]).toEqual([true, []]);
  deps.close();

  await edit('environment.yaml', (text) => text.replace(/port: \d+\n/, 'port: 8081\n'));
  await edit('dbnodes/db2.yaml', (text) => text.replace(/instanceClass: .*/, 'instanceClass: db.m7g.large'));
  const [after, later] = await connect();
  plan = await planAgainstObserved(after, later);
  again = await planAgainstObserved(after, later, {
    changeSets: { prefix: 'syncops-sandbox-pr7', keep: true },
  });
  report = await deployEnvironment(after, later);
  later.close();
});

afterAll(async () => {
  await sandbox.stop();
  await rm(dir, { recursive: true });
});

const stepOf = (id: string): Plan['steps'][number] => {
  const step = plan.steps.find((candidate) => candidate.id === id);
  if (step === undefined) throw new Error(`no step ${id}`);
  return step;
};

describe('a change that replaces a target group and restarts a database', () => {
  it('is planned with its risks, each with the line that causes it, and nothing else among them', () => {
    expect(stepOf('stack:syncstorage-sandbox-edge')).toMatchObject({
      risk: 'replacement',
      riskReasons: [
        {
          message: 'TargetGroup (AWS::ElasticLoadBalancingV2::TargetGroup) is replaced, because of Port',
          source: expect.stringMatching(/environment\.yaml:\d+:1$/),
        },
      ],
    });
    expect(stepOf('stack:syncstorage-sandbox-dbnode-db2')).toMatchObject({
      risk: 'interruption',
      riskReasons: [
        {
          message: 'Database (AWS::RDS::DBInstance) changes in DBInstanceClass: the database restarts',
          source: expect.stringContaining('dbnodes/db2.yaml:'),
        },
      ],
    });
    const rules = stepOf('stack:syncstorage-sandbox-foundation').riskReasons.map(({ message }) => message);
    expect(rules).toEqual([
      'LoadBalancerToWebheadEgress (AWS::EC2::SecurityGroupEgress) is replaced, because of FromPort, ToPort',
      'LoadBalancerToWebheadIngress (AWS::EC2::SecurityGroupIngress) is replaced, because of FromPort, ToPort',
    ]);
  });

  it('takes along the stacks that get another value from it', () => {
    expect(stepOf('stack:syncstorage-sandbox-webheads').change).toMatchObject({
      basis: 'comparison',
      waitsFor: 'syncstorage-sandbox-edge.TargetGroupArn',
    });
  });

  it('is the same plan for a pull request as on the command line, and in its file', () => {
    expect(comparePlans(plan, again)).toEqual({ kind: 'equal' });
    expect(parsePlan(JSON.stringify(plan))).toEqual(plan);
  });

  it('is done in one deploy', () => {
    expect(report.steps.filter(({ result }) => result !== 'done')).toEqual([]);
    expect(report).toMatchObject({ ok: true, remaining: [], digest: plan.digest });
  });
});
