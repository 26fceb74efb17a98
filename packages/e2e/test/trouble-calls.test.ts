import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { createScene, onlyFailure, type Scene } from './support/scene.ts';

// No server processes: what is tried here is the conversation with AWS.
// The limit is for what hangs, not a measure of a machine that may be busy.
jest.setTimeout(600_000);

const FAST = { env: { FAKE_TIME_SCALE: '100' } };
const TOKENSERVER_HOST = 'i-0000000000000a001';
const DBNODE = 'syncstorage-sandbox-dbnode-db1';

let scene: Scene;
beforeEach(async () => {
  scene = await createScene({ metadataOnly: true });
});
afterEach(() => scene.stop());

/** A deploy that is part of the scenery. */
async function deployed(): Promise<void> {
  const run = await scene.deploy(FAST);
  if (run.exitCode !== 0) throw new Error(`a deploy without trouble failed:\n${run.stderr}`);
}

describe('calls that go wrong', () => {
  it('by throttling make a deploy slower, and nothing else', async () => {
    scene.sandbox.faults.seeded({ seed: 3, rate: 0.15, kinds: ['throttle'], limit: 8 });
    const run = await scene.deploy(FAST);
    expect(run.exitCode).toBe(0);
    const attempts = Object.values(scene.sandbox.calls()).reduce((sum, count) => sum + count, 0);
    const counted = Object.values(run.report?.awsCalls ?? {}).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(attempts);
    expect(run.report?.steps.filter(({ result }) => result !== 'done')).toEqual([]);
    scene.sandbox.faults.clear();
    expect((await scene.deploy(FAST)).report).toMatchObject({ ok: true, steps: [] });
  });

  it.each(['reset-before', 'reset-after'] as const)(
    'by a %s of the connection make nothing twice',
    async (kind) => {
      const { faults, world } = scene.sandbox;
      const operations = [
        'cloudformation:CreateChangeSet',
        'cloudformation:ExecuteChangeSet',
        's3:PutObject',
        'secretsmanager:PutSecretValue',
        'secretsmanager:TagResource',
        'ssm:PutParameter',
        'ssm:SendCommand',
      ];
      // The first and the third call of each: no stack and no secret is spared.
      for (const operation of operations)
        for (const call of [1, 3]) faults.add({ operation, call, effect: { kind } });
      const first = await scene.deploy(FAST);
      const last = first.exitCode === 0 ? first : await scene.deploy(FAST);
      expect(last).toMatchObject({ exitCode: 0, report: { ok: true, remaining: [] } });
      expect((await scene.deploy(FAST)).report).toMatchObject({ ok: true, steps: [] });

      const count = (type: string): number => world.resources.list(type).length;
      expect({
        groups: count('AWS::AutoScaling::AutoScalingGroup'),
        balancers: count('AWS::ElasticLoadBalancingV2::LoadBalancer'),
        databases: count('AWS::RDS::DBInstance'),
        roles: count('AWS::IAM::Role'),
      }).toEqual({ groups: 1, balancers: 1, databases: 1, roles: 1 });
      const bucket = 'syncstorage-sandbox-123456789012-us-east-1';
      const releases = world.objects.keys(bucket).filter((key) => key.startsWith('releases/'));
      expect(releases).toHaveLength(2);
      const rows: unknown = JSON.parse(await readFile(join(scene.workspace.dir, 'nodes.json'), 'utf8'));
      expect(rows).toHaveLength(10);
      for (const secret of ['master-secret', 'app-user'])
        expect(
          world.secrets.value(`syncstorage/sandbox/dbnode/db1/${secret}`, 'AWSPREVIOUS'),
        ).toBeUndefined();
    },
  );
});

describe('a stack that fails', () => {
  it('when it is created is reported by its first cause and line, and is recreated by a repeated deploy', async () => {
    const { faults } = scene.sandbox;
    const reason = 'Insufficient db.t4g.medium capacity in us-east-1a';
    faults.failResource({ type: 'AWS::RDS::DBInstance', reason });
    const first = await scene.deploy(FAST);
    expect(first.exitCode).toBe(1);
    const failure = onlyFailure(first);
    expect(failure.id).toBe(`stack:${DBNODE}`);
    expect(failure.message).toMatch(/Database.*Insufficient db\.t4g\.medium capacity/);
    expect(failure.message).toContain('ROLLBACK_COMPLETE');
    expect(failure.message).toMatch(/repeat|deploy again/);
    expect(failure.source).toMatch(/^environments\/sandbox\/dbnodes\/db1\.yaml:\d+:\d+$/);
    expect(first.stderr).toContain(reason);
    // What does not depend on it is finished.
    const done = first.report?.steps.filter(({ result }) => result === 'done').map(({ id }) => id);
    expect(done).toEqual(
      expect.arrayContaining(['stack:syncstorage-sandbox-edge', 'stack:syncstorage-sandbox-cache']),
    );

    const second = await scene.deploy(FAST);
    expect(second.exitCode).toBe(0);
    const repeated = second.report?.steps.map(({ id }) => id);
    expect(repeated).toContain(`stack:${DBNODE}`);
    expect(repeated).not.toContain('stack:syncstorage-sandbox-edge');
  });

  it('when it is updated goes back, says so, and takes the update the next time', async () => {
    await deployed();
    await scene.workspace.replace('dbnodes/db1.yaml', 'storageGiB: 20', 'storageGiB: 40');
    scene.sandbox.faults.failResource({
      type: 'AWS::RDS::DBInstance',
      phase: 'update',
      reason: 'storage optimization',
    });
    const first = await scene.deploy(FAST);
    expect(first.exitCode).toBe(1);
    expect(onlyFailure(first)).toMatchObject({
      id: `stack:${DBNODE}`,
      message: expect.stringMatching(/storage optimization.*UPDATE_ROLLBACK_COMPLETE/),
      source: expect.stringContaining('dbnodes/db1.yaml'),
    });
    const second = await scene.deploy(FAST);
    expect(second.exitCode).toBe(0);
    expect(second.report?.steps.map(({ id }) => id)).toEqual([`stack:${DBNODE}`]);
  });
});

describe('a machine that does not answer', () => {
  it('as a dbnode stops before its users and databases, naming host and what to check', async () => {
    const { faults, world } = scene.sandbox;
    // Its name leads to an address at which no one listens.
    faults.add({
      operation: 'secretsmanager:PutSecretValue',
      effect: { kind: 'delay', ms: 0 },
      when: () => {
        const endpoint = world.resources.list('AWS::RDS::DBInstance')[0]?.attributes['Endpoint.Address'];
        if (typeof endpoint === 'string')
          world.dns.set(endpoint, { type: 'A', values: [`127.${String(world.block)}.3.250`] });
        return false;
      },
    });
    const first = await scene.deploy({ env: { ...FAST.env, REAL_DBNODES: '1' } });
    expect(first.exitCode).toBe(1);
    expect(onlyFailure(first)).toMatchObject({
      id: 'databases:db1',
      code: 'UNREACHABLE',
      message: expect.stringMatching(/syncops_admin@syncstorage-sandbox-db1\..*ECONNREFUSED.*security group/),
      source: expect.stringContaining('environments/sandbox/dbnodes/db1.yaml'),
    });
    expect(first.stderr).toContain('to accept connections');
    const second = await scene.deploy(FAST);
    expect(second.exitCode).toBe(0);
    expect(second.report?.steps.map(({ id }) => id)).not.toContain(`stack:${DBNODE}`);
  });

  it('as a webhead fails the push, which names it and leaves the others alone', async () => {
    const { faults } = scene.sandbox;
    const asked = new Set<string>();
    faults.add({
      operation: 'ssm:SendCommand',
      effect: { kind: 'delay', ms: 0 },
      when: ({ InstanceIds }) => {
        if (Array.isArray(InstanceIds)) for (const id of InstanceIds) asked.add(String(id));
        return false;
      },
    });
    await deployed();
    const webheads = [...asked].filter((id) => id !== TOKENSERVER_HOST).sort();
    const [canary = ''] = webheads;
    asked.clear();
    await scene.workspace.addDbnode('db2');
    faults.setHostFault(canary, 'silent');
    const first = await scene.deploy({ env: { FAKE_TIME_SCALE: '400' } });
    expect(first.exitCode).toBe(1);
    expect(onlyFailure(first)).toMatchObject({
      id: 'push:webhead',
      code: 'PUSH_TIMEOUT',
      message: expect.stringMatching(new RegExp(`^the canary failed: ${canary} .*no other host was touched`)),
    });
    expect([...asked]).toEqual([canary]);
    faults.setHostFault(canary, undefined);
    expect((await scene.deploy(FAST)).report).toMatchObject({ ok: true, remaining: [] });
    expect([...asked].sort()).toEqual([TOKENSERVER_HOST, ...webheads].sort());
  });
});

describe('a dbnode whose file is removed', () => {
  it('is explained by the plan and refused by the deploy, with nothing done', async () => {
    await scene.workspace.addDbnode('db2');
    await deployed();
    await rm(scene.workspace.path('dbnodes/db2.yaml'));
    const plan = await scene.syncops(['plan']);
    expect(plan.exitCode).toBe(1);
    expect(plan.stdout).toMatch(/dbnode\/db2/);
    expect((await scene.syncops(['plan', '--detailed-exitcode'])).exitCode).toBe(1);
    const calls = scene.sandbox.calls();
    const run = await scene.deploy(FAST);
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: false,
      error: { code: 'PLAN_BLOCKED', message: expect.stringMatching(/dbnode\/db2/) },
    });
    const made = Object.entries(scene.sandbox.calls()).filter(([name, count]) => calls[name] !== count);
    expect(made.map(([name]) => name).filter((name) => !/:(Get|List|Describe|Batch)/.test(name))).toEqual([]);
    await scene.workspace.addDbnode('db2');
    expect((await scene.deploy(FAST)).report).toMatchObject({ ok: true, steps: [] });
  });
});
